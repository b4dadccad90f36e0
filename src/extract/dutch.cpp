#include "extract/dutch.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr auto number_words = std::to_array<std::string_view>({
    "een", "twee",   "drie",    "vier",     "vijf",     "zes",     "zeven",     "acht",     "negen",     "tien",
    "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
});

}  // namespace

std::optional<int> roman_value(std::string_view numeral) {
    struct Part {
        std::string_view letters;
        int value;
    };
    constexpr auto parts = std::to_array<Part>(
        {{"C", 100}, {"XC", 90}, {"L", 50}, {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}});
    constexpr std::size_t longest = 15;  // CCCLXXXVIII, with room
    if (numeral.empty() || numeral.size() > longest) return std::nullopt;
    int value = 0;
    std::string_view rest = numeral;
    for (const Part& part : parts) {
        for (; rest.starts_with(part.letters); rest.remove_prefix(part.letters.size()))
            value += part.value;
    }
    if (!rest.empty()) return std::nullopt;
    // Only the regular numeral of the value counts, not "IIII" or "VIV".
    std::string regular;
    for (int left = value; const Part& part : parts) {
        for (; left >= part.value; left -= part.value)
            regular += part.letters;
    }
    if (regular != numeral) return std::nullopt;
    return value;
}

std::optional<int> number_word(std::string_view word) {
    if (equal_any_case(word, "beide")) return 2;
    for (const std::string_view one : {"één", "eén", "Eén", "Één"}) {
        if (word == one) return 1;
    }
    const auto found =
        std::ranges::find_if(number_words, [&](std::string_view entry) { return equal_any_case(entry, word); });
    if (found == number_words.end()) return std::nullopt;
    return static_cast<int>(std::distance(number_words.begin(), found)) + 1;
}

}  // namespace kamerbrief
