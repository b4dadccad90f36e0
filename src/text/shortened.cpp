#include "text/shortened.hpp"

#include <fmt/format.h>

#include <cstddef>

namespace kamerbrief {
namespace {

constexpr std::size_t most_characters = 140;

}  // namespace

std::string shortened(std::string_view text) {
    constexpr std::string_view blanks = " \t\n";
    std::size_t characters = 0;
    std::size_t word_end = text.npos;  // the last one that still fits; the first word is never cut
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool continues = (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;  // a character of UTF-8
        if (continues) continue;
        if (blanks.find(text[i]) != blanks.npos && (characters <= most_characters || word_end == text.npos))
            word_end = i;
        if (++characters > most_characters && word_end != text.npos)
            return fmt::format("{} …", text.substr(0, word_end));
    }
    return std::string(text);
}

}  // namespace kamerbrief
