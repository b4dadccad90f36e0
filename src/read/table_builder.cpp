#include "read/table_builder.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief {

TableBuilder::Column& TableBuilder::column_at(std::size_t at) {
    if (at >= columns_.size()) columns_.resize(at + 1);
    return columns_[at];
}

void TableBuilder::open_row(const RowFormat& row) {
    close_row();
    row_open_ = true;
    row_has_cell_ = false;
    row_ = row;
    column_ = std::min(row.grid_before, most_columns_ - 1);
    if (row.hidden) before_row_ = {columns_, table_.cells.size(), table_.header_rows, adjusted_};
    adjusted_ = adjusted_ || column_ != row.grid_before;
    column_at(column_).edge = true;
    if (row.header && table_.header_rows == table_.rows) ++table_.header_rows;
    ++table_.rows;
}

void TableBuilder::close_row() {
    if (!row_open_) return;
    close_cell();
    row_open_ = false;
    column_at(column_).edge = true;
    const std::size_t end = column_ + row_.grid_after;
    adjusted_ = adjusted_ || end > most_columns_;
    table_.columns = std::max(table_.columns, std::min(end, most_columns_));
}

void TableBuilder::drop_row() {
    if (!row_open_ || !row_.hidden) return;
    close_cell();
    row_open_ = false;
    columns_ = std::move(before_row_.columns);
    table_.cells.resize(before_row_.cells);
    table_.header_rows = before_row_.header_rows;
    adjusted_ = before_row_.adjusted;
    --table_.rows;
    for (const Column& column : columns_) {
        if (column.cell >= table_.cells.size()) continue;
        Cell& cell = table_.cells[column.cell];
        cell.rowspan = std::min(cell.rowspan, table_.rows - cell.row);
    }
}

void TableBuilder::open_cell(const CellFormat& format) {
    if (!row_open_) open_row({});
    close_cell();
    if (format.goes_on && row_has_cell_) {
        widen(format);
        cell_open_ = continued_ = true;
        return;
    }
    cell_open_ = true;
    if (column_ == most_columns_ && row_has_cell_) {
        adjusted_ = true;  // the text of a cell too many goes to the last one
        return;
    }
    const std::size_t span = std::clamp<std::size_t>(format.grid_span, 1, most_columns_ - column_);
    if (span != format.grid_span) adjusted_ = true;
    const std::size_t row = table_.rows - 1;
    Column& column = column_at(column_);
    // 17.4.84: a cell that goes on does so in its own columns; under another grid it is a cell like any other.
    const bool fits = column.below == row && row > 0 && table_.cells[column.cell].colspan == span;
    if (format.vertical == CellFormat::Merge::continued && fits) {
        cell_ = column.cell;
        ++table_.cells[cell_].rowspan;
    } else {
        if (format.vertical == CellFormat::Merge::continued) adjusted_ = true;
        cell_ = table_.cells.size();
        table_.cells.push_back({row, column_, 1, span, {}});
    }
    column.edge = true;
    column.cell = cell_;
    column.below = format.vertical == CellFormat::Merge::none ? 0 : row + 1;
    continued_ = format.vertical == CellFormat::Merge::continued && fits;
    column_ += span;
    column_at(column_).edge = true;
    row_has_cell_ = true;
}

void TableBuilder::close_cell() {
    cell_open_ = false;
}

void TableBuilder::widen(const CellFormat& gone) {
    // Not one that goes on from the row above, which is as wide as it was there.
    if (!row_open_ || !row_has_cell_ || table_.cells[cell_].row != table_.rows - 1) return;
    const std::size_t span = std::min(gone.grid_span, most_columns_ - column_);
    table_.cells[cell_].colspan += span;
    column_ += span;
    column_at(column_).edge = true;
}

void TableBuilder::add(Block block) {
    if (!cell_open_) open_cell({});
    table_.cells[cell_].blocks.push_back(block);
}

Table TableBuilder::finish() {
    close_row();
    // The column that each grid column becomes: those at whose left nothing ever stands go with the one before.
    if (!columns_.empty())
        columns_.resize(std::max(columns_.size(), table_.columns + 1));  // rows end beyond their cells
    std::vector<std::size_t> place(columns_.size());
    std::size_t edges = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].edge) ++edges;
        place[i] = std::max<std::size_t>(edges, 1) - 1;
    }
    for (Cell& cell : table_.cells) {
        const std::size_t end = place[cell.column + cell.colspan];
        cell.column = place[cell.column];
        cell.colspan = end - cell.column;
    }
    if (!place.empty()) table_.columns = place[table_.columns];
    return std::move(table_);
}

}  // namespace kamerbrief
