// UTF-8, and other bytes made into it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kamerbrief {

/// Stands for what could not be read: U+FFFD.
inline constexpr std::string_view replacement_character = "\ufffd";

/// Says where a word may be broken: a letter's text is without it.
inline constexpr std::string_view soft_hyphen = "\u00ad";

/// The length of the UTF-8 sequence that `bytes` begins with (Unicode, table 3-7); 0 where they begin with none.
std::size_t utf8_sequence_length(std::string_view bytes);

/// With U+FFFD for each byte that is part of no sequence.
std::string valid_utf8(std::string_view bytes);

void append_utf8(std::string& out, char32_t character);

/// Halves of pairs that stand alone, and an odd byte at the end, become U+FFFD; how many is added to `replaced`.
std::string utf8_from_utf16(std::string_view bytes, bool big_endian, std::size_t& replaced);

}  // namespace kamerbrief
