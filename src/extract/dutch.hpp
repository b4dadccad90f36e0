// Numbers that Dutch letters write in words or letters; their dates are in text/dutch_dates.hpp.
#pragma once

#include <optional>
#include <string_view>

namespace kamerbrief {

/// The value of a roman numeral in capitals, written the regular way; nothing for "IIII", "Vi" or "".
std::optional<int> roman_value(std::string_view);

/// 1 - 20 for "een", "één", "twee", ... "twintig", 2 for "beide", in any case; nothing for other words.
std::optional<int> number_word(std::string_view word);

}  // namespace kamerbrief
