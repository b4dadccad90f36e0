#include "cli/formats.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief::cli {

void add_format_option(CLI::App& command, std::string& format, std::vector<Choice> formats) {
    const bool has_markdown = std::ranges::find(formats, "markdown", &Choice::word) != formats.end();
    CLI::Option* option = add_choice(command, "-f,--format", format, std::move(formats));
    if (!has_markdown) return;
    option->transform([](std::string word) { return word == "md" ? std::string("markdown") : word; });
}

}  // namespace kamerbrief::cli
