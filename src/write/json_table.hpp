// A table as a record of a letter's JSON.
#pragma once

#include <cstddef>

#include "write/json_parts.hpp"

namespace kamerbrief {

/// The keys and values of the grid, within the object that is open.
void write_json_table(JsonParts&, const Grid&, std::size_t index);

}  // namespace kamerbrief
