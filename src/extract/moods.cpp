#include "extract/moods.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace kamerbrief {
namespace {

// A judgement that hangs on what another still has to do leaves the matter open.
constexpr auto conditions = std::to_array<Phrase>({
    "indien",         "mits",           "tenzij",        "als de kamer",
    "als uw kamer",   "als het lid",    "als de leden",  "als de indiener*",
    "als de motie",   "als deze motie", "als ik",        "als zij",
    "als hij",        "als u",          "op voorwaarde", "onder de voorwaarde",
    "anders moet",    "en anders",      "zo niet",       "in dat geval",
    "bij handhaving",
});
constexpr auto supposed = std::to_array<Phrase>({"zou", "zouden"});

// Behind one of these it is asked, or still to come.
constexpr auto open_questions = std::to_array<Phrase>({
    "wanneer",
    "totdat",
    "of de motie",
    "of deze motie",
    "of aan de motie",
    "of de toezegging",
});

/// Whether any of the phrases stands in the text, what a motion asks left out.
bool says_outside(const Sentence& text, std::string_view request, std::span<const Phrase> phrases) {
    const char* const end = text.data() + text.size();
    if (request.empty() || request.data() < text.data() || request.data() > end) return has_phrase(text, phrases);
    const auto begin = static_cast<std::size_t>(request.data() - text.data());
    return has_phrase(text.substr(0, begin), phrases) ||
           has_phrase(text.substr(std::min(begin + request.size(), text.size())), phrases);
}

/// "zodra het plan er is, is de motie uitgevoerd", "als afgedaan zodra het plan er is"; not "is afgedaan en zodra ...".
bool waits(const Sentence& part, std::size_t turn_end, std::string_view request) {
    constexpr auto waiting = std::to_array<Phrase>({"zodra"});
    constexpr auto joints = std::to_array<Phrase>({"en", "maar"});
    const auto joint = find_first_phrase(part, joints, turn_end);
    return says_outside(part.substr(0, joint ? joint->begin : part.size()), request, waiting);
}

/// The part of the sentence around `turn` between semicolons, which say things apart.
Span part_around(const Sentence& sentence, const Span& turn) {
    const std::size_t before = sentence.substr(0, turn.begin).rfind(';');
    const std::size_t behind = sentence.find(';', turn.end);
    return {before == std::string_view::npos ? 0 : before + 1, std::min(behind, sentence.size())};
}

/// Where the clause at the end of `text` begins: behind its last comma that stands in no brackets.
std::size_t last_clause(std::string_view text) {
    std::size_t begin = 0;
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '(') ++depth;
        if (text[at] == ')') --depth;
        if (text[at] == ',' && depth <= 0) begin = at + 1;
    }
    return begin;
}

}  // namespace

Mood mood_at(const Sentence& text, const Span& turn, std::string_view request) {
    const Span span = part_around(text, turn);
    const Sentence part = text.substr(span.begin, span.end - span.begin);
    const Sentence before = part.substr(0, turn.begin - span.begin);
    if (says_outside(part.substr(0, turn.end - span.begin), request, open_questions)) return Mood::asked;
    if (waits(part, turn.end - span.begin, request)) return Mood::asked;
    if (says_outside(part, request, conditions)) return Mood::conditional;
    const std::size_t clause = span.begin + last_clause(before);
    const Sentence said = text.substr(clause, turn.end - clause);
    return says_outside(said, request, supposed) ? Mood::conditional : Mood::said;
}

}  // namespace kamerbrief
