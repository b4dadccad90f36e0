#include "text/cursor.hpp"

#include <utility>

namespace kamerbrief {

bool capital_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (is_capital(text[at])) return true;
    if (at + 1 >= text.size()) return false;
    const auto first = static_cast<unsigned char>(text[at]);
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (first == 0xC3) return second < 0x9F;  // U+00C0 - U+00DE
    if (first != 0xC4 && first != 0xC5) return false;
    // U+0100 - U+017F go in pairs of a capital and its small letter, the capital even but in two stretches.
    const unsigned code = (first & 0x1Fu) << 6 | (second & 0x3Fu);
    const bool odd = (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17E);
    return (code % 2 == 1) == odd;
}

std::size_t wide_blank_at(std::string_view text, std::size_t at) {
    for (const std::string_view blank : {"\u00a0", "\u202f", "\u2009"}) {
        if (text.substr(at).starts_with(blank)) return blank.size();
    }
    return 0;
}

bool Cursor::rest_of_literal(std::string_view expected) {
    if (!equal_any_case(rest().substr(0, expected.size()), expected)) return false;
    at_ += expected.size();
    return true;
}

bool Cursor::word(std::string_view expected) {
    const std::size_t begin = at_;
    if (literal_any_case(expected) && word_ends(text_, at_)) return true;
    at_ = begin;
    return false;
}

bool Cursor::blanks() {
    const std::size_t begin = at_;
    while (const std::size_t length = blank_at(text_, at_))
        at_ += length;
    return at_ > begin;
}

bool Cursor::blanks_or_breaks() {
    const std::size_t begin = at_;
    while (blanks() || literal("\n")) {}
    return at_ > begin;
}

bool Cursor::dash() {
    return literal("-") || literal("\u2013") || literal("\u2011");
}

std::string_view Cursor::digits(std::size_t least, std::size_t most) {
    std::size_t end = at_;
    while (end < text_.size() && is_digit(text_[end]))
        ++end;
    const std::size_t count = end - at_;
    if (count < least || count > most) return {};
    return text_.substr(std::exchange(at_, end), count);
}

bool Cursor::letter_or_digit(std::string_view others) {
    std::size_t length = letter_at(text_, at_);
    if (length == 0 && !done() && (is_digit(text_[at_]) || others.find(text_[at_]) != others.npos)) length = 1;
    at_ += length;
    return length > 0;
}

std::string_view Cursor::capitals() {
    const std::size_t begin = at_;
    while (!done() && is_capital(text_[at_]))
        ++at_;
    return since(begin);
}

std::string_view Cursor::small_letters() {
    const std::size_t begin = at_;
    while (!done() && is_small(text_[at_]))
        ++at_;
    return since(begin);
}

}  // namespace kamerbrief
