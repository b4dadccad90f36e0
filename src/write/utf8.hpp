// Bytes that need not be UTF-8, a file's name for one: where they are, and how they become so.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kamerbrief {

/// The bytes of the code point that opens `bytes`; 0 where none does (Unicode, table 3-7), or nothing is left.
std::size_t code_point_bytes(std::string_view bytes);

/// With U+FFFD for each byte that belongs to no code point.
std::string valid_utf8(std::string_view bytes);

}  // namespace kamerbrief
