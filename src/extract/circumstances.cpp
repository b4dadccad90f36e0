#include "extract/circumstances.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/debates.hpp"
#include "extract/dutch_names.hpp"
#include "extract/subjects.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Bytes in which a sentence tells when, where and to whom: one that goes on for longer is a list of many promises.
constexpr std::size_t longest = 2000;

// Right before a date or its preposition: by then something is to be done.
constexpr auto terms = std::to_array<std::string_view>(
    {"voor", "vóór", "uiterlijk", "per", "vanaf", "sinds", "na", "tegen", "tot", "rond", "medio", "eind", "begin"});

// What may stand between such a word, or a debate, and the date.
constexpr auto leads = std::to_array<std::string_view>(
    {"op", "van", "d.d.", "dd.", "(", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"});

constexpr auto same_debates =
    std::to_array<std::string_view>({"hetzelfde", "ditzelfde", "datzelfde", "dat", "dit", "voornoemd", "genoemd"});

constexpr auto addressed = std::to_array<Phrase>(
    {"aan het lid", "aan lid", "aan de leden", "aan de heer", "aan mevrouw", "aan senator", "aan het kamerlid"});

constexpr auto pointers =
    std::to_array<Phrase>({"daarbij", "toen", "hem", "haar", "hen", "hun", "in dat debat", "in dit debat"});

/// The words before `at`, without those that lead to a date.
std::string_view before_date(const Sentence& sentence, std::size_t at) {
    std::string_view before = sentence.substr(0, at);
    for (bool dropped = true; dropped;) {
        before = before.substr(0, before.find_last_not_of(" \n\t") + 1);
        dropped = std::any_of(leads.begin(), leads.end(), [&](std::string_view lead) {
            if (!before.ends_with(lead) || !(lead == "(" || word_starts(before, before.size() - lead.size())))
                return false;
            before.remove_suffix(lead.size());
            return true;
        });
    }
    return before;
}

/// The first date that something was said on, not by which it is to be done.
std::optional<WrittenDate> find_day(const Sentence& sentence, const std::vector<Debate>& debates) {
    for (auto date = find_date(sentence); date; date = find_date(sentence, date->end)) {
        const std::string_view before = before_date(sentence, date->begin);
        const bool term =
            std::any_of(terms.begin(), terms.end(), [&](std::string_view word) { return closes_with(before, word); });
        const bool coming = std::any_of(debates.begin(), debates.end(), [&](const Debate& debate) {
            return debate.upcoming && debate.name.end == before.size();
        });
        if (!term && !coming) return date;
    }
    return std::nullopt;
}

std::vector<std::string> find_addressees(const Sentence& sentence) {
    auto first = find_members(sentence);
    if (!first) return {};
    for (const Phrase& words : addressed) {
        const auto to = find_phrase(sentence, words);
        const auto members = to ? find_members(sentence, to->begin) : std::nullopt;
        if (members && members->begin <= to->end + 1) return members->surnames;
    }
    return std::move(first->surnames);
}

}  // namespace

Circumstances read_circumstances(const Sentence& whole) {
    const Sentence sentence = whole.substr(0, longest);
    Circumstances found;
    const std::vector<Debate> debates = find_debates(sentence);
    const auto held =
        std::find_if(debates.begin(), debates.end(), [](const Debate& debate) { return !debate.upcoming; });
    if (held != debates.end()) {
        found.debate = held->name;
        std::string_view before = sentence.substr(0, held->name.begin);
        before = before.substr(0, before.find_last_not_of(" \n\t") + 1);
        found.same_debate = std::any_of(same_debates.begin(), same_debates.end(),
                                        [&](std::string_view word) { return closes_with(before, word); });
    }
    found.date = find_day(sentence, debates);
    // Of a motion the movers are not those to whom something was promised.
    if (!find_noun(sentence, Subject::motion)) found.members = find_addressees(sentence);
    return found;
}

bool points_back(const Sentence& sentence) {
    return has_phrase(sentence, pointers);
}

}  // namespace kamerbrief
