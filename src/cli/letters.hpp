// The way of the commands that read letters through their inputs: several letters at once, their results in order.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/letter_options.hpp"
#include "kamerbrief/check.hpp"
#include "kamerbrief/letter.hpp"
#include "kamerbrief/text_sink.hpp"

namespace kamerbrief::cli {

/// What a command makes of a letter that was read.
struct LetterToWrite {
    const Letter& letter;
    const std::string& file;
    bool indented = false;    ///< it is the only one, and goes to a terminal
    std::size_t ordinal = 0;  ///< of its input, from 0
};

/// What is left to do of a letter, or of a record, in its turn, and once; gives the text to write. Throws Error where
/// the letter turns out to be one that cannot be read.
using InTurn = std::function<std::string()>;

/// Nothing is left to do: the text is there.
InTurn ready(std::string text);

/// Where the last letter has been written.
struct LettersEnd {
    TextSink write;
    bool to_terminal = false;
    bool none_readable = false;  ///< none of those that there were
};

/// One of several files that a letter is written to.
struct LetterFile {
    std::string suffix;  ///< behind the letter's name: "-t3"
    std::string text;
};

/// What is written to one output.
struct LetterParts {
    std::string head = {};  ///< before the first letter that can be read
    /// Called by several threads at once.
    std::function<InTurn(const LetterToWrite&)> letter = {};
    /// Of a record of an input that is JSON, or who could not be read as it says; null where only letters are read.
    /// `ordinal` is as of a letter. Likewise; throws Error.
    std::function<std::variant<InTurn, Unreadable>(std::string record, std::size_t ordinal)> record = nullptr;
    /// In its turn, in the place of one that cannot be read; `error_record` is that of --errors inline, else "".
    std::function<std::string(const Unreadable&, std::string error_record)> unreadable =
        [](const Unreadable&, std::string error_record) { return error_record; };
    /// Behind the last letter; not where there is a head and no letter could be read.
    std::function<void(const LettersEnd&)> end = [](const LettersEnd&) {};
    /// Instead of all these, where --out-dir is given and a letter fills several files. Called by several threads at
    /// once.
    std::function<std::vector<LetterFile>(const LetterToWrite&)> files = nullptr;
    std::string first_suffix = {};      ///< of the first of those files
    std::string_view extension = {};    ///< of the files in --out-dir
    bool writes_itself = false;         ///< the command has its own way to write the file of --output
    std::string_view only_of_one = {};  ///< why there may be only one input, but for --out-dir; "" where this is not so
};

/// Reads the inputs and writes what `parts` makes of each, in the order of the inputs: to one output, or, with
/// --out-dir, to one for each letter, for which `parts` is called anew. A letter that cannot be read is told, and the
/// others are still written. Throws UsageError and OutputError.
ExitCode write_letters(const LetterOptions&, const std::function<LetterParts()>& parts);

}  // namespace kamerbrief::cli
