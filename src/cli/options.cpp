#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>

#include "cli/help.hpp"

namespace kamerbrief::cli {
namespace {

template <class Value>
CLI::Option* add(CLI::App& command, const OptionText& text, Value& value, Problem problem) {
    CLI::Option* option = command.add_option(text.names, value, text.what);
    if (!text.type.empty()) option->type_name(text.type);
    if (problem) option->check(std::move(problem));
    return option;
}

}  // namespace

CLI::App& add_subcommand(CLI::App& program, std::string name, std::string what, std::string usage,
                         std::string examples) {
    CLI::App* command = program.add_subcommand(std::move(name), std::move(what));
    command->formatter(std::make_shared<Help>(std::move(usage), std::move(examples)));
    return *command;
}

void add_operand(CLI::App& command, const OptionText& text, std::string& word, Problem problem) {
    add(command, text, word, std::move(problem));
}

void add_operands(CLI::App& command, const OptionText& text, std::vector<std::string>& words) {
    add(command, text, words, nullptr);
}

void add_option(CLI::App& command, const OptionText& text, std::string& value, Problem problem, Meaning meaning) {
    CLI::Option* option = add(command, text, value, std::move(problem))->take_last();
    if (meaning) option->transform(std::move(meaning));
}

void add_option(CLI::App& command, const OptionText& text, std::size_t& value, Problem problem) {
    add(command, text, value, std::move(problem))->take_last();
}

void add_list(CLI::App& command, const OptionText& text, std::vector<std::string>& words, Problem problem) {
    add(command, text, words, std::move(problem))
        ->delimiter(',')
        ->allow_extra_args(false)  // or the inputs behind it would be taken for its words
        ->transform([](std::string word) { return CLI::detail::trim(word); });
}

void add_settings(CLI::App& command, const OptionText& text,
                  std::function<void(const std::vector<std::string>& words)> take, Problem problem) {
    command.add_option_function<std::vector<std::string>>(text.names, std::move(take), text.what)
        ->type_name(text.type)
        ->allow_extra_args(false)
        ->check(std::move(problem));
}

void add_flag(CLI::App& command, const std::string& names, bool& given, const std::string& what) {
    command.add_flag(names, given, what);
}

void add_flag(CLI::App& command, const std::string& names, std::function<void()> take, const std::string& what) {
    command.add_flag_callback(names, std::move(take), what);
}

}  // namespace kamerbrief::cli
