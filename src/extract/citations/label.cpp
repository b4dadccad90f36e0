// Reads "Kamerstukken II, 2024/25, " and the list behind it: papers, commitments ("TZ202412, nr. 156") and registered
// documents, which letters put under the same label. What the label says governs the whole list.
#include "extract/citations/label.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "extract/citations/dossier.hpp"
#include "extract/citations/kinds.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

struct Chamber {
    std::string_view name;
    std::string_view chamber;
};

constexpr auto chambers = std::to_array<Chamber>({
    {"II", "II"},
    {"I", "I"},
    {"TK", "II"},
    {"EK", "I"},
    {"Tweede Kamer", "II"},
    {"Eerste Kamer", "I"},
});

struct LabelWord {
    std::string_view word;
    std::string_view chamber;  // that the word itself says
    bool whole_dossiers;
    bool needs_session;  // "Tweede Kamer" is a label only in "Tweede Kamer, vergaderjaar 2024-2025, 29 628, nr. 12"
};

constexpr auto label_words = std::to_array<LabelWord>({
    {"Kamerstukken", "", true, false},
    {"Kamerstuk", "", true, false},
    {"kamerstukken", "", true, false},
    {"kamerstuk", "", true, false},
    {"Kst.", "", false, false},
    {"Motie", "", false, false},
    {"motie", "", false, false},
    {"TK", "II", false, false},
    {"EK", "I", false, false},
    {"Tweede Kamer", "II", false, true},
    {"Eerste Kamer", "I", false, true},
});

// "2024/25" is 2024-2025 and "1999/00" is 1999-2000: two digits belong to the century of the first year, or to the
// next where that has just begun.
std::string expand_session(std::string_view first, std::string_view second) {
    const int start = first.size() == 2 ? 2000 + to_int(first) : to_int(first);
    int end = to_int(second);
    if (second.size() == 2) {
        end += start - start % 100;
        if (start % 100 == 99 && end == start - 99) end += 100;
    }
    return fmt::format("{:04}-{:04}", start, end);
}

// Takes "bijlage bij ", "Bijlage 2 bij "; the number with a "b" before it, as identifiers have it, or "".
std::string read_annex_words(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.word("bijlage") && cursor.blanks()) {
        const std::string_view number = cursor.digits(1, 2);
        if ((number.empty() || cursor.blanks()) && cursor.word("bij") && cursor.blanks())
            return number.empty() ? "" : fmt::format("b{}", number);
    }
    cursor.move_to(begin);
    return "";
}

bool is_whole_dossier(const Citation& citation) {
    return citation.kind == "kamerstuk" && field(citation, "number").empty();
}

// "34324" of "Kamerstukken 29628 en 34324".
bool read_further_dossier(Cursor& cursor, const Label& label, Citations& found) {
    const std::size_t begin = cursor.at();
    const std::string dossier = read_dossier_number(cursor);
    if (!dossier.empty() && word_ends(cursor.text(), cursor.at()) && is_list_number(cursor, true)) {
        found.push_back(make_citation("kamerstuk", begin, cursor.at(),
                                      {{"chamber", label.chamber}, {"session", label.session}, {"dossier", dossier}}));
        return true;
    }
    cursor.move_to(begin);
    return false;
}

bool read_item(Cursor& cursor, const Label& label, bool continued, Citations& found) {
    return read_registered(cursor, found) || read_commitment(cursor, found) ||
           read_paper(cursor, label, continued, found);
}

// "Stb. 2024, 12 en 2025, 14": the four digits before `behind` are the next year.
bool year_and_number_follow(const Cursor& behind) {
    constexpr std::size_t digits = 4;
    if (behind.at() < digits) return false;
    const std::size_t begin = behind.at() - digits;
    const std::string_view year = behind.text().substr(begin, digits);
    if (!word_starts(behind.text(), begin) || !(year.starts_with("19") || year.starts_with("20"))) return false;
    Cursor cursor = behind;
    return cursor.literal(",") && cursor.blanks() && !cursor.digits(1, 6).empty();
}

}  // namespace

void skip_comma(Cursor& cursor) {
    cursor.blanks_or_breaks();
    if (cursor.literal(",")) cursor.blanks_or_breaks();
}

std::string read_chamber(Cursor& cursor) {
    const char initial = cursor.peek();
    for (const Chamber& chamber : chambers) {
        if (chamber.name.front() != initial) continue;
        const std::size_t begin = cursor.at();
        if (cursor.literal(chamber.name) && word_ends(cursor.text(), cursor.at())) return std::string(chamber.chamber);
        cursor.move_to(begin);
    }
    return "";
}

std::string read_session(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    std::string_view first = cursor.digits(4, 4);
    const bool short_years = first.empty();
    if (short_years) first = cursor.digits(2, 2);
    // "24/25" has a stroke; "24-25" may be anything.
    if (!first.empty() && (cursor.literal("/") || (!short_years && cursor.dash()))) {
        std::string_view second = cursor.digits(2, 2);
        if (second.empty() && !short_years) second = cursor.digits(4, 4);
        if (!second.empty() && word_ends(cursor.text(), cursor.at())) return expand_session(first, second);
    }
    cursor.move_to(begin);
    return "";
}

std::string read_session_with_word(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    // Texts taken from a PDF lose the blank: "vergaderjaar2023–2024".
    if (cursor.literal_any_case("vergaderjaar")) cursor.blanks_or_breaks();
    std::string session = read_session(cursor);
    if (session.empty()) cursor.move_to(begin);
    return session;
}

std::optional<Label> read_label(Cursor& cursor) {
    Label label;
    label.begin = cursor.at();
    const char initial = cursor.peek();
    for (const LabelWord& entry : label_words) {
        if (entry.word.front() != initial) continue;
        cursor.move_to(label.begin);
        if (!cursor.literal(entry.word) || !word_ends(cursor.text(), cursor.at())) continue;
        label.whole_dossiers = entry.whole_dossiers;
        skip_comma(cursor);
        label.chamber = read_chamber(cursor);
        if (label.chamber.empty()) label.chamber = entry.chamber;
        skip_comma(cursor);
        label.session = read_session_with_word(cursor);
        if (label.session.empty() && entry.needs_session) continue;
        skip_comma(cursor);
        return label;
    }
    cursor.move_to(label.begin);
    return std::nullopt;
}

std::optional<NumberWord> read_number_word(Cursor& cursor) {
    struct Form {
        std::string_view word;
        bool plural;
    };
    constexpr auto forms = std::to_array<Form>({{"nummers", true},
                                                {"nummer", false},
                                                {"nrs.", true},
                                                {"nrs", true},
                                                {"nr.", false},
                                                {"nr", false},
                                                {"nos.", true},
                                                {"no.", false}});
    const std::size_t begin = cursor.at();
    if (small(cursor.peek()) != 'n') return std::nullopt;
    for (const Form& form : forms) {
        cursor.move_to(begin);
        if (!cursor.literal_any_case(form.word) || is_letter(cursor.peek())) continue;
        cursor.blanks_or_breaks();
        return NumberWord{form.plural};
    }
    cursor.move_to(begin);
    return std::nullopt;
}

bool read_joiner(Cursor& cursor) {
    for (const std::string_view word : {"en", "alsmede", "evenals", "respectievelijk"}) {
        if (cursor.word(word)) return true;
    }
    return cursor.literal("resp.") || cursor.literal("&");
}

ListSeparator read_list_separator(Cursor& cursor) {
    ListSeparator separator;
    separator.mark = cursor.literal(";") || cursor.literal(",");
    cursor.blanks_or_breaks();
    separator.joined = read_joiner(cursor);
    cursor.blanks_or_breaks();
    return separator;
}

bool is_list_number(const Cursor& behind, bool plural) {
    constexpr auto amounts =
        std::to_array<std::string_view>({"miljoen", "miljard", "euro", "procent", "duizend", "keer", "jaar"});
    if (year_and_number_follow(behind)) return false;
    Cursor cursor = behind;
    if (cursor.peek() == '/' || ((cursor.literal(".") || cursor.literal(",")) && is_digit(cursor.peek()))) return false;
    cursor = behind;
    skip_comma(cursor);
    if (cursor.at() > behind.at() && read_number_word(cursor)) return false;  // of a dossier: "29628, nr. 5"
    cursor = behind;
    const bool blank = cursor.blanks();
    if (cursor.peek() == '%' || (blank && !cursor.digits(3, 3).empty())) return false;
    if (!blank) return true;
    const std::size_t begin = cursor.at();
    cursor.small_letters();
    const std::string_view word = cursor.since(begin);
    if (month_number(word) != 0 || std::ranges::find(amounts, word) != amounts.end()) return false;
    // "nr. 12 en 13 andere": behind a single "nr." a word makes the figure a count.
    return plural || word.empty() || word == "en" || word == "t";
}

std::string read_further_number(Cursor& cursor, bool plural, std::size_t most_digits) {
    const std::size_t begin = cursor.at();
    const bool comma = cursor.literal(",");
    cursor.blanks();
    const bool joined = read_joiner(cursor);
    cursor.blanks();
    if (joined || (comma && plural)) {
        const std::string_view digits = cursor.digits(1, most_digits);
        if (!digits.empty() && word_ends(cursor.text(), cursor.at()) && is_list_number(cursor, plural))
            return std::string(digits);
    }
    cursor.move_to(begin);
    return "";
}

std::string read_pages(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    for (const std::string_view word : {"pp.", "p.", "blz.", "pag.", "pagina\u2019s", "pagina's", "pagina"}) {
        if (!cursor.literal(word)) continue;
        cursor.blanks();
        std::string pages(cursor.digits(1, 5));
        if (pages.empty()) break;
        const std::size_t behind = cursor.at();
        std::string_view last;
        if (cursor.dash()) last = cursor.digits(1, 5);
        if (last.empty()) {
            cursor.move_to(behind);
            return pages;
        }
        return fmt::format("{}-{}", pages, last);
    }
    cursor.move_to(begin);
    return "";
}

Starts labelled_starts() {
    Starts starts = starts_of(label_words, &LabelWord::word);
    starts.emplace_back("bijlage");
    return starts;
}

bool read_labelled(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    const std::size_t before = found.size();
    const std::string annex = read_annex_words(cursor);
    std::optional<Label> label = read_label(cursor);
    if (label) label->annex = annex;
    if (!label || !read_item(cursor, *label, false, found)) {
        cursor.move_to(begin);
        return false;
    }
    // The label belongs to the first, and to all that share its bytes in a range.
    const std::size_t first = found[before].at.begin;
    for (std::size_t i = before; i < found.size() && found[i].at.begin == first; ++i)
        found[i].at.begin = begin;
    label->annex.clear();
    // The list goes on: "; 34324, nr. 5", " en 29 279, nr. 944".
    for (;;) {
        const std::size_t behind = cursor.at();
        const auto [mark, joined] = read_list_separator(cursor);
        if ((mark || joined) && read_item(cursor, *label, true, found)) continue;
        if (joined && is_whole_dossier(found.back()) && read_further_dossier(cursor, *label, found)) continue;
        cursor.move_to(behind);
        return true;
    }
}

}  // namespace kamerbrief
