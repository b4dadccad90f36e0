#include "cli/help.hpp"

#include <fmt/format.h>

#include <utility>

namespace kamerbrief::cli {

Help::Help(std::string usage, std::string examples) : usage_(std::move(usage)), examples_(std::move(examples)) {
    column_width(30);
    label("Positionals", "Arguments");
}

std::string Help::make_help(const CLI::App* app, std::string, CLI::AppFormatMode mode) const {
    return fmt::format("{}.\n\nExamples:\n{}\nUsage: kamerbrief {}\n{}{}{}", app->get_description(), examples_, usage_,
                       make_positionals(app), make_groups(app, mode), make_subcommands(app, mode));
}

std::string Help::make_option_opts(const CLI::Option* option) const {
    const bool takes_value = option->get_type_size() != 0 && !option->get_positional();
    return takes_value ? ' ' + option->get_type_name() : "";
}

}  // namespace kamerbrief::cli
