// The forms that the cells of a table are written in, without what the record of a table tells of it beside them. A new
// one is a function from rows to text, and a row of the table below.
#include <fmt/format.h>

#include <array>
#include <utility>

#include "kamerbrief/write.hpp"
#include "text/controls.hpp"
#include "text/markdown.hpp"
#include "write/csv.hpp"
#include "write/dutch_numbers.hpp"
#include "write/markdown_rows.hpp"
#include "write/places.hpp"
#include "write/record_cells.hpp"

namespace kamerbrief {
namespace {

RecordCell cell_of(const std::string& text, const WriteOptions& options) {
    if (text.empty()) return {};
    if (options.plain_numbers) {
        if (auto number = plain_number(text)) return {{std::move(*number), "", true}};
    }
    return {{without_controls(text), ""}};
}

/// Of each table the rows one after the other, each with as many cells: none where no cell begins.
template <auto write_row>
std::vector<std::string> write(const Letter& letter, std::span<const std::size_t> tables, const WriteOptions& options) {
    const Places places(letter);
    std::vector<std::string> texts;
    for (const std::size_t index : tables) {
        const Grid& grid = letter.grids[index];
        const Table& table = letter.document.tables[grid.table];
        std::string text;
        auto cell = table.cells.begin();
        for (std::size_t row = 0; row < table.rows; ++row) {
            RecordRow cells(table.columns);
            for (; cell != table.cells.end() && cell->row == row; ++cell) {
                const auto pieces = places.joined(places.cell(index, row, cell->column));
                cells[cell->column] = cell_of(fmt::format("{}", fmt::join(pieces, "")), options);
            }
            text += write_row(cells, row, grid, options);
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

std::string separated(const RecordRow& cells, std::size_t row, const CsvDialect& dialect) {
    return row == 0 ? std::string(dialect.byte_order_mark) + csv_row(cells, dialect) : csv_row(cells, dialect);
}

std::string csv(const RecordRow& cells, std::size_t row, const Grid&, const WriteOptions& options) {
    return separated(cells, row, options.for_spreadsheet ? spreadsheet_csv : plain_csv);
}

std::string tsv(const RecordRow& cells, std::size_t row, const Grid&, const WriteOptions&) {
    return separated(cells, row, tab_separated);
}

// A table with pipes has one row of headings: of several the others follow as rows, and where there is none it is
// empty.
std::string markdown(const RecordRow& cells, std::size_t row, const Grid& grid, const WriteOptions&) {
    if (row > 0) return markdown_row(cells);
    const std::string rule = markdown_rule(cells.size());
    return grid.header_rows > 0 ? markdown_row(cells) + rule
                                : markdown_row(RecordRow(cells.size())) + rule + markdown_row(cells);
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
