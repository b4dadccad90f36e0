#include "extract/commitment_origins.hpp"

#include <algorithm>

#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

// Sentences back in its paragraph where one that points back finds when, where and to whom.
constexpr std::size_t back_reach = 3;

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

}  // namespace

void tell_origin(Letter& letter, std::size_t index, const Reading& reading, const ParagraphReading& paragraph) {
    Commitment& commitment = letter.commitments[index];
    const Circumstances& own = reading.circumstances;
    take(letter, commitment, own, reading.statement->place);
    const bool points = own.same_debate || points_back(reading.sentence);
    const auto& before = paragraph.readings;
    for (std::size_t back = 1; back <= std::min(back_reach, before.size()); ++back) {
        const Reading& earlier = before[before.size() - back];
        const Circumstances circumstances = read_circumstances(earlier.sentence);
        // "Het lid Bos vroeg in het debat van 3 mei om cijfers. Ik heb die toegezegd."
        const bool asked = back == 1 && own.empty() && !earlier.told && circumstances.debate;
        if (!points && !asked) return;
        if (circumstances.debate || !circumstances.members.empty())
            take(letter, commitment, circumstances, earlier.statement->place);
    }
    if (!own.same_debate || commitment.made_in || index == 0) return;
    // "in hetzelfde debat": that of the commitment told before.
    commitment.made_in = letter.commitments[index - 1].made_in;
    commitment.made_on = letter.commitments[index - 1].made_on;
}

}  // namespace kamerbrief
