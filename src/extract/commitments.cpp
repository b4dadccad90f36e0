// Commitments (toezeggingen): what a minister promised in a debate, or promises in this letter, and what became of it.
//
// One is found by a heading that names it, by "toegezegd" or "toezegging" in the text, or by its number in a note.
// Under a heading about a commitment its sentences speak of that one, until they promise something else.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/debates.hpp"
#include "extract/disposals.hpp"
#include "extract/dutch_names.hpp"
#include "extract/outcomes.hpp"
#include "extract/papers.hpp"
#include "extract/passes.hpp"
#include "extract/statements.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

// A promise of this letter's own: it says so in the present.
constexpr auto present = std::to_array<Turn>({
    {"zeg", "toe"},
    {"zeggen", "toe"},
    {"zal", "toezeggen"},
});

// A promise that the writer made, or one before them in the office.
constexpr auto own = std::to_array<Turn>({
    {"heb", "toegezegd"},
    {"hebben wij", "toegezegd"},
    {"zoals", "toegezegd"},
    {"is", "toegezegd"},
    {"zijn", "toegezegd"},
    {"toegezegd heb", ""},
    {"ambtsvoorganger", "toegezegd"},
    {"zegde ik", "toe"},
    {"zei ik", "toe"},
});

// "de toegezegde brief" is a promise to the Kamer; "de toegezegde subsidie" is money that somebody was to have.
constexpr auto money = std::to_array<std::string_view>({
    "subsidie",
    "subsidies",
    "middelen",
    "steun",
    "bijdrage",
    "bijdragen",
    "financiering",
    "geld",
    "gelden",
    "bedrag",
    "bedragen",
    "hulp",
    "investeringen",
    "vergoeding",
});

// A promise of another minister, mentioned only. What a company or a municipality promises is none.
constexpr auto of_others = std::to_array<Turn>({
    {"minister", "toegezegd"},
    {"staatssecretaris", "toegezegd"},
    {"kabinet", "toegezegd"},
});

// A promise named on the way to something else.
constexpr auto in_passing = std::to_array<std::string_view>(
    {"conform de toezegging", "naar aanleiding van de toezegging", "in lijn met de toezegging"});

// A sentence that begins with one of these, or has one before the verb, promises something besides.
constexpr auto besides = std::to_array<std::string_view>({
    "ook",
    "tevens",
    "verder",
    "daarnaast",
    "eveneens",
    "voorts",
    "bovendien",
});

// Behind "de toezegging" where the sentence tells which one it means.
constexpr auto described = std::to_array<std::string_view>({"aan", "om", "inzake", "over", "van", "dat", "uit"});

// Bytes in which a sentence tells when, where and to whom: one that goes on for longer is a list of many promises.
constexpr std::size_t longest_telling = 2000;

bool names_promised_thing(std::string_view sentence) {
    const auto promised = find_phrase(sentence, "toegezegde");
    if (!promised) return false;
    Cursor cursor(sentence, promised->end);
    cursor.blanks();
    return std::none_of(money.begin(), money.end(), [&](std::string_view word) { return cursor.word(word); });
}

bool says_promised(std::string_view sentence) {
    const bool said_in_debate = find_phrase(sentence, "heb ik aangegeven") && find_debate(sentence);
    return said_in_debate || has_turn(sentence, own) || names_promised_thing(sentence);
}

class CommitmentPass {
  public:
    explicit CommitmentPass(Letter& letter)
        : letter_(letter), statements_(read_statements(letter)), papers_(letter), matters_(letter) {}

    void run() {
        std::size_t next = 0;
        for (std::size_t section = 0; section < letter_.sections.size(); ++section) {
            matters_.enter(topic_of(letter_, section));
            open_heading(section);
            for (; next < statements_.size() && statements_[next].section == section; ++next)
                read(statements_[next]);
        }
    }

  private:
    /// The heading names a commitment; the first sentence that tells of it takes the heading's place as its text.
    /// Headings that only divide a topic leave it as it is.
    void open_heading(std::size_t section) {
        const Section& heading = letter_.sections[section];
        if (heading.origin != Origin::inferred || heading.about_motion || heading.about_commitment)
            from_heading_.reset();
        if (!heading.about_commitment || !names_matter(text_at(letter_, *heading.title), Subject::commitment)) return;
        from_heading_ = file(section, *heading.title);
        for (const std::size_t number : papers_.cited("toezegging", {*heading.title, section, section})) {
            cite(letter_.commitments[*from_heading_], number);
        }
    }

    std::size_t file(std::size_t section, const Place& text) {
        Commitment commitment;
        commitment.section = section;
        commitment.text = text;
        commitment.outcome.status = Status::open;
        matters_.add(letter_.commitments.size(), section);
        letter_.commitments.push_back(std::move(commitment));
        return letter_.commitments.size() - 1;
    }

    void read(const Statement& statement) {
        const std::string_view sentence = text_at(letter_, statement.place);
        const bool follows = told_of_ && told_of_->paragraph == statement.place.paragraph;
        const auto disposal = read_disposal(sentence, Subject::commitment, follows);
        const auto numbers = papers_.cited("toezegging", statement);
        bool tells = find_noun(sentence, Subject::commitment).has_value();
        if (!numbers.empty() && !has_turn(sentence, present)) {
            for (const std::size_t number : numbers) {
                const std::size_t commitment = taker_of(number, statement);
                tell(letter_.commitments[commitment], statement, sentence);
                cite(letter_.commitments[commitment], number);
            }
            tells = true;
        } else if (const auto commitment = which(statement, sentence, disposal.has_value())) {
            tell(letter_.commitments[*commitment], statement, sentence);
            tells = true;
        }
        std::vector<std::size_t> reached = matters_.reach(statement.section);
        if (disposal) {
            reached = meant(statement, sentence, numbers);
            for (const std::size_t index : reached)
                settle(letter_.commitments[index].outcome, *disposal, statement);
        }
        if (const auto promised_by = reached.empty() ? std::nullopt : read_promise(letter_, statement)) {
            for (const std::size_t index : reached)
                promise(letter_.commitments[index].outcome, *promised_by);
        }
        if (tells) told_of_ = statement.place;
    }

    /// The commitment that a number beside the sentence is of.
    std::size_t taker_of(std::size_t number, const Statement& statement) {
        for (const std::size_t index : matters_.reach(statement.section)) {
            if (takes_number(letter_.commitments[index], number)) return index;
        }
        return file(statement.section, statement.place);
    }

    /// The commitment that a sentence without a number tells of, filed anew where it is another one; nothing where it
    /// tells of none.
    std::optional<std::size_t> which(const Statement& statement, std::string_view sentence, bool disposes) {
        if (has_turn(sentence, present)) return file(statement.section, statement.place);
        const bool promised = says_promised(sentence) || has_turn(sentence, of_others);
        const auto noun = find_noun(sentence, Subject::commitment);
        if (from_heading_) {
            const Commitment& heading = letter_.commitments[*from_heading_];
            const bool untold = heading.text == *letter_.sections[heading.section].title;
            const bool debated = find_debate(sentence) && !find_noun(sentence, Subject::motion);
            const bool tells = promised || noun || debated;
            if (untold) return tells ? from_heading_ : std::nullopt;
            if (!promised || disposes || !has_phrase(sentence, besides)) return std::nullopt;
        }
        if (promised) return file(statement.section, statement.place);
        const bool another = noun && matters_.reach(statement.section).empty() && is_described(sentence, *noun);
        return another ? std::optional(file(statement.section, statement.place)) : std::nullopt;
    }

    /// A commitment without a number takes the first that stands beside it; one with a number only its own.
    bool takes_number(const Commitment& commitment, std::size_t citation) const {
        return !commitment.number || commitment.number == number_of(citation);
    }

    /// The identifier, or the number as written where none can be made.
    std::string number_of(std::size_t citation) const {
        const Citation& cited = letter_.citations[citation];
        if (cited.identifier) return *cited.identifier;
        const std::string_view written = text_at(letter_, cited.at);
        return std::string(written.substr(std::min(written.find("TZ"), written.rfind(' ') + 1)));
    }

    /// "de toezegging aan het lid Bos", not "een toezegging uit dat debat".
    static bool is_described(std::string_view sentence, const Noun& noun) {
        if (find_phrase(sentence.substr(0, noun.span.begin), "een")) return false;
        Cursor cursor(sentence, noun.span.end);
        return cursor.blanks() && std::any_of(described.begin(), described.end(),
                                              [&](std::string_view word) { return cursor.word(word); });
    }

    /// What the sentence says of when, where and to whom. Only the first that tells of the promise counts.
    void tell(Commitment& commitment, const Statement& statement, std::string_view sentence) const {
        const Section& section = letter_.sections[commitment.section];
        const bool first = commitment.text == statement.place || commitment.text == section.title;
        if (!first) return;
        commitment.text = statement.place;
        sentence = sentence.substr(0, longest_telling);
        const bool passing = has_turn(sentence, of_others) || has_phrase(sentence, in_passing);
        const bool other = passing && !says_promised(sentence) && !section.about_commitment;
        const auto debate = find_debate(sentence);
        const auto date = find_date(sentence);
        if (has_turn(sentence, present)) {
            commitment.kind = CommitmentKind::new_;
        } else if (other) {
            commitment.outcome.status = Status::vermeld;
        } else if (find_phrase(sentence, "ik heb toegezegd") && !debate && !date && !section.about_commitment) {
            commitment.kind = CommitmentKind::new_;
        }
        tell_circumstances(commitment, statement.place);
        // "Het lid Bos vroeg in het debat van 12 maart om cijfers. Ik heb toen toegezegd ..."
        const bool has_before = &statement != statements_.data();
        if (!debate && !date && has_before && find_phrase(sentence, "toen toegezegd")) {
            const Place& before = (&statement - 1)->place;
            if (before.paragraph == statement.place.paragraph) tell_circumstances(commitment, before);
        }
    }

    /// When, where and to whom, as far as the sentence says.
    void tell_circumstances(Commitment& commitment, const Place& place) const {
        const std::string_view sentence = text_at(letter_, place).substr(0, longest_telling);
        if (const auto debate = find_debate(sentence)) {
            commitment.made_in = Place{place.paragraph, place.begin + debate->begin, place.begin + debate->end};
        }
        const auto date = find_date(sentence);
        if (date && commitment.kind == CommitmentKind::answered)
            commitment.made_on = iso_date(*date, letter_.head.date);
        if (find_noun(sentence, Subject::motion)) return;  // whose movers are not those to whom it was promised
        if (const auto members = find_members(sentence)) commitment.made_to = members->surnames;
    }

    void cite(Commitment& commitment, std::size_t number) const {
        commitment.citations.push_back(number);
        if (!commitment.number) commitment.number = number_of(number);
    }

    /// The commitments that a disposal reaches: those with its number, else those under its heading.
    std::vector<std::size_t> meant(const Statement& statement, std::string_view sentence,
                                   const std::vector<std::size_t>& numbers) const {
        std::vector<std::size_t> reached = matters_.reach(statement.section);
        std::vector<std::size_t> numbered;
        for (const std::size_t index : reached) {
            const bool same = std::any_of(numbers.begin(), numbers.end(), [&](std::size_t number) {
                return letter_.commitments[index].number == number_of(number);
            });
            if (same) numbered.push_back(index);
        }
        if (!numbered.empty()) return numbered;
        const auto noun = find_noun(sentence, Subject::commitment);
        if (!(noun && noun->plural) && reached.size() > 1) reached.erase(reached.begin() + 1, reached.end());
        return reached;
    }

    Letter& letter_;
    const std::vector<Statement> statements_;
    const Papers papers_;
    TopicMatters matters_;
    std::optional<Place> told_of_;             // the last sentence that tells of a commitment
    std::optional<std::size_t> from_heading_;  // the commitment that the heading above names
};

}  // namespace

void find_commitments(Letter& letter) {
    CommitmentPass(letter).run();
}

}  // namespace kamerbrief
