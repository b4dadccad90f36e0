// A position in a text, on which recognisers are written in the order of what they read.
//
// Every method takes what it names and says whether it was there; one that finds something else leaves the position
// where it was. A recogniser that must give up halfway goes back with `move_to`. Blanks are the space, the tab and the
// no-break spaces of Word (U+00A0, U+202F, U+2009); letters and digits are ASCII unless a method says otherwise.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string_view>

#include "text/letters.hpp"

namespace kamerbrief {

/// The value of digits, of which there are at most nine; 0 of none.
inline int to_int(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

class Cursor {
  public:
    explicit Cursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    void move_to(std::size_t at) { at_ = at; }
    bool done() const { return at_ >= text_.size(); }
    std::string_view text() const { return text_; }
    std::string_view rest() const { return text_.substr(at_); }

    /// What was taken since `begin`.
    std::string_view since(std::size_t begin) const { return text_.substr(begin, at_ - begin); }

    /// The byte here, '\0' at the end.
    char peek() const { return done() ? '\0' : text_[at_]; }

    bool literal(std::string_view expected) {
        if (!rest().starts_with(expected)) return false;
        at_ += expected.size();
        return true;
    }

    /// `expected` is in small letters.
    bool literal_any_case(std::string_view expected) {
        // Most words differ in their first letter: asking for it here, in the caller's own code, spares the call.
        return small(peek()) == expected.front() && rest_of_literal(expected);
    }

    /// A literal in any case that no letter or digit follows.
    bool word(std::string_view expected);

    /// Takes any number of blanks, none too; true where there was one.
    bool blanks();

    /// Likewise, line breaks too: an address or a citation may run on over a soft one.
    bool blanks_or_breaks();

    /// "-", an en dash or the non-breaking hyphen.
    bool dash();

    /// `least` to `most` digits with no further one behind them; "" where there are fewer or more.
    std::string_view digits(std::size_t least, std::size_t most);

    /// A letter, ASCII or of the Latin ones beyond it; a digit; or one of the `others`, which are ASCII.
    bool letter_or_digit(std::string_view others = "");

    /// ASCII letters of one case, as many as there are; may be "".
    std::string_view capitals();
    std::string_view small_letters();

  private:
    bool rest_of_literal(std::string_view expected);

    std::string_view text_;
    std::size_t at_;
};

/// The length in bytes of the letter at `at`, ASCII or of the Latin letters beyond it; 0 where there is none.
inline std::size_t letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size() || !is_letter(text[at])) return 0;
    const std::size_t length = static_cast<unsigned char>(text[at]) < 0x80 ? 1 : 2;
    return at + length <= text.size() ? length : 0;  // a text may be cut in the middle of a letter
}
bool capital_at(std::string_view text, std::size_t at);  ///< a capital among them: "E", "É", "Š"

/// The length in bytes of a no-break or thin space at `at`, 0 where there is none.
std::size_t wide_blank_at(std::string_view text, std::size_t at);

/// The length in bytes of the blank at `at`, 0 where there is none.
inline std::size_t blank_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return 0;
    if (static_cast<unsigned char>(text[at]) >= 0x80) return wide_blank_at(text, at);
    return text[at] == ' ' || text[at] == '\t' ? 1 : 0;
}

/// No letter or digit stands right before or behind.
inline bool word_starts(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char before = text[at - 1];
    if (is_letter(before) || is_digit(before)) return false;
    // The second byte of a letter of two.
    return at < 2 || static_cast<unsigned char>(before) < 0x80 || !is_letter(text[at - 2]) ||
           is_capital(text[at - 2]) || is_small(text[at - 2]);
}
inline bool word_ends(std::string_view text, std::size_t at) {
    return at >= text.size() || (!is_letter(text[at]) && !is_digit(text[at]));
}

inline bool equal_any_case(std::string_view a, std::string_view b) {
    // Most words that are compared differ in their length or their first letter.
    if (a.size() != b.size() || (!a.empty() && small(a.front()) != small(b.front()))) return false;
    return std::equal(a.begin(), a.end(), b.begin(), [](char one, char other) { return small(one) == small(other); });
}

}  // namespace kamerbrief
