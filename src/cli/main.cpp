// The command: reads its arguments, runs the one command named there, and ends with its exit code.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/completions.hpp"
#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/memory.hpp"
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
    "  kamerbrief index -f html brieven/ -o register.html\n"
    "  kamerbrief check brieven/\n"
    "  kamerbrief schema\n";

constexpr std::string_view right_call = "the call is: kamerbrief parse [OPTION]... INPUT..., or see kamerbrief --help";

/// A closed standard stream stays closed to us: else the next file that is opened would take its number, and get what
/// is meant for the stream. Each is held open the wrong way round, so that using it still fails.
void hold_standard_streams() {
    constexpr int wrong_way[] = {O_WRONLY, O_RDONLY, O_RDONLY};
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1) ::open("/dev/null", wrong_way[stream]);
    }
}

void set_signals() {
    std::signal(SIGPIPE, SIG_IGN);  // a message that nobody reads is no reason to stop; output that nobody reads is
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on file sizes is an error of the write, to be told as one
}

ExitCode write_text(const std::string& text) {
    Output output("");
    output.write(text);
    return ExitCode::done;
}

std::vector<Command> commands() {
    std::vector<Command> all{{"parse", add_parse}};
    for (const RecordKind& kind : record_kinds()) {
        const auto add = kind.table ? add_records : add_tables;
        all.push_back({kind.name, [&kind, add](CLI::App& program, const std::string&) { return add(program, kind); }});
    }
    all.push_back({"index", add_index});
    all.push_back({"check", add_check});
    all.push_back({"schema", add_schema});
    return all;
}

std::string unknown_command(std::string_view word, const std::vector<Command>& known) {
    std::vector<std::string_view> names;
    for (const Command& command : known)
        names.push_back(command.name);
    const std::string_view meant = nearest(word, names);
    if (meant.empty()) return fmt::format("no command '{}'; {}", word, right_call);
    return fmt::format("no command '{}'; did you mean kamerbrief {}?", word, meant);
}

/// Of an option that the program or the command does not have.
std::string unknown_option(const CLI::App& app, const std::string& option) {
    const std::string word = option.substr(0, option.find('='));
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

std::string unexpected(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<std::string> extras = app.remaining();
    for (const std::string& word : extras) {
        if (::access(word.c_str(), F_OK) == 0)
            return fmt::format("the file '{}' looks like an option: put -- before it", word);
    }
    const auto option = std::ranges::find_if(extras, [](const std::string& word) { return word.starts_with("--"); });
    return option == extras.end() ? error.what() : unknown_option(app, *option);
}

// CLI11 takes an operand "[a,b]" for the list of a and b, and "++" for the end of a command. One that looks so is
// handed to it with a NUL behind it, which no argument of a program has, and which every option takes away again.
constexpr char shield = '\0';

std::vector<std::string> shielded(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    for (std::string& argument : arguments) {
        if (argument == "++" || (argument.starts_with('[') && argument.ends_with(']'))) argument += shield;
    }
    std::ranges::reverse(arguments);  // as CLI11 takes them
    return arguments;
}

void take_shields_away(CLI::App& command) {
    for (CLI::Option* option : command.get_options()) {
        if (option->get_items_expected_max() == 0) continue;
        option->transform([](std::string value) {
            if (value.ends_with(shield)) value.pop_back();
            return value;
        });
    }
}

ExitCode run(int argc, char** argv) {
    CLI::App program("Reads letters of Dutch ministers to parliament (Kamerbrieven)", "kamerbrief");
    program.formatter(std::make_shared<Help>("COMMAND [OPTION]... [ARGUMENT]...", std::string(examples)));
    program.set_version_flag("--version", "kamerbrief " KAMERBRIEF_VERSION);
    program.require_subcommand(1);
    const std::vector<Command> known = commands();
    const auto named =
        std::ranges::find_if(known, [&](const Command& command) { return argc > 1 && command.name == argv[1]; });
    std::vector<AddedCommand> added;
    for (const Command& command : known) {
        // Where one is named the others are not needed: their options take a millisecond of a process's start.
        if (named != known.end() && command.name != named->name) continue;
        added.push_back(command.add(program, std::string(command.name)));
        added.back().app->group("Commands");
        take_shields_away(*added.back().app);
    }
    add_completions_option(program, write_text);

    if (argc < 2) throw UsageError(fmt::format("no command; {}", right_call));
    if (argv[1][0] != '-' && named == known.end()) throw UsageError(unknown_command(argv[1], known));
    const std::string first = argv[1];
    const auto of_program = [&](const std::string& name) { return program.get_option_no_throw(name) != nullptr; };
    if (first.starts_with('-') && !of_program(first.substr(0, first.find('=')))) {
        throw UsageError(fmt::format("{}; options stand behind the command: kamerbrief parse [OPTION]... INPUT...",
                                     unknown_option(program, first)));
    }
    try {
        program.parse(shielded(argc, argv));
    } catch (const CLI::CallForHelp&) {
        const auto called = program.get_subcommands();
        return write_text((called.empty() ? &program : called.front())->help());
    } catch (const CLI::CallForVersion& version) {
        return write_text(fmt::format("{}\n", version.what()));
    } catch (const CLI::Success&) {  // its option has written what was asked for
        return ExitCode::done;
    } catch (const CLI::ParseError& error) {
        const auto called = program.get_subcommands();
        if (called.empty()) throw UsageError(fmt::format("{}; {}", error.what(), right_call));
        throw UsageError(fmt::format("{}; see kamerbrief {} --help", unexpected(*called.front(), error),
                                     called.front()->get_name()));
    }
    for (const AddedCommand& command : added) {
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
    } catch (const std::exception& error) {
        say(fmt::format("a fault in kamerbrief itself, to report: {}", error.what()));
        return ExitCode::output_unwritable;
    }
}

}  // namespace
}  // namespace kamerbrief::cli

int main(int argc, char** argv) {
    kamerbrief::cli::hold_standard_streams();
    kamerbrief::cli::set_signals();
    kamerbrief::cli::keep_memory();
    return static_cast<int>(kamerbrief::cli::guarded_run(argc, argv));
}
