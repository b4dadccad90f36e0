// The forms that the cells of a table are written in, without what the record of a table tells of it beside them. A new
// one is a function from rows to text, and a row of the table below.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "kamerbrief/write.hpp"
#include "write/csv.hpp"
#include "write/dutch_numbers.hpp"
#include "write/markdown_rows.hpp"
#include "write/places.hpp"
#include "write/record_cells.hpp"

namespace kamerbrief {
namespace {

RecordCell cell_of(std::string text, const WriteOptions& options) {
    if (options.plain_numbers) {
        if (auto number = plain_number(text)) return {{std::move(*number), "", true}};
    }
    return {{without_controls(text), ""}};
}

/// As many cells in every row; none in a place where no cell begins.
std::vector<RecordRow> rows_of(const Letter& letter, const Places& places, std::size_t index,
                               const WriteOptions& options) {
    const Table& table = letter.document.tables[letter.grids[index].table];
    std::vector<RecordRow> rows(table.rows, RecordRow(table.columns));
    for (const Cell& cell : table.cells) {
        const auto pieces = places.joined(places.cell(index, cell.row, cell.column));
        if (!pieces.empty()) rows[cell.row][cell.column] = cell_of(fmt::format("{}", fmt::join(pieces, "")), options);
    }
    return rows;
}

template <auto write_rows>
std::vector<std::string> write(const Letter& letter, std::span<const std::size_t> tables, const WriteOptions& options) {
    const Places places(letter);
    std::vector<std::string> texts;
    for (const std::size_t table : tables)
        texts.push_back(write_rows(rows_of(letter, places, table, options), letter.grids[table], options));
    return texts;
}

std::string separated(const std::vector<RecordRow>& rows, const CsvDialect& dialect) {
    std::string text(dialect.byte_order_mark);
    for (const RecordRow& row : rows)
        text += csv_row(row, dialect);
    return text;
}

std::string csv(const std::vector<RecordRow>& rows, const Grid&, const WriteOptions& options) {
    return separated(rows, options.for_spreadsheet ? spreadsheet_csv : plain_csv);
}

std::string tsv(const std::vector<RecordRow>& rows, const Grid&, const WriteOptions&) {
    return separated(rows, tab_separated);
}

// A table with pipes has one row of headings: of several the others follow as rows, and where there is none it is
// empty.
std::string markdown(const std::vector<RecordRow>& rows, const Grid& grid, const WriteOptions&) {
    if (rows.empty()) return "";
    const std::string rule = markdown_rule(rows.front().size());
    std::string text = grid.header_rows == 0 ? markdown_row(RecordRow(rows.front().size())) + rule : "";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += markdown_row(rows[i]);
        if (i == 0 && grid.header_rows > 0) text += rule;
    }
    return text;
}

constexpr std::array formats{
    TableFormat{"csv", ".csv", "the cells of one table", write<csv>},
    TableFormat{"tsv", ".tsv", "the same with tabs between them", write<tsv>},
    TableFormat{"markdown", ".md", "the same, to read", write<markdown>},
};

}  // namespace

std::span<const TableFormat> table_formats() {
    return formats;
}

}  // namespace kamerbrief
