// Characters of symbol fonts (w:sym, ECMA-376 Part 1, 17.3.3.30): a font and a code in, Unicode text out.
#pragma once

#include <string>
#include <string_view>

namespace kamerbrief {

/// `code` is w:char, four hexadecimal digits. A character that is not known stays the private one that it is; "" where
/// the code is none.
std::string symbol_text(std::string_view font, std::string_view code);

}  // namespace kamerbrief
