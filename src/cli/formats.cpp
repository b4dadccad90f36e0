#include "cli/formats.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kamerbrief::cli {
namespace {

// "json or markdown", "text, jsonl or sarif"
std::string either(const std::vector<NamedFormat>& formats) {
    std::string names;
    for (std::size_t i = 0; i < formats.size(); ++i)
        names += fmt::format("{}{}", i == 0 ? "" : i + 1 == formats.size() ? " or " : ", ", formats[i].name);
    return names;
}

}  // namespace

void add_format_option(CLI::App& command, std::string& format, const std::vector<NamedFormat>& formats) {
    std::string description;
    for (const NamedFormat& known : formats)
        description += fmt::format("{}{}: {}", description.empty() ? "" : "\n", known.name, known.description);
    command.add_option("-f,--format", format, description)
        ->type_name("FORMAT")
        ->transform([formats](std::string name) {  // as its files are named
            const bool has_markdown = std::ranges::find(formats, "markdown", &NamedFormat::name) != formats.end();
            return name == "md" && has_markdown ? "markdown" : name;
        })
        ->check([formats](const std::string& name) {
            if (std::ranges::find(formats, name, &NamedFormat::name) != formats.end()) return std::string();
            return fmt::format("'{}' is no format: say {}", name, either(formats));
        })
        ->take_last();
}

}  // namespace kamerbrief::cli
