// The command: reads its arguments, runs the one command named there, and ends with its exit code.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <iterator>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/completions.hpp"
#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "cli/nearest.hpp"
#include "cli/output.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::string_view examples =
    "  kamerbrief parse brief.docx\n"
    "  kamerbrief parse -f markdown brief.docx -o brief.md\n"
    "  kamerbrief motions brieven/ | jq -r '[.file, .status] | @tsv'\n"
    "  kamerbrief citations -f csv brieven/ -o citaten.csv\n"
    "  kamerbrief check brieven/\n"
    "  kamerbrief schema\n";

constexpr std::string_view right_call = "the call is: kamerbrief parse [OPTION]... INPUT...";

/// A closed standard stream stays closed to us: else the next file that is opened would take its number, and get what
/// is meant for the stream. Each is held open the wrong way round, so that using it still fails.
void hold_standard_streams() {
    constexpr int wrong_way[] = {O_WRONLY, O_RDONLY, O_RDONLY};
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1) ::open("/dev/null", wrong_way[stream]);
    }
}

void set_signals() {
    std::signal(SIGPIPE, SIG_DFL);  // who no longer reads ends us quietly, also where the caller had it ignored
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is an error of the write, to be told as one
}

ExitCode write_text(const std::string& text) {
    Output output("");
    output.write(text);
    return ExitCode::done;
}

std::string unknown_command(std::string_view word, const std::vector<Command>& known) {
    std::vector<std::string_view> names;
    for (const Command& command : known)
        names.push_back(command.name());
    const std::string_view meant = nearest(word, names);
    if (meant.empty()) return fmt::format("no command '{}'; {}", word, right_call);
    return fmt::format("no command '{}'; did you mean kamerbrief {}?", word, meant);
}

/// Of an option that the command does not have; "" where something else was not expected.
std::string unknown_option(const CLI::App& app) {
    const std::vector<std::string> extras = app.remaining();
    const auto option = std::ranges::find_if(extras, [](const std::string& word) { return word.starts_with('-'); });
    if (option == extras.end()) return {};
    const std::string word = option->substr(0, option->find('='));
    std::vector<std::string> names;
    for (const CLI::Option* known : app.get_options()) {
        for (const std::string& name : known->get_lnames())
            names.push_back("--" + name);
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    const std::string_view meant = nearest(word, views);
    return meant.empty() ? fmt::format("no option '{}'", word)
                         : fmt::format("no option '{}' (did you mean {}?)", word, meant);
}

ExitCode run(int argc, char** argv) {
    CLI::App program("Reads letters of Dutch ministers to parliament (Kamerbrieven)", "kamerbrief");
    program.formatter(std::make_shared<Help>("COMMAND [OPTION]... [ARGUMENT]...", std::string(examples)));
    program.set_version_flag("--version", "kamerbrief " KAMERBRIEF_VERSION);
    program.require_subcommand(1);
    std::vector<Command> known{add_parse(program)};
    std::ranges::move(add_record_commands(program), std::back_inserter(known));
    known.push_back(add_check(program));
    known.push_back(add_schema(program));
    for (const Command& command : known)
        command.app->group("Commands");
    add_completions_option(program, write_text);

    if (argc < 2) throw UsageError(fmt::format("no command; {}", right_call));
    const auto is_named = [&](const Command& command) { return command.name() == argv[1]; };
    if (argv[1][0] != '-' && std::ranges::none_of(known, is_named)) {
        throw UsageError(unknown_command(argv[1], known));
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        const auto named = program.get_subcommands();
        return write_text((named.empty() ? &program : named.front())->help());
    } catch (const CLI::CallForVersion& version) {
        return write_text(fmt::format("{}\n", version.what()));
    } catch (const CLI::Success&) {  // its option has written what was asked for
        return ExitCode::done;
    } catch (const CLI::ParseError& error) {
        const auto named = program.get_subcommands();
        if (named.empty()) throw UsageError(fmt::format("{}; {}", error.what(), right_call));
        const std::string option = unknown_option(*named.front());
        throw UsageError(fmt::format("{}; see kamerbrief {} --help", option.empty() ? error.what() : option,
                                     named.front()->get_name()));
    }
    for (const Command& command : known) {
        if (command.app->parsed()) return command.run();
    }
    return ExitCode::usage;
}

ExitCode guarded_run(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const UsageError& error) {
        say(error.what());
        return ExitCode::usage;
    } catch (const OutputError& error) {
        say(error.what());
        return ExitCode::output_unwritable;
    } catch (const std::bad_alloc&) {
        say("not enough memory");
        return ExitCode::output_unwritable;
    }
}

}  // namespace
}  // namespace kamerbrief::cli

int main(int argc, char** argv) {
    kamerbrief::cli::hold_standard_streams();
    kamerbrief::cli::set_signals();
    return static_cast<int>(kamerbrief::cli::guarded_run(argc, argv));
}
