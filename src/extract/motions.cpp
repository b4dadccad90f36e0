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
#include "extract/mentions.hpp"
#include "extract/outcomes.hpp"
#include "extract/passes.hpp"
#include "extract/requests.hpp"
#include "extract/same_motions.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Words with which a letter describes a motion that it has not spoken of yet.
constexpr auto descriptions = std::to_array<std::string_view>({
    "inzake",
    "over",
    "ingediend",
    "betreffende",
    "verzoekt",
    "waarin",
});

// A sentence behind the one that names a motion goes on about it with one of these: "Daarin wordt de regering
// verzocht".
constexpr auto goes_on = std::to_array<std::string_view>({"daarin", "hierin", "deze", "die", "zij"});

bool goes_on_about_it(std::string_view sentence) {
    Cursor cursor(sentence);
    return std::any_of(goes_on.begin(), goes_on.end(), [&](std::string_view word) { return cursor.word(word); });
}

// A letter, or a part of it, says with one of these that it is about the motion.
constexpr auto answers = std::to_array<Turn>({
    {"ga ik", "in op"},
    {"gaan wij", "in op"},
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
});

using Names = std::vector<std::string>;

bool contains(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_subset(const Names& part, const Names& whole) {
    return std::all_of(part.begin(), part.end(), [&](const std::string& name) { return contains(whole, name); });
}

bool overlap(const Names& a, const Names& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& name) { return contains(b, name); });
}

class MotionPass {
  public:
    explicit MotionPass(Letter& letter)
        : letter_(letter),
          statements_(read_statements(letter)),
          papers_(letter),
          matters_(letter),
          spoken_of_(letter.sections.size()) {}

    void run() {
        for (const Statement& statement : statements_) {
            matters_.enter(statement.topic);
            lend_paper(statement);
            read(statement);
        }
        add_from_headings();
        std::stable_sort(letter_.motions.begin(), letter_.motions.end(), [](const Motion& a, const Motion& b) {
            return std::pair(a.text.paragraph, a.text.begin) < std::pair(b.text.paragraph, b.text.begin);
        });
        unite_same_motions(letter_);
    }

  private:
    void read(const Statement& statement) {
        const std::string_view sentence = text_at(letter_, statement.place);
        const std::size_t known = letter_.motions.size();
        const std::vector<Mention> mentions = find_mentions(letter_, papers_, statement);
        for (const Mention& mention : mentions) {
            if (!is_named_again(mention)) add(mention, statement, sentence);
        }
        const bool introduces = letter_.motions.size() > known;
        const bool names = introduces || find_noun(sentence, Subject::motion);
        const bool follows = told_of_ && told_of_->paragraph == statement.place.paragraph;
        std::vector<std::size_t> reached = matters_.reach(statement.section);
        const bool asks = names || (follows && goes_on_about_it(sentence));
        if (asks && !introduces && reached.size() == 1) take_request(letter_.motions[reached[0]], statement);
        if (const auto disposal = read_disposal(sentence, Subject::motion, follows)) {
            reached = meant(mentions, introduces, statement, sentence);
            for (const std::size_t index : reached) {
                Motion& motion = letter_.motions[index];
                if (mentions.size() > 1 && !is_said_of(motion, mentions, *disposal, statement)) continue;
                const bool part = disposal->status == Status::afgedaan && is_part(motion, sentence);
                settle(motion.outcome, part ? Disposal{Status::deels_afgedaan, false} : *disposal, statement);
            }
        }
        if (const auto promised_by = reached.empty() ? std::nullopt : read_promise(letter_, statement)) {
            for (const std::size_t motion : reached)
                promise(letter_.motions[motion].outcome, *promised_by);
        }
        if (names) told_of_ = statement.place;
    }

    /// What a motion asks may stand in a sentence of its own: "De motie verzoekt de regering om hekken."
    void take_request(Motion& motion, const Statement& statement) const {
        const std::string_view sentence = text_at(letter_, statement.place);
        const auto noun = find_noun(sentence, Subject::motion);
        const auto verb = find_request_verb(sentence);
        if (motion.request || !verb || (noun && verb->begin < noun->span.end)) return;
        motion.request = read_request(letter_, statement);
        if (motion.outcome.status == Status::vermeld) motion.outcome.status = Status::open;
    }

    /// The note with a motion's paper may be called one sentence late, at the end of what the letter says in
    /// answer.
    void lend_paper(const Statement& statement) {
        if (letter_.motions.empty()) return;
        Motion& last = letter_.motions.back();
        const bool follows = last.text.paragraph == statement.place.paragraph && &statement != statements_.data() &&
                             last.text == (&statement - 1)->place;
        const bool treated = last.request || letter_.sections[statement.section].about_motion;
        if (!follows || !treated || !last.identifiers.empty() ||
            tells_of_earlier_letter(text_at(letter_, statement.place)))
            return;
        cite(last, papers_.of_motion(statement.place.paragraph, statement.place.begin + 1, statement.place.end));
    }

    /// Whether the mention is of a motion that stands in the topic already; that one takes its paper, where it had
    /// none.
    bool is_named_again(const Mention& mention) {
        if (mention.members.empty()) {
            return mention.papers.empty() || (!mention.indefinite && !matters_.known().empty());
        }
        const std::string_view behind = std::string_view(letter_.document.paragraphs[mention.paragraph].text)
                                            .substr(mention.end, mention.until - mention.end);
        const bool described = has_phrase(behind, descriptions);
        for (const std::size_t index : matters_.known()) {
            Motion& motion = letter_.motions[index];
            if (shares_paper(mention, motion) && overlap(mention.members, motion.members)) return true;
            const bool same = mention.members == motion.members;
            if (!same && (described || !is_subset(mention.members, motion.members))) continue;
            if (mention.papers.empty()) return true;
            if (!motion.identifiers.empty()) continue;
            cite(motion, mention.papers);
            return true;
        }
        return false;
    }

    bool shares_paper(const Mention& mention, const Motion& motion) const {
        return std::any_of(mention.papers.begin(), mention.papers.end(), [&](std::size_t paper) {
            const auto& identifier = letter_.citations[paper].identifier;
            return identifier && contains(motion.identifiers, *identifier);
        });
    }

    void add(const Mention& mention, const Statement& statement, std::string_view sentence) {
        Motion motion;
        motion.section = statement.section;
        motion.text = statement.place;
        motion.members = mention.members;
        if (mention.same_members && !letter_.motions.empty()) motion.members = letter_.motions.back().members;
        motion.cosigned = mention.cosigned;
        motion.request = read_request(letter_, statement);
        motion.outcome.status = is_treated(mention, statement, sentence) ? Status::open : Status::vermeld;
        cite(motion, mention.papers);
        file(std::move(motion));
    }

    void file(Motion motion) {
        matters_.add(letter_.motions.size(), motion.section);
        for (std::optional<std::size_t> section = motion.section; section;
             section = letter_.sections[*section].parent) {
            spoken_of_[*section] = true;
        }
        letter_.motions.push_back(std::move(motion));
    }

    /// Treated is a motion of which the sentence tells what it asks, or that it says it is about, or which it opens
    /// with, or the first that it names under a heading about one; others are mentioned on the way to something else.
    bool is_treated(const Mention& mention, const Statement& statement, std::string_view sentence) const {
        if (find_request_verb(sentence) || has_turn(sentence, answers)) return true;
        Cursor cursor(sentence);
        if (cursor.word("de")) cursor.blanks();
        if (statement.place.begin + cursor.at() >= mention.noun) return true;
        return letter_.sections[statement.section].about_motion && !spoken_of_[statement.section];
    }

    void cite(Motion& motion, const std::vector<std::size_t>& papers) const {
        for (const std::size_t paper : papers) {
            motion.citations.push_back(paper);
            const auto& identifier = letter_.citations[paper].identifier;
            if (identifier && !contains(motion.identifiers, *identifier)) motion.identifiers.push_back(*identifier);
        }
    }

    /// Of several motions in one sentence each part between semicolons speaks of its own: "motie A is verworpen; motie
    /// B is aangenomen". Said of a motion is what stands in its part, and what stands in a part that names none.
    bool is_said_of(const Motion& motion, const std::vector<Mention>& mentions, const Disposal& disposal,
                    const Statement& statement) const {
        const std::string_view sentence = text_at(letter_, statement.place);
        if (sentence.find(';') == std::string_view::npos) return true;
        for (const Mention& mention : mentions) {
            if (!overlap(mention.members, motion.members)) continue;
            const std::size_t at = mention.noun - statement.place.begin;
            const std::size_t semicolon = sentence.rfind(';', at);
            const std::size_t begin = semicolon == std::string_view::npos ? 0 : semicolon + 1;
            constexpr std::size_t longest = 2000;  // bytes of a part that a person still reads as one
            const std::string_view part = sentence.substr(begin, sentence.find(';', at) - begin).substr(0, longest);
            const auto said = read_disposal(part, Subject::motion);
            return said && said->status == disposal.status;
        }
        return true;
    }

    /// "de eerste twee moties" of three that were named together, with one note.
    static bool is_part(const Motion& motion, std::string_view sentence) {
        const auto noun = find_noun(sentence, Subject::motion);
        const auto ordinal = noun ? read_ordinal(sentence, *noun) : std::nullopt;
        return ordinal && motion.identifiers.size() > ordinal->count;
    }

    /// The motions that a disposal reaches: those that it names, else the one that its sentence brings in, else the
    /// last under its heading, or all of them ("de moties", "beide moties").
    std::vector<std::size_t> meant(const std::vector<Mention>& mentions, bool introduces, const Statement& statement,
                                   std::string_view sentence) const {
        std::vector<std::size_t> named;
        for (const std::size_t index : matters_.known()) {
            const bool is_named = std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
                return overlap(mention.members, letter_.motions[index].members);
            });
            if (is_named) named.push_back(index);
        }
        if (!named.empty()) {
            add_pointed_at(sentence, statement, named);
            return named;
        }
        if (introduces) return {letter_.motions.size() - 1};
        std::vector<std::size_t> reached = matters_.reach(statement.section);
        const auto noun = find_noun(sentence, Subject::motion);
        const auto ordinal = noun ? read_ordinal(sentence, *noun) : std::nullopt;
        if (ordinal && ordinal->first + ordinal->count <= reached.size()) {
            const std::size_t first = ordinal->from_end ? reached.size() - ordinal->count : ordinal->first;
            reached.erase(reached.begin(), reached.begin() + static_cast<std::ptrdiff_t>(first));
            reached.resize(ordinal->count);
        } else if (!(noun && noun->plural) && reached.size() > 1) {
            reached.erase(reached.begin(), reached.end() - 1);
        }
        return reached;
    }

    /// "deze motie, evenals de motie van het lid Bos": the last one that was named before, too.
    void add_pointed_at(std::string_view sentence, const Statement& statement, std::vector<std::size_t>& named) const {
        const auto pointer = find_phrase(sentence, "deze motie");
        const auto noun = pointer ? find_noun(sentence, Subject::motion, pointer->begin) : std::nullopt;
        if (!noun || find_movers(sentence, *noun)) return;
        const std::vector<std::size_t> reached = matters_.reach(statement.section);
        const auto last = std::find_if(reached.rbegin(), reached.rend(), [&](std::size_t index) {
            return std::find(named.begin(), named.end(), index) == named.end();
        });
        if (last != reached.rend()) named.insert(named.begin(), *last);
    }

    /// A heading names a motion that no sentence below it did. What the sentences below say of "de motie" is of
    /// that one.
    void add_from_headings() {
        for (std::size_t section = 0; section < letter_.sections.size(); ++section) {
            if (!letter_.sections[section].about_motion || spoken_of_[section]) continue;
            const Place title = *letter_.sections[section].title;
            if (!names_matter(text_at(letter_, title), Subject::motion)) continue;
            Motion motion;
            motion.section = section;
            motion.text = title;
            motion.outcome.status = Status::open;
            name_movers(motion, title);
            const auto below = statements_below(letter_, statements_, section);
            if (!below.empty()) cite_request(motion, below.front());
            for (const Statement& statement : below) {
                if (const auto disposal = read_disposal(text_at(letter_, statement.place), Subject::motion)) {
                    settle(motion.outcome, *disposal, statement);
                } else if (const auto promised_by = read_promise(letter_, statement)) {
                    promise(motion.outcome, *promised_by);
                }
            }
            file(std::move(motion));
        }
    }

    /// The first sentence tells of a request, and its note holds the motion's paper.
    void cite_request(Motion& motion, const Statement& first) const {
        const std::string_view sentence = text_at(letter_, first.place);
        if (!find_request_verb(sentence) && !find_phrase(sentence, "verzoek")) return;
        cite(motion, papers_.cited("kamerstuk", first));
    }

    void name_movers(Motion& motion, const Place& title) const {
        const std::string_view text = text_at(letter_, title);
        const auto noun = find_noun(text, Subject::motion);
        if (const auto movers = noun ? find_movers(text, *noun) : std::nullopt) {
            motion.members = movers->surnames;
            motion.cosigned = movers->cosigned;
        }
    }

    Letter& letter_;
    const std::vector<Statement> statements_;
    const Papers papers_;
    TopicMatters matters_;
    std::optional<Place> told_of_;  // the last sentence that names a motion
    std::vector<bool> spoken_of_;   // sections under which a sentence names a motion
};

}  // namespace

void find_motions(Letter& letter) {
    MotionPass(letter).run();
}

}  // namespace kamerbrief
