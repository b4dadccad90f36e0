// Reads reports as notes cite them: who wrote it, its title, where and when it came out.
//
//     RIVM, Zout in de polders, Bilthoven 2025
//     J. van Dam, ‘Elke kade een kanon’, Waterstaat 2024, nr. 3, p. 12-15
//     Rapport Inspectie van de Kust, Toezicht op kades, Den Haag
//
// Nothing but its form tells it, so the whole of a note, or of a sentence in it, must have it.
#include <algorithm>
#include <array>
#include <string>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t longest_author = 80;  // bytes
constexpr std::size_t longest_title = 250;

// Small words within the name of who wrote it.
constexpr auto small_words =
    std::to_array<std::string_view>({"van", "de", "der", "den", "het", "en", "&", "te", "ten", "voor", "in", "c.s."});

std::string_view read_to_comma(Cursor& cursor, std::size_t longest) {
    const std::size_t begin = cursor.at();
    const std::size_t comma = cursor.text().find(',', begin);
    if (comma == std::string_view::npos || comma == begin || comma - begin > longest) return {};
    cursor.move_to(comma);
    return cursor.since(begin);
}

bool is_author(std::string_view text) {
    if (text.empty() || !capital_at(text, 0)) return false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        const bool small_word = std::ranges::find(small_words, word) != small_words.end();
        if (!small_word && (!capital_at(word, 0) || std::ranges::any_of(word, is_digit))) return false;
        begin = end + 1;
    }
    return true;
}

// In quotation marks, or up to the next comma.
std::string_view read_title(Cursor& cursor) {
    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    constexpr auto marks = std::to_array<Marks>(
        {{"\u2018", "\u2019"}, {"\u201c", "\u201d"}, {"\u201e", "\u201d"}, {"'", "'"}, {"\"", "\""}});
    for (const Marks& pair : marks) {
        if (!cursor.literal(pair.open)) continue;
        const std::size_t begin = cursor.at();
        // An apostrophe within the title is not followed by a comma or a bracket.
        for (std::size_t close = cursor.text().find(pair.close, begin); close != std::string_view::npos;
             close = cursor.text().find(pair.close, close + pair.close.size())) {
            if (close - begin > longest_title) break;
            cursor.move_to(close + pair.close.size());
            if (cursor.peek() == ',' || cursor.peek() == ' ') return cursor.text().substr(begin, close - begin);
        }
        return {};
    }
    const std::string_view title = read_to_comma(cursor, longest_title);
    const bool of_words = capital_at(title, 0) && title.find(' ') != std::string_view::npos;
    return of_words && title.find(". ") == std::string_view::npos ? title : std::string_view{};
}

// ", Den Haag, 2024", " (maart 2022)", ", Waterstaat 2024": capitals, and the year that it ends with.
std::string_view read_year_behind(Cursor& cursor) {
    constexpr std::size_t longest = 60;
    for (const std::size_t begin = cursor.at(); !cursor.done() && cursor.at() - begin < longest;) {
        const char c = cursor.peek();
        if (c == ';' || (c == '.' && cursor.text().substr(cursor.at()).size() < 2)) break;
        if (is_digit(c) && word_starts(cursor.text(), cursor.at())) {
            const std::string_view year = cursor.digits(4, 4);
            const bool of_this_age = year.starts_with("19") || year.starts_with("20");
            if (!of_this_age || !word_ends(cursor.text(), cursor.at())) return {};
            cursor.literal(")");
            return year;
        }
        cursor.move_to(cursor.at() + 1);
    }
    return {};
}

// ", nr. 3, p. 12-15" behind an article in a journal.
void skip_issue(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    skip_comma(cursor);
    if (!read_number_word(cursor) || cursor.digits(1, 4).empty()) cursor.move_to(begin);
    const std::size_t behind = cursor.at();
    skip_comma(cursor);
    if (read_pages(cursor).empty()) cursor.move_to(behind);
}

// Behind a full reference stands nothing, or the sentence ends.
bool ends_here(Cursor cursor) {
    return cursor.done() || cursor.peek() == ';' || cursor.rest() == "." || cursor.rest().starts_with(". ");
}

}  // namespace

bool read_report(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    const bool named = cursor.word("rapport");
    cursor.blanks();
    const std::string_view author = read_to_comma(cursor, longest_author);
    if (is_author(author)) {
        skip_comma(cursor);
        const std::string_view title = read_title(cursor);
        const std::size_t behind_title = cursor.at();
        const std::string_view year = title.empty() ? std::string_view{} : read_year_behind(cursor);
        if (!year.empty()) {
            skip_issue(cursor);
        } else {
            // Only the word tells a report that has no year.
            cursor.move_to(named && !title.empty() ? cursor.text().size() : behind_title);
            while (cursor.at() > behind_title && cursor.text()[cursor.at() - 1] == '.')
                cursor.move_to(cursor.at() - 1);
        }
        if (!title.empty() && (named || !year.empty()) && ends_here(cursor)) {
            found.push_back(
                make_citation("rapport", begin, cursor.at(), {{"title", title}, {"author", author}, {"year", year}}));
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
