#include "write/csv.hpp"

namespace kamerbrief {
namespace {

// Where a spreadsheet takes a cell for a formula, it may run programs or send what the sheet holds to strangers. A tab
// or a line break in front is dropped by some, which brings the sign behind it to the fore.
constexpr std::string_view opens_formula = "=+-@\t\r\n";

void append_cell(std::string& line, std::string text, const CsvDialect& dialect) {
    if (dialect.guards_formulas && !text.empty() && opens_formula.find(text.front()) != opens_formula.npos) {
        text.insert(0, 1, '\'');
    }
    const bool needs_quotes = text.find_first_of("\"\r\n") != text.npos || text.find(dialect.separator) != text.npos;
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
        append_cell(line, std::string(columns[i].name), dialect);
    }
    return line + '\n';
}

std::string csv_row(const RecordRow& row, const CsvDialect& dialect) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) line += dialect.separator;
        std::string text;
        for (std::size_t item = 0; item < row[i].size(); ++item) {
            if (item > 0) text += "; ";
            text += row[i][item].text;
        }
        append_cell(line, std::move(text), dialect);
    }
    return line + '\n';
}

}  // namespace kamerbrief
