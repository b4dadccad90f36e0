// Rows of cells as comma-separated values.
#pragma once

#include <span>
#include <string>

#include "text/csv.hpp"
#include "write/record_cells.hpp"

namespace kamerbrief {

std::string csv_head(std::span<const RecordColumn>, const CsvDialect&);

/// Things of a list are joined by "; ".
std::string csv_row(const RecordRow&, const CsvDialect&);

}  // namespace kamerbrief
