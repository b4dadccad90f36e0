#include "cli/formats.hpp"

#include <algorithm>
#include <utility>

#include "cli/exit_code.hpp"

namespace kamerbrief::cli {

void add_format_option(CLI::App& command, std::string& format, std::vector<Choice> formats) {
    const bool has_markdown = std::ranges::find(formats, "markdown", &Choice::word) != formats.end();
    const auto whole_name = [](std::string word) { return word == "md" ? std::string("markdown") : word; };
    add_choice(command, "-f,--format", format, std::move(formats), has_markdown ? Meaning(whole_name) : nullptr);
}

void add_excel_option(CLI::App& command, bool& excel) {
    add_flag(command, "--excel", excel,
             "CSV that a Dutch spreadsheet opens at once: semicolons, a byte-order\n"
             "mark, and an apostrophe before what it would calculate");
}

void check_excel_option(bool excel, std::string_view format) {
    if (excel && format != "csv") throw UsageError("--excel is a kind of CSV: say --format csv too");
}

}  // namespace kamerbrief::cli
