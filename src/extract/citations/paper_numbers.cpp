#include "extract/citations/paper_numbers.hpp"

#include <fmt/format.h>

#include <charconv>

#include "extract/citations/dossier.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/number_slips.hpp"

namespace kamerbrief {
namespace {

// The number of the Eerste Kamer: "C", "AB", and before 2003 "188b".
std::string_view read_letters(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view letters = cursor.capitals();
    const bool placeholder = letters == "PM" || letters == "XX";
    if (!letters.empty() && letters.size() <= 2 && !placeholder && word_ends(cursor.text(), cursor.at()))
        return letters;
    cursor.move_to(begin);
    return {};
}

// "-14", " t/m 14" behind "12": the last of a range. Ranges longer than a list of papers are no ranges.
int read_range_end(Cursor& cursor, int first) {
    constexpr int longest = 100;
    const std::size_t begin = cursor.at();
    bool range = cursor.dash();
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
bool read_number_or_range(Cursor& cursor, std::size_t begin, bool upper_house, std::vector<PaperNumber>& numbers) {
    const std::string_view digits = read_paper_number(cursor, upper_house);
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
std::vector<PaperNumber> read_numbers(Cursor& cursor, bool upper_house) {
    std::vector<PaperNumber> numbers;
    const std::size_t begin = cursor.at();
    skip_comma(cursor);
    const std::size_t word_begin = cursor.at();
    const std::optional<NumberWord> word = read_number_word(cursor);
    if (word && !read_number_or_range(cursor, word_begin, upper_house, numbers)) {
        constexpr std::size_t longest = 4;
        const std::string_view letters = read_letters(cursor);
        const std::string number = letters.empty() ? read_slipped_number(cursor, longest) : std::string(letters);
        if (!number.empty()) numbers.push_back({number, word_begin, cursor.at()});
    }
    if (numbers.empty()) {
        cursor.move_to(begin);
        return numbers;
    }
    for (;;) {
        const std::size_t behind = cursor.at();
        const bool comma = cursor.literal(",");
        cursor.blanks_or_breaks();
        const bool stroke = word->plural && cursor.literal("/");  // "nrs. 12/13"
        const bool joined = read_joiner(cursor) || stroke;
        cursor.blanks_or_breaks();
        const std::size_t next = cursor.at();
        const bool named = read_number_word(cursor).has_value();
        const std::size_t count = numbers.size();
        const bool listed = joined || (comma && (named || word->plural));
        if (listed && read_number_or_range(cursor, next, upper_house, numbers)) {
            // "nr. 163 (30950)" belongs to another dossier.
            Cursor bracket = cursor;
            bracket.blanks();
            const bool reversed = named && bracket.literal("(") && !read_dossier_number(bracket).empty();
            if (!reversed && (named || is_list_number(cursor, word->plural))) continue;
        }
        numbers.resize(count);
        cursor.move_to(behind);
        return numbers;
    }
}

// "-12" right behind a dossier or a chapter.
std::vector<PaperNumber> read_dashed_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.dash()) {
        const std::string_view digits = read_paper_number(cursor, false);
        if (!digits.empty()) return {{std::string(digits), begin, cursor.at()}};
    }
    cursor.move_to(begin);
    return {};
}

}  // namespace

std::string_view read_paper_number(Cursor& cursor, bool upper_house) {
    const std::size_t begin = cursor.at();
    const std::string_view digits = cursor.digits(1, 4);
    if (!digits.empty() && upper_house && is_small(cursor.peek())) cursor.move_to(cursor.at() + 1);
    if (!digits.empty() && !thousands_follow(cursor) && word_ends(cursor.text(), cursor.at()))
        return cursor.since(begin);
    cursor.move_to(begin);
    return {};
}

std::vector<PaperNumber> read_lettered_number(Cursor& cursor, bool needs_house) {
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

std::vector<PaperNumber> read_paper_numbers(Cursor& cursor, NumberForms forms) {
    std::vector<PaperNumber> numbers = read_numbers(cursor, forms.upper_house);
    if (numbers.empty() && forms.dashed) numbers = read_dashed_number(cursor);
    if (numbers.empty()) numbers = read_lettered_number(cursor, !forms.lettered);
    return numbers;
}

}  // namespace kamerbrief
