// Builds one table on its true grid (ECMA-376 Part 1, 17.4) from the rows and cells that a file has it in.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

/// Of a w:trPr.
struct RowFormat {
    std::size_t grid_before = 0;
    std::size_t grid_after = 0;
    bool header = false;
    bool hidden = false;  ///< where nothing in it shows
};

/// Of a w:tcPr.
struct CellFormat {
    enum class Merge { none, restart, continued };
    std::size_t grid_span = 1;
    Merge vertical = Merge::none;
    bool goes_on = false;  ///< the cell to its left does so here (w:hMerge)
};

class TableBuilder {
  public:
    /// A table has one column at least.
    explicit TableBuilder(std::size_t most_columns) : most_columns_(std::max<std::size_t>(most_columns, 1)) {}

    void open_row(const RowFormat&);
    void close_row();
    /// The open row, a hidden one, is none of the table.
    void drop_row();
    void open_cell(const CellFormat&);
    void close_cell();
    /// The cell before takes the grid columns of one that is gone from the row.
    void widen(const CellFormat& gone);

    /// Into the open cell. What stands outside a cell or a row gets one of its own: such files exist, and Word shows
    /// their text.
    void add(Block);

    /// True in a cell that goes on from the row above or the left: Word shows nothing of what stands in it, mostly an
    /// empty paragraph.
    bool in_continued_cell() const { return cell_open_ && continued_; }

    /// True where something did not fit the grid and was put as near as it could be.
    bool adjusted() const { return adjusted_; }

    /// Grid columns at whose edge no cell ever stands are left out: Word cuts its grid finer than anyone sees.
    Table finish();

  private:
    struct Column {
        bool edge = false;      // a cell or a row begins or ends at its left
        std::size_t cell = 0;   // the merged one that stands here
        std::size_t below = 0;  // the row under it, where it may go on; 0 where there is none
    };

    struct BeforeRow {
        std::vector<Column> columns;
        std::size_t cells = 0;
        std::size_t header_rows = 0;
        bool adjusted = false;
    };

    Column& column_at(std::size_t at);

    std::size_t most_columns_;
    Table table_;
    std::vector<Column> columns_;
    RowFormat row_;
    BeforeRow before_row_;    // of a hidden one
    std::size_t column_ = 0;  // the next free one of the row
    std::size_t cell_ = 0;
    bool row_open_ = false;
    bool cell_open_ = false;
    bool row_has_cell_ = false;
    bool continued_ = false;
    bool adjusted_ = false;
};

}  // namespace kamerbrief
