// The option --format of commands that write in several forms.
#pragma once

#include <CLI/CLI.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief::cli {

/// A form as --help shows it.
struct NamedFormat {
    std::string_view name;
    std::string_view description;
};

/// Sets `format`, which holds the default, to the name of one of them; another name is a usage error.
void add_format_option(CLI::App&, std::string& format, const std::vector<NamedFormat>&);

/// The names and descriptions of a table of forms.
template <class Format>
std::vector<NamedFormat> named(std::span<const Format> formats) {
    std::vector<NamedFormat> all;
    for (const Format& format : formats)
        all.push_back({format.name, format.description});
    return all;
}

}  // namespace kamerbrief::cli
