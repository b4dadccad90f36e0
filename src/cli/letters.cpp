#include "cli/letters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <new>
#include <variant>

#include "cli/dates.hpp"
#include "cli/help.hpp"
#include "cli/input_stream.hpp"
#include "cli/inputs.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/parsed_records.hpp"
#include "kamerbrief/extract.hpp"
#include "kamerbrief/parsed.hpp"
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
          inputs_(find_inputs(options.operands)) {
        if (!options.date.empty()) hints_.date = options.date;
    }

    ExitCode run() {
        refuse_to_replace_an_input();
        Output output(options_.output);
        indented_ = inputs_.size() == 1 && output.is_terminal();
        for (const Input& input : inputs_)
            write(input, output);
        if (const std::string end = parts_.end(); !end.empty()) output.write(end);
        output.finish();
        return exit_code_;
    }

  private:
    void write(const Input& input, Output& output) {
        guarded(input.name, output, [&] {
            InputStream stream(input);
            if (parts_.takes_parsed && begins_as_json(stream.ahead(json_beginning_bytes))) {
                write_parsed(input.name, stream, output);
            } else {
                const Letter letter = extract(read(stream.all(read_.limits), read_), hints_);
                if (options_.strict) be_strict(input.name, letter);
                write(letter, input.name, output);
            }
        });
    }

    /// Of what parse wrote: a record that cannot be read costs no other.
    void write_parsed(const std::string& name, InputStream& stream, Output& output) {
        for (ParsedRecords records(stream, read_.limits); records.next();) {
            guarded(name, output, [&] {
                const auto record = parsed_at(records);
                if (const auto* unreadable = std::get_if<Unreadable>(&record)) return failed(*unreadable, output);
                const auto& [file, letter] = std::get<ParsedLetter>(record);
                write(letter, file, output);
            });
        }
    }

    static std::variant<ParsedLetter, Unreadable> parsed_at(const ParsedRecords& records) {
        try {
            return read_parsed(records.text());
        } catch (const Error& error) {
            throw Error(error.code(), fmt::format("line {}: {}", records.line(), error.what()));
        }
    }

    void write(const Letter& letter, const std::string& file, Output& output) {
        output.write(parts_.letter({letter, file, indented_, letters_++}));
    }

    /// One that cannot be read, or that we fail at, is told, and the others are still written.
    template <class Work>
    void guarded(const std::string& name, Output& output, const Work& work) {
        try {
            work();
        } catch (const Error& error) {
            failed({name, std::string(error.code()), error.what()}, output);
        } catch (const OutputError&) {
            throw;
        } catch (const std::bad_alloc&) {
            failed({name, "limit.memory", "not enough memory"}, output);
        } catch (const std::exception& error) {
            failed({name, "internal.fault", fmt::format("a fault in kamerbrief itself, to report: {}", error.what())},
                   output);
        }
    }

    void failed(const Unreadable& unreadable, Output& output) {
        exit_code_ = more_urgent(exit_code_, ExitCode::input_unreadable);
        const bool is_inline = options_.errors == "inline";
        if (!is_inline && !options_.quiet) {
            say(fmt::format("{}: {} [{}]", printable_name(unreadable.file), unreadable.reason, unreadable.code));
        }
        const std::string text = parts_.unreadable(unreadable, is_inline ? error_record(unreadable) : "");
        if (!text.empty()) output.write(text);
    }

    void be_strict(const std::string& name, const Letter& letter) {
        const auto errors = std::ranges::count(letter.diagnostics, Severity::error, &Diagnostic::severity);
        const auto warnings = std::ranges::count(letter.diagnostics, Severity::warning, &Diagnostic::severity);
        if (errors + warnings == 0) return;
        exit_code_ = more_urgent(exit_code_, ExitCode::finding);
        if (options_.quiet) return;
        say(fmt::format("{}: --strict: {} error{} and {} warning{} among its diagnostics", printable_name(name), errors,
                        errors == 1 ? "" : "s", warnings, warnings == 1 ? "" : "s"));
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
    Hints hints_;
    std::vector<Input> inputs_;
    bool indented_ = false;
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
