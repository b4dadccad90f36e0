// Dates as options take them.
#pragma once

#include <string_view>

namespace kamerbrief::cli {

/// A day of the calendar, written as ISO 8601 has it: "2025-06-13".
bool is_iso_date(std::string_view text);

}  // namespace kamerbrief::cli
