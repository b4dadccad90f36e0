// Turns the bytes of a text file into UTF-8 with LF line ends, and says what that took.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct DecodedText {
    std::string text;  ///< valid UTF-8 without soft hyphens and controls other than '\n' and '\t'
    std::vector<Diagnostic> diagnostics;
};

/// Reads UTF-8, UTF-16 with a byte-order mark, and Windows-1252 where the bytes are not UTF-8. CR LF, CR, form feeds
/// and the line separators of Unicode become '\n'. Throws Error "file.not_text" for noise.
DecodedText decode_text(std::string_view bytes);

}  // namespace kamerbrief
