// Reads parliamentary papers: dossier, chapter of a budget, number, pages, and whether it is a reprint.
//
// After a dossier a group of capitals is a chapter where a number follows it ("36600 VI, nr. 32", "36600 B, A"); else
// it is a number of the Eerste Kamer, which counts in letters ("33802, C").
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "extract/citations/dossier.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/paper_numbers.hpp"
#include "extract/dutch.hpp"
#include "extract/phrases.hpp"

namespace kamerbrief {
namespace {

struct Dossier {
    std::string number;    // "36600", "21501-20"
    std::string chapter;   // "VI", "IIA", "B"
    std::string rijkswet;  // "R1234"
};

// "(R1234)" behind the dossier of a Rijkswet.
std::string read_rijkswet_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    if (cursor.literal("(R")) {
        const std::string_view digits = cursor.digits(2, 4);
        if (!digits.empty() && cursor.literal(")")) return fmt::format("R{}", digits);
    }
    cursor.move_to(begin);
    return "";
}

// A paper that was printed again or mended: "nr. 3-herdruk", "nr. 3 (tweede herdruk)", "nr. 3-n1" as "h1", "h2", "n1".
std::string read_suffix(Cursor& cursor) {
    struct Word {
        std::string_view word;
        char letter;
    };
    constexpr auto words = std::to_array<Word>(
        {{"herdruk", 'h'}, {"erratum", 'n'}, {"nagezonden", 'n'}, {"h", 'h'}, {"n", 'n'}, {"b", 'b'}});
    const std::size_t begin = cursor.at();
    const bool dash = cursor.dash();
    if (!dash) skip_comma(cursor);
    const bool bracket = !dash && cursor.literal("(");
    const bool second = cursor.word("tweede") || cursor.word("2e");
    cursor.blanks();
    for (const Word& entry : words) {
        const std::size_t start = cursor.at();
        if (!cursor.literal(entry.word)) continue;
        // A single letter is one only with its count: "-h1".
        const std::string_view count = entry.word.size() == 1 ? cursor.digits(1, 2) : second ? "2" : "1";
        const bool shaped = entry.word.size() > 1 ? dash || bracket || entry.letter == 'h' : dash && !second;
        if (shaped && !count.empty() && word_ends(cursor.text(), cursor.at()) && (!bracket || cursor.literal(")")))
            return fmt::format("{}{}", entry.letter, count);
        cursor.move_to(start);
    }
    cursor.move_to(begin);
    return "";
}

// "29 628 en 24 587, nr. 867": the number belongs to the first.
void skip_further_dossiers(Cursor& cursor) {
    constexpr int most = 5;
    const std::size_t begin = cursor.at();
    for (int dossiers = 0; dossiers < most; ++dossiers) {
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

void append(Cursor& cursor, std::size_t begin, const Label& label, const Dossier& dossier,
            const std::vector<PaperNumber>& numbers, Citations& found) {
    const std::string suffix = read_suffix(cursor);
    const std::size_t behind = cursor.at();
    skip_comma(cursor);
    const std::string pages = read_pages(cursor);
    if (pages.empty()) cursor.move_to(behind);
    const std::size_t first = numbers.front().begin;
    for (const PaperNumber& number : numbers) {
        // The first, and what shares its bytes in a range, begins with the dossier.
        const bool last = &number == &numbers.back();
        found.push_back(make_citation("kamerstuk", number.begin == first ? begin : number.begin,
                                      last ? cursor.at() : number.end,
                                      {{"chamber", label.chamber},
                                       {"session", label.session},
                                       {"dossier", dossier.number},
                                       {"rijkswet", dossier.rijkswet},
                                       {"chapter", dossier.chapter},
                                       {"number", number.value},
                                       {"suffix", &number == &numbers.front() && !label.annex.empty() ? label.annex
                                                  : last                                              ? suffix
                                                                                                      : ""},
                                       {"pages", last ? pages : ""}}));
    }
}

// ", 1240" behind a session and a dossier, as lawyers once wrote for ", nr. 1240"; "" where the figure may be of
// something else, as in ", 12 maart".
std::string read_bare_number(Cursor& cursor, const Label& label) {
    const std::size_t begin = cursor.at();
    if (!label.session.empty() && cursor.literal(",") && cursor.blanks_or_breaks()) {
        const std::string_view number = read_paper_number(cursor, false);
        Cursor behind = cursor;
        behind.blanks();
        constexpr std::string_view ends = ",;.)\n";
        const bool year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
        if (!number.empty() && !year && (behind.done() || ends.find(behind.peek()) != ends.npos))
            return std::string(number);
    }
    cursor.move_to(begin);
    return "";
}

// "CXXIV, G": the Eerste Kamer numbers dossiers of its own in roman numerals.
bool read_roman_dossier(Cursor& cursor, const Label& label, Citations& found) {
    const std::size_t begin = cursor.at();
    const std::string number(cursor.capitals());
    if (label.chamber == "I" && roman_value(number) && word_ends(cursor.text(), cursor.at())) {
        const std::vector<PaperNumber> letters = read_lettered_number(cursor, false);
        if (!letters.empty()) {
            append(cursor, begin, label, {number, "", ""}, letters, found);
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
        const std::string number(read_paper_number(cursor, false));
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

// "de motie-Bos (33 802, C)": without a label, and with no other sign that the letter is a number.
bool read_beside_motion(Cursor& cursor, Citations& found) {
    constexpr auto motion = std::to_array<Phrase>({"motie", "moties"});
    constexpr std::size_t reach =
        120;  // bytes: " van de leden Van der Werve (Kustpartij) en Mulders c.s. over sluizen "
    const std::size_t begin = cursor.at();
    const std::string_view before = cursor.text().substr(begin - std::min(begin, reach), std::min(begin, reach));
    Dossier dossier;
    dossier.number = before.ends_with('(') ? read_dossier_number(cursor) : "";
    if (!dossier.number.empty()) dossier.chapter = read_chapter(cursor);
    const auto letters = dossier.number.empty() ? std::vector<PaperNumber>{} : read_lettered_number(cursor, false);
    if (letters.empty() || cursor.peek() != ')' || !has_phrase(before, motion)) {
        cursor.move_to(begin);
        return false;
    }
    Label none;
    none.begin = begin;
    append(cursor, begin, none, dossier, letters, found);
    return true;
}

}  // namespace

bool read_paper(Cursor& cursor, const Label& label, bool continued, Citations& found) {
    const std::size_t begin = cursor.at();
    const bool labelled = label.begin < begin || continued;
    const bool upper_house = label.chamber == "I";
    // "Kamerstuk 33 000 VI, D" leaves the chamber to the letter.
    const bool lettered = upper_house || (label.whole_dossiers && label.chamber.empty() && !continued);
    Dossier dossier;
    dossier.number = read_dossier_number(cursor);
    if (dossier.number.empty()) return read_roman_dossier(cursor, label, found);
    dossier.rijkswet = read_rijkswet_number(cursor);
    skip_further_dossiers(cursor);
    const std::size_t behind_dossier = cursor.at();

    dossier.chapter = read_chapter(cursor);
    if (!dossier.chapter.empty()) {
        const auto numbers = read_paper_numbers(cursor, {upper_house, lettered, true});
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
    const auto numbers = read_paper_numbers(cursor, {upper_house, lettered, labelled});
    if (!numbers.empty()) {
        append(cursor, begin, label, dossier, numbers, found);
        return true;
    }
    if (label.whole_dossiers && !continued) {
        if (const std::string number = read_bare_number(cursor, label); !number.empty()) {
            append(cursor, begin, label, dossier, {{number, begin, cursor.at()}}, found);
            return true;
        }
        found.push_back(
            make_citation("kamerstuk", begin, cursor.at(),
                          {{"chamber", label.chamber}, {"session", label.session}, {"dossier", dossier.number}}));
        return true;
    }
    cursor.move_to(begin);
    return false;
}

Starts kamerstuk_starts() {
    return {"1", "2", "3", "4", "5", "6", "7", "8", "9", "nr", "num", "nos", "no."};
}

bool read_kamerstuk(Cursor& cursor, Citations& found) {
    if (!is_digit(cursor.peek())) return read_reversed(cursor, found);
    Label none;
    none.begin = cursor.at();
    return read_paper(cursor, none, false, found) || read_beside_motion(cursor, found);
}

}  // namespace kamerbrief
