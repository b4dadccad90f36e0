// kamerbrief check: what is wrong or suspicious in letters, for people or for machines.
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string>

#include "cli/check_codes.hpp"
#include "cli/check_report.hpp"
#include "cli/command.hpp"
#include "cli/formats.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::string_view examples =
    "  kamerbrief check brief.docx\n"
    "  kamerbrief check --ignore comments-left,changes-left concept.docx\n"
    "  kamerbrief check --known kamerstukken.txt.gz brieven/    are all cited papers there?\n"
    "  kamerbrief check -f sarif -o brieven.sarif brieven/\n"
    "  kamerbrief check brieven.jsonl                           what parse wrote of them\n"
    "  kamerbrief check --explain budget-chapter-missing\n";

constexpr std::array<std::string_view, 5> levels{"error", "warning", "info", "style", "never"};
constexpr std::array<std::string_view, 3> color_choices{"auto", "always", "never"};

std::string level_problem(const std::string& level) {
    if (std::ranges::find(levels, level) != levels.end()) return {};
    return fmt::format("'{}' is no level: say error, warning, info, style or never", level);
}

std::string color_problem(const std::string& choice) {
    if (std::ranges::find(color_choices, choice) != color_choices.end()) return {};
    return fmt::format("'{}' is no choice of colour: say auto, always or never", choice);
}

// By no-color.org, and for terminals that know no colours.
bool environment_allows_colour() {
    const char* const no_color = std::getenv("NO_COLOR");
    const char* const terminal = std::getenv("TERM");
    return (!no_color || *no_color == '\0') && terminal && std::string_view(terminal) != "dumb";
}

// The width and colours of a terminal that reads it; what goes to a file or a pipe is the same everywhere.
TextStyle style_of(const CheckOptions& options) {
    TextStyle style{.coloured = options.color == "always"};
    const bool to_standard_output = options.letters.output.empty() || options.letters.output == "-";
    if (!to_standard_output || !Output("").is_terminal()) return style;
    struct winsize size {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) style.columns = size.ws_col;
    if (options.color == "auto") style.coloured = environment_allows_colour();
    return style;
}

ExitCode explain(const std::string& code) {
    Output output("");
    output.write(explanation_of(code));
    return ExitCode::done;
}

ExitCode check(const CheckOptions& options) {
    if (!options.explain.empty()) return explain(options.explain);
    if (options.letters.operands.empty()) throw UsageError("INPUT is required; see kamerbrief check --help");
    if (options.letters.errors == "inline" && options.format != "jsonl") {
        throw UsageError("--errors inline writes JSON: leave it out, or say --format jsonl");
    }
    CheckReport report(options, style_of(options));
    const ExitCode read = write_letters(
        options.letters, {.letter = [&](const LetterToWrite& letter) { return report.letter(letter); },
                          .unreadable = [&](const Unreadable& file,
                                            std::string record) { return report.unreadable(file, std::move(record)); },
                          .end = [&] { return report.end(); },
                          .takes_parsed = true});
    if (options.format == "text" && !options.letters.quiet) say(report.summary());
    return more_urgent(read, report.exit_code());
}

}  // namespace

Command add_check(CLI::App& program) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* app = program.add_subcommand("check", "Tells what is wrong or suspicious in letters");
    app->formatter(std::make_shared<Help>("check [OPTION]... INPUT...", std::string(examples)));
    add_format_option(*app, options->format, named(check_formats()));
    // One argument each, or the inputs behind it would be taken for codes.
    app->add_option("--select", options->select, "Tell only what has one of these codes (comma-separated)")
        ->type_name("CODES")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(code_problem);
    app->add_option("--ignore", options->ignore, "Leave out what has one of these codes")
        ->type_name("CODES")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(code_problem);
    app->add_option("--fail-on", options->fail_on,
                    "Exit with 4 at this level or a graver one: error, warning (the\n"
                    "default), info, style or never")
        ->type_name("LEVEL")
        ->check(level_problem)
        ->take_last();
    app->add_option("--known", options->known,
                    "Identifiers that exist, one a line, plain or gzip: tell which cited\n"
                    "ones are not among them")
        ->type_name("FILE")
        ->take_last();
    app->add_option("--color", options->color,
                    "Colour text: always, never, or auto (the default): on a terminal,\n"
                    "unless NO_COLOR is set")
        ->type_name("WHEN")
        ->check(color_problem)
        ->take_last();
    app->add_option("--explain", options->explain, "Explain a code, with examples, and read nothing")
        ->type_name("CODE")
        ->check(code_problem)
        ->take_last();
    add_reading_options(*app, options->letters);
    app->get_option("INPUT")->required(false);  // --explain takes none
    return {app, [options] { return check(*options); }};
}

}  // namespace kamerbrief::cli
