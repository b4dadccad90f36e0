// Characters that steer a machine instead of being read.
#pragma once

#include <string>
#include <string_view>

namespace kamerbrief {

/// Control characters but tabs and line breaks become U+FFFD: a terminal would obey them.
std::string without_controls(std::string_view text);

}  // namespace kamerbrief
