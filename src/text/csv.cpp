#include "text/csv.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief {
namespace {

// Where a spreadsheet takes a cell for a formula, it may run programs or send what the sheet holds to strangers. A tab
// or a line break in front is dropped by some, which brings the sign behind it to the fore.
constexpr std::string_view opens_formula = "=+-@\t\r\n";

}  // namespace

void CsvRow::text(std::string_view text) {
    const bool is_formula = !text.empty() && opens_formula.find(text.front()) != opens_formula.npos;
    if (!dialect_.guards_formulas || !is_formula) return cell(text);
    std::string guarded = "'";
    guarded += text;
    cell(guarded);
}

void CsvRow::calculable(std::string_view number) {
    std::string own(number);
    std::ranges::replace(own, '.', dialect_.decimal_sign);
    cell(own);
}

std::string CsvRow::finish() {
    if (cells_ == 1 && line_.empty()) line_ = "\"\"";  // an empty line would be no row
    return std::move(line_) + '\n';
}

void CsvRow::cell(std::string_view text) {
    if (cells_++ > 0) line_ += dialect_.separator;
    // A spreadsheet may be set to part cells at other signs too.
    const std::string_view parting =
        dialect_.guards_formulas ? std::string_view(",;\t") : std::string_view(&dialect_.separator, 1);
    const bool needs_quotes = text.find_first_of("\"\r\n") != text.npos || text.find_first_of(parting) != text.npos;
    if (!needs_quotes) {
        line_ += text;
        return;
    }
    line_ += '"';
    for (const char c : text) {
        if (c == '"') line_ += '"';
        line_ += c;
    }
    line_ += '"';
}

}  // namespace kamerbrief
