#include "extract/known_motions.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "extract/movers.hpp"
#include "extract/phrases.hpp"
#include "extract/subjects.hpp"
#include "text/contains.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Words with which a letter describes a motion that it has not spoken of yet.
constexpr auto descriptions = std::to_array<Phrase>({
    "inzake",
    "over",
    "ingediend",
    "betreffende",
    "verzoekt",
    "waarin",
});

// What stands for the motion in a paragraph further on.
constexpr auto on_it = std::to_array<Phrase>({
    "hierover",
    "hierop",
    "daarover",
    "daarop",
    "dit onderwerp",
    "dit verzoek",
});

// Before the thing that a motion is made a part of.
constexpr auto taking_up = std::to_array<Phrase>({"meegenomen in de", "meegenomen in het", "meegenomen bij de",
                                                  "meegenomen bij het", "betrokken bij de", "betrokken bij het"});

constexpr auto little_words =
    std::to_array<std::string_view>({"die", "dat", "op", "van", "naar", "voor", "over", "en"});

using Names = std::vector<std::string>;

bool is_subset(const Names& part, const Names& whole) {
    return std::all_of(part.begin(), part.end(), [&](const std::string& name) { return contains(whole, name); });
}

bool is_little_word(Cursor cursor) {
    return std::any_of(little_words.begin(), little_words.end(),
                       [&](std::string_view word) { return cursor.word(word); });
}

/// The "brede verkenning" of "worden meegenomen in de brede verkenning die ...": up to the next little word.
std::string_view taken_up_in(const Sentence& sentence) {
    constexpr std::size_t shortest = 8;  // letters of the last word of such a thing
    for (const Phrase& words : taking_up) {
        const auto found = find_phrase(sentence, words);
        if (!found) continue;
        Cursor cursor(sentence, found->end);
        cursor.blanks();
        const std::size_t begin = cursor.at();
        for (;;) {
            const std::size_t word = cursor.at();
            while (letter_at(sentence, cursor.at()) > 0)
                cursor.move_to(cursor.at() + letter_at(sentence, cursor.at()));
            if (cursor.at() - word >= shortest) {
                const std::size_t end = cursor.at();
                const bool last = !cursor.blanks() || is_little_word(cursor);
                if (last) return sentence.substr(begin, end - begin);
            } else if (cursor.at() == word || !cursor.blanks()) {
                return "";
            }
        }
    }
    return "";
}

}  // namespace

bool overlap(const Names& a, const Names& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& name) { return contains(b, name); });
}

void KnownMotions::open_heading(const MotionIndexes& motions, const Statement& title) {
    untold_ = motions;
    told_ = false;
    if (!motions.empty()) tell_of(motions, title);
}

void KnownMotions::tell_of_heading(std::size_t motion) {
    std::erase(untold_, motion);
}

MotionIndexes KnownMotions::named_by(const Mention& mention) const {
    for (const std::size_t index : matters_.known()) {
        const Motion& motion = letter_.motions[index];
        const bool unnamed = mention.members.empty() || motion.members.empty();
        if ((unnamed || overlap(mention.members, motion.members)) && shares_paper(mention, motion)) return {index};
    }
    return mention.members.empty() ? named_without_members(mention) : named_by_members(mention);
}

bool KnownMotions::shares_paper(const Mention& mention, const Motion& motion) const {
    return std::any_of(mention.papers.begin(), mention.papers.end(), [&](std::size_t paper) {
        const auto& identifier = letter_.citations[paper].identifier;
        return identifier && contains(motion.identifiers, *identifier);
    });
}

bool KnownMotions::can_take(const Mention& mention, const Motion& motion) const {
    return mention.papers.empty() || motion.identifiers.empty();
}

MotionIndexes KnownMotions::named_by_members(const Mention& mention) const {
    for (const std::size_t index : untold_) {
        const Motion& motion = letter_.motions[index];
        const bool alike = motion.members.empty() || overlap(mention.members, motion.members);
        if (alike && can_take(mention, motion)) return {index};
    }
    const std::string_view behind = std::string_view(letter_.document.paragraphs[mention.paragraph].text)
                                        .substr(mention.end, mention.until - mention.end);
    const bool described = has_phrase(behind, descriptions);
    const MotionIndexes& known = matters_.known();
    const auto last_where = [&](auto names) -> MotionIndexes {
        const auto found = std::find_if(known.rbegin(), known.rend(), [&](std::size_t index) {
            return can_take(mention, letter_.motions[index]) && names(letter_.motions[index].members);
        });
        return found == known.rend() ? MotionIndexes() : MotionIndexes{*found};
    };
    MotionIndexes named = last_where([&](const Names& members) { return members == mention.members; });
    if (named.empty() && !described) {
        named = last_where([&](const Names& members) { return is_subset(mention.members, members); });
    }
    if (!named.empty() || !mention.plural || !mention.papers.empty() || described) return named;
    // "de moties van de leden Bos en Ten Have", of which each was named before.
    Names together;
    for (const std::size_t index : known) {
        const Names& members = letter_.motions[index].members;
        if (members.empty() || !is_subset(members, mention.members)) continue;
        named.push_back(index);
        together.insert(together.end(), members.begin(), members.end());
    }
    return is_subset(mention.members, together) ? named : MotionIndexes();
}

MotionIndexes KnownMotions::named_without_members(const Mention& mention) const {
    if (mention.same_members || mention.indefinite) return {};
    const MotionIndexes& known = matters_.known();
    if (!mention.fraction.empty()) {
        const auto same = std::find_if(known.rbegin(), known.rend(), [&](std::size_t index) {
            const auto fraction = fractions_.find(index);
            return fraction != fractions_.end() && fraction->second == mention.fraction &&
                   can_take(mention, letter_.motions[index]);
        });
        return same == known.rend() ? MotionIndexes() : MotionIndexes{*same};
    }
    const MotionIndexes& candidates = told_ && !focus_.empty() ? focus_ : known;
    if (candidates.empty() || !letter_.motions[candidates.back()].identifiers.empty()) return {};
    return {candidates.back()};
}

void KnownMotions::tell_of(MotionIndexes motions, const Statement& statement) {
    told_ = true;
    told_in_ = statement;
    if (!motions.empty()) focus_ = std::move(motions);
}

MotionIndexes KnownMotions::meant_by(const Statement& statement, const Sentence& sentence) const {
    MotionIndexes reached = reached_by(statement);
    const auto noun = find_noun(sentence, Subject::motion);
    const auto ordinal = noun ? read_ordinal(sentence, *noun) : std::nullopt;
    if (ordinal && ordinal->first + ordinal->count <= reached.size()) {
        const std::size_t first = ordinal->from_end ? reached.size() - ordinal->count : ordinal->first;
        reached.erase(reached.begin(), reached.begin() + static_cast<std::ptrdiff_t>(first));
        reached.resize(ordinal->count);
        return reached;
    }
    if (noun && noun->plural) {
        const bool both = find_phrase(sentence, "beide moties").has_value();
        if (both && reached.size() > 2) reached.erase(reached.begin(), reached.end() - 2);
        return reached;
    }
    MotionIndexes last = focus_;
    std::erase_if(last, [&](std::size_t index) { return !contains(reached, index); });
    if (last.empty()) last = std::move(reached);
    const bool all = !noun && told_of_in(statement.place.paragraph);
    if (!all && last.size() > 1) last.erase(last.begin(), last.end() - 1);
    return last;
}

MotionIndexes KnownMotions::pointed_at(const Statement& statement, const Sentence& sentence,
                                       const MotionIndexes& named) const {
    const auto pointer = find_phrase(sentence, "deze motie");
    const auto noun = pointer ? find_noun(sentence, Subject::motion) : std::nullopt;
    // Behind a name "deze motie" is the one named.
    if (!noun || noun->span.begin < pointer->begin || find_movers(sentence, *noun)) return {};
    const MotionIndexes reached = reached_by(statement);
    const auto last =
        std::find_if(reached.rbegin(), reached.rend(), [&](std::size_t index) { return !contains(named, index); });
    return last == reached.rend() ? MotionIndexes() : MotionIndexes{*last};
}

MotionIndexes KnownMotions::returned_to(const Statement& statement, const Sentence& sentence) const {
    if (!told_ || find_noun(sentence, Subject::commitment)) return {};
    if (told_of_in(statement.place.paragraph)) return focus_;
    if (told_in_.section != statement.section) return {};
    if (letter_.sections[statement.section].about_motion || has_phrase(sentence, on_it)) return focus_;
    const std::string_view thing = taken_up_in(sentence_of(letter_, told_in_));
    return !thing.empty() && sentence.find(thing) != std::string_view::npos ? focus_ : MotionIndexes();
}

}  // namespace kamerbrief
