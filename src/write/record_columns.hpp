// The columns of records that are written as rows with all that they say: the keys of their JSON, in its order.
#pragma once

#include <span>

#include "write/record_cells.hpp"

namespace kamerbrief {

std::span<const RecordColumn> motion_columns();
std::span<const RecordColumn> commitment_columns();

}  // namespace kamerbrief
