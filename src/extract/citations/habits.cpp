// How the letter's citations are written, one beside another: not wrong, but uneven, or harder to read than need be.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "extract/citations/doubts.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"

namespace kamerbrief {
namespace {

bool is_labelled_paper(const Letter& letter, const Citation& citation) {
    const std::string_view text = text_at(letter, citation.at);
    return citation.kind == "kamerstuk" && (text.starts_with("Kamerstuk") || text.starts_with("kamerstuk"));
}

// "..., nr. 12": a comma before the number, or none. Nothing for a citation without "nr.".
std::optional<bool> comma_before_number(std::string_view text) {
    for (std::size_t at = text.find("nr"); at != std::string_view::npos; at = text.find("nr", at + 1)) {
        Cursor cursor(text, at);
        if (!word_starts(text, at) || !read_number_word(cursor)) continue;
        const std::size_t before = text.find_last_not_of(' ', at - std::min<std::size_t>(at, 1));
        return before != std::string_view::npos && text[before] == ',';
    }
    return std::nullopt;
}

// "29 628" or "29628".
std::optional<bool> parted_dossier(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]) || !word_starts(text, at)) continue;
        Cursor cursor(text, at);
        if (!cursor.digits(5, 5).empty()) return false;
        if (!cursor.digits(2, 2).empty() && cursor.blanks() && !cursor.digits(3, 3).empty()) return true;
    }
    return std::nullopt;
}

// A note that ends with its citation: with a full stop or without.
std::optional<bool> closed_note(const Letter& letter, const Citation& citation) {
    if (letter.homes[citation.at.paragraph].kind != Home::Kind::note) return std::nullopt;
    const std::string_view behind =
        std::string_view(letter.document.paragraphs[citation.at.paragraph].text).substr(citation.at.end);
    if (behind != "" && behind != ".") return std::nullopt;
    return behind == ".";
}

struct Habit {
    std::optional<bool> (*of)(const Letter&, const Citation&);
    std::string_view with;  // what a message says of one that has it, where most do not
    std::string_view without;
};

constexpr Habit habits[] = {
    {[](const Letter& letter, const Citation& c) { return comma_before_number(text_at(letter, c.at)); },
     "has a comma before nr.", "has no comma before nr."},
    {[](const Letter& letter, const Citation& c) { return parted_dossier(text_at(letter, c.at)); },
     "has a blank within the dossier's number", "has no blank within the dossier's number"},
    {closed_note, "ends with a full stop", "ends without a full stop"},
};

// Said of the few, where the many are four times as many.
void doubt_habit(Letter& letter, const std::vector<const Citation*>& papers, const Habit& habit) {
    constexpr std::size_t many_to_few = 4;
    std::vector<std::pair<const Citation*, bool>> told;
    for (const Citation* const paper : papers) {
        if (const auto has = habit.of(letter, *paper)) told.emplace_back(paper, *has);
    }
    const auto with =
        static_cast<std::size_t>(std::ranges::count(told, true, &std::pair<const Citation*, bool>::second));
    const std::size_t without = told.size() - with;
    const bool few_have = with * many_to_few <= without;
    if (!few_have && without * many_to_few > with) return;
    for (const auto& [paper, has] : told) {
        if (has != few_have) continue;
        doubt(letter, *paper, "citation-style", Severity::style,
              fmt::format("{}: {}, unlike {} others in the letter", text_at(letter, paper->at),
                          has ? habit.with : habit.without, few_have ? without : with));
    }
}

void doubt_blanks(Letter& letter, const Citation& citation) {
    const std::string_view text = text_at(letter, citation.at);
    if (text.find(" ,") == std::string_view::npos) return;
    doubt(letter, citation, "citation-style", Severity::style, fmt::format("{}: a blank stands before a comma", text));
}

bool same_note(const Letter& letter, const Citation& a, const Citation& b) {
    return a.at.paragraph == b.at.paragraph && letter.homes[a.at.paragraph].kind == Home::Kind::note;
}

// "29628, nr. 12, 34324, nr. 5" in a letter that elsewhere writes a semicolon between papers.
void doubt_separators(Letter& letter) {
    std::vector<const Citation*> commas;
    bool semicolon = false;
    for (std::size_t i = 0; i + 1 < letter.citations.size(); ++i) {
        const Citation& one = letter.citations[i];
        const Citation& next = letter.citations[i + 1];
        if (!same_note(letter, one, next) || one.kind != "kamerstuk" || next.kind != "kamerstuk") continue;
        // A further number of the same dossier is parted by a comma rightly.
        if (one.at.end >= next.at.begin || field(one, "dossier") == field(next, "dossier")) continue;
        const std::string_view between = text_at(letter, {one.at.paragraph, one.at.end, next.at.begin});
        semicolon = semicolon || between.starts_with(';');
        if (between == ", ") commas.push_back(&next);
    }
    if (!semicolon) return;
    for (const Citation* const next : commas) {
        doubt(letter, *next, "comma-as-citation-separator", Severity::warning,
              fmt::format("{}: a comma parts it from the paper before; elsewhere the letter writes a semicolon",
                          text_at(letter, next->at)));
    }
}

// The same thing cited again one or two notes on.
void doubt_repetition(Letter& letter) {
    constexpr std::size_t reach = 2;
    std::map<std::string, std::size_t> last_note;  // by identifier and what is cited of it
    for (const Citation& citation : letter.citations) {
        const Home& home = letter.homes[citation.at.paragraph];
        if (home.kind != Home::Kind::note || !citation.identifier || citation.wording != Wording::full) continue;
        std::string what = *citation.identifier;
        for (const std::string_view part : {"pages", "article", "lid", "pinpoint"})
            what.append("|").append(field(citation, part));
        const auto [known, is_new] = last_note.try_emplace(std::move(what), home.owner);
        if (!is_new && home.owner > known->second && home.owner - known->second <= reach) {
            const Note& before = letter.document.notes[known->second];
            doubt(letter, citation, "cited-twice", Severity::info,
                  fmt::format("{}: cited in note {} already", text_at(letter, citation.at),
                              before.number ? fmt::format("{}", *before.number) : before.id));
        }
        known->second = home.owner;
    }
}

}  // namespace

void doubt_habits(Letter& letter) {
    std::vector<const Citation*> papers;
    for (const Citation& citation : letter.citations) {
        if (is_labelled_paper(letter, citation)) papers.push_back(&citation);
    }
    for (const Habit& habit : habits)
        doubt_habit(letter, papers, habit);
    for (const Citation* const paper : papers)
        doubt_blanks(letter, *paper);
    doubt_separators(letter);
    doubt_repetition(letter);
}

}  // namespace kamerbrief
