// One entry for a motion that a letter speaks of in several places: in a list at its top and under a heading below, or
// on the way to something else and where it answers it.
//
// Motions with the same papers and the same movers become one, unless they ask for different things; and one without a
// paper becomes one with the only other of its movers, unless they are about different things. It stands where the
// letter says most of it, and takes from the others what is not said there.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/disposals.hpp"
#include "extract/passes.hpp"
#include "extract/phrases.hpp"
#include "extract/subjects.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Motions with one number that are kept apart; with more a letter is not to be trusted in its numbers.
constexpr std::size_t most_kept = 8;

bool are_same(const Letter& letter, const Motion& a, const Motion& b) {
    if (!a.members.empty() && !b.members.empty() && a.members != b.members) return false;
    return !a.request || !b.request || text_at(letter, *a.request) == text_at(letter, *b.request);
}

/// Whether more is said of the motion at `b`, further on, than at `a`.
bool says_more(const Motion& b, const Motion& a) {
    if (!outweighs(a.outcome.status, b.outcome.status)) return true;
    return outweighs(b.outcome.status, a.outcome.status) && b.request && !a.request;
}

void absorb(Motion& motion, Motion& other) {
    if (motion.members.empty()) motion.members = std::move(other.members);
    motion.cosigned = motion.cosigned || other.cosigned;
    if (motion.identifiers.empty()) motion.identifiers = std::move(other.identifiers);
    if (!motion.request) motion.request = other.request;
    if (!motion.outcome.disposal && !motion.outcome.promised_by) {
        motion.outcome.promised_by = other.outcome.promised_by;
    }
    motion.citations.insert(motion.citations.end(), other.citations.begin(), other.citations.end());
    std::sort(motion.citations.begin(), motion.citations.end());
    motion.citations.erase(std::unique(motion.citations.begin(), motion.citations.end()), motion.citations.end());
}

/// "de motie van het lid Bos over de ponten": "ponten"; "" where the sentence does not say.
std::string subject_of(const Letter& letter, const Motion& motion) {
    constexpr auto abouts = std::to_array<Phrase>({"over", "inzake", "betreffende"});
    constexpr auto articles = std::to_array<std::string_view>({"de", "het", "een"});
    const std::string_view text = text_at(letter, motion.text);
    const auto noun = find_noun(text, Subject::motion);
    if (!noun) return {};
    for (const Phrase& about : abouts) {
        const auto found = find_phrase(text, about, noun->span.end);
        if (!found) continue;
        Cursor cursor(text, found->end);
        cursor.blanks();
        if (std::any_of(articles.begin(), articles.end(), [&](std::string_view each) { return cursor.word(each); })) {
            cursor.blanks();
        }
        const std::size_t begin = cursor.at();
        cursor.small_letters();
        return std::string(cursor.since(begin));
    }
    return {};
}

/// A motion that is named without its paper is the one of its movers whose paper the letter gives, where there are no
/// others of theirs.
void unite_with_only_other(Letter& letter, std::vector<bool>& absorbed) {
    std::map<std::vector<std::string>, std::vector<std::size_t>> by_movers;
    for (std::size_t m = 0; m < letter.motions.size(); ++m) {
        if (!absorbed[m] && !letter.motions[m].members.empty()) by_movers[letter.motions[m].members].push_back(m);
    }
    for (const auto& [movers, motions] : by_movers) {
        if (motions.size() != 2) continue;
        Motion& first = letter.motions[motions[0]];
        Motion& second = letter.motions[motions[1]];
        if (first.identifiers.empty() == second.identifiers.empty() || !are_same(letter, first, second)) continue;
        const std::string subject = subject_of(letter, first);
        const std::string other = subject_of(letter, second);
        if (!subject.empty() && !other.empty() && subject != other) continue;
        const bool later = says_more(second, first);
        absorb(later ? second : first, later ? first : second);
        absorbed[motions[later ? 0 : 1]] = true;
    }
}

/// "de moties over het water (31305, nrs. 21 en 22)": each of which has an entry of its own elsewhere.
bool says_nothing(const Motion& motion) {
    return motion.members.empty() && !motion.request && !motion.outcome.disposal && !motion.outcome.promised_by;
}

}  // namespace

void unite_same_motions(Letter& letter) {
    std::map<std::vector<std::string>, std::vector<std::size_t>> by_papers;  // those that stand for the others
    std::vector<bool> absorbed(letter.motions.size());
    for (std::size_t m = 0; m < letter.motions.size(); ++m) {
        Motion& motion = letter.motions[m];
        if (motion.identifiers.empty()) continue;
        std::vector<std::size_t>& known = by_papers[motion.identifiers];
        const auto same = std::find_if(known.begin(), known.end(), [&](std::size_t other) {
            return are_same(letter, letter.motions[other], motion);
        });
        if (same == known.end()) {
            if (known.size() < most_kept) known.push_back(m);
        } else if (says_more(motion, letter.motions[*same])) {
            absorb(motion, letter.motions[*same]);
            absorbed[std::exchange(*same, m)] = true;
        } else {
            absorb(letter.motions[*same], motion);
            absorbed[m] = true;
        }
    }
    const auto is_apart = [&](const std::string& paper) { return by_papers.contains({paper}); };
    for (std::size_t m = 0; m < letter.motions.size(); ++m) {
        const Motion& motion = letter.motions[m];
        const std::vector<std::string>& papers = motion.identifiers;
        if (papers.size() < 2 || !says_nothing(motion)) continue;
        if (std::all_of(papers.begin(), papers.end(), is_apart)) absorbed[m] = true;
    }
    unite_with_only_other(letter, absorbed);
    std::size_t m = 0;
    std::erase_if(letter.motions, [&](const Motion&) { return absorbed[m++]; });
}

}  // namespace kamerbrief
