#include "extract/papers.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "extract/disposals.hpp"
#include "extract/phrases.hpp"

namespace kamerbrief {
namespace {

// What a paper beside it may be instead of the motion: the letter or report that the words right before the call name.
constexpr std::array<std::string_view, 9> other_sources = {
    "brief",   "kamerbrief",           "verzamelbrief", "halfjaarbericht", "beleidsreactie", "rapport",
    "verslag", "voortgangsrapportage", "nota",
};
constexpr std::size_t source_reach = 60;  // bytes: "brief van de minister van Waterwegen van 13 mei jl."

constexpr std::size_t request_reach = 1000;  // bytes of one request, at the most

/// The words before a call name a source of their own; not where they stand in what a motion asks for.
bool names_other_source(std::string_view before) {
    const std::string_view near = before.substr(before.size() - std::min(before.size(), source_reach));
    const bool named = std::any_of(other_sources.begin(), other_sources.end(),
                                   [&](std::string_view source) { return find_phrase(near, source).has_value(); });
    return named && !find_request_verb(before.substr(before.size() - std::min(before.size(), request_reach)));
}

}  // namespace

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
    add(kind, of_paragraph_[paragraph], begin, end, found);
    for (const NoteCall& call : calls_between(letter_, paragraph, begin + 1, end))
        add_note(kind, call, found);
    return found;
}

std::vector<std::size_t> Papers::of_motion(std::size_t paragraph, std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> found;
    add("kamerstuk", of_paragraph_[paragraph], begin, end, found);
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    for (const NoteCall& call : calls_between(letter_, paragraph, begin, end)) {
        if (!names_other_source(text.substr(begin, call.at - begin))) add_note("kamerstuk", call, found);
    }
    return found;
}

void Papers::add_note(std::string_view kind, const NoteCall& call, std::vector<std::size_t>& found) const {
    if (!call.note) return;
    const Note& note = letter_.document.notes[*call.note];
    for (std::size_t p = note.first_paragraph; p < note.first_paragraph + note.paragraphs; ++p) {
        add(kind, of_paragraph_[p], 0, std::numeric_limits<std::size_t>::max(), found);
    }
}

void Papers::add(std::string_view kind, Range range, std::size_t begin, std::size_t end,
                 std::vector<std::size_t>& found) const {
    for (std::size_t c = range.first; c < range.second; ++c) {
        const Citation& citation = letter_.citations[c];
        if (citation.kind == kind && citation.at.begin >= begin && citation.at.end <= end) found.push_back(c);
    }
}

}  // namespace kamerbrief
