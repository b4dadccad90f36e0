// Looks laws up by what they are called in a text.
#include "extract/citations/laws.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "extract/citations/law_table.hpp"
#include "extract/slips.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

using law_table::laws;
using law_table::short_names;

// All names, by their first two letters and the longest of those first, so that "Wet open overheid" is looked for among
// its neighbours only, and "CW 2016" before "CW".
struct Name {
    /// How it is still known when it is written wrong.
    enum class Slip { none, misspelt, changed_about };

    std::string_view text;
    std::string_view first_word;
    std::size_t law = 0;
    bool short_name = false;
    bool needs_article = false;
    bool needs_capital = false;
    Slip slip = Slip::none;
};

// A word of a title, and an abbreviation, with fewer letters are too near to other words.
constexpr std::size_t least_misspelt = 5;
constexpr std::size_t least_changed_about = 4;

// Titles of three words or more, and abbreviations.
consteval Name::Slip slip_of(std::string_view name, bool short_name) {
    const auto blanks = std::ranges::count(name, ' ');
    if (blanks >= 2) return Name::Slip::misspelt;
    const bool abbreviation = short_name && blanks == 0 && name.size() >= least_changed_about;
    return abbreviation ? Name::Slip::changed_about : Name::Slip::none;
}

consteval std::size_t law_named(std::string_view name) {
    for (std::size_t law = 0; law < laws.size(); ++law) {
        if (laws[law].name == name) return law;
    }
    throw "a short name of a law that has no row";
}

constexpr std::size_t letters = 'z' - 'a' + 1;

// The place of two letters, in either case, among all pairs of them.
constexpr std::size_t pair_of(char first, char second) {
    return static_cast<std::size_t>(small(first) - 'a') * letters + static_cast<std::size_t>(small(second) - 'a');
}

constexpr std::size_t pair_of(const Name& name) {
    return pair_of(name.text[0], name.text[1]);
}

constexpr std::string_view first_word_of(std::string_view text) {
    return text.substr(0, text.find(' '));
}

// "de wet open overheid" is that law, but "de gemeentewet" may be any country's, and "het besluit" any.
consteval bool has_word_wet(std::string_view title) {
    return title.starts_with("Wet ") || title.find(" wet ") != std::string_view::npos;
}

consteval auto all_names() {
    std::array<Name, laws.size() + short_names.size()> names;
    std::size_t count = 0;
    for (std::size_t law = 0; law < laws.size(); ++law)
        names[count++] = {laws[law].name,
                          first_word_of(laws[law].name),
                          law,
                          false,
                          laws[law].name == law_table::civil_code,
                          !has_word_wet(laws[law].name),
                          slip_of(laws[law].name, false)};
    for (const law_table::ShortName& entry : short_names)
        names[count++] = {entry.text, first_word_of(entry.text), law_named(entry.law), true, entry.needs_article,
                          true,       slip_of(entry.text, true)};
    std::ranges::sort(names, [](const Name& a, const Name& b) {
        return pair_of(a) != pair_of(b) ? pair_of(a) < pair_of(b) : a.text.size() > b.text.size();
    });
    return names;
}

constexpr auto names = all_names();

// For every pair of letters, where its names begin in the order above.
constexpr auto first_by_pair = [] {
    std::array<std::size_t, letters * letters + 1> firsts{};
    std::size_t name = 0;
    for (std::size_t pair = 0; pair < firsts.size(); ++pair) {
        while (name < names.size() && pair_of(names[name]) < pair)
            ++name;
        firsts[pair] = name;
    }
    return firsts;
}();

std::span<const Name> names_of_pairs(std::size_t first, std::size_t last) {
    return std::span(names).subspan(first_by_pair[first], first_by_pair[last + 1] - first_by_pair[first]);
}

// Those that begin with the letter, in either case.
std::span<const Name> names_from(char first) {
    if (!is_small(small(first))) return {};
    return names_of_pairs(pair_of(first, 'a'), pair_of(first, 'z'));
}

// Those that begin with the text's first two letters.
std::span<const Name> names_like(std::string_view text) {
    if (text.size() < 2 || !is_small(small(text[0])) || !is_small(small(text[1]))) return {};
    const std::size_t pair = pair_of(text[0], text[1]);
    return names_of_pairs(pair, pair);
}

// False of nearly all names of several words: where their first word ends, or their second begins, the text has another
// letter.
bool may_be_named(std::string_view text, const Name& name) {
    const std::size_t blank = name.first_word.size();
    if (blank + 1 >= std::min(name.text.size(), text.size())) return true;
    const auto has_other_letter = [&](std::size_t at) {
        const char letter = small(text[at]);
        return is_small(letter) && letter != small(name.text[at]);
    };
    return !has_other_letter(blank) && (text[blank] != ' ' || !has_other_letter(blank + 1));
}

// A full name in any case ("Wet Wapens en Munitie"), over blanks of any kind; a short one to the letter.
bool read_name(Cursor& cursor, const Name& name) {
    if (name.needs_capital && cursor.peek() != name.text[0]) return false;
    for (std::size_t at = 0; at < name.text.size(); ++at) {
        const char c = name.text[at];
        if (c == ' ') {
            if (!cursor.blanks_or_breaks()) return false;
            continue;
        }
        if (c == '\'' && cursor.literal("\u2019")) continue;
        const char here = cursor.peek();
        if (here != c && (name.short_name || small(here) != small(c))) return false;
        cursor.move_to(cursor.at() + 1);
    }
    return true;
}

// "Archiefwet 2021" is another law than the one of 1995, "Wetboek van Strafrecht BES" another code, and "Woo-verzoek"
// and "Wet open overheid-contactpersoon" are no laws.
bool goes_on(const Cursor& behind) {
    Cursor cursor = behind;
    if (!word_ends(cursor.text(), cursor.at())) return !is_digit(cursor.peek());
    if (cursor.literal("-")) return letter_at(cursor.text(), cursor.at()) != 0;
    if (!cursor.blanks()) return false;
    if (cursor.literal("BES")) return word_ends(cursor.text(), cursor.at());
    const std::string_view year = cursor.digits(4, 4);
    return year.starts_with("19") || year.starts_with("20");
}

// "beveiligers" for "beveiligingsorganisaties": the same word begun. Not of a title's last word, where another may be
// meant: "Wet op de kansspelbelasting" is no slip for "Wet op de kansspelen".
bool begin_alike(std::string_view a, std::string_view b) {
    constexpr std::size_t enough = 6;
    return a.size() >= enough && b.size() >= enough && a.substr(0, enough) == b.substr(0, enough);
}

bool parts_words(char c) {
    switch (c) {
        case ' ':
        case '\t':
        case '\n':
        case '.':
        case ',':
        case ';':
        case ':':
        case '(':
        case ')':
        case '[':
        case ']':
            return true;
        default:
            return false;
    }
}

// The word of a text there. No word of a title is longer; what is, is cut.
std::string_view next_word(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 64;
    const std::string_view rest = text.substr(at, longest);
    const auto* const end = std::ranges::find_if(rest, parts_words);
    return {rest.begin(), end};
}

// False of nearly all words: what one slip leaves of the second letter and the third stands there or beside.
bool may_be_misspelt(std::string_view written, std::string_view word) {
    if (word.size() < least_misspelt) return written == word;
    if (written.size() < 3) return false;
    return written[1] == word[1] || written[2] == word[2] || written[2] == word[1] || written[1] == word[2];
}

// A title with one word wrong; the bytes that it takes, 0 where it is another text.
std::size_t misspelt_title(std::string_view text, std::string_view title) {
    std::size_t at = 0;
    int wrong = 0;
    for (std::size_t begin = 0; begin < title.size();) {
        const std::string_view expected = title.substr(begin, title.find(' ', begin) - begin);
        const std::string_view written = next_word(text, at);
        const bool last = begin + expected.size() == title.size();
        if (written != expected) {
            const bool slip = one_letter_apart(written, expected) || changed_about(written, expected) ||
                              (!last && begin_alike(written, expected));
            if (!slip || expected.size() < least_misspelt || ++wrong > 1) return 0;
        }
        begin += expected.size() + 1;
        at += written.size();
        if (!last && (at >= text.size() || text[at++] != ' ')) return 0;
    }
    return wrong == 1 ? at : 0;
}

}  // namespace

Starts law_name_starts() {
    Starts starts;
    for (const Name& name : names) {
        starts.emplace_back(name.text);
        if (!name.needs_capital) starts.back()[0] = small(name.text[0]);
        const std::string_view word = name.first_word;
        const char first = word[0];
        if (name.slip == Name::Slip::changed_about)
            starts.insert(starts.end(), {{first, word[2], word[1]}, {first, word[1], word[3]}});
        if (name.slip == Name::Slip::misspelt && word.size() >= least_misspelt) {
            starts.insert(starts.end(), {{first, word[1], '?'},
                                         {first, '?', word[2]},
                                         {first, '?', word[1]},
                                         {first, word[2], word[1]},
                                         {first, word[2], word[3]}});
        }
    }
    return starts;
}

std::optional<LawName> read_law_name(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view text = cursor.rest();
    for (const Name& name : names_like(text)) {
        if (!may_be_named(text, name)) continue;
        if (read_name(cursor, name) && !goes_on(cursor)) return LawName{&laws[name.law], name.needs_article};
        cursor.move_to(begin);
    }
    return std::nullopt;
}

std::optional<LawName> read_misnamed_law(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view text = cursor.rest();
    const std::string_view word = next_word(text, 0);
    for (const Name& name : names_from(cursor.peek())) {
        if (name.slip == Name::Slip::none || text[0] != name.text[0]) continue;
        std::size_t length = 0;
        if (name.slip == Name::Slip::misspelt && may_be_misspelt(word, name.first_word))
            length = misspelt_title(text, name.text);
        if (name.slip == Name::Slip::changed_about && word.size() == name.text.size() && changed_about(word, name.text))
            length = name.text.size();
        if (length == 0) continue;
        cursor.move_to(begin + length);
        if (!goes_on(cursor)) return LawName{&laws[name.law], name.needs_article};
        cursor.move_to(begin);
    }
    return std::nullopt;
}

bool is_civil_code(std::string_view law) {
    return law == law_table::civil_code;
}

std::string_view civil_code_book(std::string_view number) {
    const auto* const book = std::ranges::find(law_table::civil_code_books, number, &law_table::CivilCodeBook::number);
    return book == law_table::civil_code_books.end() ? std::string_view{} : book->id;
}

std::string_view read_bwb(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("BWBR") || cursor.literal("BWBV")) {
        if (!cursor.digits(7, 7).empty() && word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
    }
    cursor.move_to(begin);
    return {};
}

std::optional<LawAddress> law_of_address(std::string_view address) {
    constexpr std::string_view host = "wetten.overheid.nl/";
    const std::size_t found = address.find(host);
    if (found == std::string_view::npos) return std::nullopt;
    const std::size_t id = address.find("BWB", found);
    if (id == std::string_view::npos) return std::nullopt;
    Cursor cursor(address, id);
    LawAddress law;
    law.bwb = read_bwb(cursor);
    if (law.bwb.empty()) return std::nullopt;
    const std::size_t behind = cursor.at();
    if (cursor.literal("/") && read_date(address, cursor.at())) law.date = address.substr(behind + 1, 10);
    return law;
}

}  // namespace kamerbrief
