// Reads laws: an article of one ("art. 162 Sr", "artikel 3, eerste lid, van de Wet open overheid"), a law with an
// article behind it ("Wet politiegegevens, artikel 8"), or a law by itself. Only laws with a certain id: those of the
// table, acts of the European Union by their number, and what the letter itself gives an address of wetten.overheid.nl
// for.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "extract/citations/eu.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/laws.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

struct Article {
    std::string number;
    std::string lid;
    std::string onderdeel;
};

struct Named {
    std::string_view kind;
    std::string law;
    std::string id;
    std::string number;  // of an act of the Union
    std::string year;
    bool needs_article = false;
};

constexpr auto ordinals =
    std::to_array<std::string_view>({"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste",
                                     "negende", "tiende", "elfde", "twaalfde"});

// What the titles of laws begin with that are in no table.
constexpr auto first_words =
    std::to_array<std::string_view>({"Wet ", "Regeling ", "Besluit ", "Reglement ", "Beleidsregel ", "Rijkswet "});

// "162", "6:162", "3.1", "5a", "125i", "2.4.1"
std::string_view read_article_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    std::size_t end = begin;
    while (!cursor.digits(1, 4).empty()) {
        if (begin == end && is_capital(cursor.peek())) cursor.move_to(cursor.at() + 1);  // "7A:1576"
        end = cursor.at();
        if (!cursor.literal(":") && !cursor.literal(".")) break;
    }
    cursor.move_to(end);
    if (end == begin) return {};
    if (cursor.small_letters().size() > 2 || !word_ends(cursor.text(), cursor.at())) cursor.move_to(end);
    if (!word_ends(cursor.text(), cursor.at())) {
        cursor.move_to(begin);
        return {};
    }
    return cursor.since(begin);
}

// "3", "1 en 2", "12, 13 en 14", "5 tot en met 8": as written.
std::string read_numbers(Cursor& cursor, std::string_view (*read)(Cursor&)) {
    constexpr int most = 50;  // a list that goes on is read again from its next word
    const std::size_t begin = cursor.at();
    if (read(cursor).empty()) return "";
    for (int count = 1;; ++count) {
        const std::size_t behind = cursor.at();
        const bool comma = cursor.literal(",");
        cursor.blanks();
        const bool joined = cursor.word("en") || cursor.word("of") || cursor.word("t/m") ||
                            cursor.literal_any_case("tot en met ") || cursor.word("juncto") || cursor.literal("jo.");
        cursor.blanks();
        if ((comma || joined) && count < most && !read(cursor).empty()) continue;
        cursor.move_to(behind);
        return std::string(cursor.since(begin));
    }
}

std::string_view read_plain_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (!cursor.digits(1, 2).empty() && word_ends(cursor.text(), cursor.at())) return cursor.since(begin);
    cursor.move_to(begin);
    return {};
}

std::string_view read_ordinal(Cursor& cursor) {
    for (const std::string_view ordinal : ordinals) {
        if (cursor.word(ordinal)) return ordinal;
    }
    return {};
}

// "lid 1", "leden 1 en 3", "eerste lid", "eerste en tweede lid": the numbers.
std::string read_lid(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if ((cursor.word("lid") || cursor.word("leden")) && cursor.blanks()) {
        if (std::string lid = read_numbers(cursor, read_plain_number); !lid.empty()) return lid;
    }
    cursor.move_to(begin);
    if (std::string lid = read_numbers(cursor, read_ordinal); !lid.empty() && cursor.blanks()) {
        if (cursor.word("lid") || cursor.word("leden")) return lid;
    }
    cursor.move_to(begin);
    return "";
}

std::string_view read_letter(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.small_letters();
    const std::string_view letter = cursor.since(begin);
    if (letter.size() == 1 && word_ends(cursor.text(), cursor.at())) return letter;
    cursor.move_to(begin);
    return {};
}

// "onder a", "onderdeel b", "aanhef en onder a", "sub c": the letters.
std::string read_onderdeel(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("aanhef en ") || cursor.literal("aanhef, en ")) cursor.blanks();
    for (const std::string_view word : {"onderdelen", "onderdeel", "onder", "sub"}) {
        if (!cursor.word(word)) continue;
        cursor.blanks();
        if (std::string letters = read_numbers(cursor, read_letter); !letters.empty()) return letters;
        break;
    }
    cursor.move_to(begin);
    return "";
}

// "(oud)", "tweede volzin", "sub 2", "1°": what has no field of its own.
bool skip_further_pinpoint(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    for (const std::string_view words : {"(oud)", "(nieuw)", "aanhef"}) {
        if (cursor.literal(words)) return true;
    }
    if (!read_ordinal(cursor).empty() && cursor.blanks() && (cursor.word("volzin") || cursor.word("zin"))) return true;
    cursor.move_to(begin);
    if (cursor.word("sub") && cursor.blanks() && !read_plain_number(cursor).empty()) return true;
    cursor.move_to(begin);
    if (!cursor.digits(1, 2).empty() && (cursor.literal("\u00b0") || cursor.literal("\u00ba"))) return true;
    cursor.move_to(begin);
    return false;
}

// What narrows an article down, in any order, each behind a comma or a blank.
void read_pinpoints(Cursor& cursor, Article& article) {
    for (;;) {
        const std::size_t behind = cursor.at();
        cursor.literal(",");
        cursor.blanks_or_breaks();
        if (article.lid.empty() && !(article.lid = read_lid(cursor)).empty()) continue;
        if (article.onderdeel.empty() && !(article.onderdeel = read_onderdeel(cursor)).empty()) continue;
        if (skip_further_pinpoint(cursor)) continue;
        cursor.move_to(behind);
        return;
    }
}

// "8.11", "artikel 8.11": the word may stand before each number of a list.
std::string_view read_listed_article(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.word("artikel") || cursor.literal("art.")) cursor.blanks_or_breaks();
    const std::string_view number = read_article_number(cursor);
    if (number.empty()) cursor.move_to(begin);
    return number;
}

// "artikel 3, lid 1", "artt. 1 en 2", "art. 6:162"
std::optional<Article> read_article(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (small(cursor.peek()) != 'a') return std::nullopt;  // most words
    for (const std::string_view word : {"artikelen", "artikel", "artt.", "art.", "art"}) {
        if (!cursor.literal_any_case(word)) continue;
        cursor.blanks_or_breaks();
        Article article;
        article.number = read_numbers(cursor, read_listed_article);
        if (article.number.empty()) break;
        read_pinpoints(cursor, article);
        return article;
    }
    cursor.move_to(begin);
    return std::nullopt;
}

// "Regeling kadebeheer, artikel 3 https://wetten.overheid.nl/BWBR...": the letter gives the id itself. The cursor is
// left behind the name.
std::optional<Named> read_addressed_name(Cursor& cursor) {
    constexpr std::size_t longest_name = 150;
    constexpr std::size_t longest_gap = 80;  // between the name and the address: an article
    const std::size_t begin = cursor.at();
    for (const std::string_view word : first_words) {
        if (!cursor.literal(word)) continue;
        const std::string_view text = cursor.text();
        const std::size_t name_end = text.substr(begin, longest_name).find_first_of(",(:;\n");
        const std::size_t address = text.substr(begin, longest_name + longest_gap).find("https://wetten.overheid.nl/");
        if (address == std::string_view::npos) break;
        std::size_t end = begin + std::min(name_end, address);
        while (end > begin && text[end - 1] == ' ')
            --end;
        const std::string_view gap = text.substr(end, begin + address - end);
        if (gap.size() > longest_gap || gap.find_first_of(".;\n") != std::string_view::npos) break;
        constexpr std::size_t longest_address = 60;
        const auto law = law_of_address(text.substr(begin + address, longest_address));
        if (!law) break;
        cursor.move_to(end);
        return Named{"wet", std::string(cursor.since(begin)), std::string(law->bwb), "", "", false};
    }
    cursor.move_to(begin);
    return std::nullopt;
}

std::optional<Named> read_named(Cursor& cursor) {
    auto name = read_law_name(cursor);
    if (!name && is_capital(cursor.peek())) name = read_misnamed_law(cursor);
    if (name) {
        return Named{name->law->kind,    std::string(name->law->name), std::string(name->law->id), "", "",
                     name->needs_article};
    }
    if (const auto act = read_eu_act(cursor)) return Named{"eu", "", act->celex, act->number, act->year, false};
    if (const std::string_view bwb = read_bwb(cursor); !bwb.empty())
        return Named{"wet", "", std::string(bwb), "", "", false};
    return read_addressed_name(cursor);
}

// "van de", "het" between an article and its law.
void skip_to_name(Cursor& cursor) {
    if (cursor.word("van")) cursor.blanks_or_breaks();
    if (cursor.word("de") || cursor.word("het")) cursor.blanks_or_breaks();
}

// "Invoeringswet Omgevingswet", "Besluit Wpg": a law of its own, named after the other.
bool belongs_to_other_law(std::string_view text, std::size_t begin) {
    std::string_view before = text.substr(0, begin);
    if (before.empty() || before.back() != ' ') return false;
    before.remove_suffix(1);
    for (const std::string_view word :
         {"nvoeringswet", "itvoeringswet", "anvullingswet", "nvoeringsbesluit", "itvoeringsbesluit",
          "itvoeringsregeling", "Besluit", "Regeling", "ijdelijke"}) {
        if (before.ends_with(word)) return true;
    }
    return false;
}

void add(std::size_t begin, std::size_t end, const Named& law, const Article& article, Citations& found) {
    found.push_back(make_citation(law.kind, begin, end,
                                  {{"number", law.number},
                                   {"year", law.year},
                                   {"law", law.law},
                                   {"article", article.number},
                                   {"lid", article.lid},
                                   {"onderdeel", article.onderdeel},
                                   {"bwb", law.id},
                                   {"celex", law.id}}));
}

// Articles of one book: "3:40 en 3:41" of "3:40 en 3:41, 6:162".
struct BookPart {
    std::string_view book;
    std::size_t begin = 0;  // in the articles' text
    std::size_t end = 0;
};

std::vector<BookPart> books_of(std::string_view articles) {
    std::vector<BookPart> parts;
    Cursor cursor(articles);
    while (!cursor.done()) {
        const std::size_t begin = cursor.at();
        const std::string_view number = read_article_number(cursor);
        if (number.empty()) {
            cursor.move_to(begin + 1);
            continue;
        }
        const std::string_view book = number.substr(0, number.find(':'));
        if (book.size() == number.size()) continue;
        if (parts.empty() || parts.back().book != book) parts.push_back({book, begin, 0});
        parts.back().end = cursor.at();
    }
    return parts;
}

// The Burgerlijk Wetboek: "6:162" is in book 6, and each book is a law of its own.
bool append_of_civil_code(const Cursor& cursor, std::size_t begin, Named law, const Article& article,
                          Citations& found) {
    const std::vector<BookPart> parts = books_of(article.number);
    if (parts.empty() ||
        std::ranges::any_of(parts, [](const BookPart& part) { return civil_code_book(part.book).empty(); }))
        return false;
    const std::size_t articles = cursor.text().find(article.number, begin);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        law.id = civil_code_book(parts[i].book);
        add(i == 0 ? begin : articles + parts[i].begin, last ? cursor.at() : articles + parts[i].end, law,
            {article.number.substr(parts[i].begin, parts[i].end - parts[i].begin), last ? article.lid : "",
             last ? article.onderdeel : ""},
            found);
    }
    return true;
}

bool append(const Cursor& cursor, std::size_t begin, const Named& law, const Article& article, Citations& found) {
    if (is_civil_code(law.law)) return append_of_civil_code(cursor, begin, law, article, found);
    add(begin, cursor.at(), law, article, found);
    return true;
}

// "Verordeningen (EU) 2016/679 en (EU) 2018/1725"
void read_further_acts(Cursor& cursor, std::string_view celex, Citations& found) {
    constexpr std::size_t letter = 5;  // behind the sector and the year
    while (const auto act = read_further_eu_act(cursor, celex[letter])) {
        found.push_back(make_citation("eu", act->begin, cursor.at(),
                                      {{"number", act->number}, {"year", act->year}, {"celex", act->celex}}));
    }
}

// "art. 162 Sr", "artikel 3, eerste lid, van de Wet open overheid"
bool read_article_of_law(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (const auto article = read_article(cursor)) {
        cursor.literal(",");
        cursor.blanks_or_breaks();
        skip_to_name(cursor);
        if (auto law = read_named(cursor); law && append(cursor, begin, *law, *article, found)) return true;
    }
    cursor.move_to(begin);
    return false;
}

// " van de Wet open overheid", " EVRM": "de Grondwet, artikel 8 EVRM" is an article of the other law.
bool law_follows(Cursor cursor) {
    if (!cursor.blanks_or_breaks()) return false;
    skip_to_name(cursor);
    return read_named(cursor).has_value();
}

// Behind a law: ", artikel 3, lid 1", " (zie artikel 3)", " (Wpg), art. 8", or fused with an abbreviation: "CW3.1".
Article read_article_behind(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (is_digit(cursor.peek())) {
        Article article;
        article.number = read_article_number(cursor);
        return article;
    }
    cursor.blanks();
    const std::size_t bracket = cursor.at();
    if (cursor.literal("(")) {
        if (cursor.word("zie")) cursor.blanks();
        if (auto article = read_article(cursor); article && cursor.literal(")")) return *article;
        cursor.move_to(bracket + 1);
        cursor.small_letters();
        cursor.capitals();
        cursor.small_letters();
        if (!cursor.literal(")")) cursor.move_to(bracket);
    }
    cursor.literal(",");
    cursor.blanks_or_breaks();
    if (auto article = read_article(cursor); article && !law_follows(cursor)) return *article;
    cursor.move_to(begin);
    return {};
}

}  // namespace

Starts law_starts() {
    Starts starts = law_name_starts();
    const Starts acts = eu_act_starts();
    starts.insert(starts.end(), acts.begin(), acts.end());
    starts.insert(starts.end(), first_words.begin(), first_words.end());
    starts.insert(starts.end(), {"art", "BWB"});
    return starts;
}

bool read_law(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (read_article_of_law(cursor, found)) return true;
    if (auto law = read_named(cursor); law && !belongs_to_other_law(cursor.text(), begin)) {
        const bool fused = is_digit(cursor.peek());
        const Article article = read_article_behind(cursor);
        // "CW3.1" is an article; "NIS2" and "AVG2" are not.
        const bool parted = article.number.find_first_of(".:") != std::string::npos;
        const bool enough = fused ? parted : !article.number.empty() || !law->needs_article;
        if (enough && append(cursor, begin, *law, article, found)) {
            if (!law->number.empty() && article.number.empty()) read_further_acts(cursor, law->id, found);
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
