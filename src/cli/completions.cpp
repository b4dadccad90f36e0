#include "cli/completions.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choices.hpp"
#include "kamerbrief/check.hpp"

namespace kamerbrief::cli {
namespace {

/// An option as a shell needs to know it.
struct Completed {
    std::string short_name;  ///< "-f", or ""
    std::string long_name;   ///< "--format"
    std::string description;
    enum class Value { none, word, file, directory, other } value = Value::none;
    std::vector<std::string> words;  ///< that the value may be
    std::string value_name;
};

std::vector<std::string> parted(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// A type name in capitals stands for a value, "FILE"; else it is the words that the value may be, "json|markdown".
bool is_list_of_words(std::string_view type_name) {
    return !type_name.empty() && (type_name.front() < 'A' || type_name.front() > 'Z');
}

Completed completed(const CLI::Option& option) {
    Completed known;
    if (!option.get_snames().empty()) known.short_name = "-" + option.get_snames().front();
    if (!option.get_lnames().empty()) known.long_name = "--" + option.get_lnames().front();
    known.description = option.get_description().substr(0, option.get_description().find('\n'));
    if (option.get_items_expected_max() == 0) return known;
    known.value_name = option.get_type_name();
    if (is_list_of_words(known.value_name)) {
        known.value = Completed::Value::word;
        known.words = parted(known.value_name, '|');
        known.value_name = "value";
        known.description = fmt::format("{}", fmt::join(known.words, ", "));
    } else if (known.value_name.starts_with("CODE")) {
        known.value = Completed::Value::word;
        for (const DiagnosticCode& code : diagnostic_codes())
            known.words.emplace_back(code.name);
    } else if (known.value_name == "FILE") {
        known.value = Completed::Value::file;
    } else if (known.value_name == "DIR") {
        known.value = Completed::Value::directory;
    } else {
        known.value = Completed::Value::other;
    }
    return known;
}

std::vector<Completed> options_of(const CLI::App& app) {
    std::vector<Completed> options;
    for (const CLI::Option* option : app.get_options()) {
        if (!option->get_positional()) options.push_back(completed(*option));
    }
    return options;
}

/// What may stand behind the command where no file does: the names of `schema`.
std::vector<std::string> operands_of(const CLI::App& app) {
    for (const CLI::Option* option : app.get_options()) {
        if (option->get_positional() && is_list_of_words(option->get_type_name()))
            return parted(option->get_type_name(), '|');
    }
    return {};
}

std::vector<const CLI::App*> commands_of(const CLI::App& program) {
    return program.get_subcommands([](const CLI::App*) { return true; });
}

/// Both names, in the order in which a shell shows them.
std::vector<std::string> names_of(const Completed& option) {
    std::vector<std::string> names;
    if (!option.short_name.empty()) names.push_back(option.short_name);
    if (!option.long_name.empty()) names.push_back(option.long_name);
    return names;
}

std::string bash_script(const CLI::App& program) {
    std::string values;
    std::string options;
    std::string operands;
    std::string commands;
    for (const CLI::App* command : commands_of(program)) {
        commands += command->get_name() + ' ';
        std::string names;
        for (const Completed& option : options_of(*command)) {
            for (const std::string& name : names_of(option)) {
                names += name + ' ';
                const std::string call = fmt::format("'{} {}'", command->get_name(), name);
                if (option.value == Completed::Value::word) {
                    values += fmt::format("        {}) words='{}' ;;\n", call, fmt::join(option.words, " "));
                } else if (option.value == Completed::Value::directory) {
                    values += fmt::format("        {}) kind=directory ;;\n", call);
                } else if (option.value != Completed::Value::none) {
                    values += fmt::format("        {}) kind=file ;;\n", call);
                }
            }
        }
        options += fmt::format("            {}) words='{}' ;;\n", command->get_name(), names);
        if (const auto words = operands_of(*command); !words.empty())
            operands += fmt::format("            {}) words='{}' ;;\n", command->get_name(), fmt::join(words, " "));
    }
    for (const Completed& option : options_of(program)) {
        for (const std::string& name : names_of(option)) {
            commands += name + ' ';
            if (option.value == Completed::Value::word)
                values += fmt::format("        '{0} {0}') words='{1}' ;;\n", name, fmt::join(option.words, " "));
        }
    }
    return fmt::format(R"(# bash completion for kamerbrief
_kamerbrief() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} words='' kind=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W '{}' -- "$word"))
        return
    fi
    # bash takes "--format=json" apart at the sign.
    if [ "$word" = = ]; then
        word=
    elif [ "$before" = = ]; then
        before=${{COMP_WORDS[COMP_CWORD - 2]}}
    fi
    case "${{COMP_WORDS[1]}} $before" in
{}    esac
    if [ -z "$words$kind" ] && [ "${{word#-}}" != "$word" ]; then
        case "${{COMP_WORDS[1]}}" in
{}        esac
    elif [ -z "$words$kind" ]; then
        case "${{COMP_WORDS[1]}}" in
{}        esac
    fi
    if [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$word"))
    elif [ "$kind" = directory ]; then
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
    fi
}}
complete -o default -F _kamerbrief kamerbrief
)",
                       commands, values, options, operands);
}

/// Between the quotes of a word of zsh or fish, with what zsh's _arguments takes for its own escaped by `also`.
std::string in_quotes(std::string_view text, std::string_view also = "") {
    std::string out;
    for (const char c : text) {
        if (c == '\'') {
            out += "'\\''";
            continue;
        }
        if (also.find(c) != also.npos) out += '\\';
        out += c;
    }
    return out;
}

std::string zsh_option(const Completed& option) {
    constexpr std::string_view of_specification = "[]:\\";
    std::string value;
    if (option.value == Completed::Value::word) {
        value = fmt::format(":{}:({})", option.value_name, fmt::join(option.words, " "));
    } else if (option.value == Completed::Value::file) {
        value = ":file:_files";
    } else if (option.value == Completed::Value::directory) {
        value = ":directory:_files -/";
    } else if (option.value == Completed::Value::other) {
        value = fmt::format(":{}: ", in_quotes(option.value_name, of_specification));
    }
    std::string lines;
    for (const std::string& name : names_of(option)) {
        const bool joins = option.value != Completed::Value::none && name.starts_with("--");
        lines += fmt::format("                '({}){}{}[{}]{}' \\\n", fmt::join(names_of(option), " "), name,
                             joins ? "=" : "", in_quotes(option.description, of_specification), value);
    }
    return lines;
}

std::string zsh_script(const CLI::App& program) {
    std::string commands;
    std::string cases;
    for (const CLI::App* command : commands_of(program)) {
        commands += fmt::format("        '{}:{}'\n", command->get_name(), in_quotes(command->get_description(), ":"));
        cases += fmt::format("        {})\n            _arguments -s \\\n", command->get_name());
        for (const Completed& option : options_of(*command))
            cases += zsh_option(option);
        const auto words = operands_of(*command);
        cases += words.empty() ? std::string("                '*:input:_files' ;;\n")
                               : fmt::format("                '1:name:({})' ;;\n", fmt::join(words, " "));
    }
    std::string own;
    for (const Completed& option : options_of(program))
        own += zsh_option(option);
    return fmt::format(R"(#compdef kamerbrief
_kamerbrief() {{
    local -a commands=(
{}    )
    if [[ $words[2] == -* ]]; then
        _arguments -s \
{}            && return
    fi
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
{}    esac
}}
_kamerbrief "$@"
)",
                       commands, own, cases);
}

std::string fish_option(const Completed& option, std::string_view condition) {
    std::string line = fmt::format("complete -c kamerbrief -n '{}'", condition);
    if (!option.short_name.empty()) line += fmt::format(" -s {}", option.short_name.substr(1));
    if (!option.long_name.empty()) line += fmt::format(" -l {}", option.long_name.substr(2));
    if (option.value == Completed::Value::word) {
        line += fmt::format(" -x -a '{}'", fmt::join(option.words, " "));
    } else if (option.value == Completed::Value::file) {
        line += " -r -F";
    } else if (option.value == Completed::Value::directory) {
        line += " -x -a '(__fish_complete_directories)'";
    } else if (option.value == Completed::Value::other) {
        line += " -x";
    }
    return fmt::format("{} -d '{}'\n", line, in_quotes(option.description));
}

std::string fish_script(const CLI::App& program) {
    std::string script = "# fish completion for kamerbrief\n";
    for (const Completed& option : options_of(program))
        script += fish_option(option, "__fish_use_subcommand");
    for (const CLI::App* command : commands_of(program)) {
        script += fmt::format("complete -c kamerbrief -n __fish_use_subcommand -f -a {} -d '{}'\n", command->get_name(),
                              in_quotes(command->get_description()));
        const std::string condition = "__fish_seen_subcommand_from " + command->get_name();
        for (const Completed& option : options_of(*command))
            script += fish_option(option, condition);
        if (const auto words = operands_of(*command); !words.empty())
            script += fmt::format("complete -c kamerbrief -n '{}' -f -a '{}'\n", condition, fmt::join(words, " "));
    }
    return script;
}

struct Shell {
    std::string_view name;
    std::string_view description;
    std::string (*script)(const CLI::App&);
};

constexpr std::array shells{
    Shell{"bash", "for share/bash-completion/completions", bash_script},
    Shell{"zsh", "for a directory of fpath", zsh_script},
    Shell{"fish", "for share/fish/vendor_completions.d", fish_script},
};

}  // namespace

void add_completions_option(CLI::App& program, std::function<void(const std::string&)> write) {
    const auto known = [](const std::string& name) { return std::ranges::find(shells, name, &Shell::name); };
    program
        .add_option_function<std::string>(
            "--completions",
            [&program, known, write = std::move(write)](const std::string& name) {
                write(known(name)->script(program));
                throw CLI::Success();
            },
            "Print what the shell completes a call with")
        ->type_name(words_of(choices_of(shells)))
        ->check([known](const std::string& name) {
            return known(name) != shells.end() ? std::string() : no_choice(name, choices_of(shells));
        })
        ->trigger_on_parse();
}

}  // namespace kamerbrief::cli
