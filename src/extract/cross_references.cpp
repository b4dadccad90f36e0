// "zie tabel 9", "in paragraaf 3.2": references to a part of the letter itself that it does not have.
//
// Only a letter that numbers such parts can be judged, and only a reference that nothing near it ties to another
// document: a report, a law, a paper that is cited. A new word is a row in `part_words`.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "extract/captions.hpp"
#include "extract/markers.hpp"
#include "extract/passes.hpp"
#include "extract/quotation.hpp"
#include "extract/sentences.hpp"
#include "extract/statements.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

enum class Part { table, figure, chart, section, annex, note };
constexpr std::size_t part_count = 6;

struct Word {
    std::string_view word;
    Part part;
    std::string_view singular = "";  // of a plural, behind which a list follows: "tabellen 3, 4 en 9"
};

constexpr auto part_words = std::to_array<Word>({
    {"tabel", Part::table},
    {"tabellen", Part::table, "tabel"},
    {"figuur", Part::figure},
    {"figuren", Part::figure, "figuur"},
    {"grafiek", Part::chart},
    {"grafieken", Part::chart, "grafiek"},
    {"paragraaf", Part::section},
    {"paragrafen", Part::section, "paragraaf"},
    {"hoofdstuk", Part::section},
    {"hoofdstukken", Part::section, "hoofdstuk"},
    {"bijlage", Part::annex},
    {"bijlagen", Part::annex, "bijlage"},
    {"noot", Part::note},
    {"noten", Part::note, "noot"},
    {"voetnoot", Part::note},
    {"voetnoten", Part::note, "voetnoot"},
});

/// Ends of words for documents that have chapters and tables. A law rules its own sentence only, a report all that
/// follows in its paragraph: "Het rapport is gereed. Hoofdstuk 3 gaat over hekken."
constexpr auto laws = std::to_array<std::string_view>(
    {"wet", "wetboek", "besluit", "regeling", "verordening", "richtlijn", "verdrag", "cao", "grondwet"});
constexpr auto reports = std::to_array<std::string_view>({
    "rapport",     "rapporten",    "rapportage", "rapportages",  "advies",       "adviezen",       "onderzoek",
    "onderzoeken", "studie",       "studies",    "brief",        "brieven",      "nota",           "notitie",
    "verslag",     "monitor",      "evaluatie",  "handboek",     "handreiking",  "leidraad",       "begroting",
    "akkoord",     "plan",         "agenda",     "publicatie",   "boek",         "scan",           "toelichting",
    "circulaire",  "protocol",     "convenant",  "overeenkomst", "voorstel",     "inventarisatie", "analyse",
    "strategie",   "visie",        "programma",  "kamerstuk",    "kamerstukken", "document",       "raming",
    "verkenning",  "beleidskader", "kader",      "norm",
});

/// Behind the number: "tabel 3 van het rapport", "bijlage 2 bij de brief".
constexpr auto prepositions =
    std::to_array<std::string_view>({"van", "in", "uit", "bij", "aan", "op", "behorend", "behorende", "onder", "over"});

bool ends_in(std::string_view word, auto&& table) {
    return std::ranges::any_of(table, [&](std::string_view end) {
        return word.size() >= end.size() && equal_any_case(word.substr(word.size() - end.size()), end);
    });
}

/// The number at the cursor: "9", "4a", "3.2".
std::string_view take_number(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.digits(1, 3).empty()) return {};
    std::size_t end = cursor.at();
    while (cursor.literal(".") && !cursor.digits(1, 2).empty())
        end = cursor.at();
    cursor.move_to(end);
    if (is_small(cursor.peek()) && word_ends(cursor.text(), end + 1)) cursor.move_to(end + 1);
    constexpr std::string_view goes_on = "%-/,";  // "tabel 3-5", "tabel 3,5": no single number
    const std::string_view rest = cursor.rest();
    const bool ends = word_ends(cursor.text(), cursor.at()) &&
                      (rest.size() < 2 || goes_on.find(rest[0]) == goes_on.npos || rest[1] == ' ');
    return ends ? cursor.since(begin) : std::string_view();
}

bool take_list_comma(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.literal(",");
    if (cursor.blanks()) {
        for (const std::string_view word : {"en", "of", "tot en met", "t/m"}) {
            if (cursor.word(word)) cursor.blanks();
        }
        if (is_digit(cursor.peek())) return true;
    }
    cursor.move_to(begin);
    return false;
}

/// The parts that a letter numbers.
class Numbers {
  public:
    explicit Numbers(const Letter& letter) {
        add_labels(letter);
        add_sections(letter);
        for (const Note& note : letter.document.notes) {
            if (note.number) add(Part::note, std::to_string(*note.number));
        }
    }

    /// Whether the letter has none of that number, though it numbers such parts.
    bool miss(Part part, std::string_view number) const {
        if (part == Part::section) {
            const auto depth = static_cast<std::size_t>(std::ranges::count(number, '.'));
            if (depth >= headings_.size() || headings_[depth] < 2) return false;
        }
        const std::unordered_set<std::string>& known = known_[static_cast<std::size_t>(part)];
        if (known.empty() || known.contains(std::string(number))) return false;
        // "tabel 4" where there are 4a and 4b, and "tabel 4a" where 4 has such a part.
        return !known.contains(std::string(number.substr(0, number.size() - 1))) || !is_small(number.back());
    }

  private:
    void add(Part part, std::string number) {
        std::unordered_set<std::string>& known = known_[static_cast<std::size_t>(part)];
        if (is_small(number.back())) known.insert(number.substr(0, number.size() - 1));
        known.insert(std::move(number));
    }

    /// Also of captions over what is no table for this program, as an image of one.
    void add_labels(const Letter& letter) {
        struct Label {
            std::string_view word;
            Part part;
        };
        constexpr auto labels = std::to_array<Label>(
            {{"Tabel", Part::table}, {"Figuur", Part::figure}, {"Grafiek", Part::chart}, {"Bijlage", Part::annex}});
        for (const Paragraph& paragraph : letter.document.paragraphs) {
            for (const Label& label : labels) {
                if (!paragraph.text.starts_with(label.word)) continue;
                const auto caption = read_caption(paragraph, std::span(&label.word, 1));
                if (caption && caption->label) add(label.part, caption->label->substr(label.word.size() + 1));
            }
        }
    }

    void add_sections(const Letter& letter) {
        int top = 0;
        for (const Section& section : letter.sections) {
            if (section.title && (top == 0 || section.level < top)) top = section.level;
        }
        for (const Section& section : letter.sections) {
            if (!section.number) continue;
            const std::string_view number = *section.number;
            const std::size_t begin = number.find_first_of("0123456789");  // "Hoofdstuk 2"
            if (begin == number.npos) continue;
            const std::string digits(number.substr(begin));
            const auto depth = static_cast<std::size_t>(std::ranges::count(digits, '.'));
            add(Part::section, digits);
            // Numbers on deeper headings only are a list's, not those of chapters.
            if (depth < headings_.size() && (depth > 0 || section.level == top)) ++headings_[depth];
        }
        for (const Home& home : letter.homes) {
            // Numbered paragraphs, whatever they are taken for.
            const std::size_t end = home.marker.find_last_of("0123456789");
            if (end != std::string::npos && is_digit(home.marker[0]))
                add(Part::section, home.marker.substr(0, end + 1));
        }
    }

    std::array<std::unordered_set<std::string>, part_count> known_;
    std::array<std::size_t, 4> headings_{};  // how many have a number of one part, of two, ...
};

/// A paragraph's text with what is needed to judge each reference in it, found once.
struct Surroundings {
    Surroundings(const Letter& letter, std::size_t p, std::string_view text)
        : quotations(text), all_sentences(sentences(letter.document, p)) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            while (at < text.size() && is_letter(text[at]))
                at += letter_at(text, at);
            const std::string_view word = text.substr(begin, at - begin);
            const bool own = word == "brief" && text.substr(0, begin).ends_with("deze ");
            if (!own && ends_in(word, laws)) of_sentence.push_back(begin);
            if (!own && ends_in(word, reports)) of_paragraph.push_back(begin);
            if (at == begin) ++at;
        }
    }

    /// Some of `places` within [begin, end).
    static bool any_within(const std::vector<std::size_t>& places, std::size_t begin, std::size_t end) {
        const auto first = std::ranges::lower_bound(places, begin);
        return first != places.end() && *first < end;
    }

    Quotations quotations;
    std::vector<Place> all_sentences;
    std::vector<std::size_t> of_sentence;   // laws and citations
    std::vector<std::size_t> of_paragraph;  // reports
};

class CrossReferences {
  public:
    CrossReferences(Letter& letter, const LetterWords& words) : letter_(letter), words_(words), numbers_(letter) {
        for (const Citation& citation : letter.citations)
            citations_[citation.at.paragraph].push_back(citation.at.begin);
    }

    void run() {
        for (std::size_t p = 0; p < letter_.document.paragraphs.size(); ++p) {
            const Home& home = letter_.homes[p];
            const bool own =
                home.kind == Home::Kind::block || home.kind == Home::Kind::cell || home.kind == Home::Kind::note;
            const bool asked = home.section && letter_.sections[*home.section].role == SectionRole::question;
            if (own && !asked) read(p, letter_.document.paragraphs[p].text);
        }
    }

  private:
    /// A reference is known by its number: few words have one behind them.
    void read(std::size_t p, std::string_view text) {
        std::optional<Surroundings> around;
        std::size_t read_to = 1;
        for (const Words::Word& word_of_text : words_.of(p).between(0, text.size())) {
            const std::size_t at = word_of_text.begin;
            if (at < read_to || !is_digit(text[at]) || !word_starts(text, at)) continue;
            std::size_t begin = at;
            if (text[begin - 1] == ' ') {
                --begin;
            } else if (text.substr(0, begin).ends_with("\u00a0")) {
                begin -= 2;
            } else {
                continue;
            }
            const std::size_t word_end = begin;
            while (begin > 0 && is_letter(text[begin - 1]))
                --begin;
            const std::string_view name = text.substr(begin, word_end - begin);
            const auto word =
                std::ranges::find_if(part_words, [&](const Word& row) { return equal_any_case(row.word, name); });
            if (word == part_words.end() || !word_starts(text, begin)) continue;
            Cursor cursor(text, at);
            std::vector<Place> missing;
            do {
                const std::size_t number_begin = cursor.at();
                const std::string_view number = take_number(cursor);
                if (number.empty()) break;
                const std::size_t from = number_begin == at ? begin : number_begin;
                if (numbers_.miss(word->part, number)) missing.push_back({p, from, cursor.at()});
            } while (!word->singular.empty() && take_list_comma(cursor));
            read_to = cursor.at();
            if (missing.empty()) continue;
            if (!around) around = surroundings(p, text);
            if (!is_own(*around, p, word->part, begin, cursor)) continue;
            for (const Place& place : missing) {
                const std::size_t digits = text.find_first_of("0123456789", place.begin);
                letter_.diagnostics.push_back(
                    {"cross-reference-missing", Severity::warning,
                     fmt::format("the letter has no {} {}: correct it, or say of which document it is",
                                 word->singular.empty() ? word->word : word->singular,
                                 text.substr(digits, place.end - digits)),
                     place});
            }
        }
    }

    Surroundings surroundings(std::size_t p, std::string_view text) {
        Surroundings around(letter_, p, text);
        if (const auto cited = citations_.find(p); cited != citations_.end()) {
            around.of_sentence.insert(around.of_sentence.end(), cited->second.begin(), cited->second.end());
            std::ranges::sort(around.of_sentence);
        }
        return around;
    }

    /// Whether the reference at `begin`, with the cursor behind it, is to this letter.
    bool is_own(const Surroundings& around, std::size_t p, Part part, std::size_t begin, Cursor behind) const {
        if (around.quotations.hold(begin)) return false;
        const std::size_t end = behind.at();
        behind.blanks_or_breaks();
        for (const std::string_view preposition : prepositions) {
            if (behind.word(preposition)) return names_letter(behind);
        }
        if (letter_.homes[p].kind == Home::Kind::note) return fills_note(behind.text(), begin, end);
        const auto next = std::ranges::upper_bound(around.all_sentences, begin, {}, &Place::begin);
        if (next == around.all_sentences.begin()) return false;
        const Place& sentence = *std::prev(next);
        if (Surroundings::any_within(around.of_sentence, sentence.begin, sentence.end)) return false;
        // A table is of the paragraph that speaks of it; a chapter may be of what the paragraph began with.
        const std::size_t from = part == Part::table ? sentence.begin : 0;
        if (Surroundings::any_within(around.of_paragraph, from, sentence.end)) return false;
        return part == Part::table || !calls_note(p, sentence);
    }

    /// "van deze brief", "bij dit halfjaarbericht", the preposition taken.
    static bool names_letter(Cursor cursor) {
        cursor.blanks_or_breaks();
        if (!cursor.word("deze") && !cursor.word("dit") && !cursor.word("mijn") && !cursor.word("onderhavige"))
            return false;
        cursor.blanks_or_breaks();
        const std::size_t begin = cursor.at();
        while (const std::size_t length = letter_at(cursor.text(), cursor.at()))
            cursor.move_to(cursor.at() + length);
        constexpr auto letters = std::to_array<std::string_view>({"brief", "bericht", "beantwoording"});
        return ends_in(cursor.since(begin), letters);
    }

    /// "Zie noot 12." Other notes speak of what they cite.
    static bool fills_note(std::string_view text, std::size_t begin, std::size_t end) {
        const std::string_view before = text.substr(0, begin);
        const std::string_view behind = text.substr(end);
        return (before.empty() || before == "Zie " || before == "Zie ook ") && (behind.empty() || behind == ".");
    }

    /// What the note cites may be what the reference is to.
    bool calls_note(std::size_t p, const Place& sentence) const {
        const std::vector<NoteCall>& calls = letter_.document.paragraphs[p].calls;
        const auto first = std::ranges::lower_bound(calls, sentence.begin, {}, &NoteCall::at);
        return first != calls.end() && first->at <= sentence.end;
    }

    Letter& letter_;
    const LetterWords& words_;
    Numbers numbers_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> citations_;  // where they begin, by paragraph
};

}  // namespace

void check_cross_references(Letter& letter, const LetterWords& words) {
    CrossReferences(letter, words).run();
}

}  // namespace kamerbrief
