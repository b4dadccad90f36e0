#include "cli/dates.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace kamerbrief::cli {
namespace {

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

bool is_iso_date(std::string_view text) {
    constexpr std::string_view shape = "0000-00-00";
    const bool shaped = std::ranges::equal(
        text, shape, [](char c, char expected) { return expected == '0' ? '0' <= c && c <= '9' : c == expected; });
    if (!shaped) return false;
    const auto year = std::chrono::year(number(text.substr(0, 4)));
    const auto month = std::chrono::month(static_cast<unsigned>(number(text.substr(5, 2))));
    const auto day = std::chrono::day(static_cast<unsigned>(number(text.substr(8, 2))));
    return (year / month / day).ok();
}

}  // namespace kamerbrief::cli
