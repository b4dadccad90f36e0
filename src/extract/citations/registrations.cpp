// Reads the numbers that the Tweede Kamer registers things under: documents (2024D51189), zaken (2024Z21536),
// activiteiten (2024A02517) and toezeggingen (TZ202412-156). They are no Kamerstukken, though letters put them under
// that label.
#include <fmt/format.h>

#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"

namespace kamerbrief {
namespace {

struct Register {
    char letter;
    std::string_view kind;
    std::string_view word;  // its own label: "zaak 2024Z21536"
};

constexpr auto registers = std::to_array<Register>({
    {'D', "document", "document"},
    {'Z', "zaak", "zaak"},
    {'A', "activiteit", "activiteit"},
});

// "2024D51189": a year of this century, the letter, five digits.
bool read_number(Cursor& cursor, std::size_t begin, Citations& found) {
    const std::size_t number = cursor.at();
    const std::string_view year = cursor.text().substr(number, 4);
    if (!year.starts_with("20")) return false;
    if (cursor.digits(4, 4).empty()) return false;
    const std::size_t letter = cursor.at();
    for (const Register& entry : registers) {
        if (cursor.peek() != entry.letter) continue;
        cursor.move_to(letter + 1);
        if (cursor.digits(5, 5).empty() || is_letter(cursor.peek())) break;
        found.push_back(
            make_citation(entry.kind, begin, cursor.at(), {{"number", cursor.since(letter)}, {"year", year}}));
        return true;
    }
    cursor.move_to(number);
    return false;
}

// "-156", ", nr. 156" behind a month; "" where there is none.
std::string_view read_count(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const bool dash = cursor.dash();
    if (!dash) skip_comma(cursor);
    if (dash || read_number_word(cursor)) {
        const std::string_view count = cursor.digits(1, 4);
        if (!count.empty() && word_ends(cursor.text(), cursor.at())) return count;
    }
    cursor.move_to(begin);
    return {};
}

// " en 157", ", -157 en -158" behind "TZ202412-156": of the same month.
void read_further_counts(Cursor& cursor, std::string_view month, Citations& found) {
    for (;;) {
        const std::size_t behind = cursor.at();
        const bool comma = cursor.literal(",");
        cursor.blanks();
        const bool joined = read_joiner(cursor);
        cursor.blanks();
        const std::size_t begin = cursor.at();
        const bool marked = cursor.dash() || read_number_word(cursor);
        const std::string_view count = cursor.digits(1, 4);
        const bool listed = joined || (comma && marked);
        if (!listed || count.empty() || !word_ends(cursor.text(), cursor.at()) || !is_list_number(cursor, false)) {
            cursor.move_to(behind);
            return;
        }
        const std::string number = fmt::format("{}-{:0>3}", month, count);
        found.push_back(make_citation("toezegging", begin, cursor.at(), {{"number", number}}));
    }
}

// "TZ202412-156", "TZ202412, nr. 156", "TZ 202412-156", and the slips "TZ2024412, nr. 155" and "TZ127734".
bool read_prefixed(Cursor& cursor, std::size_t begin, Citations& found) {
    const std::size_t start = cursor.at();
    if (cursor.literal("TZ")) {
        cursor.blanks();
        const std::string_view month = cursor.digits(4, 9);
        if (!month.empty() && word_ends(cursor.text(), cursor.at())) {
            const std::string_view count = read_count(cursor);
            constexpr std::size_t least = 6;  // without a count: "TZ2024" is a flight
            if (count.empty() && month.size() < least) {
                cursor.move_to(start);
                return false;
            }
            const std::string number = count.empty() ? std::string(month) : fmt::format("{}-{:0>3}", month, count);
            found.push_back(make_citation("toezegging", begin, cursor.at(), {{"number", number}}));
            if (!count.empty()) read_further_counts(cursor, month, found);
            return true;
        }
    }
    cursor.move_to(start);
    return false;
}

// "202412, nr. 156": six digits that are a month, and what they number.
bool read_unprefixed(Cursor& cursor, std::size_t begin, Citations& found) {
    const std::size_t start = cursor.at();
    const std::string_view month = cursor.digits(6, 6);
    if (is_commitment_month(month)) {
        const std::string_view count = read_count(cursor);
        if (!count.empty()) {
            const std::string number = fmt::format("{}-{:0>3}", month, count);
            found.push_back(make_citation("toezegging", begin, cursor.at(), {{"number", number}}));
            return true;
        }
    }
    cursor.move_to(start);
    return false;
}

// "T03921", of the Eerste Kamer.
bool read_of_upper_house(Cursor& cursor, std::size_t begin, Citations& found) {
    const std::size_t number = cursor.at();
    if (cursor.literal("T") && !cursor.digits(5, 5).empty() && word_ends(cursor.text(), cursor.at())) {
        found.push_back(make_citation("toezegging", begin, cursor.at(), {{"number", cursor.since(number)}}));
        return true;
    }
    cursor.move_to(number);
    return false;
}

}  // namespace

bool is_commitment_month(std::string_view digits) {
    if (digits.size() != 6 || !digits.starts_with("20")) return false;
    const std::string_view month = digits.substr(4);
    return digits[2] <= '3' && month >= "01" && month <= "12";
}

bool read_registered(Cursor& cursor, Citations& found) {
    return read_number(cursor, cursor.at(), found);
}

bool read_commitment(Cursor& cursor, Citations& found) {
    return read_prefixed(cursor, cursor.at(), found) || read_unprefixed(cursor, cursor.at(), found);
}

Starts registration_starts() {
    Starts starts = starts_of(registers, &Register::word);
    starts.emplace_back("20");
    return starts;
}

bool read_registration(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (read_number(cursor, begin, found)) return true;
    for (const Register& entry : registers) {
        if (cursor.word(entry.word) && cursor.blanks() && cursor.text().substr(cursor.at()).size() > 4 &&
            cursor.text()[cursor.at() + 4] == entry.letter && read_number(cursor, begin, found)) {
            return true;
        }
        cursor.move_to(begin);
    }
    return false;
}

Starts toezegging_starts() {
    return {"toezegging", "TZ", "T", "20"};
}

bool read_toezegging(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    const bool named = cursor.word("toezegging") && cursor.blanks();
    if (read_prefixed(cursor, begin, found)) return true;
    // Figures are a month and a count only behind the word, or where they are all that a note says; a room may be
    // called T01234, which in brackets is a commitment.
    if ((named || begin == 0) && read_unprefixed(cursor, begin, found)) return true;
    const bool in_brackets = begin > 0 && cursor.text()[begin - 1] == '(';
    if ((named || begin == 0 || in_brackets) && read_of_upper_house(cursor, begin, found)) return true;
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
