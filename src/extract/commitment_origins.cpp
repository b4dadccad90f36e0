#include "extract/commitment_origins.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/phrases.hpp"
#include "extract/tellings.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

// Sentences back in its paragraph where one that points back finds when, where and to whom.
constexpr std::size_t back_reach = 3;

// Bytes in which a sentence says who asked: many promises may share one that is longer.
constexpr std::size_t longest = 2000;

/// Takes what is not known of the commitment yet. A debate and its date go together.
void take(const Letter& letter, Commitment& commitment, const Circumstances& found, const Place& place) {
    if (commitment.kind == CommitmentKind::answered && !commitment.made_in && !commitment.made_on) {
        if (found.debate && !found.same_debate) {
            const Span& debate = *found.debate;
            commitment.made_in = Place{place.paragraph, place.begin + debate.begin, place.begin + debate.end};
        }
        if (found.date) commitment.made_on = iso_date(*found.date, letter.head.date);
    }
    if (commitment.made_to.empty()) commitment.made_to = found.members;
}

// "Het lid Bos vroeg naar ponten."
constexpr auto asking = std::to_array<Phrase>({
    "vroeg",
    "vroegen",
    "heeft gevraagd",
    "hebben gevraagd",
    "gevraagd heeft",
    "informeerde",
    "informeerden",
    "wilde weten",
    "wilden weten",
});

/// "Het lid Bos vroeg naar ponten. Ik heb toegezegd die te tellen."
bool answers(const Reading& reading, const Reading& asked) {
    return reading.telling == Telling::tells && reading.circumstances.members.empty() &&
           has_phrase(asked.sentence.substr(0, longest), asking) &&
           !promises_besides(reading.sentence.substr(0, longest));
}

/// "commissiedebat" and "commissiedebat Kades".
bool same_debate(const Letter& letter, const Place& a, const Place& b) {
    const std::string_view one = text_at(letter, a);
    const std::string_view other = text_at(letter, b);
    const std::size_t length = std::min(one.size(), other.size());
    return equal_any_case(one.substr(0, length), other.substr(0, length));
}

void tell_by_sentences(Letter& letter, std::size_t index, const Reading& reading, const ParagraphReading& paragraph) {
    Commitment& commitment = letter.commitments[index];
    const Circumstances& own = reading.circumstances;
    take(letter, commitment, own, reading.statement->place);
    const bool points = own.same_debate || points_back(reading.sentence);
    const auto& before = paragraph.readings;
    for (std::size_t back = 1; back <= std::min(back_reach, before.size()); ++back) {
        const Reading& earlier = before[before.size() - back];
        const Circumstances circumstances = read_circumstances(earlier.sentence);
        // "Het lid Bos vroeg in het debat van 3 mei om cijfers. Ik heb die toegezegd."
        const bool answered = (own.empty() && circumstances.debate) || answers(reading, earlier);
        const bool asked = back == 1 && !earlier.told && answered;
        if (!points && !asked) return;
        if (circumstances.debate || !circumstances.members.empty())
            take(letter, commitment, circumstances, earlier.statement->place);
    }
    if (!own.same_debate || commitment.made_in || index == 0) return;
    // "in hetzelfde debat": that of the commitment told before.
    commitment.made_in = letter.commitments[index - 1].made_in;
    commitment.made_on = letter.commitments[index - 1].made_on;
}

}  // namespace

void tell_origin(Letter& letter, std::size_t index, const Reading& reading, const ParagraphReading& paragraph,
                 bool named_by_heading) {
    if (named_by_heading) {
        Commitment& commitment = letter.commitments[index];
        commitment.made_in.reset();
        commitment.made_on.reset();
        commitment.made_to.clear();
    }
    tell_by_sentences(letter, index, reading, paragraph);
    if (named_by_heading) tell_origin_of_heading(letter, index);
}

void tell_origin_of_heading(Letter& letter, std::size_t index) {
    Commitment& commitment = letter.commitments[index];
    const Place title = *letter.sections[commitment.section].title;
    const Circumstances found = read_circumstances(text_at(letter, title));
    if (commitment.made_to.empty()) commitment.made_to = found.members;
    if (!found.debate || commitment.kind == CommitmentKind::new_) return;
    const Place debate{title.paragraph, title.begin + found.debate->begin, title.begin + found.debate->end};
    const auto day = found.date ? std::optional(iso_date(*found.date, letter.head.date)) : std::nullopt;
    const bool other_day = day && commitment.made_on && *day != *commitment.made_on;
    if (other_day || (commitment.made_in && !same_debate(letter, *commitment.made_in, debate))) return;
    if (!commitment.made_in) commitment.made_in = debate;
    if (!commitment.made_on) commitment.made_on = day;
}

}  // namespace kamerbrief
