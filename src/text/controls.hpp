// Characters that steer a machine instead of being read.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kamerbrief {

/// The length in bytes of the control character at `at`, tabs and line breaks apart; 0 where there is none.
std::size_t control_at(std::string_view text, std::size_t at);

/// Control characters but tabs and line breaks become U+FFFD: a terminal would obey them.
std::string without_controls(std::string_view text);

}  // namespace kamerbrief
