#include "cli/letters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>
#include <optional>

#include "cli/dates.hpp"
#include "cli/help.hpp"
#include "cli/inputs.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "kamerbrief/extract.hpp"
#include "kamerbrief/read.hpp"
#include "text/json_writer.hpp"
#include "text/unicode.hpp"

namespace kamerbrief::cli {
namespace {

std::string error_record(const Unreadable& unreadable) {
    JsonWriter json(false);
    json.begin_object();
    json.member("schema", "kamerbrief-error/1");
    json.member("file", valid_utf8(unreadable.file));
    json.member("code", unreadable.code);
    json.member("message", valid_utf8(unreadable.reason));
    json.end_object();
    return json.finish();
}

class LetterWriter {
  public:
    LetterWriter(const LetterOptions& options, const LetterParts& parts)
        : options_(options),
          parts_(parts),
          read_{.changes = options.changes == "reject" ? Changes::reject : Changes::accept, .hidden = options.hidden},
          inputs_(find_inputs(options.operands)) {}

    ExitCode run() {
        refuse_to_replace_an_input();
        Output output(options_.output);
        const bool indented = inputs_.size() == 1 && output.is_terminal();
        for (const Input& input : inputs_) {
            if (const auto text = written(input, indented)) output.write(*text);
        }
        if (const std::string end = parts_.end(); !end.empty()) output.write(end);
        output.finish();
        return exit_code_;
    }

  private:
    /// What is written for an input; nothing where it cannot be read.
    std::optional<std::string> written(const Input& input, bool indented) {
        try {
            Hints hints;
            if (!options_.date.empty()) hints.date = options_.date;
            const Letter letter = extract(read(read_input(input, read_.limits), read_), hints);
            if (options_.strict) be_strict(input, letter);
            return parts_.letter({letter, input.name, indented, letters_++});
        } catch (const Error& error) {
            return failed(input, error.code(), error.what());
        } catch (const std::bad_alloc&) {
            return failed(input, "limit.memory", "not enough memory");
        } catch (const std::exception& error) {  // a fault of ours: the other letters are still read
            return failed(input, "internal.fault",
                          fmt::format("a fault in kamerbrief itself, to report: {}", error.what()));
        }
    }

    std::optional<std::string> failed(const Input& input, std::string_view code, std::string_view reason) {
        exit_code_ = more_urgent(exit_code_, ExitCode::input_unreadable);
        const bool is_inline = options_.errors == "inline";
        if (!is_inline && !options_.quiet) say(fmt::format("{}: {} [{}]", printable_name(input.name), reason, code));
        const Unreadable unreadable{input.name, std::string(code), std::string(reason)};
        std::string text = parts_.unreadable(unreadable, is_inline ? error_record(unreadable) : "");
        if (text.empty()) return std::nullopt;
        return text;
    }

    void be_strict(const Input& input, const Letter& letter) {
        const auto errors = std::ranges::count(letter.diagnostics, Severity::error, &Diagnostic::severity);
        const auto warnings = std::ranges::count(letter.diagnostics, Severity::warning, &Diagnostic::severity);
        if (errors + warnings == 0) return;
        exit_code_ = more_urgent(exit_code_, ExitCode::finding);
        if (options_.quiet) return;
        say(fmt::format("{}: --strict: {} error{} and {} warning{} among its diagnostics", printable_name(input.name),
                        errors, errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s"));
    }

    void refuse_to_replace_an_input() const {
        std::error_code unknown;
        for (const Input& input : inputs_) {
            if (options_.output.empty() || !std::filesystem::is_regular_file(options_.output, unknown)) return;
            if (std::filesystem::equivalent(options_.output, input.name, unknown)) {
                throw UsageError(
                    fmt::format("{} is an input: name another file for --output", printable_name(options_.output)));
            }
        }
    }

    const LetterOptions& options_;
    const LetterParts& parts_;
    ReadOptions read_;
    std::vector<Input> inputs_;
    std::size_t letters_ = 0;  // read so far
    ExitCode exit_code_ = ExitCode::done;
};

std::string date_problem(const std::string& date) {
    return is_iso_date(date) ? std::string() : fmt::format("'{}' is no date such as 2025-06-13", date);
}

std::string changes_problem(const std::string& changes) {
    const bool known = changes == "accept" || changes == "reject";
    return known ? std::string() : fmt::format("'{}' is nothing to do with changes: say accept or reject", changes);
}

std::string errors_problem(const std::string& errors) {
    return errors == "inline" ? std::string() : fmt::format("'{}' is no place for errors: say inline", errors);
}

}  // namespace

void add_reading_options(CLI::App& command, LetterOptions& options) {
    command.add_option("INPUT", options.operands, "Files, directories to search for letters, or - for standard input")
        ->required();
    command.add_option("-o,--output", options.output, "Write to FILE, whole or not at all")
        ->type_name("FILE")
        ->take_last();
    command.add_option("--date", options.date, "The letters' date where they have none (YYYY-MM-DD)")
        ->type_name("DATE")
        ->check(date_problem)
        ->take_last();
    command
        .add_option("--changes", options.changes,
                    "accept: read tracked changes as made (the default)\nreject: read the text from before them")
        ->type_name("VIEW")
        ->check(changes_problem)
        ->take_last();
    command.add_flag("--hidden", options.hidden, "Read hidden text too");
    command
        .add_option("--errors", options.errors, "inline: a JSON record in the place of a letter that cannot be read")
        ->type_name("PLACE")
        ->check(errors_problem)
        ->take_last();
    command.add_flag("-q,--quiet", options.quiet, "Say nothing about single letters on standard error");
}

void add_letter_options(CLI::App& command, LetterOptions& options) {
    add_reading_options(command, options);
    command.add_flag("--strict", options.strict,
                     "Exit with 4 where a letter has a diagnostic of level error or warning");
}

ExitCode write_letters(const LetterOptions& options, const std::function<std::string(const LetterToWrite&)>& write) {
    return write_letters(options, {.letter = write,
                                   .unreadable = [](const Unreadable&, std::string record) { return record; },
                                   .end = [] { return std::string(); }});
}

ExitCode write_letters(const LetterOptions& options, const LetterParts& parts) {
    return LetterWriter(options, parts).run();
}

}  // namespace kamerbrief::cli
