// Reads what the official gazettes print: "Stb. 2011, 35", "Staatscourant 2015, nr. 10247", "Gemeenteblad van Kadestad
// 2024, 123".
//
// A new gazette is a row here and one in kinds.cpp.
#include "extract/citations/gazettes.hpp"

#include <algorithm>
#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/number_slips.hpp"
#include "extract/citations/readers.hpp"
#include "extract/dutch.hpp"

namespace kamerbrief {
namespace {

struct Gazette {
    std::string_view name;
    std::string_view kind;
    bool has_place;  // "Gemeenteblad van Kadestad"
};

// Aanwijzingen voor de regelgeving 3.42 has Stb., Stcrt. and Trb.; the others are abbreviated as their identifiers are.
constexpr auto gazettes = std::to_array<Gazette>({
    {"Stb.", "staatsblad", false},
    {"Stb", "staatsblad", false},
    {"Staatsblad", "staatsblad", false},
    {"Stcrt.", "staatscourant", false},
    {"Stcrt", "staatscourant", false},
    {"Staatscourant", "staatscourant", false},
    {"Trb.", "tractatenblad", false},
    {"Trb", "tractatenblad", false},
    {"Tractatenblad", "tractatenblad", false},
    {"Gmb.", "gemeenteblad", true},
    {"Gemeenteblad", "gemeenteblad", true},
    {"Prb.", "provinciaalblad", true},
    {"Provinciaal blad", "provinciaalblad", true},
    {"Provinciaal Blad", "provinciaalblad", true},
    {"Provinciaalblad", "provinciaalblad", true},
    {"Wsb.", "waterschapsblad", true},
    {"Waterschapsblad", "waterschapsblad", true},
    {"Bgr.", "bgr", true},
    {"Blad gemeenschappelijke regeling", "bgr", true},
});

constexpr std::size_t longest_number = 6;

// "van Kadestad", "van de gemeente Ter Voorbeeld": up to the year.
void skip_place(Cursor& cursor) {
    constexpr std::size_t longest = 60;
    const std::size_t begin = cursor.at();
    if (!cursor.word("van") && !capital_at(cursor.text(), cursor.at())) return;
    while (cursor.at() - begin < longest && !cursor.done()) {
        const std::size_t letter = letter_at(cursor.text(), cursor.at());
        const std::size_t blank = blank_at(cursor.text(), cursor.at());
        if (letter == 0 && blank == 0 && cursor.peek() != '-' && cursor.peek() != '\'') break;
        cursor.move_to(cursor.at() + std::max<std::size_t>(letter + blank, 1));
    }
    if (cursor.peek() != ',' && !is_digit(cursor.peek())) cursor.move_to(begin);
}

std::string read_publication_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view digits = cursor.digits(1, longest_number);
    if (!digits.empty() && !thousands_follow(cursor) && word_ends(cursor.text(), cursor.at()))
        return std::string(digits);
    cursor.move_to(begin);
    return read_slipped_number(cursor, longest_number);
}

bool read_publications(Cursor& cursor, const Gazette& gazette, std::size_t begin, Citations& found) {
    cursor.blanks_or_breaks();
    if (gazette.has_place) skip_place(cursor);
    skip_comma(cursor);
    const std::string year(cursor.digits(4, 4));
    if (!year.starts_with("18") && !year.starts_with("19") && !year.starts_with("20")) return false;
    const std::size_t behind_year = cursor.at();
    if (!cursor.literal("/")) skip_comma(cursor);
    const auto word = read_number_word(cursor);
    if (cursor.at() == behind_year) return false;
    std::string number = read_publication_number(cursor);
    if (number.empty()) return false;
    found.push_back(make_citation(gazette.kind, begin, cursor.at(), {{"number", number}, {"year", year}}));
    for (;;) {
        number = read_further_number(cursor, word && word->plural, longest_number);
        if (number.empty()) return true;
        found.push_back(make_citation(gazette.kind, cursor.at() - number.size(), cursor.at(),
                                      {{"number", number}, {"year", year}}));
    }
}

}  // namespace

bool is_gazette(std::string_view kind) {
    return std::ranges::find(gazettes, kind, &Gazette::kind) != gazettes.end();
}

Starts gazette_starts() {
    return starts_of(gazettes, &Gazette::name);
}

bool read_gazette(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    for (const Gazette& gazette : gazettes) {
        if (cursor.literal(gazette.name) && !is_letter(cursor.peek()) &&
            read_publications(cursor, gazette, begin, found))
            return true;
        cursor.move_to(begin);
    }
    return false;
}

}  // namespace kamerbrief
