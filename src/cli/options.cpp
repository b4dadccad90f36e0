#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>

#include "cli/help.hpp"

namespace kamerbrief::cli {
namespace {

void describe(CLI::Option* option, const OptionText& text, Problem problem) {
    if (!text.type.empty()) option->type_name(text.type);
    if (problem) option->check(std::move(problem));
}

}  // namespace

CLI::App& add_subcommand(CLI::App& program, std::string name, std::string what, std::string usage,
                         std::string examples) {
    CLI::App* command = program.add_subcommand(std::move(name), std::move(what));
    command->formatter(std::make_shared<Help>(std::move(usage), std::move(examples)));
    return *command;
}

void add_operand(CLI::App& command, const OptionText& text, std::string& word, Problem problem) {
    describe(command.add_option(text.names, word, text.what), text, std::move(problem));
}

void add_operands(CLI::App& command, const OptionText& text, std::vector<std::string>& words) {
    describe(command.add_option(text.names, words, text.what), text, nullptr);
}

void add_option(CLI::App& command, const OptionText& text, std::string& value, Problem problem, Meaning meaning) {
    CLI::Option* option = command.add_option(text.names, value, text.what);
    describe(option, text, std::move(problem));
    if (meaning) option->transform(std::move(meaning));
    option->take_last();
}

void add_option(CLI::App& command, const OptionText& text, std::size_t& value, Problem problem) {
    CLI::Option* option = command.add_option(text.names, value, text.what);
    describe(option, text, std::move(problem));
    option->take_last();
}

void add_list(CLI::App& command, const OptionText& text, std::vector<std::string>& words, Problem problem) {
    CLI::Option* option = command.add_option(text.names, words, text.what);
    describe(option, text, std::move(problem));
    option->delimiter(',')
        ->allow_extra_args(false)  // or the inputs behind it would be taken for its words
        ->transform([](std::string word) { return CLI::detail::trim(word); });
}

void add_settings(CLI::App& command, const OptionText& text,
                  std::function<void(const std::vector<std::string>& words)> take, Problem problem) {
    CLI::Option* option = command.add_option_function<std::vector<std::string>>(text.names, std::move(take), text.what);
    describe(option, text, std::move(problem));
    option->allow_extra_args(false);
}

void add_flag(CLI::App& command, const std::string& names, bool& given, const std::string& what) {
    command.add_flag(names, given, what);
}

void add_flag(CLI::App& command, const std::string& names, std::function<void()> take, const std::string& what) {
    command.add_flag_callback(names, std::move(take), what);
}

}  // namespace kamerbrief::cli
