// Motions: which the letter speaks of, whose they are, by which papers, what they ask, and what became of them.
//
// A motion is named by "motie" with its movers or its paper, by a member's request under a heading about a motion, or
// by such a heading alone. Naming it again is no new motion. What disposes of it is looked for under its own heading
// only.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/disposals.hpp"
#include "extract/filed_motions.hpp"
#include "extract/known_motions.hpp"
#include "extract/mentions.hpp"
#include "extract/motion_headings.hpp"
#include "extract/outcomes.hpp"
#include "extract/passes.hpp"
#include "extract/requests.hpp"
#include "extract/requests_in_order.hpp"
#include "extract/shared_sentences.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// A sentence behind the one that names a motion goes on about it with one of these: "Daarin wordt de regering
// verzocht".
constexpr auto goes_on = std::to_array<std::string_view>({"daarin", "hierin", "deze", "die", "zij"});

/// "Daarin wordt de regering verzocht", "Verzoekt de regering om".
bool goes_on_about_it(const Sentence& sentence) {
    Cursor cursor(sentence);
    const auto verb = find_request_verb(sentence);
    if (verb && verb->begin == 0) return true;
    return std::any_of(goes_on.begin(), goes_on.end(), [&](std::string_view word) { return cursor.word(word); });
}

// A letter, or a part of it, says with one of these that it is about the motion.
constexpr auto answers = std::to_array<Turn>({
    {"ga ik", "in op"},
    {"ga ik", "op in"},
    {"gaan wij", "in op"},
    {"gaan wij", "op in"},
    {"reageer ik", "op"},
    {"reageren wij", "op"},
    {"informeer", "over de uitvoering"},
    {"informeren", "over de uitvoering"},
    {"kom", "terug"},
    {"komen", "terug"},
    {"kan ik", "nog niet"},
    {"verzoek", "aan te houden"},
    {"verzoeken", "aan te houden"},
    {"kunnen wij", "nog niet"},
    {"in reactie op de motie", ""},
    {"oordeel kamer", ""},
    {"oordeel", "aan de kamer"},
    {"oordeel", "aan uw kamer"},
    {"oordeel van de kamer", ""},
    {"oordeel van uw kamer", ""},
});

// "Ik heb in Brussel, in lijn met de motie-Bos, gepleit": not what the letter treats, whatever its heading.
constexpr auto agreements = std::to_array<Phrase>({"in lijn met de motie", "conform de motie"});

// What a mover is asked to wait for is not what the letter promises.
constexpr auto until_then = std::to_array<Phrase>({"aan te houden tot", "aangehouden tot"});

constexpr auto promises = std::to_array<Phrase>({"toegezegd", "zegde ik", "zeg ik"});

class MotionPass {
  public:
    MotionPass(Letter& letter, const Statements& statements)
        : letter_(letter),
          statements_(statements.all()),
          papers_(letter),
          known_(letter),
          filed_(letter, known_),
          headings_(letter, statements_, papers_, known_, filed_) {}

    void run() {
        std::size_t next = 0;
        for (std::size_t section = 0; section < letter_.sections.size(); ++section) {
            headings_.open(section);
            if (next < statements_.size() && statements_[next].section == section) {
                headings_.cite_below(statements_[next]);
            }
            for (; next < statements_.size() && statements_[next].section == section; ++next) {
                lend_paper(statements_[next]);
                read(statements_[next]);
            }
        }
        headings_.add_untold();
        std::stable_sort(letter_.motions.begin(), letter_.motions.end(), [](const Motion& a, const Motion& b) {
            return std::pair(a.text.paragraph, a.text.begin) < std::pair(b.text.paragraph, b.text.begin);
        });
    }

  private:
    void read(const Statement& statement) {
        const Sentence sentence = sentence_of(letter_, statement);
        const auto noun = find_noun(sentence, Subject::motion);
        if (!is_item(statement)) list_line_ = nullptr;
        if (noun && noun->plural && sentence.ends_with(':') && find_phrase(sentence, "volgende")) {
            list_line_ = &statement;
            return;
        }
        const std::size_t known = letter_.motions.size();
        const std::vector<NamedMotion> named = name_motions(statement, sentence);
        const bool introduces = letter_.motions.size() > known;
        const bool follows = known_.told_of_in(statement.place.paragraph) || known_.untold().size() == 1;

        MotionIndexes targets;
        for (const NamedMotion& each : named) {
            if (std::find(targets.begin(), targets.end(), each.motion) == targets.end()) targets.push_back(each.motion);
        }
        if (targets.empty() && noun) targets = known_.meant_by(statement, sentence);
        if (!introduces && !take_requests_in_order(statement, sentence)) {
            take_request(asked_by(targets, follows, statement, sentence), statement);
        }

        if (find_noun(sentence, Subject::commitment) || has_phrase(sentence, promises))
            promise_paragraph_ = statement.place.paragraph;
        const auto disposal = read_disposal(sentence, Subject::motion, follows);
        if (disposal && targets.empty()) targets = known_.meant_by(statement, sentence);
        const bool told = noun || !targets.empty();
        MotionIndexes returned_to = targets;
        if (!told && !is_of_promise(statement)) returned_to = known_.returned_to(statement, sentence);
        const bool may_promise = any_takes_promise(returned_to, statement) && !has_phrase(sentence, until_then);
        const auto promised_by = may_promise ? read_promise(letter_, statement) : std::nullopt;
        if (disposal || promised_by) {
            const SharedSentence shared(sentence, named);
            MotionIndexes disposed = named.empty() ? MotionIndexes() : known_.pointed_at(statement, sentence, targets);
            disposed.insert(disposed.end(), targets.begin(), targets.end());
            if (disposal) dispose(disposed, shared, *disposal, statement);
            if (promised_by) promise_return(returned_to, shared, *promised_by, statement);
        }
        if (list_line_ && !disposal) dispose_listed(named);
        if (noun || !named.empty()) tell_of(std::move(targets), !named.empty(), statement);
    }

    bool any_takes_promise(const MotionIndexes& motions, const Statement& statement) const {
        return std::any_of(motions.begin(), motions.end(), [&](std::size_t index) {
            return takes_promise(letter_.motions[index].outcome, statement.place.paragraph);
        });
    }

    /// What its paragraph tells of is a promise to a member, and no motion.
    bool is_of_promise(const Statement& statement) const {
        return promise_paragraph_ == statement.place.paragraph && !known_.told_of_in(statement.place.paragraph) &&
               !letter_.sections[statement.section].about_motion;
    }

    bool is_item(const Statement& statement) const {
        const Section& section = letter_.sections[statement.section];
        const std::size_t block = letter_.homes[statement.place.paragraph].owner;
        return section.blocks[block].kind == SectionBlock::Kind::item;
    }

    /// "Met deze brief doe ik de volgende moties af:", of which the list names one each.
    void dispose_listed(const std::vector<NamedMotion>& named) {
        const auto disposal = read_disposal(text_at(letter_, list_line_->place), Subject::motion);
        if (!disposal) return;
        for (const NamedMotion& each : named)
            settle(letter_.motions[each.motion].outcome, *disposal, *list_line_);
    }

    void dispose(const MotionIndexes& targets, const SharedSentence& shared, const Disposal& disposal,
                 const Statement& statement) {
        const Sentence sentence = sentence_of(letter_, statement);
        for (const std::size_t index : targets) {
            const auto said = shared.disposal_of(index, disposal);
            if (said) settle(letter_.motions[index].outcome, of_part(*said, index, sentence), statement);
        }
    }

    void promise_return(const MotionIndexes& targets, const SharedSentence& shared, const Place& promised_by,
                        const Statement& statement) {
        const Span date{promised_by.begin - statement.place.begin, promised_by.end - statement.place.begin};
        for (const std::size_t index : targets) {
            if (shared.shares_date(index, date)) promise(letter_.motions[index].outcome, promised_by);
        }
    }

    /// What is mentioned in passing leaves "de motie" to the one that the paragraph or its heading is about.
    void tell_of(MotionIndexes motions, bool named, const Statement& statement) {
        const bool has_other = known_.told_of_in(statement.place.paragraph) || !known_.untold().empty();
        const bool passing = named && std::all_of(motions.begin(), motions.end(), [&](std::size_t index) {
                                 return letter_.motions[index].outcome.status == Status::vermeld;
                             });
        if (!has_other || !passing) known_.tell_of(std::move(motions), statement);
    }

    /// The motions that the sentence names, new ones too.
    std::vector<NamedMotion> name_motions(const Statement& statement, const Sentence& sentence) {
        const std::vector<Mention> mentions = find_mentions(letter_, papers_, statement);
        std::vector<NamedMotion> named;
        if (mentions.empty()) return named;
        const auto verb = find_request_verb(sentence);
        const auto request = verb ? read_request(letter_, statement) : std::nullopt;
        const bool says_so = verb || has_turn(sentence, answers);
        bool treated = false;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            const Mention& mention = mentions[i];
            if (names_none(mention)) continue;
            treated = says_so || is_treated(mention, statement, sentence) || (treated && mention.together);
            MotionIndexes known = known_.named_by(mention);
            if (known.size() == 1) take(known.front(), mention, statement);
            for (const std::size_t index : known) {
                Status& status = letter_.motions[index].outcome.status;
                if (treated && status == Status::vermeld) status = Status::open;
            }
            const std::size_t base = statement.place.begin;
            if (known.empty()) {
                const bool asked_before = i > 0 && verb && base + verb->begin < mention.begin;
                const auto own = asked_before ? read_request(letter_, Statement{part_of(mention)})
                                              : request_before_next(letter_, mentions, i, request);
                known = {add(mention, statement, own, treated)};
            }
            for (const std::size_t index : known)
                named.push_back({index, mention.noun - base, mention.begin - base, mention.until - base});
        }
        return named;
    }

    /// "de motie", with no word of whose or which: one that was told of.
    bool names_none(const Mention& mention) const {
        if (!mention.members.empty()) return false;
        if (mention.papers.empty()) return mention.fraction.empty() || mention.indefinite;
        if (mention.indefinite || !mention.fraction.empty() || mention.beside || known_.empty()) return false;
        const MotionIndexes& untold = known_.untold();
        return untold.size() != 1 || !letter_.motions[untold.front()].identifiers.empty();
    }

    /// A motion takes from a sentence that names it again what it had not.
    void take(std::size_t index, const Mention& mention, const Statement& statement) {
        Motion& motion = letter_.motions[index];
        if (motion.identifiers.empty()) filed_.cite(motion, mention.papers);
        const MotionIndexes& untold = known_.untold();
        if (std::find(untold.begin(), untold.end(), index) == untold.end()) {
            if (motion.members.empty()) name_movers(motion, mention);
            return;
        }
        if (mention.members.size() >= motion.members.size()) name_movers(motion, mention);
        motion.section = statement.section;
        motion.text = statement.place;
        known_.tell_of_heading(index);
    }

    static void name_movers(Motion& motion, const Mention& mention) {
        motion.members = mention.members;
        motion.cosigned = motion.cosigned || mention.cosigned;
    }

    /// The motion whose request the sentence may tell.
    std::optional<std::size_t> asked_by(const MotionIndexes& targets, bool follows, const Statement& statement,
                                        const Sentence& sentence) const {
        if (!targets.empty()) return targets.size() == 1 ? std::optional(targets.front()) : std::nullopt;
        if (follows && goes_on_about_it(sentence)) {
            const MotionIndexes meant = known_.meant_by(statement, sentence);
            if (meant.size() == 1) return meant.front();
        }
        if (known_.untold().size() != 1) return std::nullopt;
        const auto verb = find_request_verb(sentence);
        return verb && asks_for_the_kamer(sentence, *verb) ? std::optional(known_.untold().front()) : std::nullopt;
    }

    /// "De eerste vraagt om ponten, de tweede om bruggen", of as many motions as stand under the heading.
    bool take_requests_in_order(const Statement& statement, const Sentence& sentence) {
        const std::vector<Span> requests = find_requests_in_order(sentence);
        if (requests.empty()) return false;
        const MotionIndexes reached = known_.reached_by(statement);
        if (reached.size() != requests.size()) return false;
        const Place& place = statement.place;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            Motion& motion = letter_.motions[reached[i]];
            if (motion.request) continue;
            motion.request = Place{place.paragraph, place.begin + requests[i].begin, place.begin + requests[i].end};
            if (motion.outcome.status == Status::vermeld) motion.outcome.status = Status::open;
        }
        return true;
    }

    /// What a motion asks may stand in a sentence of its own: "De motie verzoekt de regering om hekken."
    void take_request(std::optional<std::size_t> index, const Statement& statement) {
        if (!index || letter_.motions[*index].request) return;
        Motion& motion = letter_.motions[*index];
        motion.request = read_request(letter_, statement);
        if (motion.request && motion.outcome.status == Status::vermeld) motion.outcome.status = Status::open;
    }

    /// The note with a motion's paper may be called one sentence late, at the end of what the letter says in
    /// answer.
    void lend_paper(const Statement& statement) {
        if (letter_.motions.empty()) return;
        Motion& last = letter_.motions.back();
        const bool follows = last.text.paragraph == statement.place.paragraph && &statement != statements_.data() &&
                             last.text == (&statement - 1)->place;
        const bool treated = last.request || letter_.sections[statement.section].about_motion;
        if (!follows || !treated || !last.identifiers.empty()) return;
        const Sentence sentence = sentence_of(letter_, statement);
        // A sentence that names a motion has the paper of that one.
        if (tells_of_earlier_letter(sentence) || find_noun(sentence, Subject::motion)) return;
        filed_.cite(last, papers_.of_motion(statement.place.paragraph, statement.place.begin + 1, statement.place.end));
    }

    std::size_t add(const Mention& mention, const Statement& statement, const std::optional<Place>& request,
                    bool treated) {
        Motion motion;
        motion.section = statement.section;
        motion.text = statement.place;
        motion.members = mention.members;
        if (mention.same_members && !letter_.motions.empty()) motion.members = letter_.motions.back().members;
        motion.cosigned = mention.cosigned;
        motion.request = request;
        motion.outcome.status = treated ? Status::open : Status::vermeld;
        filed_.cite(motion, mention.papers);
        if (!mention.fraction.empty()) known_.name_fraction(letter_.motions.size(), mention.fraction);
        return filed_.file(std::move(motion));
    }

    /// Treated is a motion of which the sentence tells what it asks, or that it says it is about (see name_motions), or
    /// which it opens with, or the first that it names under a heading about one; others are mentioned on the way to
    /// something else.
    bool is_treated(const Mention& mention, const Statement& statement, const Sentence& sentence) const {
        Cursor cursor(sentence);
        if (cursor.word("de") || cursor.word("deze") || cursor.word("die")) cursor.blanks();
        if (statement.place.begin + cursor.at() >= mention.noun) return true;
        const bool first = letter_.sections[statement.section].about_motion && !filed_.is_spoken_of(statement.section);
        return first && !has_phrase(sentence, agreements);
    }

    /// "de eerste twee moties" of three that were named together, with one note.
    Disposal of_part(const Disposal& disposal, std::size_t index, const Sentence& sentence) const {
        const auto noun = find_noun(sentence, Subject::motion);
        const auto ordinal = noun ? read_ordinal(sentence, *noun) : std::nullopt;
        const bool part = ordinal && letter_.motions[index].identifiers.size() > ordinal->count;
        return part && disposal.status == Status::afgedaan ? Disposal{Status::deels_afgedaan, false} : disposal;
    }

    Letter& letter_;
    const std::span<const Statement> statements_;
    const Papers papers_;
    KnownMotions known_;
    FiledMotions filed_;
    MotionHeadings headings_;
    std::optional<std::size_t> promise_paragraph_;  // the last one that tells of a promise
    const Statement* list_line_ = nullptr;          // that says something of all motions of the list below it
};

}  // namespace

void find_motions(Letter& letter, const Statements& statements) {
    MotionPass(letter, statements).run();
}

}  // namespace kamerbrief
