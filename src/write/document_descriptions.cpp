#include "write/document_descriptions.hpp"

namespace kamerbrief {
namespace {

// What a reader may take for a blank or the end of a line, as UTF-8; beside ASCII's.
constexpr std::string_view wide_blanks[] = {"\u00a0", "\u2007", "\u2009", "\u202f", "\u2028", "\u2029"};

// The length of the blank or control character at `at`, 0 where there is none.
std::size_t blank_at(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= ' ' || byte == 0x7F) return 1;
    if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0) return 2;
    for (const std::string_view blank : wide_blanks) {
        if (text.substr(at).starts_with(blank)) return blank.size();
    }
    return 0;
}

}  // namespace

std::string_view said(const Citation& citation, std::string_view field) {
    const auto found = std::ranges::find(citation.fields, field, &Field::name);
    return found == citation.fields.end() ? std::string_view() : std::string_view(found->value);
}

std::string on_one_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    bool between_words = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t blank = blank_at(text, at); blank > 0) {
            between_words = true;
            at += blank;
            continue;
        }
        if (between_words && !line.empty()) line.push_back(' ');
        between_words = false;
        line.push_back(text[at++]);
    }
    return line;
}

bool is_whole_date(std::string_view date) {
    return date.size() == std::string_view("2024-11-26").size() && date.front() != '-';
}

}  // namespace kamerbrief
