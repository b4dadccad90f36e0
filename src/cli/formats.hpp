// The option --format of commands that write in several forms.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "cli/choices.hpp"

namespace kamerbrief::cli {

/// Sets `format`, which holds the default, to one of the words. Markdown may be asked for as "md", as its files are
/// named.
void add_format_option(CLI::App&, std::string& format, std::vector<Choice>);

}  // namespace kamerbrief::cli
