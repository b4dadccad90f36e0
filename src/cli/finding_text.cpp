#include "cli/finding_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/messages.hpp"
#include "text/unicode.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::string_view indent = "    ";
constexpr std::size_t least_columns = 20;  // fewer show too little of a citation
constexpr std::string_view cut = "…";

/// What a terminal is told before and behind words, so that they stand out (ECMA-48, 8.3.117).
struct Paint {
    std::string_view begin;
    std::string_view end;
};

// The colours that compilers give errors, warnings and notes; by severity.
constexpr std::array<std::string_view, 4> colours{"\x1B[1;31m", "\x1B[1;35m", "\x1B[1;36m", "\x1B[1;34m"};

Paint paint_of(Severity severity) {
    return {colours[static_cast<std::size_t>(severity)], "\x1B[0m"};
}

using Columns = std::vector<std::string>;

// Takes no column of its own: combining marks, zero-width space and joiners, word joiner.
bool takes_no_column(std::string_view c) {
    return (c >= "\u0300" && c <= "\u036F") || (c >= "\u200B" && c <= "\u200F") || c == "\u2060";
}

/// The text as columns of a terminal. A soft hyphen, which some show and some do not, is left out.
Columns columns_of(std::string_view text) {
    constexpr std::string_view soft_hyphen = "\u00AD";
    Columns columns;
    while (!text.empty()) {
        const std::string_view c = text.substr(0, std::max<std::size_t>(utf8_sequence_length(text), 1));
        text.remove_prefix(c.size());
        if (c == soft_hyphen) continue;
        if (c == "\t") {
            columns.emplace_back(" ");
        } else if (printable(c) != c) {
            columns.emplace_back(replacement_character);
        } else if (takes_no_column(c) && !columns.empty()) {
            columns.back() += c;
        } else {
            columns.emplace_back(c);
        }
    }
    return columns;
}

bool continues_a_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The line of the text around a place, in three pieces.
struct CitedLine {
    std::string before;
    std::string_view words;
    std::string_view after;
};

// Looks no further than can be shown: a paragraph may be as long as a book, and doubtful in a thousand places.
CitedLine cited_line(const PlaceText& place, std::size_t room) {
    constexpr std::size_t longest_character = 4;
    const std::string_view text = place.text;
    const std::size_t reach = room * longest_character;
    std::size_t begin = place.begin > reach ? place.begin - reach : 0;
    while (begin < place.begin && continues_a_character(text[begin]))
        ++begin;
    begin += text.substr(begin, place.begin - begin).rfind('\n') + 1;  // npos + 1 is 0
    std::string before(text.substr(begin, place.begin - begin));
    if (begin == 0 && !place.lead.empty()) before = fmt::format("{} {}", place.lead, before);

    std::size_t end = std::min(text.size(), place.end + reach);
    while (end < text.size() && continues_a_character(text[end]))
        ++end;
    std::size_t words_end = std::min(place.end, place.begin + reach);
    while (words_end < place.end && continues_a_character(text[words_end]))
        ++words_end;
    std::string_view words = text.substr(place.begin, words_end - place.begin);
    std::string_view after = text.substr(words_end, end - words_end);
    if (const std::size_t line_end = words.find('\n'); line_end != words.npos) {
        words = words.substr(0, line_end);
        after = {};
    }
    return {std::move(before), words, after.substr(0, after.find('\n'))};
}

std::string underlined(const PlaceText& place, std::size_t room, const Paint& paint) {
    if (place.text.empty()) return "";
    const CitedLine line = cited_line(place, room);
    Columns before = columns_of(line.before);
    Columns words = columns_of(line.words);
    Columns after = columns_of(line.after);
    if (words.size() > room) {
        words.resize(room - 1);
        words.emplace_back(cut);
    }
    const std::size_t spare = room - words.size();
    const std::size_t left = std::min(before.size(), std::max(spare / 2, spare - std::min(spare, after.size())));
    if (left < before.size()) {
        before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(left));
        if (left > 0) before.front() = cut;
    }
    if (const std::size_t right = spare - left; right < after.size()) {
        after.resize(right);
        if (right > 0) after.back() = cut;
    }
    const std::string tildes(words.empty() ? 0 : words.size() - 1, '~');
    return fmt::format("{}{}{}{}\n{}{}{}^{}{}\n", indent, fmt::join(before, ""), fmt::join(words, ""),
                       fmt::join(after, ""), indent, std::string(left, ' '), paint.begin, tildes, paint.end);
}

std::string in_words(const Whereabouts& where) {
    std::string words = where.section;
    const auto add = [&](std::string_view kind, const std::string& name) {
        if (!name.empty()) words += fmt::format("{}{}{}", words.empty() ? "" : ", ", kind, name);
    };
    add("", where.table);
    add("", where.cell);
    add("note ", where.note);
    return words.empty() ? words : words + ": ";
}

}  // namespace

std::vector<std::string> findings_as_text(const Letter& letter, std::string_view file,
                                          std::span<const Finding> findings, const TextStyle& style) {
    std::vector<std::string> texts;
    for (const Finding& finding : findings) {
        const Diagnostic& diagnostic = finding.diagnostic;
        const Paint paint = style.coloured ? paint_of(diagnostic.severity) : Paint{};
        std::string text = fmt::format("{}: {} {}[{}]{}\n", printable_name(file),
                                       printable(in_words(whereabouts(letter, diagnostic.at)) + diagnostic.message),
                                       paint.begin, printable(diagnostic.code), paint.end);
        if (diagnostic.at && style.columns >= least_columns + indent.size()) {
            text += underlined(text_around(letter, *diagnostic.at), style.columns - indent.size(), paint);
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

}  // namespace kamerbrief::cli
