// The characters of a part: the bytes of a file in, valid UTF-8 that holds only what XML may hold out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/part_bytes.hpp"

namespace kamerbrief {

struct SettledCharacters {
    std::size_t replaced = 0;  ///< by U+FFFD
    bool misdeclared = false;  ///< the XML declaration says UTF-16 of UTF-8, or the other way round
};

/// Makes UTF-8 of UTF-16, and U+FFFD of every byte, character and reference (`&#0;`) that XML may not hold (XML 1.0,
/// 2.2). Throws Error at a NUL, which hides what follows it, and where another encoding is declared:
/// a Word file may have these two only (ECMA-376 Part 2, annex F).
SettledCharacters settle_characters(std::string_view part, PartBytes& bytes);

bool is_xml_character(std::uint32_t);

}  // namespace kamerbrief
