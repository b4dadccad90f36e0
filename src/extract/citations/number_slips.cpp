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

}  // namespace

std::string read_slipped_number(Cursor& cursor, std::size_t most) {
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

}  // namespace kamerbrief
