#include "extract/same_motions.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "extract/disposals.hpp"

namespace kamerbrief {
namespace {

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
    if (!motion.request) motion.request = other.request;
    if (!motion.outcome.disposal && !motion.outcome.promised_by) {
        motion.outcome.promised_by = other.outcome.promised_by;
    }
    motion.citations.insert(motion.citations.end(), other.citations.begin(), other.citations.end());
    std::sort(motion.citations.begin(), motion.citations.end());
    motion.citations.erase(std::unique(motion.citations.begin(), motion.citations.end()), motion.citations.end());
}

}  // namespace

void unite_same_motions(Letter& letter) {
    std::map<std::vector<std::string>, std::size_t> by_papers;  // the one that stands for the others
    std::vector<bool> absorbed(letter.motions.size());
    for (std::size_t m = 0; m < letter.motions.size(); ++m) {
        Motion& motion = letter.motions[m];
        if (motion.identifiers.empty()) continue;
        const auto [same, is_first] = by_papers.try_emplace(motion.identifiers, m);
        if (is_first) continue;
        Motion& known = letter.motions[same->second];
        if (!are_same(letter, known, motion)) continue;
        if (says_more(motion, known)) {
            absorb(motion, known);
            absorbed[std::exchange(same->second, m)] = true;
        } else {
            absorb(known, motion);
            absorbed[m] = true;
        }
    }
    std::size_t m = 0;
    std::erase_if(letter.motions, [&](const Motion&) { return absorbed[m++]; });
}

}  // namespace kamerbrief
