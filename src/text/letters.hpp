// What kind of letter a byte of a text is: of ASCII, unless a function says otherwise.
#pragma once

#include <string>
#include <string_view>

namespace kamerbrief {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

constexpr bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

/// An ASCII letter, or the first byte of a Latin letter beyond ASCII or of a mark that combines with the letter before
/// it, U+00C0 - U+036F: 0xC3 - 0xCD. (0xC2 begins signs and the no-break space, 0xE2 quotes and dashes.)
constexpr bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return is_capital(c) || is_small(c) || (byte >= 0xC3 && byte <= 0xCD);
}

/// An ASCII letter in lower case; other bytes as they are.
constexpr char small(char c) {
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Each of its ASCII letters in lower case.
std::string in_small_letters(std::string_view text);

}  // namespace kamerbrief
