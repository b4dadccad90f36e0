#include "extract/citations/anaphora.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "extract/citations/label.hpp"
#include "extract/citations/paper_numbers.hpp"

namespace kamerbrief {
namespace {

// Leidraad voor juridische auteurs 2019, 2.1.4, advises against them; letters have them all the same.
constexpr auto of_note_before =
    std::to_array<std::string_view>({"idem", "ibidem", "ibid.", "ibid", "aldaar", "t.a.p."});

constexpr auto aforementioned = std::to_array<std::string_view>({
    "hiervoor genoemde",
    "hierboven genoemde",
    "voornoemde",
    "bovengenoemde",
    "eerdergenoemde",
    "eerder genoemde",
});

constexpr auto ordinals = std::to_array<std::string_view>(
    {"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "1e", "2e", "3e", "4e", "5e", "6e"});

// What letters that come in series are called. To take in another, add a row.
constexpr auto series = std::to_array<std::string_view>({
    "halfjaarbericht",
    "halfjaarrapportage",
    "jaarbericht",
    "jaarrapportage",
    "kwartaalrapportage",
    "voortgangsrapportage",
    "voortgangsbrief",
    "verzamelbrief",
    "monitor",
    "tussenrapportage",
});

std::optional<int> read_note_number(Cursor& cursor) {
    if (!cursor.word("noot") && !cursor.word("voetnoot")) return std::nullopt;
    cursor.blanks();
    const std::string_view digits = cursor.digits(1, 3);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (number == 0) return std::nullopt;
    return number;
}

bool read_word_of(Cursor& cursor, const auto& words) {
    const std::string_view text = cursor.rest();
    if (text.size() < 2) return false;
    // Nearly all differ in one of their first two letters.
    return std::ranges::any_of(words,
                               [first = small(text[0]), second = small(text[1]), &cursor](std::string_view word) {
                                   return word[0] == first && word[1] == second && cursor.word(word);
                               });
}

}  // namespace

std::optional<NoteAnaphor> read_note_anaphor(std::string_view note) {
    Cursor cursor(note);
    for (const std::string_view lead : {"zie", "vgl.", "ook"}) {
        if (cursor.literal_any_case(lead) && !cursor.blanks()) return std::nullopt;
    }
    NoteAnaphor anaphor;
    anaphor.begin = cursor.at();
    const bool before = std::ranges::any_of(of_note_before, [&](std::string_view word) {
        return cursor.literal_any_case(word) && word_ends(note, cursor.at());
    });
    if (!before) {
        anaphor.note = read_note_number(cursor);
        if (!anaphor.note) return std::nullopt;
    }
    anaphor.end = cursor.at();
    skip_comma(cursor);
    if (before && read_number_word(cursor)) {
        anaphor.paper = read_paper_number(cursor, false);
        anaphor.end = cursor.at();
        skip_comma(cursor);
    }
    anaphor.pages = read_pages(cursor);
    if (!anaphor.pages.empty()) anaphor.end = cursor.at();
    cursor.literal(".");
    if (!cursor.done()) return std::nullopt;
    return anaphor;
}

Starts pointer_starts() {
    Starts starts(aforementioned.begin(), aforementioned.end());
    starts.insert(starts.end(), ordinals.begin(), ordinals.end());
    starts.insert(starts.end(), series.begin(), series.end());
    return starts;
}

bool read_aforementioned_letter(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (read_word_of(cursor, aforementioned) && cursor.blanks() && cursor.word("brief")) return true;
    cursor.move_to(begin);
    return false;
}

std::string_view read_letter_name(Cursor& cursor) {
    constexpr int most_words = 5;
    const std::size_t begin = cursor.at();
    if (read_word_of(cursor, ordinals)) cursor.blanks();
    if (read_word_of(cursor, series)) {
        for (int words = 0; words <= most_words && cursor.blanks(); ++words) {
            const std::string_view year = cursor.digits(4, 4);
            if (year.starts_with("20") && word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
            const std::size_t word = cursor.at();
            while (letter_at(cursor.text(), cursor.at()) > 0)
                cursor.move_to(cursor.at() + letter_at(cursor.text(), cursor.at()));
            if (cursor.at() == word) break;
        }
    }
    cursor.move_to(begin);
    return {};
}

}  // namespace kamerbrief
