#include "cli/letter_options.hpp"

#include <fmt/format.h>

#include <string_view>

#include "cli/choices.hpp"
#include "cli/dates.hpp"
#include "cli/exit_code.hpp"
#include "cli/limits.hpp"
#include "cli/whole_number.hpp"

namespace kamerbrief::cli {
namespace {

std::string date_problem(const std::string& date) {
    return is_iso_date(date) ? std::string() : fmt::format("'{}' is no date such as 2025-06-13", date);
}

std::string jobs_problem(const std::string& jobs) {
    constexpr std::size_t most = 1024;  // past this a slip of the hand is likelier than a machine
    const auto number = whole_number(jobs);
    if (number && *number >= 1 && *number <= most) return {};
    return fmt::format("'{}' is no number of letters to read at once: say 1 to {}", jobs, most);
}

/// Of an unset variable in a script: the letters would go to standard output.
std::string name_problem(const std::string& name) {
    return name.empty() ? "the name is empty" : std::string();
}

}  // namespace

void add_reading_options(CLI::App& command, LetterOptions& options) {
    InputNames& inputs = options.inputs;
    add_operands(command, {"INPUT", "", "Files, directories to search for letters, or - for standard input"},
                 inputs.operands);
    add_option(command, {"--files-from", "FILE", "Read the inputs' names from FILE, one a line (-: standard input)"},
               inputs.files_from);
    add_option(command, {"--files0-from", "FILE", "The same with a NUL behind each name, as find -print0 writes"},
               inputs.files0_from);
    add_option(command, {"-o,--output", "FILE", "Write to FILE, whole or not at all"}, options.output, name_problem);
    add_option(command, {"-j,--jobs", "N", "Read N letters at once (default: one for each core)"}, options.jobs,
               jobs_problem);
    add_option(command, {"--date", "DATE", "The letters' date where they have none (YYYY-MM-DD)"}, options.date,
               date_problem);
    add_choice(
        command, "--changes", options.changes,
        {{"accept", "read tracked changes as made (the default)"}, {"reject", "read the text from before them"}});
    add_flag(command, "--hidden", options.hidden, "Read hidden text too");
    add_limit_option(command, options.limits);
    add_choice(command, "--errors", options.errors,
               {{"inline", "a JSON record in the place of a letter that cannot be read"}});
    add_flag(
        command, "--progress", [&options] { options.progress = true; },
        "Show on standard error how far it is (the default on a terminal)");
    add_flag(
        command, "--no-progress", [&options] { options.progress = false; }, "Do not");
    add_flag(command, "-q,--quiet", options.quiet, "Say nothing about single letters on standard error");
}

void check_errors_option(const LetterOptions& options, std::string_view format, std::string_view json) {
    if (options.errors == "inline" && format != json) {
        throw UsageError(fmt::format("--errors inline writes JSON: leave it out, or say --format {}", json));
    }
}

void add_letter_options(CLI::App& command, LetterOptions& options) {
    add_reading_options(command, options);
    add_option(command, {"--out-dir", "DIR", "Write each letter to a file of its own in DIR"}, options.out_dir,
               name_problem);
    add_flag(command, "--skip-existing", options.skip_existing,
             "With --out-dir: leave out letters whose file is there");
    add_flag(command, "--strict", options.strict,
             "Exit with 4 where a letter has a diagnostic of level error or warning");
}

}  // namespace kamerbrief::cli
