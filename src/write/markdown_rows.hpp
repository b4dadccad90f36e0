// Rows of cells as a table with pipes: a head, then a line a row.
#pragma once

#include <span>
#include <string>

#include "write/record_cells.hpp"

namespace kamerbrief {

std::string markdown_head(std::span<const RecordColumn>);

/// What has an address is a link; things of a list stand behind commas.
std::string markdown_row(const RecordRow&);

}  // namespace kamerbrief
