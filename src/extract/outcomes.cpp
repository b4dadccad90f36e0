#include "extract/outcomes.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/periods.hpp"
#include "extract/phrases.hpp"
#include "extract/requests.hpp"

namespace kamerbrief {
namespace {

// A topic that names more is a list; a sentence means the last ones of it, and the search stays linear in the letter.
constexpr std::size_t longest_memory = 64;

// Below such a heading a letter goes on about what stands above it; another one turns to something else.
constexpr auto of_the_whole = std::to_array<Phrase>({
    "stand van zaken",
    "conclusie",
    "tot slot",
    "slot",
    "afsluiting",
    "vervolg*",
    "planning",
    "reactie",
    "appreciatie",
    "beoordeling",
    "oordeel",
    "uitvoering",
    "afdoening",
});

// Nothing is to be expected of these any more; a motion that waits, or was taken over, may be returned to.
bool is_settled(Status status) {
    return status != Status::vermeld && status != Status::open && status != Status::in_uitvoering &&
           status != Status::deels_afgedaan && status != Status::aangehouden && status != Status::overgenomen;
}

}  // namespace

void TopicMatters::enter(std::size_t topic) {
    if (topic_ == topic) return;
    topic_ = topic;
    indexes_.clear();
    sections_.clear();
}

void TopicMatters::add(std::size_t index, std::size_t section) {
    const auto known = std::find(indexes_.begin(), indexes_.end(), index);
    if (known != indexes_.end()) {
        sections_[static_cast<std::size_t>(known - indexes_.begin())] = section;
        return;
    }
    if (indexes_.size() == longest_memory) {
        indexes_.erase(indexes_.begin());
        sections_.erase(sections_.begin());
    }
    indexes_.push_back(index);
    sections_.push_back(section);
}

std::vector<std::size_t> TopicMatters::reach(std::size_t section) const {
    std::vector<std::size_t> own;
    std::vector<std::size_t> others;
    const auto& title = letter_.sections[section].title;
    const auto goes_on = [&] { return title && has_phrase(text_at(letter_, *title), of_the_whole); };
    for (std::size_t i = 0; i < indexes_.size(); ++i) {
        if (sections_[i] == section) {
            own.push_back(indexes_[i]);
        } else if (!is_headed_by_matter(sections_[i]) && (!is_beside(sections_[i], section) || goes_on())) {
            others.push_back(indexes_[i]);
        }
    }
    if (own.empty() && !is_headed_by_matter(section)) return others;
    return own;
}

bool TopicMatters::is_headed_by_matter(std::size_t section) const {
    const Section& heading = letter_.sections[section];
    return heading.origin == Origin::inferred && (heading.about_motion || heading.about_commitment);
}

bool TopicMatters::is_beside(std::size_t other, std::size_t section) const {
    const auto is_above = [&](std::size_t above, std::optional<std::size_t> below) {
        while (below && *below != above && letter_.sections[*below].origin == Origin::inferred)
            below = letter_.sections[*below].parent;
        return below == above;
    };
    return !is_above(other, section) && !is_above(section, other);
}

void settle(Outcome& outcome, const Disposal& disposal, const Statement& statement) {
    if (!outweighs(disposal.status, outcome.status)) return;
    outcome.status = disposal.status;
    outcome.disposal.reset();
    if (!disposal.negated) outcome.disposal = statement.place;
    if (is_settled(disposal.status)) outcome.promised_by.reset();
}

std::optional<Place> read_promise(const Letter& letter, const Statement& statement) {
    Sentence sentence = sentence_of(letter, statement);
    if (!promises_return(sentence)) return std::nullopt;  // most sentences: no verb need be looked for
    // What a motion asks for by some date is no promise of the letter's.
    if (const auto verb = find_request_verb(sentence)) sentence = sentence.substr(0, verb->begin);
    const auto period = find_return(sentence, letter.head.date.value_or(""));
    if (!period) return std::nullopt;
    const Place& place = statement.place;
    return Place{place.paragraph, place.begin + period->begin, place.begin + period->end};
}

bool takes_promise(const Outcome& outcome, std::size_t paragraph) {
    return !is_settled(outcome.status) && (!outcome.promised_by || outcome.promised_by->paragraph == paragraph);
}

void promise(Outcome& outcome, const Place& promised_by) {
    if (!takes_promise(outcome, promised_by.paragraph)) return;
    outcome.promised_by = promised_by;
    if (outcome.status == Status::vermeld) outcome.status = Status::open;
}

}  // namespace kamerbrief
