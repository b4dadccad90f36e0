#include "write/utf8.hpp"

#include <algorithm>

namespace kamerbrief {
namespace {

// Unicode, table 3-7: what may open a code point, and the bounds of its second byte; all further ones are 80 to BF.
struct Opening {
    unsigned char first;
    unsigned char last;
    std::size_t bytes;
    unsigned char second_first;
    unsigned char second_last;
};
constexpr Opening openings[] = {
    {0x00, 0x7F, 1, 0x00, 0x00},  //
    {0xC2, 0xDF, 2, 0x80, 0xBF},  //
    {0xE0, 0xE0, 3, 0xA0, 0xBF},  // no overlong forms
    {0xE1, 0xEC, 3, 0x80, 0xBF},  //
    {0xED, 0xED, 3, 0x80, 0x9F},  // no surrogates
    {0xEE, 0xEF, 3, 0x80, 0xBF},  //
    {0xF0, 0xF0, 4, 0x90, 0xBF},  // no overlong forms
    {0xF1, 0xF3, 4, 0x80, 0xBF},  //
    {0xF4, 0xF4, 4, 0x80, 0x8F},  // nothing past U+10FFFF
};

bool between(char byte, unsigned char first, unsigned char last) {
    const auto value = static_cast<unsigned char>(byte);
    return first <= value && value <= last;
}

}  // namespace

std::size_t code_point_bytes(std::string_view bytes) {
    if (bytes.empty()) return 0;
    for (const Opening& opening : openings) {
        if (!between(bytes[0], opening.first, opening.last)) continue;
        if (opening.bytes == 1) return 1;
        if (bytes.size() < opening.bytes) return 0;
        if (!between(bytes[1], opening.second_first, opening.second_last)) return 0;
        const auto rest = bytes.substr(2, opening.bytes - 2);
        return std::ranges::all_of(rest, [](char byte) { return between(byte, 0x80, 0xBF); }) ? opening.bytes : 0;
    }
    return 0;
}

std::string valid_utf8(std::string_view bytes) {
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = code_point_bytes(bytes);
        text += length > 0 ? bytes.substr(0, length) : "\uFFFD";
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

}  // namespace kamerbrief
