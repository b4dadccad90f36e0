// Which cells of a table stand in one row, where a blank line between them may end the row or stand in a cell.
#pragma once

#include <cstddef>
#include <vector>

namespace kamerbrief {

/// Cells without a blank line between them, and the number of blank lines behind them: one or two, 0 behind the last.
struct RowPart {
    std::size_t cells = 0;
    std::size_t blank_lines = 0;
};

/// The row of each part, from 0. Parts stand in one row where together they have as many cells as the table's rows
/// agree on.
std::vector<std::size_t> join_row_parts(const std::vector<RowPart>& parts);

}  // namespace kamerbrief
