// kamerbrief check: what is wrong or suspicious in letters, for people or for machines.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>

#include "cli/check_codes.hpp"
#include "cli/check_report.hpp"
#include "cli/choices.hpp"
#include "cli/command.hpp"
#include "cli/formats.hpp"
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
    check_errors_option(options.letters, options.format, "jsonl");
    const bool asks_for_unknown = std::ranges::find(options.select, "paper-unknown") != options.select.end();
    if (asks_for_unknown && options.known.empty()) {
        throw UsageError("paper-unknown is looked up in a list: say --known FILE too");
    }
    CheckReport report(options, style_of(options));
    LetterOptions letters = options.letters;
    letters.lists.push_back(options.known);
    const ExitCode read = write_letters(letters, [&] {
        return LetterParts{
            .letter = [&](const LetterToWrite& letter) { return report.letter(letter); },
            .record = [&](const std::string& record, std::size_t ordinal) { return report.record(record, ordinal); },
            .unreadable = [&](const Unreadable& file,
                              std::string record) { return report.unreadable(file, std::move(record)); },
            .end = [&](const LettersEnd& end) { end.write(report.end()); }};
    });
    if (options.format == "text" && !options.letters.quiet && report.letters() > 0) say(report.summary());
    return more_urgent(read, report.exit_code());
}

}  // namespace

AddedCommand add_check(CLI::App& program, std::string name) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App& app = add_subcommand(program, std::move(name), "Tells what is wrong or suspicious in letters",
                                   "check [OPTION]... INPUT...", std::string(examples));
    add_format_option(app, options->format, choices_of(check_formats()));
    add_list(app, {"--select", "CODES", "Tell only what has one of these codes (comma-separated)"}, options->select,
             code_problem);
    add_list(app, {"--ignore", "CODES", "Leave out what has one of these codes"}, options->ignore, code_problem);
    add_choice(app, "--fail-on", options->fail_on,
               {{"error", "exit with 4 where something is an error"},
                {"warning", "... or a warning (the default)"},
                {"info", "... or worth knowing"},
                {"style", "... or a matter of style"},
                {"never", "exit with 0 whatever is found"}});
    add_option(app,
               {"--known", "FILE",
                "Identifiers that exist, one a line (kst-29628-1230), plain or gzip:\n"
                "tell which cited ones are not among them"},
               options->known);
    add_choice(app, "--color", options->color,
               {{"auto", "colour text on a terminal, unless NO_COLOR is set (the default)"},
                {"always", "colour text"},
                {"never", "colour nothing"}});
    add_option(app, {"--explain", "CODE", "Explain a code, with examples, and read nothing"}, options->explain,
               code_problem);
    add_reading_options(app, options->letters);
    return {&app, [options] { return check(*options); }};
}

}  // namespace kamerbrief::cli
