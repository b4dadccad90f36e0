#include "text/controls.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

bool is_control(std::string_view character) {
    if (character.size() == 1)
        return (character < " " && character != "\n" && character != "\t") || character == "\x7F";
    return character >= "\u0080" && character <= "\u009F";
}

}  // namespace

std::string without_controls(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::string_view character = text.substr(0, std::max<std::size_t>(utf8_sequence_length(text), 1));
        out += is_control(character) ? replacement_character : character;
        text.remove_prefix(character.size());
    }
    return out;
}

}  // namespace kamerbrief
