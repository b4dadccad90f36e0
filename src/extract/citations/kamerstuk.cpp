// Reads parliamentary papers: dossier, chapter of a budget, number, pages.
//
// After a dossier a group of capitals is a chapter where a number follows it ("36600 VI, nr. 32", "36600 B, A"); else
// it is a number of the Eerste Kamer, which counts in letters ("33802, C").
#include <fmt/format.h>

#include <charconv>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/dutch.hpp"

namespace kamerbrief {
namespace {

struct Dossier {
    std::string number;   // "36600", "21501-20"
    std::string chapter;  // "VI", "IIA", "B"
};

// A number behind a dossier, and the bytes that it stands in.
struct Number {
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool read_dash(Cursor& cursor) {
    return cursor.literal("-") || cursor.literal("\u2013") || cursor.literal("\u2011");
}

// "29628", "29 628", "29.628"; dossier 21501 has parts: "21501-20".
std::string read_dossier_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.peek() == '0') return "";
    std::string number(cursor.digits(5, 5));
    if (number.empty()) {
        const std::string_view thousands = cursor.digits(2, 2);
        const std::size_t blank = blank_at(cursor.text(), cursor.at());
        cursor.move_to(cursor.at() + blank);
        if (!thousands.empty() && (blank != 0 || cursor.literal("."))) {
            if (const std::string_view rest = cursor.digits(3, 3); !rest.empty())
                number = fmt::format("{}{}", thousands, rest);
        }
    }
    if (number.empty() || is_letter(cursor.peek())) {
        cursor.move_to(begin);
        return "";
    }
    if (number != "21501") return number;
    const std::size_t behind = cursor.at();
    cursor.blanks();
    if (read_dash(cursor)) {
        if (const std::string_view part = cursor.digits(2, 2); !part.empty()) return fmt::format("21501-{}", part);
    }
    cursor.move_to(behind);
    return number;
}

// "VI", "IIA", "B": a roman numeral, with A, B or C where a chapter was split, or the letter of a fund.
bool is_chapter(std::string_view group) {
    if (group.size() == 1) return true;
    if (roman_value(group)) return true;
    const char last = group.empty() ? '\0' : group.back();
    return last >= 'A' && last <= 'C' && roman_value(group.substr(0, group.size() - 1)).has_value();
}

// "-VI", " VI", " (R1234)" is passed over.
std::string read_chapter(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (read_dash(cursor) || cursor.blanks()) {
        read_dash(cursor);  // "36 600 -VI"
        const std::string_view group = cursor.capitals();
        if (is_chapter(group) && word_ends(cursor.text(), cursor.at())) return std::string(group);
    }
    cursor.move_to(begin);
    return "";
}

// The number of a Rijkswet, "(R1234)", is left out of identifiers.
void skip_rijkswet_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    if (cursor.literal("(R") && !cursor.digits(2, 4).empty() && cursor.literal(")")) return;
    cursor.move_to(begin);
}

// "29 628 en 24 587, nr. 867": the number belongs to the first.
void skip_further_dossiers(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    for (;;) {
        const std::size_t behind = cursor.at();
        const bool mark = cursor.literal("/") || cursor.literal(",");
        cursor.blanks();
        const bool joined = mark || cursor.word("en");
        cursor.blanks();
        if (joined && !read_dossier_number(cursor).empty()) continue;
        cursor.move_to(behind);
        break;
    }
    // Without a number behind them they are dossiers of their own.
    const std::size_t end = cursor.at();
    skip_comma(cursor);
    cursor.move_to(read_number_word(cursor) ? end : begin);
}

// The number of the Eerste Kamer: "C", "AB", and before 2003 "188b".
std::string_view read_letters(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view letters = cursor.capitals();
    if (!letters.empty() && letters.size() <= 2 && word_ends(cursor.text(), cursor.at())) return letters;
    cursor.move_to(begin);
    return {};
}

std::string_view read_digits(Cursor& cursor, bool upper_house) {
    const std::size_t begin = cursor.at();
    const std::string_view digits = cursor.digits(1, 4);
    if (!digits.empty() && upper_house && is_small(cursor.peek())) cursor.move_to(cursor.at() + 1);
    if (!digits.empty() && word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
    cursor.move_to(begin);
    return {};
}

// A further number in a list is not the start of a dossier ("29 628"), of an amount ("1.230") or of a date ("13 mei").
bool stands_alone(const Cursor& behind, bool plural) {
    Cursor cursor = behind;
    if (cursor.peek() == '/' || ((cursor.literal(".") || cursor.literal(",")) && is_digit(cursor.peek()))) return false;
    cursor = behind;
    if (!cursor.blanks()) return true;
    if (!cursor.digits(3, 3).empty()) return false;
    const std::size_t begin = cursor.at();
    cursor.small_letters();
    const std::string_view word = cursor.since(begin);
    // "nr. 12 en 13 andere": behind a single "nr." a word makes the figure a count.
    return month_number(word) == 0 && (plural || word.empty() || word == "en" || word == "t");
}

// "-14", " t/m 14" behind "12": the last of a range. Ranges longer than a list of papers are no ranges.
int read_range_end(Cursor& cursor, int first) {
    constexpr int longest = 100;
    const std::size_t begin = cursor.at();
    bool range = read_dash(cursor);
    if (!range) {
        cursor.blanks();
        range = cursor.word("t/m") || cursor.literal_any_case("tot en met");
        cursor.blanks();
    }
    int last = 0;
    if (range) {
        const std::string_view digits = cursor.digits(1, 4);
        std::from_chars(digits.data(), digits.data() + digits.size(), last);
    }
    if (last > first && last - first < longest) return last;
    cursor.move_to(begin);
    return first;
}

// "12" or, where it opens a range, each of its numbers at the same bytes.
bool read_number_or_range(Cursor& cursor, std::size_t begin, bool upper_house, std::vector<Number>& numbers) {
    const std::string_view digits = read_digits(cursor, upper_house);
    if (digits.empty()) return false;
    int first = 0;
    const char* const end = digits.data() + digits.size();
    const bool plain = std::from_chars(digits.data(), end, first).ptr == end;
    const int last = plain ? read_range_end(cursor, first) : first;
    if (last == first) {
        numbers.push_back({std::string(digits), begin, cursor.at()});
        return true;
    }
    for (int number = first; number <= last; ++number)
        numbers.push_back({fmt::format("{}", number), begin, cursor.at()});
    return true;
}

// "nr. 12", "nrs. 12, 13 en 14", "nr. 12 en nr. 13", "nr. AB".
std::vector<Number> read_numbers(Cursor& cursor, bool upper_house) {
    std::vector<Number> numbers;
    const std::size_t begin = cursor.at();
    skip_comma(cursor);
    const std::size_t word_begin = cursor.at();
    const std::optional<NumberWord> word = read_number_word(cursor);
    if (word && !read_number_or_range(cursor, word_begin, upper_house, numbers)) {
        if (const std::string_view letters = read_letters(cursor); !letters.empty())
            numbers.push_back({std::string(letters), word_begin, cursor.at()});
    }
    if (numbers.empty()) {
        cursor.move_to(begin);
        return numbers;
    }
    for (;;) {
        const std::size_t behind = cursor.at();
        const bool comma = cursor.literal(",");
        cursor.blanks_or_breaks();
        const bool and_word = cursor.word("en");
        cursor.blanks_or_breaks();
        const std::size_t next = cursor.at();
        const bool named = read_number_word(cursor).has_value();
        const std::size_t count = numbers.size();
        const bool joined = named || and_word || (comma && word->plural);
        if ((comma || and_word) && joined && read_number_or_range(cursor, next, upper_house, numbers)) {
            // "nr. 163 (30950)" belongs to another dossier.
            Cursor bracket = cursor;
            bracket.blanks();
            const bool reversed = named && bracket.literal("(") && !read_dossier_number(bracket).empty();
            if (!reversed && (named || stands_alone(cursor, word->plural))) continue;
        }
        numbers.resize(count);
        cursor.move_to(behind);
        return numbers;
    }
}

// "-12" right behind a dossier or a chapter.
std::vector<Number> read_dashed_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (read_dash(cursor)) {
        const std::string_view digits = read_digits(cursor, false);
        if (!digits.empty()) return {{std::string(digits), begin, cursor.at()}};
    }
    cursor.move_to(begin);
    return {};
}

// ", C", " EK B", "-C": letters that number a paper of the Eerste Kamer.
std::vector<Number> read_lettered_number(Cursor& cursor, bool needs_house) {
    const std::size_t begin = cursor.at();
    skip_comma(cursor);
    const bool house = cursor.literal("EK") && cursor.blanks();
    if (house || !needs_house) {
        const std::string_view letters = read_letters(cursor);
        if (!letters.empty()) return {{std::string(letters), begin, cursor.at()}};
    }
    cursor.move_to(begin);
    return {};
}

// The number behind dossier and chapter, in any of its forms.
std::vector<Number> read_any_number(Cursor& cursor, bool upper_house, bool dashed, bool lettered) {
    std::vector<Number> numbers = read_numbers(cursor, upper_house);
    if (numbers.empty() && dashed) numbers = read_dashed_number(cursor);
    if (numbers.empty()) numbers = read_lettered_number(cursor, !lettered);
    return numbers;
}

void append(Cursor& cursor, std::size_t begin, const Label& label, const Dossier& dossier,
            const std::vector<Number>& numbers, Citations& found) {
    const std::size_t behind = cursor.at();
    skip_comma(cursor);
    const std::string pages = read_pages(cursor);
    if (pages.empty()) cursor.move_to(behind);
    const std::size_t first = numbers.front().begin;
    for (const Number& number : numbers) {
        // The first, and what shares its bytes in a range, begins with the dossier.
        const bool last = &number == &numbers.back();
        found.push_back(make_citation("kamerstuk", number.begin == first ? begin : number.begin,
                                      last ? cursor.at() : number.end,
                                      {{"chamber", label.chamber},
                                       {"session", label.session},
                                       {"dossier", dossier.number},
                                       {"chapter", dossier.chapter},
                                       {"number", number.value},
                                       {"pages", last ? pages : ""}}));
    }
}

// "CXXIV, G": the Eerste Kamer numbers dossiers of its own in roman numerals.
bool read_roman_dossier(Cursor& cursor, const Label& label, Citations& found) {
    const std::size_t begin = cursor.at();
    const std::string number(cursor.capitals());
    if (label.chamber == "I" && roman_value(number) && word_ends(cursor.text(), cursor.at())) {
        const std::vector<Number> letters = read_lettered_number(cursor, false);
        if (!letters.empty()) {
            append(cursor, begin, label, {number, ""}, letters, found);
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

// "nr. 163 (30950)", "nr. 456 (36800-XVI)"
bool read_reversed(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (read_number_word(cursor)) {
        const std::string number(read_digits(cursor, false));
        cursor.blanks();
        if (!number.empty() && cursor.literal("(")) {
            const std::string dossier = read_dossier_number(cursor);
            const std::string chapter = dossier.empty() ? "" : read_chapter(cursor);
            if (!dossier.empty() && cursor.literal(")")) {
                found.push_back(make_citation("kamerstuk", begin, cursor.at(),
                                              {{"dossier", dossier}, {"chapter", chapter}, {"number", number}}));
                return true;
            }
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace

bool read_paper(Cursor& cursor, const Label& label, bool continued, Citations& found) {
    const std::size_t begin = cursor.at();
    const bool labelled = label.begin != begin || continued;
    const bool upper_house = label.chamber == "I";
    Dossier dossier;
    dossier.number = read_dossier_number(cursor);
    if (dossier.number.empty()) return read_roman_dossier(cursor, label, found);
    skip_rijkswet_number(cursor);
    skip_further_dossiers(cursor);
    const std::size_t behind_dossier = cursor.at();

    dossier.chapter = read_chapter(cursor);
    if (!dossier.chapter.empty()) {
        const auto numbers = read_any_number(cursor, upper_house, true, upper_house);
        if (!numbers.empty()) {
            append(cursor, begin, label, dossier, numbers, found);
            return true;
        }
        // "Kamerstukken 36600-VI" is a whole chapter; "EK 34568 H" a paper of the Eerste Kamer.
        if (label.whole_dossiers && !continued && !upper_house && dossier.chapter.size() > 1) {
            found.push_back(make_citation("kamerstuk", begin, cursor.at(),
                                          {{"chamber", label.chamber},
                                           {"session", label.session},
                                           {"dossier", dossier.number},
                                           {"chapter", dossier.chapter}}));
            return true;
        }
        cursor.move_to(behind_dossier);
        dossier.chapter.clear();
    }
    const auto numbers = read_any_number(cursor, upper_house, labelled, upper_house);
    if (!numbers.empty()) {
        append(cursor, begin, label, dossier, numbers, found);
        return true;
    }
    if (label.whole_dossiers && !continued) {
        found.push_back(
            make_citation("kamerstuk", begin, cursor.at(),
                          {{"chamber", label.chamber}, {"session", label.session}, {"dossier", dossier.number}}));
        return true;
    }
    cursor.move_to(begin);
    return false;
}

bool read_kamerstuk(Cursor& cursor, Citations& found) {
    Label none;
    none.begin = cursor.at();
    return read_paper(cursor, none, false, found) || read_reversed(cursor, found);
}

}  // namespace kamerbrief
