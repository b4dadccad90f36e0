#include "extract/papers.hpp"

#include <algorithm>
#include <array>

#include "extract/phrases.hpp"
#include "extract/requests.hpp"
#include "extract/subjects.hpp"

namespace kamerbrief {
namespace {

// What a paper beside it may be instead of the motion: the letter or report that the words right before the call name.
constexpr auto other_sources = std::to_array<Phrase>({
    "brief",
    "kamerbrief",
    "verzamelbrief",
    "halfjaarbericht",
    "beleidsreactie",
    "rapport",
    "verslag",
    "voortgangsrapportage",
    "nota",
});
constexpr std::size_t source_reach = 60;  // bytes: "brief van de minister van Waterwegen van 13 mei jl."

// With one of these a letter tells of an earlier one.
constexpr auto sendings = std::to_array<Phrase>({
    "geïnformeerd",
    "gemeld",
    "bericht",
    "toegezonden",
    "aangeboden",
});

// "mijn brief over de motie van het lid Bos[4]": the note is the letter's.
constexpr auto letters_about = std::to_array<std::string_view>(
    {"brief over de", "brief inzake de", "brief betreffende de", "brief over", "brief inzake", "brief betreffende"});

// The writer's own: "met mijn brief (31305, nr. 40)".
constexpr auto determiners = std::to_array<std::string_view>({"mijn ", "onze ", "deze ", "die ", "bijgaande "});

constexpr std::size_t request_reach = 1000;  // bytes of one request, at the most

// A note or sentence with more is a list of literature: no motion or promise has so many papers, and each that is told
// of beside it would be held against all of them.
constexpr std::size_t most_papers = 64;

// Behind one of these a note goes on to other papers: "...; zie ook de brief van 2 juni".
constexpr auto asides = std::to_array<Phrase>({"zie", "vgl.", "brief", "beleidsreactie"});

bool is_subject_of_letter(std::string_view before) {
    const std::string_view words = before.substr(0, before.find_last_not_of(' ') + 1);
    return std::any_of(letters_about.begin(), letters_about.end(),
                       [&](std::string_view letter) { return words.ends_with(letter); });
}

/// The words before a call name a source of their own; not where they stand in what a motion asks for.
bool names_other_source(const Sentence& before) {
    const auto last = [&](std::size_t reach) { return before.substr(before.size() - std::min(before.size(), reach)); };
    const bool other = has_phrase(last(source_reach), other_sources) || tells_of_earlier_letter(last(source_reach));
    return other && !find_request_verb(last(request_reach));
}

/// "met de brief van 9 december 2025 (31305, nr. 40)": in the words between a motion and a paper, the paper before it
/// aside, a letter is named by its date, or as the writer's own, or as that which has a paper too.
bool is_of_letter(const Sentence& words, bool has_paper) {
    if (!has_paper && find_request_verb(words)) return false;
    const Sentence near = words.substr(words.size() - std::min(words.size(), source_reach));
    for (const Phrase& source : other_sources) {
        const auto named = find_phrase(near, source);
        if (!named) continue;
        const Sentence before = near.substr(0, named->begin);
        const bool own = std::any_of(determiners.begin(), determiners.end(),
                                     [&](std::string_view word) { return before.ends_with(word); });
        const bool dated = near.find_first_of("0123456789", named->end) != std::string_view::npos;
        if (has_paper || own || dated) return true;
    }
    return false;
}

/// "zie ook Kamerstuk 31305, nr. 40".
bool is_aside(std::string_view before) {
    constexpr std::size_t aside_reach = 12;  // bytes: "(zie tevens "
    return has_phrase(before.substr(before.size() - std::min(before.size(), aside_reach)), asides);
}

}  // namespace

bool tells_of_earlier_letter(const Sentence& sentence) {
    return has_phrase(sentence, sendings);
}

Papers::Papers(const Letter& letter) : letter_(letter), of_paragraph_(letter.document.paragraphs.size()) {
    for (std::size_t c = 0; c < letter.citations.size(); ++c) {
        Range& range = of_paragraph_[letter.citations[c].at.paragraph];
        if (range.first == range.second) range.first = c;
        range.second = c + 1;
    }
}

std::vector<std::size_t> Papers::cited(std::string_view kind, const Statement& statement) const {
    const auto& [paragraph, begin, end] = statement.place;
    std::vector<std::size_t> found;
    add(kind, paragraph, begin, end, found);
    for (const NoteCall& call : calls_between(letter_, paragraph, begin + 1, end))
        add_note(kind, call, found);
    return found;
}

std::vector<std::size_t> Papers::of_motion(std::size_t paragraph, std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> found;
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    std::vector<std::size_t> beside;
    add("kamerstuk", paragraph, begin, end, beside);
    std::size_t read = begin;
    for (const std::size_t paper : beside) {
        const Place& at = letter_.citations[paper].at;
        const Sentence words = text.substr(read, at.begin - std::min(read, at.begin));
        read = at.end;
        if (!is_of_letter(words, !found.empty()) && !is_aside(words)) found.push_back(paper);
    }
    if (found.size() > most_papers) return {};
    if (is_subject_of_letter(text.substr(0, begin))) return found;
    for (const NoteCall& call : calls_between(letter_, paragraph, begin, end)) {
        if (!names_other_source(text.substr(begin, call.at - begin))) add_note("kamerstuk", call, found);
    }
    return found;
}

void Papers::add_note(std::string_view kind, const NoteCall& call, std::vector<std::size_t>& found) const {
    if (!call.note) return;
    const Note& note = letter_.document.notes[*call.note];
    for (std::size_t p = note.first_paragraph; p < note.first_paragraph + note.paragraphs; ++p) {
        if (of_paragraph_[p].second - of_paragraph_[p].first > most_papers) continue;
        const std::string_view text = letter_.document.paragraphs[p].text;
        std::size_t read = 0;
        for (std::size_t c = of_paragraph_[p].first; c < of_paragraph_[p].second; ++c) {
            const Citation& citation = letter_.citations[c];
            const std::string_view lead = text.substr(read, citation.at.begin - std::min(read, citation.at.begin));
            read = std::max(read, citation.at.end);
            if (citation.kind == kind && !has_phrase(lead, asides)) found.push_back(c);
        }
    }
}

void Papers::add(std::string_view kind, std::size_t paragraph, std::size_t begin, std::size_t end,
                 std::vector<std::size_t>& found) const {
    const Range range = of_paragraph_[paragraph];
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    // A paragraph's citations stand in its order.
    const auto first = letter_.citations.begin() + static_cast<std::ptrdiff_t>(range.first);
    const auto last = letter_.citations.begin() + static_cast<std::ptrdiff_t>(range.second);
    auto citation =
        std::lower_bound(first, last, begin, [](const Citation& each, std::size_t at) { return each.at.begin < at; });
    for (; citation != last && citation->at.end <= end; ++citation) {
        // A letter that is named where a motion is told of is not the motion's paper, nor is the motion that it
        // replaces: "gewijzigde motie (t.v.v. 31305, nr. 18)".
        const std::string_view before = text.substr(0, citation->at.begin);
        const bool replaced = before.ends_with("t.v.v. ") || before.ends_with("ter vervanging van ");
        if (citation->kind == kind && citation->wording == Wording::full && !replaced)
            found.push_back(static_cast<std::size_t>(citation - letter_.citations.begin()));
    }
}

}  // namespace kamerbrief
