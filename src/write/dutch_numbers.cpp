// Each part of a number is read in the order in which it is written. Digits stay text from beginning to end: a budget
// in floating point would not be the one in the letter.
#include "write/dutch_numbers.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

/// What a number stands for, as text without signs.
struct Digits {
    std::string whole;
    std::string fraction;
    bool grouped = false;  ///< with stops between the thousands
};

struct Scale {
    std::string_view word;
    std::size_t zeros;
};

constexpr auto scales = std::to_array<Scale>({
    {"duizend", 3},
    {"mln.", 6},
    {"mln", 6},
    {"miljoen", 6},
    {"mld.", 9},
    {"mld", 9},
    {"miljard", 9},
});

constexpr std::size_t digits_of_a_group = 3;

std::string_view read_digits(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    while (is_digit(cursor.peek()))
        cursor.move_to(cursor.at() + 1);
    return cursor.since(begin);
}

/// Takes the blanks behind it too.
char read_sign(Cursor& cursor) {
    for (const std::string_view minus : {"-", "\u2212", "\u2013", "\u2011"}) {
        if (!cursor.literal(minus)) continue;
        cursor.blanks();
        return '-';
    }
    if (!cursor.literal("+")) return '\0';
    cursor.blanks();
    return '+';
}

// "1.234.567": at most three digits, then threes; "1234"; no zero in front of other digits.
bool read_whole(Cursor& cursor, Digits& digits) {
    digits.whole = read_digits(cursor);
    if (digits.whole.empty() || (digits.whole.starts_with('0') && digits.whole != "0")) return false;
    while (cursor.literal(".")) {
        const std::string_view group = read_digits(cursor);
        const bool fits = digits.grouped || (digits.whole.size() <= digits_of_a_group && digits.whole != "0");
        if (!fits || group.size() != digits_of_a_group) return false;
        digits.whole += group;
        digits.grouped = true;
    }
    return true;
}

// ",5"; ",-" and ",–" are an amount without cents.
bool read_fraction(Cursor& cursor, Digits& digits) {
    if (!cursor.literal(",")) return true;
    digits.fraction = read_digits(cursor);
    if (!digits.fraction.empty()) return true;
    return cursor.literal("-") || cursor.literal("\u2013") || cursor.literal("\u2014");
}

std::size_t read_zeros(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    for (const Scale& scale : scales) {
        if (cursor.word(scale.word)) return scale.zeros;
    }
    cursor.move_to(begin);
    return 0;
}

bool read_percent(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    if (cursor.literal("%") || cursor.word("procent")) return true;
    cursor.move_to(begin);
    return false;
}

/// The decimal sign moves to the right by so many digits.
void multiply(Digits& digits, std::size_t zeros) {
    const std::size_t moved = std::min(zeros, digits.fraction.size());
    digits.whole += digits.fraction.substr(0, moved);
    digits.whole.append(zeros - moved, '0');
    digits.fraction.erase(0, moved);
    digits.whole.erase(0, std::min(digits.whole.find_first_not_of('0'), digits.whole.size() - 1));
}

// An address for calls: "+31612345678".
bool is_telephone_number(char sign, const Digits& digits) {
    constexpr std::size_t most_digits = 9;  // of an amount that nobody would part into thousands
    return sign == '+' && !digits.grouped && digits.fraction.empty() && digits.whole.size() > most_digits;
}

std::optional<std::string> read_number(Cursor cursor) {
    char sign = read_sign(cursor);
    const bool is_money = cursor.literal("€");
    if (is_money) {
        cursor.blanks();
        if (sign == '\0') sign = read_sign(cursor);
    }
    Digits digits;
    if (!read_whole(cursor, digits) || !read_fraction(cursor, digits)) return std::nullopt;
    if (is_telephone_number(sign, digits)) return std::nullopt;
    if (is_money || !read_percent(cursor)) {
        multiply(digits, read_zeros(cursor));
        cursor.blanks();
        if (!is_money) cursor.word("euro");
    }
    cursor.blanks();
    if (!cursor.done()) return std::nullopt;
    std::string plain = sign == '-' ? "-" : "";
    plain += digits.whole;
    if (!digits.fraction.empty()) plain += '.' + digits.fraction;
    return plain;
}

std::optional<std::string> read_whole_date(Cursor cursor) {
    const auto date = read_date(cursor.text(), cursor.at());
    if (!date || !date->year || date->past) return std::nullopt;
    cursor.move_to(date->end);
    cursor.blanks();
    if (!cursor.done()) return std::nullopt;
    return iso_date(*date);
}

}  // namespace

std::optional<std::string> plain_number(std::string_view text) {
    Cursor cursor(text);
    cursor.blanks();
    if (auto date = read_whole_date(cursor)) return date;
    return read_number(cursor);
}

}  // namespace kamerbrief
