#include "extract/citations/number_slips.hpp"

#include <algorithm>

namespace kamerbrief {
namespace {

// The digit that a letter is read for, '\0' for any other.
char digit_like(char c) {
    if (c == 'l' || c == 'I') return '1';
    if (c == 'O' || c == 'o') return '0';
    return '\0';
}

// "1.230": a stop before the thousands, which an amount has and a number has not.
std::string read_amount(Cursor& cursor, std::size_t most) {
    const std::size_t begin = cursor.at();
    std::string number(cursor.digits(1, 3));
    if (!number.empty() && cursor.literal(".")) {
        number += cursor.digits(3, 3);
        const bool whole = cursor.at() - begin == number.size() + 1 && word_ends(cursor.text(), cursor.at());
        if (whole && number.size() > 3 && number.size() <= most) return number;
    }
    cursor.move_to(begin);
    return "";
}

}  // namespace

std::string read_slipped_number(Cursor& cursor, std::size_t most) {
    if (!is_digit(cursor.peek()) && digit_like(cursor.peek()) == '\0') return "";
    if (std::string number = read_amount(cursor, most); !number.empty()) return number;
    const std::size_t begin = cursor.at();
    std::string number;
    std::size_t digits = 0;
    while (number.size() <= most && (is_digit(cursor.peek()) || digit_like(cursor.peek()) != '\0')) {
        digits += is_digit(cursor.peek()) ? 1 : 0;
        number.push_back(is_digit(cursor.peek()) ? cursor.peek() : digit_like(cursor.peek()));
        cursor.move_to(cursor.at() + 1);
    }
    const bool ordinal = !number.empty() && cursor.text()[cursor.at() - 1] == 'o';  // "12o"
    const bool slipped = digits != 0 && digits < number.size() && number.size() <= most && !ordinal;
    if (slipped && number.front() != '0' && word_ends(cursor.text(), cursor.at())) return number;
    cursor.move_to(begin);
    return "";
}

bool thousands_follow(Cursor cursor) {
    return cursor.literal(".") && !cursor.digits(3, 3).empty();
}

}  // namespace kamerbrief
