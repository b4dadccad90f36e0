#include "extract/motion_headings.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "extract/movers.hpp"
#include "extract/outcomes.hpp"
#include "extract/requests.hpp"
#include "extract/subjects.hpp"

namespace kamerbrief {
namespace {

constexpr std::ptrdiff_t most_above = 8;  // motions of bare headings: of more a sentence below does not speak

}  // namespace

void MotionHeadings::open(std::size_t section) {
    const Section& heading = letter_.sections[section];
    const std::size_t topic = topic_of(letter_, section);
    known_.enter(topic);
    MotionIndexes opened;
    Statement title;
    if (heading.about_motion && names_matter(text_at(letter_, *heading.title), Subject::motion)) {
        title = {*heading.title, section, topic};
        // One right below another may be taken for a deeper one.
        if (section > 0 && letter_.sections[section - 1].level > heading.level) above_.clear();
        for (const std::size_t motion : above_)
            known_.add(motion, section);
        std::vector<Mention> mentions = find_mentions(letter_, papers_, title);
        if (mentions.size() == 1 && mentions.front().papers.empty()) cite_in_front(mentions.front(), title);
        for (const Mention& mention : mentions) {
            // "Moties Bos en Krol": one each, as the sentences below will tell.
            const bool several = mention.plural && mention.members.size() > 1;
            if (mention.papers.empty() && (mention.members.empty() || several)) continue;
            const MotionIndexes known = known_.named_by(mention);
            opened.push_back(known.empty() ? add_titled(mention, title) : known.front());
            known_.add(opened.back(), section);
        }
    }
    if (opened.empty() || has_text(section)) {
        above_.clear();
    } else {
        above_.insert(above_.end(), opened.begin(), opened.end());
        if (std::ssize(above_) > most_above) above_.erase(above_.begin(), above_.end() - most_above);
    }
    known_.open_heading(opened, title);
}

/// "36 800 VIII, nr. 31 Motie van het lid Bos", as lists of papers have it.
void MotionHeadings::cite_in_front(Mention& mention, const Statement& title) const {
    const std::string_view before = text_at(letter_, title.place).substr(0, mention.begin - title.place.begin);
    if (!find_phrase(before, "brief")) mention.papers = papers_.cited("kamerstuk", title);
}

std::size_t MotionHeadings::add_titled(const Mention& mention, const Statement& title) {
    Motion motion;
    motion.section = title.section;
    motion.text = title.place;
    motion.members = mention.members;
    motion.cosigned = mention.cosigned;
    motion.outcome.status = Status::open;
    filed_.cite(motion, mention.papers);
    return filed_.file(std::move(motion));
}

void MotionHeadings::cite_below(const Statement& first) {
    if (known_.untold().size() != 1) return;
    Motion& motion = letter_.motions[known_.untold().front()];
    const bool names = find_noun(sentence_of(letter_, first), Subject::motion).has_value();
    if (motion.identifiers.empty() && !names) cite_request(motion, first);
}

void MotionHeadings::add_untold() {
    for (std::size_t section = 0; section < letter_.sections.size(); ++section) {
        if (letter_.sections[section].about_motion && !filed_.is_spoken_of(section)) add_untold(section);
    }
}

void MotionHeadings::add_untold(std::size_t section) {
    const Place title = *letter_.sections[section].title;
    const std::string_view text = text_at(letter_, title);
    if (!names_matter(text, Subject::motion)) return;
    Motion motion;
    motion.section = section;
    motion.text = title;
    motion.outcome.status = Status::open;
    const auto noun = find_noun(text, Subject::motion);
    if (const auto movers = noun ? find_movers(text, *noun) : std::nullopt) {
        motion.members = movers->surnames;
        motion.cosigned = movers->cosigned;
    }
    const auto below = statements_below(letter_, statements_, section);
    if (!below.empty()) cite_request(motion, below.front());
    for (const Statement& statement : below) {
        const Sentence sentence = sentence_of(letter_, statement);
        if (!motion.request && find_noun(sentence, Subject::motion)) motion.request = read_request(letter_, statement);
        if (const auto disposal = read_disposal(sentence, Subject::motion)) {
            settle(motion.outcome, *disposal, statement);
        } else if (const auto promised_by = read_promise(letter_, statement)) {
            promise(motion.outcome, *promised_by);
        }
    }
    filed_.file(std::move(motion));
}

/// The first sentence tells of a request, and its note holds the motion's paper.
void MotionHeadings::cite_request(Motion& motion, const Statement& first) const {
    const Sentence sentence = sentence_of(letter_, first);
    if (!find_request_verb(sentence) && !find_phrase(sentence, "verzoek")) return;
    filed_.cite(motion, papers_.cited("kamerstuk", first));
}

bool MotionHeadings::has_text(std::size_t section) const {
    const auto first =
        std::lower_bound(statements_.begin(), statements_.end(), section,
                         [](const Statement& statement, std::size_t limit) { return statement.section < limit; });
    return first != statements_.end() && first->section == section;
}

}  // namespace kamerbrief
