// When a period that a letter names is over: "voor de zomer van 2026", "in het derde kwartaal van 2026", "eind mei
// 2026".
#pragma once

#include <string_view>

namespace kamerbrief {

/// Whether a period with its year is not over on the date (ISO 8601). Of one without a year that cannot be said.
bool lies_ahead(std::string_view period, std::string_view date);

}  // namespace kamerbrief
