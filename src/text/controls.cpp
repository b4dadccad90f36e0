#include "text/controls.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace kamerbrief {

std::size_t control_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (byte(at) < 0x20) return text[at] == '\n' || text[at] == '\t' ? 0 : 1;
    if (byte(at) == 0x7F) return 1;
    const bool in_two_bytes = byte(at) == 0xC2 && at + 1 < text.size() && byte(at + 1) >= 0x80 && byte(at + 1) < 0xA0;
    return in_two_bytes ? 2 : 0;  // U+0080 - U+009F
}

std::string without_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t control = control_at(text, at);
        if (control > 0) {
            out += replacement_character;
        } else {
            out += text[at];
        }
        at += std::max<std::size_t>(control, 1);
    }
    return out;
}

}  // namespace kamerbrief
