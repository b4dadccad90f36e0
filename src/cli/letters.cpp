#include "cli/letters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

#include "cli/database_file.hpp"
#include "cli/in_order.hpp"
#include "cli/letter_tasks.hpp"
#include "cli/memory.hpp"
#include "cli/messages.hpp"
#include "cli/out_directory.hpp"
#include "cli/output.hpp"
#include "cli/parsed_records.hpp"
#include "cli/progress.hpp"
#include "cli/temporary_name.hpp"
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

struct Result {
    std::string file;
    InTurn write;
    std::optional<Unreadable> failure;
    std::ptrdiff_t errors = 0;  ///< among the letter's diagnostics
    std::ptrdiff_t warnings = 0;
    std::size_t known = 0;
};

/// Says where in the input the record begins that cannot be read.
template <class Work>
auto with_line(std::size_t line, const Work& work) {
    try {
        return work();
    } catch (const Error& error) {
        throw Error(error.code(), fmt::format("line {}: {}", line, error.what()));
    }
}

class LetterWriter {
  public:
    LetterWriter(const LetterOptions& options, const std::function<LetterParts()>& parts)
        : options_(options),
          make_parts_(parts),
          parts_(parts()),
          read_{.limits = options.limits,
                .changes = options.changes == "reject" ? Changes::reject : Changes::accept,
                .hidden = options.hidden},
          tasks_(find_inputs(options.inputs, takes_records()), takes_records(), read_.limits) {
        if (!options.date.empty()) hints_.date = options.date;
        if (options.skip_existing && options.out_dir.empty()) {
            throw UsageError("--skip-existing is about the files of --out-dir: say --out-dir DIR too");
        }
        if (!options.out_dir.empty() && !options.output.empty()) {
            throw UsageError("--output is one file, --out-dir many: say which one");
        }
        if (!parts_.only_of_one.empty() && options.out_dir.empty() && tasks_.inputs().size() > 1) {
            throw UsageError(std::string(parts_.only_of_one));
        }
    }

    ExitCode run() {
        refuse_to_replace_an_input();
        if (!parts_.writes_itself) refuse_to_replace_a_database(options_.output);
        if (!options_.out_dir.empty()) prepare_out_directory();
        if (!options_.output.empty() || directory_) remove_temporary_files_on_signals();
        Output output(parts_.writes_itself ? std::string() : options_.output);
        indented_ = tasks_.inputs().size() == 1 && output.is_terminal() && !directory_;
        Progress progress(
            can_show_progress() &&
            options_.progress.value_or(!options_.quiet && tasks_.inputs().size() > 1 && !output.is_pipe()));
        const std::size_t threads = this->threads();
        run_in_order<LetterTask, Result>(threads,
                                         {.next = [&] { return tasks_.next(); },
                                          .make = [&](LetterTask task) { return make(std::move(task), threads); },
                                          .take = [&](Result result) { take(std::move(result), output, progress); }});
        progress.clear();
        if (!directory_) finish(output);
        output.finish();
        return exit_code_;
    }

  private:
    /// Where there was no letter at all the output is as of letters that have nothing; where none could be read, it
    /// stays as it was.
    void finish(Output& output) {
        const bool none_readable = !has_head_ && exit_code_ == ExitCode::input_unreadable;
        if (!has_head_ && !none_readable) output.write(parts_.head);
        if (none_readable && !parts_.head.empty()) return;
        const auto write_end = [&](std::string_view text) {
            if (!text.empty()) output.write(text);
        };
        parts_.end({write_end, output.is_terminal(), none_readable});
    }

    bool takes_records() const { return static_cast<bool>(parts_.record); }

    std::size_t threads() const {
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        const std::size_t wanted = options_.jobs == 0 ? cores : options_.jobs;
        const bool is_single = tasks_.inputs().size() == 1 && !takes_records();
        return is_single ? 1 : wanted;
    }

    /// Called by the `threads` at once.
    Result make(LetterTask task, std::size_t threads) const {
        Result result;
        result.file = task.input.name;
        result.known = task.known;
        result.failure = std::move(task.failure);
        if (result.failure) return result;
        const auto failure = failure_of(task.input.name, [&] {
            if (task.record) return make_of_record(task, result);
            if (!task.opened) task.opened.emplace(task.input);
            if (begins_as_json(task.opened->ahead(json_beginning_bytes))) {
                throw Error("json.not_letter",
                            "JSON, which kamerbrief check and index read; this command reads letters");
            }
            const std::string bytes = task.opened->all(read_.limits);
            ask_for_large_pages(bytes.size(), threads);
            const Letter letter = extract(read(bytes, read_), hints_);
            result.errors = std::ranges::count(letter.diagnostics, Severity::error, &Diagnostic::severity);
            result.warnings = std::ranges::count(letter.diagnostics, Severity::warning, &Diagnostic::severity);
            make(letter, task.input.name, task, result);
        });
        if (failure) result.failure = failure;
        return result;
    }

    void make_of_record(LetterTask& task, Result& result) const {
        auto made = with_line(task.line, [&] { return parts_.record(std::move(*task.record), task.ordinal); });
        if (auto* const unreadable = std::get_if<Unreadable>(&made)) {
            result.failure = std::move(*unreadable);
        } else {
            result.write = [line = task.line, write = std::get<InTurn>(std::move(made))] {
                return with_line(line, write);
            };
        }
    }

    void make(const Letter& letter, const std::string& file, const LetterTask& task, Result& result) const {
        const LetterToWrite read{letter, file, indented_, task.ordinal};
        if (!directory_) {
            result.write = parts_.letter(read);
            return;
        }
        const LetterParts parts = make_parts_();
        if (!parts.files) {
            std::string text = parts.head + parts.letter(read)();
            parts.end({[&](std::string_view end) { text += end; }});
            write_file(directory_->file(task.input), text);
            return;
        }
        // The first file comes last: once it is there all are, for --skip-existing.
        const std::vector<LetterFile> files = parts.files(read);
        for (auto each = files.rbegin(); each != files.rend(); ++each)
            write_file(directory_->file(task.input, each->suffix), each->text);
    }

    void write_file(const std::string& name, const std::string& text) const {
        if (directory_->is_input(name)) throw OutputError(fmt::format("{} is an input", printable_name(name)));
        make_directory_of(name);
        Output file(name);
        file.write(text);
        file.finish();
    }

    void take(Result result, Output& output, Progress& progress) {
        if (options_.strict) be_strict(result, progress);
        std::string text;
        const bool is_left_to_do = !result.failure && result.write;
        if (is_left_to_do) result.failure = failure_of(result.file, [&] { text = result.write(); });
        if (result.failure) {
            text = told(*result.failure, progress);
            if (!text.empty()) write(text, output, progress);
        } else if (is_left_to_do) {
            if (!std::exchange(has_head_, true)) text.insert(0, parts_.head);
            write(text, output, progress);
        }
        progress.advance(result.known, result.failure.has_value());
    }

    static void write(const std::string& text, Output& output, Progress& progress) {
        if (!text.empty() && output.is_terminal()) progress.clear();
        output.write(text);
    }

    /// Tells of one that could not be read; what is written in its place.
    std::string told(const Unreadable& unreadable, Progress& progress) {
        exit_code_ = more_urgent(exit_code_, ExitCode::input_unreadable);
        const bool is_inline = options_.errors == "inline";
        if (!is_inline && !options_.quiet) {
            progress.clear();
            say(fmt::format("{}: {} [{}]", printable_name(unreadable.file), unreadable.reason, unreadable.code));
        }
        return parts_.unreadable(unreadable, is_inline ? error_record(unreadable) : "");
    }

    void be_strict(const Result& result, Progress& progress) {
        if (result.errors + result.warnings == 0) return;
        exit_code_ = more_urgent(exit_code_, ExitCode::finding);
        if (options_.quiet) return;
        progress.clear();
        say(fmt::format("{}: --strict: {} error{} and {} warning{} among its diagnostics", printable_name(result.file),
                        result.errors, result.errors == 1 ? "" : "s", result.warnings,
                        result.warnings == 1 ? "" : "s"));
    }

    void refuse_to_replace_an_input() const {
        std::error_code unknown;
        if (options_.output.empty() || !std::filesystem::is_regular_file(options_.output, unknown)) return;
        const auto refuse_if_same = [&](const std::string& input) {
            if (!std::filesystem::equivalent(options_.output, input, unknown)) return;
            throw UsageError(
                fmt::format("{} is an input: name another file for --output", printable_name(options_.output)));
        };
        for (const Input& input : tasks_.inputs())
            refuse_if_same(input.name);
        for (const std::string& list : {options_.inputs.files_from, options_.inputs.files0_from})
            refuse_if_same(list);
        for (const std::string& list : options_.lists)
            refuse_if_same(list);
    }

    void prepare_out_directory() {
        directory_.emplace(options_.out_dir, parts_.extension, tasks_.inputs());
        if (!options_.skip_existing) return;
        tasks_.leave_out([&](const Input& input) {
            std::error_code unknown;
            return std::filesystem::exists(directory_->file(input, parts_.first_suffix), unknown);
        });
    }

    const LetterOptions& options_;
    const std::function<LetterParts()>& make_parts_;
    LetterParts parts_;
    ReadOptions read_;
    Hints hints_;
    LetterTasks tasks_;
    std::optional<OutDirectory> directory_;  // of --out-dir
    bool indented_ = false;
    bool has_head_ = false;  // is written
    ExitCode exit_code_ = ExitCode::done;
};

}  // namespace

InTurn ready(std::string text) {
    return [text = std::move(text)]() mutable { return std::move(text); };
}

ExitCode write_letters(const LetterOptions& options, const std::function<LetterParts()>& parts) {
    return LetterWriter(options, parts).run();
}

}  // namespace kamerbrief::cli
