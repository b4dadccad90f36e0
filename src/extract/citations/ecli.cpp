// Reads rulings: the court and the date where they stand before it, the ECLI, a consideration, the name of the case in
// brackets.
#include <algorithm>
#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/readers.hpp"
#include "extract/dutch.hpp"

namespace kamerbrief {
namespace {

// How a court's name begins; a place may follow. The longer of two goes first.
constexpr auto courts = std::to_array<std::string_view>({
    "ABRvS",
    "Afdeling bestuursrechtspraak van de Raad van State",
    "ABRS",
    "Centrale Raad van Beroep",
    "College van Beroep voor het bedrijfsleven",
    "CBb",
    "CRvB",
    "EHRM",
    "Europees Hof voor de Rechten van de Mens",
    "Gerechtshof",
    "Gerecht",
    "HR",
    "Hof van Justitie van de Europese Unie",
    "Hof van Justitie EU",
    "Hof van Justitie",
    "Hof",
    "Hoge Raad",
    "HvJ EU",
    "HvJEU",
    "HvJ",
    "Parket bij de Hoge Raad",
    "PHR",
    "Raad van State",
    "Rb.",
    "Rb",
    "Rechtbank",
    "RvS",
    "Vz.",
    "Voorzieningenrechter",
});

// "ECLI:NL:RBGEL:2023:1234": country of two letters, court of up to seven, year, ordinal of up to 25 letters, digits
// and stops (Council conclusions 2011/C 127/01); a trailing stop is the sentence's.
struct Ecli {
    std::string_view country;
    std::string_view court;
    std::string_view year;
    std::size_t begin = 0;
};

bool is_ordinal(char c) {
    return is_letter(c) || is_digit(c) || c == '.';
}

bool read_identifier(Cursor& cursor, Ecli& ecli) {
    ecli.begin = cursor.at();
    const auto part = [&](auto belongs, std::size_t least, std::size_t most) {
        const std::size_t begin = cursor.at();
        while (!cursor.done() && static_cast<unsigned char>(cursor.peek()) < 0x80 && belongs(cursor.peek()))
            cursor.move_to(cursor.at() + 1);
        const std::string_view read = cursor.since(begin);
        return read.size() < least || read.size() > most ? std::string_view{} : read;
    };
    if (!cursor.literal_any_case("ecli:")) return false;
    ecli.country = part(is_letter, 2, 2);
    if (ecli.country.empty() || !cursor.literal(":")) return false;
    ecli.court = part([](char c) { return is_letter(c) || is_digit(c); }, 1, 7);
    if (ecli.court.empty() || !cursor.literal(":")) return false;
    ecli.year = part(is_digit, 4, 4);
    if (ecli.year.empty() || !cursor.literal(":")) return false;
    const std::size_t ordinal = cursor.at();
    if (part(is_ordinal, 1, 30).empty()) return false;
    while (cursor.text()[cursor.at() - 1] == '.')
        cursor.move_to(cursor.at() - 1);
    return cursor.at() > ordinal && cursor.at() - ordinal <= 25;
}

// "Rechtbank Rotterdam", "Hof Arnhem-Leeuwarden", "Rechtbank Midden-Nederland, zittingsplaats Utrecht".
bool read_court(Cursor& cursor) {
    constexpr int most_place_words = 4;
    const auto* const court =
        std::ranges::find_if(courts, [&](std::string_view name) { return cursor.rest().starts_with(name); });
    if (court == courts.end()) return false;
    cursor.move_to(cursor.at() + court->size());
    if (!word_ends(cursor.text(), cursor.at())) return false;
    for (int words = 0; words < most_place_words; ++words) {
        const std::size_t begin = cursor.at();
        cursor.blanks();
        for (const std::string_view small_word : {"te ", "van ", "den ", "zittingsplaats ", "locatie "})
            cursor.literal(small_word);
        if (!capital_at(cursor.text(), cursor.at()) || cursor.rest().starts_with("ECLI")) {
            cursor.move_to(begin);
            break;
        }
        while (letter_at(cursor.text(), cursor.at()) != 0 || cursor.peek() == '-')
            cursor.move_to(cursor.at() + std::max<std::size_t>(letter_at(cursor.text(), cursor.at()), 1));
    }
    return true;
}

// ", ", ": ", " d.d. " between court, date and ECLI.
void skip_separator(Cursor& cursor) {
    cursor.blanks_or_breaks();
    if (cursor.literal(",") || cursor.literal(":")) cursor.blanks_or_breaks();
    if (cursor.literal("d.d.") || cursor.word("van")) cursor.blanks_or_breaks();
}

// "zaak C-203/15", "nr. 25829/94": the court's own number.
void skip_docket(Cursor& cursor) {
    constexpr std::size_t longest = 30;
    const std::size_t begin = cursor.at();
    for (const std::string_view word : {"zaaknr.", "zaaknummer", "zaak", "nr.", "appl.", "no."}) {
        if (cursor.literal(word)) cursor.blanks();
    }
    bool stroke = false;
    while (cursor.at() - begin < longest &&
           (is_letter(cursor.peek()) || is_digit(cursor.peek()) || cursor.peek() == '-' || cursor.peek() == '/')) {
        stroke = stroke || cursor.peek() == '/';
        cursor.move_to(cursor.at() + 1);
    }
    if (!stroke) cursor.move_to(begin);
}

// ", r.o. 9", ", r.o. 2.3.4", ", punt 34": the number.
std::string_view read_pinpoint(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.literal(",");
    cursor.blanks_or_breaks();
    for (const std::string_view word : {"r.o.", "ro.", "rov.", "rechtsoverweging", "punt", "par.", "\u00a7"}) {
        if (!cursor.literal_any_case(word)) continue;
        cursor.blanks();
        const std::size_t number = cursor.at();
        while (is_digit(cursor.peek()) || (cursor.peek() == '.' && is_digit(cursor.rest().substr(0, 2).back())))
            cursor.move_to(cursor.at() + 1);
        if (cursor.at() > number) return cursor.since(number);
    }
    cursor.move_to(begin);
    return {};
}

// " (Van Voorbeeld)": a name, no remark.
void take_case_name(Cursor& cursor) {
    constexpr std::size_t longest = 80;
    const std::size_t begin = cursor.at();
    cursor.blanks();
    const std::size_t close = cursor.rest().substr(0, longest).find(')');
    if (cursor.literal("(") && capital_at(cursor.text(), cursor.at()) && close != std::string_view::npos) {
        const std::string_view name = cursor.rest().substr(0, close - 1);
        if (std::ranges::none_of(name, [](char c) { return is_digit(c) || c == ':' || c == '('; })) {
            cursor.move_to(cursor.at() + close);
            return;
        }
    }
    cursor.move_to(begin);
}

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals) {
        if (is_small(c)) c = static_cast<char>(c - 'a' + 'A');
    }
    return capitals;
}

}  // namespace

bool read_ecli(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    std::string date;
    if (read_court(cursor)) {
        skip_separator(cursor);
        if (const auto written = read_date(cursor.text(), cursor.at())) {
            date = iso_date(*written);
            cursor.move_to(written->end);
            skip_separator(cursor);
        }
        skip_docket(cursor);
        skip_separator(cursor);
    }
    Ecli ecli;
    if (!read_identifier(cursor, ecli)) {
        cursor.move_to(begin);
        return false;
    }
    const std::string identifier = in_capitals(cursor.since(ecli.begin));
    const std::string_view pinpoint = read_pinpoint(cursor);
    take_case_name(cursor);
    found.push_back(make_citation("ecli", begin, cursor.at(),
                                  {{"date", date},
                                   {"country", in_capitals(ecli.country)},
                                   {"court", in_capitals(ecli.court)},
                                   {"year", ecli.year},
                                   {"pinpoint", pinpoint}}));
    found.back().identifier = identifier;
    return true;
}

}  // namespace kamerbrief
