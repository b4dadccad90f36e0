#pragma once

#include <string_view>

namespace kamerbrief {

/// What stands in letter.schema.json, which the program carries along.
std::string_view letter_schema();

}  // namespace kamerbrief
