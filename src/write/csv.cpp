#include "write/csv.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief {
namespace {

// Where a spreadsheet takes a cell for a formula, it may run programs or send what the sheet holds to strangers. A tab
// or a line break in front is dropped by some, which brings the sign behind it to the fore.
constexpr std::string_view opens_formula = "=+-@\t\r\n";

std::string guarded(std::string text, const CsvDialect& dialect) {
    const bool is_formula = !text.empty() && opens_formula.find(text.front()) != opens_formula.npos;
    if (dialect.guards_formulas && is_formula) text.insert(0, 1, '\'');
    return text;
}

std::string text_of(const RecordCell& cell, const CsvDialect& dialect) {
    if (cell.size() == 1 && cell.front().calculable) {
        std::string number = cell.front().text;
        std::ranges::replace(number, '.', dialect.decimal_sign);
        return number;
    }
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (i > 0) text += "; ";
        text += cell[i].text;
    }
    return guarded(std::move(text), dialect);
}

void append_cell(std::string& line, std::string_view text, const CsvDialect& dialect) {
    // A spreadsheet may be set to part cells at other signs too.
    const std::string_view parting =
        dialect.guards_formulas ? std::string_view(",;\t") : std::string_view(&dialect.separator, 1);
    const bool needs_quotes = text.find_first_of("\"\r\n") != text.npos || text.find_first_of(parting) != text.npos;
    if (!needs_quotes) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"') line += '"';
        line += c;
    }
    line += '"';
}

}  // namespace

std::string csv_head(std::span<const RecordColumn> columns, const CsvDialect& dialect) {
    std::string line(dialect.byte_order_mark);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) line += dialect.separator;
        append_cell(line, columns[i].name, dialect);
    }
    return line + '\n';
}

std::string csv_row(const RecordRow& row, const CsvDialect& dialect) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += dialect.separator;
        append_cell(line, text_of(row[i], dialect), dialect);
    }
    if (row.size() == 1 && line.empty()) line = "\"\"";  // an empty line would be no row
    return line + '\n';
}

}  // namespace kamerbrief
