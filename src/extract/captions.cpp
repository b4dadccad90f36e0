#include "extract/captions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr std::array<std::string_view, 3> table_words = {"Tabel", "Overzicht", "Schema"};
constexpr std::size_t longest_caption = 300;  // bytes; what is longer is a paragraph that begins with a table's name

/// Bytes of blanks, no-break spaces and the signs between label and text.
std::size_t separators(std::string_view text) {
    constexpr std::array<std::string_view, 9> signs = {" ", "\t", "\n", "\u00a0", ":", ".", "–", "-", "|"};
    std::size_t at = 0;
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view sign : signs) {
            if (!text.substr(at).starts_with(sign)) continue;
            at += sign.size();
            more = true;
        }
    }
    return at;
}

/// Bytes of "4", "4a", "2.1" or "B.3".
std::size_t number(std::string_view text) {
    std::size_t at = 0;
    if (text.size() > 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] == '.') at = 2;
    const std::size_t begin = at;
    while (at < text.size() &&
           (is_digit(text[at]) || (at > begin && text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1])))) {
        ++at;
    }
    if (at == begin) return 0;
    if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
    const bool ends = at == text.size() || separators(text.substr(at)) > 0;
    return ends ? at : 0;
}

}  // namespace

bool has_caption_style(const Paragraph& paragraph) {
    return paragraph.style == "caption" || paragraph.style == "Caption" || paragraph.style == "Bijschrift";
}

std::optional<Caption> read_caption(const Paragraph& paragraph) {
    return read_caption(paragraph, table_words);
}

std::optional<Caption> read_caption(const Paragraph& paragraph, std::span<const std::string_view> label_words) {
    const std::string_view text = paragraph.text;
    for (const std::string_view word : label_words) {
        if (!text.starts_with(word)) continue;
        const std::size_t gap = text.substr(word.size()).starts_with(' ')        ? 1
                                : text.substr(word.size()).starts_with("\u00a0") ? 2
                                                                                 : 0;
        const std::size_t size = gap == 0 ? 0 : number(text.substr(word.size() + gap));
        if (size == 0) continue;
        const std::size_t end = word.size() + gap + size;
        const std::string_view rest = text.substr(end);
        const bool marked =
            rest.empty() || rest[0] == ':' || rest[0] == '.' || rest[0] == '\n' || has_caption_style(paragraph);
        const bool sentence = rest.ends_with('.') || rest.ends_with(':');
        if (!marked && (sentence || text.size() > longest_caption)) return std::nullopt;
        std::string label(word);
        label.append(" ").append(text.substr(word.size() + gap, size));
        return Caption{std::move(label), end + separators(rest)};
    }
    if (has_caption_style(paragraph) && !text.empty()) return Caption{std::nullopt, 0};
    return std::nullopt;
}

}  // namespace kamerbrief
