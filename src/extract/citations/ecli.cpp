// Reads rulings: the court and the date where they stand before it, the ECLI, a consideration, the name of the case in
// brackets. An ECLI is read with the slips that letters have, where they leave one reading: "ECLl:NL:...",
// "ECLI;NL;...", "ECLI:HR:2019:2006", "NL:HR:2019:2006", "ECLI:NL:HR:2019.2006", "ECLI:NL:HR:20l9:2OO6".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "extract/citations/courts.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/number_slips.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

// "ECLI:NL:RBGEL:2023:1234": country of two letters, court of up to seven, year, ordinal of up to 25 letters, digits
// and stops (Council conclusions 2011/C 127/01); a trailing stop is the sentence's.
struct Ecli {
    std::string_view country;
    std::string_view court;
    std::string year;
    std::string ordinal;
};

// How "ECLI" is written, rightly in any case. The counts of a list of bad ECLIs say which slips are worth reading.
constexpr auto prefix_slips = std::to_array<std::string_view>({"ECLl", "ECL1", "ELCI", "ECIL", "ECL", "ECI"});

bool is_ordinal(char c) {
    return is_letter(c) || is_digit(c) || c == '.';
}

bool read_colon(Cursor& cursor) {
    return cursor.literal(":") || cursor.literal(";");
}

template <typename Belongs>
std::string_view read_part(Cursor& cursor, Belongs belongs, std::size_t least, std::size_t most) {
    const std::size_t begin = cursor.at();
    while (!cursor.done() && static_cast<unsigned char>(cursor.peek()) < 0x80 && belongs(cursor.peek()))
        cursor.move_to(cursor.at() + 1);
    const std::string_view part = cursor.since(begin);
    return part.size() < least || part.size() > most ? std::string_view{} : part;
}

// "ECLI:", with its slips; true too where it is left out, which wants the country's capitals: "NL:HR:2019:2006".
bool read_prefix(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal_any_case("ecli") && read_colon(cursor)) return true;
    for (const std::string_view slip : prefix_slips) {
        cursor.move_to(begin);
        if (cursor.literal(slip) && read_colon(cursor)) return true;
    }
    cursor.move_to(begin);
    return cursor.rest().starts_with("NL:") || cursor.rest().starts_with("NL;");
}

std::optional<Ecli> read_identifier(Cursor& cursor) {
    constexpr std::size_t longest_ordinal = 25;
    const auto letter_or_digit = [](char c) { return is_letter(c) || is_digit(c); };
    const std::size_t begin = cursor.at();
    const auto give_up = [&] {
        cursor.move_to(begin);
        return std::nullopt;
    };
    Ecli ecli;
    if (!read_prefix(cursor)) return give_up();
    ecli.country = read_part(cursor, letter_or_digit, 1, 7);
    if (ecli.country.empty() || !is_letter(ecli.country.front()) || !read_colon(cursor)) return give_up();
    ecli.court = read_part(cursor, letter_or_digit, 1, 7);
    if (ecli.court.empty() || !read_colon(cursor)) return give_up();
    const bool year = ecli.court.size() == 4 && std::ranges::all_of(ecli.court, is_digit);
    if (year && ecli.country != "NL") {  // the country is left out: "ECLI:HR:2019:2006"
        ecli.year = ecli.court;
        ecli.court = ecli.country;
        ecli.country = "NL";
    } else {
        const std::size_t year_begin = cursor.at();
        ecli.year = read_part(cursor, is_digit, 4, 4);
        if (ecli.year.empty()) {
            constexpr std::size_t digits = 4;
            cursor.move_to(year_begin);
            ecli.year = read_slipped_number(cursor, digits);
        }
        if (ecli.country.size() != 2 || !is_letter(ecli.court.front()) || ecli.year.empty()) return give_up();
        if (!read_colon(cursor) && !cursor.literal(".")) return give_up();
    }
    const std::size_t ordinal = cursor.at();
    if (read_part(cursor, is_ordinal, 1, longest_ordinal + 1).empty()) return give_up();
    while (cursor.text()[cursor.at() - 1] == '.')
        cursor.move_to(cursor.at() - 1);
    if (cursor.at() <= ordinal || cursor.at() - ordinal > longest_ordinal) return give_up();
    ecli.ordinal = cursor.since(ordinal);
    Cursor slipped(ecli.ordinal);  // "2OO6"
    if (std::string number = read_slipped_number(slipped, longest_ordinal); slipped.done()) ecli.ordinal = number;
    return ecli;
}

// "zaak C-203/15", "nr. 25829/94": the court's own number.
bool skip_docket(Cursor& cursor) {
    constexpr std::size_t longest = 30;
    const std::size_t begin = cursor.at();
    skip_docket_words(cursor);
    while (cursor.at() - begin < longest && cursor.letter_or_digit("-/")) {
    }
    const bool stroke = cursor.since(begin).find('/') != std::string_view::npos;
    if (!stroke) cursor.move_to(begin);
    return stroke;
}

// "C-203/15 en C-698/15"
void skip_dockets(Cursor& cursor) {
    constexpr int most = 20;
    std::size_t end = cursor.at();
    for (int count = 0; count < most && skip_docket(cursor); ++count) {
        end = cursor.at();
        cursor.literal(",");
        cursor.blanks();
        if (cursor.word("en")) cursor.blanks();
    }
    cursor.move_to(end);
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
        const std::size_t first_end = cursor.at();
        if (cursor.dash()) {  // "3.2-3.4"
            while (is_digit(cursor.peek()) || (cursor.peek() == '.' && is_digit(cursor.rest().substr(0, 2).back())))
                cursor.move_to(cursor.at() + 1);
            if (!is_digit(cursor.text()[cursor.at() - 1])) cursor.move_to(first_end);
        }
        if (first_end > number) return cursor.since(number);
    }
    cursor.move_to(begin);
    return {};
}

std::string in_capitals(std::string_view text) {
    std::string capitals(text);
    for (char& c : capitals) {
        if (is_small(c)) c = static_cast<char>(c - 'a' + 'A');
    }
    return capitals;
}

}  // namespace

Starts ecli_starts() {
    Starts starts(courts.begin(), courts.end());
    starts.insert(starts.end(), prefix_slips.begin(), prefix_slips.end());
    starts.insert(starts.end(), {"ecli", "NL:"});
    return starts;
}

bool read_ecli(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    const auto head = read_ruling_head(cursor);
    if (head) {
        skip_dockets(cursor);
        skip_separator(cursor);
    }
    const auto ecli = read_identifier(cursor);
    if (!ecli) {
        cursor.move_to(begin);
        return false;
    }
    const std::string_view pinpoint = read_pinpoint(cursor);
    take_case_name(cursor);
    found.push_back(make_citation("ecli", begin, cursor.at(),
                                  {{"date", head ? std::string_view(head->date) : std::string_view{}},
                                   {"country", in_capitals(ecli->country)},
                                   {"court", in_capitals(ecli->court)},
                                   {"year", ecli->year},
                                   {"pinpoint", pinpoint}}));
    found.back().identifier =
        in_capitals(fmt::format("ECLI:{}:{}:{}:{}", ecli->country, ecli->court, ecli->year, ecli->ordinal));
    return true;
}

}  // namespace kamerbrief
