#include "extract/markers.hpp"

#include <algorithm>
#include <array>

#include "text/letters.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view bullet = "•";

// Bullets of Word's own list galleries, as they are in the text once the symbol font is gone. "o" counts before a tab
// only.
constexpr std::array<std::string_view, 12> bullets = {
    "•", "·", "-", "–", "—", "*", "▪", "■", "➢", "‣", "\uf0b7", "\uf0a7",
};

/// Bytes of blanks, tabs and no-break spaces at the start.
std::size_t blanks(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == '\t') {
            at += 1;
        } else if (text.substr(at).starts_with("\u00a0")) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

std::size_t digits(std::string_view text) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
}

/// The bytes of `text` that are a marker with its closing sign: "12.", "a)", "B)", "iv."; 0 where there is none.
std::size_t enumerator(std::string_view text) {
    std::size_t size = digits(text);
    if (size > 2) return 0;
    if (size == 0) {
        const std::string_view roman = text.substr(0, text.find_first_not_of("ivx"));
        if (roman.size() > 1 && roman.size() < 5) {
            size = roman.size();
        } else if (!text.empty() && (is_small(text[0]) || (is_capital(text[0]) && text.substr(1).starts_with(')')))) {
            size = 1;
        }
    }
    if (size == 0 || size == text.size()) return 0;
    return text[size] == ')' || text[size] == '.' ? size + 1 : 0;
}

std::optional<Marker> typed_bullet(std::string_view text) {
    if (text.starts_with("o\t")) return Marker{std::string(bullet), 2, false};
    if (text.empty() || is_letter(text[0]) || is_digit(text[0])) return std::nullopt;  // as nearly every text
    for (const std::string_view sign : bullets) {
        if (!text.starts_with(sign)) continue;
        const std::size_t gap = blanks(text.substr(sign.size()));
        if (gap > 0) return Marker{std::string(bullet), sign.size() + gap, false};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Marker> typed_list_marker(std::string_view text) {
    if (auto marker = typed_bullet(text)) return marker;
    const std::size_t open = text.starts_with('(') ? 1 : 0;
    const std::size_t size = enumerator(text.substr(open));
    if (size == 0 || (open == 1 && text[size] != ')')) return std::nullopt;
    const std::size_t gap = blanks(text.substr(open + size));
    if (gap == 0) return std::nullopt;
    return Marker{std::string(text.substr(0, open + size)), open + size + gap, is_digit(text[open])};
}

std::optional<HeadingNumber> typed_heading_number(std::string_view text) {
    HeadingNumber number;
    std::size_t at = 0;
    for (;;) {
        const std::size_t size = digits(text.substr(at));
        if (size == 0 || size > 2) break;
        number.depth += 1;
        at += size;
        number.text = std::string(text.substr(0, at));
        if (!text.substr(at).starts_with('.')) break;
        at += 1;
    }
    if (number.depth == 0) return std::nullopt;
    if (text.substr(at).starts_with(')')) at += 1;
    const std::size_t gap = blanks(text.substr(at));
    if (gap == 0) return std::nullopt;
    number.length = at + gap;
    // "24 uur per dag" is a title, "24 Uur" hardly: a lone number without a closing sign wants a capital behind it.
    const bool closed = text[at - 1] == '.' || text[at - 1] == ')' || number.depth > 1;
    if (!closed && !(number.length < text.size() && is_capital(text[number.length]))) return std::nullopt;
    return number;
}

std::optional<HeadingNumber> heading_number(const Paragraph& paragraph) {
    if (!paragraph.list_item || paragraph.list_item->label.empty() || paragraph.list_item->label == bullet) {
        return typed_heading_number(paragraph.text);
    }
    std::string_view label = paragraph.list_item->label;
    while (label.ends_with('.') || label.ends_with(')'))
        label.remove_suffix(1);
    return HeadingNumber{std::string(label), 0, 1 + static_cast<int>(std::count(label.begin(), label.end(), '.'))};
}

std::optional<Marker> list_marker(const Paragraph& paragraph) {
    if (!paragraph.list_item) return typed_list_marker(paragraph.text);
    const std::string& label = paragraph.list_item->label;
    if (label.empty()) return std::nullopt;
    return Marker{label, 0, is_digit(label[0])};
}

}  // namespace kamerbrief
