// What a reader wants to know of records at a glance: the columns of their tables in Markdown. kamerbrief(5) has them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "write/record_cells.hpp"

namespace kamerbrief {

/// Which letter a record is of: in front of the others where a table is of many letters.
std::span<const RecordColumn> letter_columns();

std::span<const RecordColumn> motion_summary();
std::span<const RecordColumn> commitment_summary();

/// The first words of a text, cut between two of them.
std::string shortened(std::string_view text);

}  // namespace kamerbrief
