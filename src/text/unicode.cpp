#include "text/unicode.hpp"

#include <algorithm>

namespace kamerbrief {

std::size_t utf8_sequence_length(std::string_view bytes) {
    const auto byte = [&](std::size_t at) -> unsigned {
        return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
    };
    const auto follows = [&](std::size_t at) { return (byte(at) & 0xc0U) == 0x80U; };
    const unsigned first = byte(0);
    if (bytes.empty()) return 0;
    if (first < 0x80) return 1;
    if (first < 0xc2) return 0;  // a continuation, or an overlong form
    if (first < 0xe0) return follows(1) ? 2 : 0;
    if (first < 0xf0) {
        const bool overlong = first == 0xe0 && byte(1) < 0xa0;
        const bool surrogate = first == 0xed && byte(1) >= 0xa0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    const bool overlong = first == 0xf0 && byte(1) < 0x90;
    const bool too_high = first > 0xf4 || (first == 0xf4 && byte(1) >= 0x90);
    return follows(1) && follows(2) && follows(3) && !overlong && !too_high ? 4 : 0;
}

std::string valid_utf8(std::string_view bytes) {
    std::string text;
    while (!bytes.empty()) {
        const std::size_t length = utf8_sequence_length(bytes);
        text += length > 0 ? bytes.substr(0, length) : replacement_character;
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return text;
}

void append_utf8(std::string& out, char32_t character) {
    const auto add = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    const auto add_last = [&](int bits) { add(0x80 | ((character >> bits) & 0x3f)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xc0 | (character >> 6));
        add_last(0);
    } else if (character < 0x10000) {
        add(0xe0 | (character >> 12));
        add_last(6);
        add_last(0);
    } else {
        add(0xf0 | (character >> 18));
        add_last(12);
        add_last(6);
        add_last(0);
    }
}

std::string utf8_from_utf16(std::string_view bytes, bool big_endian, std::size_t& replaced) {
    std::string out;
    out.reserve(bytes.size());
    const std::size_t size = bytes.size() / 2 * 2;
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
    };
    for (std::size_t at = 0; at < size; at += 2) {
        const char32_t c = unit(at);
        const bool high = (c & 0xfc00) == 0xd800;
        if (high && at + 2 < size && (unit(at + 2) & 0xfc00) == 0xdc00) {
            append_utf8(out, 0x10000 + ((c & 0x3ff) << 10) + (unit(at + 2) & 0x3ff));
            at += 2;
        } else if ((c & 0xf800) == 0xd800) {
            out += replacement_character;
            ++replaced;
        } else {
            append_utf8(out, c);
        }
    }
    if (size != bytes.size()) {
        out += replacement_character;
        ++replaced;
    }
    return out;
}

}  // namespace kamerbrief
