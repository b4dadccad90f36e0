// The option --format of commands that write in several forms, and --excel, which goes with one of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/choices.hpp"

namespace kamerbrief::cli {

/// Sets `format`, which holds the default, to one of the words. Markdown may be asked for as "md", as its files are
/// named.
void add_format_option(CLI::App&, std::string& format, std::vector<Choice>);

void add_excel_option(CLI::App&, bool& excel);

/// Throws UsageError where --excel goes with another form than CSV.
void check_excel_option(bool excel, std::string_view format);

}  // namespace kamerbrief::cli
