// What the commands that read letters share: their options, and the way through their inputs.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "cli/exit_code.hpp"
#include "kamerbrief/check.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief::cli {

struct LetterOptions {
    std::vector<std::string> operands;
    std::string output;
    std::string date;
    std::string changes{"accept"};
    bool hidden = false;
    std::string errors;
    bool quiet = false;
    bool strict = false;
};

/// Names the options to the command line, which sets them as it is parsed.
void add_letter_options(CLI::App&, LetterOptions&);

/// The same without --strict, for a command that judges what it finds in its own way.
void add_reading_options(CLI::App&, LetterOptions&);

/// What a command makes of a letter that was read.
struct LetterToWrite {
    const Letter& letter;
    const std::string& file;
    bool indented = false;    ///< it is the only one, and goes to a terminal
    std::size_t ordinal = 0;  ///< letters written before it
};

/// What is written, in the order of the inputs.
struct LetterParts {
    std::function<std::string(const LetterToWrite&)> letter;
    /// In the place of one that cannot be read; `record` is that of --errors inline, else "".
    std::function<std::string(const Unreadable&, std::string record)> unreadable;
    std::function<std::string()> end;
    bool takes_parsed = false;  ///< what parse wrote is read too
};

/// Reads the inputs in the order of the operands and writes of each what `write` gives. One that cannot be read is
/// told, and the others are still written.
ExitCode write_letters(const LetterOptions&, const std::function<std::string(const LetterToWrite&)>& write);
ExitCode write_letters(const LetterOptions&, const LetterParts&);

}  // namespace kamerbrief::cli
