#include "write/markdown_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace kamerbrief {
namespace {

/// Which places of a table a merged cell covers beyond its own, by row and column.
std::vector<bool> covered_places(const Table& table) {
    std::vector<bool> covered(table.rows * table.columns, false);
    for (const Cell& cell : table.cells) {
        for (std::size_t row = cell.row; row < std::min(cell.row + cell.rowspan, table.rows); ++row) {
            for (std::size_t column = cell.column; column < std::min(cell.column + cell.colspan, table.columns);
                 ++column) {
                if (row != cell.row || column != cell.column) covered[row * table.columns + column] = true;
            }
        }
    }
    return covered;
}

bool is_merged(const Cell& cell) {
    return cell.rowspan > 1 || cell.colspan > 1;
}

}  // namespace

MarkdownTables::MarkdownTables(const Letter& letter, const Places& places, MarkdownText& text)
    : letter_(letter), places_(places), text_(text), rendered_(letter.grids.size()) {
    for (std::size_t i = 0; i < letter.grids.size(); ++i) {
        const Grid& grid = letter.grids[i];
        if (grid.parent) nested_.push_back({*grid.parent, grid.parent_row, grid.parent_column, i});
    }
    std::ranges::stable_sort(nested_, {},
                             [](const Nested& nested) { return std::tuple(nested.parent, nested.row, nested.column); });
    // The innermost first, each after its parent in the list: so none needs to call itself.
    for (std::size_t i = letter.grids.size(); i-- > 0;) {
        if (letter.grids[i].parent) append_alone(rendered_[i], i);
    }
}

void MarkdownTables::append(std::string& out, std::size_t grid) {
    append_alone(out, grid);
}

void MarkdownTables::append_alone(std::string& out, std::size_t grid) {
    append_caption(out, letter_.grids[grid]);
    fits_pipes(grid) ? append_pipes(out, grid) : append_html(out, grid);
}

/// Tables with pipes have one row of headings, and one line a row.
bool MarkdownTables::fits_pipes(std::size_t grid) const {
    const Table& table = letter_.document.tables[letter_.grids[grid].table];
    if (letter_.grids[grid].header_rows != 1 || table.rows == 0 || table.columns == 0) return false;
    if (std::ranges::binary_search(nested_, grid, {}, &Nested::parent)) return false;
    return std::ranges::none_of(table.cells, [&](const Cell& cell) {
        return is_merged(cell) || places_.cell(grid, cell.row, cell.column).size() > 1;
    });
}

void MarkdownTables::append_caption(std::string& out, const Grid& grid) {
    if (!grid.label && !grid.caption) return;
    if (grid.label) out += markdown_escaped(*grid.label, MarkdownContext::block);
    if (grid.label && grid.caption) out += ": ";
    if (grid.caption) text_.append(out, grid.caption->paragraph, MarkdownContext::block);
    out += "\n\n";
}

void MarkdownTables::append_pipes(std::string& out, std::size_t grid) {
    const Table& table = letter_.document.tables[letter_.grids[grid].table];
    auto cell = table.cells.begin();
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column) {
            out += "| ";
            if (cell == table.cells.end() || cell->row != row || cell->column != column) continue;
            for (const std::size_t paragraph : places_.cell(grid, row, column)) {
                const std::string& marker = letter_.homes[paragraph].marker;
                if (!marker.empty()) out += markdown_escaped(marker, MarkdownContext::cell) + ' ';
                text_.append(out, paragraph, MarkdownContext::cell);
                out += ' ';
            }
            ++cell;
        }
        out += "|\n";
        if (row > 0) continue;
        for (std::size_t column = 0; column < table.columns; ++column)
            out += "| --- ";
        out += "|\n";
    }
}

void MarkdownTables::append_html(std::string& out, std::size_t grid) {
    const Table& table = letter_.document.tables[letter_.grids[grid].table];
    const std::size_t header_rows = std::min(letter_.grids[grid].header_rows, table.rows);
    const std::vector<bool> covered = covered_places(table);
    auto cell = table.cells.begin();
    out += "<table>\n";
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (row == 0 && header_rows > 0) out += "<thead>\n";
        if (row == header_rows) out += "<tbody>\n";
        const std::string_view element = row < header_rows ? "th" : "td";
        out += "<tr>\n";
        for (std::size_t column = 0; column < table.columns; ++column) {
            const bool is_there = cell != table.cells.end() && cell->row == row && cell->column == column;
            if (!is_there && covered[row * table.columns + column]) continue;
            out += fmt::format("<{}", element);
            if (is_there && cell->rowspan > 1) out += fmt::format(" rowspan=\"{}\"", cell->rowspan);
            if (is_there && cell->colspan > 1) out += fmt::format(" colspan=\"{}\"", cell->colspan);
            out += ">";
            if (is_there) append_html_cell(out, grid, *cell++);
            out += fmt::format("</{}>\n", element);
        }
        out += "</tr>\n";
        if (row + 1 == header_rows) out += "</thead>\n";
    }
    if (header_rows < table.rows) out += "</tbody>\n";
    out += "</table>\n";
}

void MarkdownTables::append_html_cell(std::string& out, std::size_t grid, const Cell& cell) {
    const auto paragraphs = places_.cell(grid, cell.row, cell.column);
    const auto place = std::tuple(grid, cell.row, cell.column);
    const auto place_of = [](const Nested& nested) { return std::tuple(nested.parent, nested.row, nested.column); };
    auto nested = std::ranges::lower_bound(nested_, place, {}, place_of);
    const bool has_tables = nested != nested_.end() && place_of(*nested) == place;
    if (paragraphs.empty() && !has_tables) return;
    out += "\n\n";
    for (const std::size_t paragraph : paragraphs) {
        const std::string& marker = letter_.homes[paragraph].marker;
        if (!marker.empty()) out += markdown_escaped(marker, MarkdownContext::block) + ' ';
        text_.append(out, paragraph, MarkdownContext::block);
        out += "\n\n";
    }
    for (; nested != nested_.end() && place_of(*nested) == place; ++nested) {
        out += rendered_[nested->grid];
        out += '\n';
    }
}

}  // namespace kamerbrief
