// Commitments (toezeggingen): what a minister promised in a debate, or promises in this letter, and what became of it.
//
// One is found by a heading that names it or its number, by "toegezegd" or "toezegging" in the text, by its number in a
// note, or as an item of a list of them. What a sentence says became of one is said of the one that it names, else of
// the last one told of in its own paragraph; in doubt of none. Under a heading that names one all speaks of that one,
// until something else is promised.
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/circumstances.hpp"
#include "extract/commitment_lists.hpp"
#include "extract/commitment_origins.hpp"
#include "extract/commitment_outcomes.hpp"
#include "extract/disposals.hpp"
#include "extract/keepings.hpp"
#include "extract/meant_commitments.hpp"
#include "extract/opening_debate.hpp"
#include "extract/papers.hpp"
#include "extract/passes.hpp"
#include "extract/periods.hpp"
#include "extract/statements.hpp"
#include "extract/tellings.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Behind "de toezegging" where the sentence tells which one it means.
constexpr auto described = std::to_array<std::string_view>({"aan", "om", "inzake", "over", "van", "dat", "uit"});

/// "de toezegging aan het lid Bos", not "een toezegging uit dat debat"; or one that its own sentence keeps.
bool is_described(const Reading& reading) {
    if (find_phrase(reading.sentence, "mijn toezegging") && keeps_with_letter(reading.sentence)) return true;
    if (find_phrase(reading.sentence.substr(0, reading.noun->span.begin), "een")) return false;
    Cursor cursor(reading.sentence, reading.noun->span.end);
    return cursor.blanks() &&
           std::any_of(described.begin(), described.end(), [&](std::string_view word) { return cursor.word(word); });
}

class CommitmentPass {
  public:
    CommitmentPass(Letter& letter, const Statements& statements)
        : letter_(letter), statements_(statements.all()), papers_(letter), lists_(letter, papers_), opening_(letter) {}

    void run() {
        std::size_t next = 0;
        for (std::size_t section = 0; section < letter_.sections.size(); ++section) {
            open_section(section);
            while (next < statements_.size() && statements_[next].section == section) {
                std::size_t end = next;
                while (end < statements_.size() &&
                       statements_[end].place.paragraph == statements_[next].place.paragraph)
                    ++end;
                read_paragraph(statements_.subspan(next, end - next));
                next = end;
            }
        }
        drop_listed(letter_, listed_);
    }

  private:
    /// A heading that names a commitment is one, or one for each of its numbers; the first sentence that tells of it
    /// takes the heading's place as its text. Headings that only divide a topic leave it as it is.
    void open_section(std::size_t section) {
        const Section& heading = letter_.sections[section];
        lists_.close();
        announces_ = false;
        if (!heading.title) return;
        opening_.hear({*heading.title, section, section});
        const Indexes numbers = papers_.cited("toezegging", {*heading.title, section, section});
        const bool divides =
            heading.origin == Origin::inferred && !heading.about_motion && !heading.about_commitment && numbers.empty();
        if (!divides) scope_ = {letter_.commitments.size(), {}, {}};
        const std::string_view title = text_at(letter_, *heading.title);
        const bool opens = lists_.open_under(title);
        announces_ = announces_new(title);
        const bool named =
            heading.about_commitment && names_matter(title, Subject::commitment) && !announces_ && !opens;
        for (const std::size_t number : numbers)
            cite(letter_.commitments[file_heading(section)], number);
        if (numbers.empty() && named) file_heading(section);
        if (!scope_.heading.empty()) scope_.last = Told{scope_.heading, false, section};
    }

    std::size_t file_heading(std::size_t section) {
        scope_.heading.push_back(file(section, *letter_.sections[section].title));
        tell_origin_of_heading(letter_, scope_.heading.back());
        opening_.tell(letter_.commitments[scope_.heading.back()]);
        return scope_.heading.back();
    }

    std::size_t file(std::size_t section, const Place& text, CommitmentKind kind = CommitmentKind::answered) {
        Commitment commitment;
        commitment.kind = kind;
        commitment.section = section;
        commitment.text = text;
        commitment.outcome.status = Status::open;
        letter_.commitments.push_back(std::move(commitment));
        listed_.push_back(false);
        return letter_.commitments.size() - 1;
    }

    void read_paragraph(std::span<const Statement> statements) {
        ParagraphReading paragraph;
        paragraph.readings.reserve(statements.size());
        const bool item = lists_.enter(statements.front());
        for (const Statement& statement : statements) {
            Reading reading = read(statement, paragraph);
            if (&statement == &statements.back() && lists_.open_behind(statement, reading.disposal)) break;
            const bool opens_item = item && &statement == &statements.front();
            const Indexes told = opens_item ? told_by_item(reading) : told_of(reading, paragraph);
            reading.tells = !told.empty();
            if (reading.tells) paragraph.tell(told, reading);
            if (!paragraph.told.empty()) reading.told = paragraph.told.size() - 1;
            for (const std::size_t index : told)
                tell(index, reading, paragraph, opens_item);
            paragraph.readings.push_back(std::move(reading));
        }
        for (const Reading& reading : paragraph.readings)
            tell_outcome(letter_, scope_, paragraph, reading);
        if (!paragraph.told.empty()) scope_.last.reset();
        // Of an item nothing is said behind its list.
        const bool ends = is_item(statements.front()) && scope_.heading.empty();
        if (paragraph.told.size() == 1 && !ends) scope_.last = paragraph.told.back();
    }

    bool is_item(const Statement& statement) const {
        const Section& section = letter_.sections[statement.section];
        return section.blocks[letter_.homes[statement.place.paragraph].owner].kind == SectionBlock::Kind::item;
    }

    Reading read(const Statement& statement, const ParagraphReading& paragraph) {
        Reading reading;
        reading.statement = &statement;
        reading.sentence = sentence_of(letter_, statement);
        opening_.hear(statement);
        reading.numbers = papers_.cited("toezegging", statement);
        reading.telling = read_telling(reading.sentence, is_about_commitments(statement.section));
        const bool other = reading.telling == Telling::of_other;
        if (other && is_of_signatory(reading.sentence, letter_.head)) reading.telling = Telling::tells;
        reading.noun = find_noun(reading.sentence, Subject::commitment);
        const bool follows = paragraph.readings.empty()
                                 ? !scope_.heading.empty()
                                 : paragraph.readings.back().told || paragraph.readings.back().noun;
        reading.disposal = read_outcome(reading.sentence, follows);
        const bool untold = !scope_.heading.empty() && is_untold(scope_.heading.front());
        const bool speaks =
            reading.noun || untold || lists_.is_open() || reading.telling != Telling::none || !reading.numbers.empty();
        if (speaks) reading.circumstances = read_circumstances(reading.sentence);
        return reading;
    }

    bool is_about_commitments(std::size_t section) const {
        return !scope_.heading.empty() || letter_.sections[section].about_commitment;
    }

    Indexes told_by_item(const Reading& reading) {
        if (reading.numbers.empty()) {
            if (find_noun(reading.sentence, Subject::motion)) return {};
            return file_told(reading, lists_.kind());
        }
        return told_by_number(reading, nullptr);
    }

    Indexes told_by_number(const Reading& reading, const ParagraphReading* paragraph) {
        Indexes told;
        for (const std::size_t number : reading.numbers) {
            told.push_back(taker_of(number, reading, paragraph));
            cite(letter_.commitments[told.back()], number);
        }
        return told;
    }

    /// The commitments that a sentence tells of, filed anew where they are others than those above.
    Indexes told_of(const Reading& reading, const ParagraphReading& paragraph) {
        if (reading.telling == Telling::gives && !reading.disposal) return given(reading, paragraph);
        if (!reading.numbers.empty()) return told_by_number(reading, &paragraph);
        const bool promised = reading.telling != Telling::none;
        if (!scope_.heading.empty()) {
            const bool debated = reading.circumstances.debate && !find_noun(reading.sentence, Subject::motion);
            if (is_untold(scope_.heading.front())) {
                const bool named = reading.noun && (!reading.disposal || is_described(reading));
                return promised || named || debated ? scope_.heading : Indexes{};
            }
            const bool another = promised && !reading.disposal && is_another(letter_, reading, scope_.heading);
            return another ? file_told(reading) : Indexes{};
        }
        const Told* told = paragraph.told.empty() ? nullptr : &paragraph.told.back();
        if (promised) {
            if (!told || is_another(letter_, reading, told->commitments)) return file_told(reading);
            if (!told->promised) return told->commitments;  // "TZ202412-156. In het debat heb ik toegezegd ..."
            return reading.telling == Telling::recalls || reading.disposal ? Indexes{} : file_told(reading);
        }
        if (announces_ && announces_return(reading)) return file_told(reading, CommitmentKind::new_);
        return reading.noun && is_described(reading) && !is_known(letter_, scope_, reading, told) ? file_told(reading)
                                                                                                  : Indexes{};
    }

    Indexes file_told(const Reading& reading, CommitmentKind kind = CommitmentKind::answered) {
        return {file(reading.statement->section, reading.statement->place, kind)};
    }

    /// A promise in the present is a new one, and may be the one that the heading names, if that is not disposed of.
    Indexes given(const Reading& reading, const ParagraphReading& paragraph) {
        const auto disposes = [](const Reading& earlier) { return earlier.disposal.has_value(); };
        // The paragraph is looked at last: once the heading is told of, no longer at each of its sentences.
        const bool named = scope_.heading.size() == 1 && is_untold(scope_.heading.front()) &&
                           !letter_.commitments[scope_.heading.front()].number &&
                           !letter_.commitments[scope_.heading.front()].outcome.disposal &&
                           std::ranges::none_of(paragraph.readings, disposes);
        if (!named) return file_told(reading, CommitmentKind::new_);
        letter_.commitments[scope_.heading.front()].kind = CommitmentKind::new_;
        return scope_.heading;
    }

    bool is_untold(std::size_t index) const {
        const Commitment& commitment = letter_.commitments[index];
        return commitment.text == letter_.sections[commitment.section].title;
    }

    /// Under a heading that announces promises "ik zal u informeren" is one; not where it answers somebody.
    bool announces_return(const Reading& reading) const {
        return promises_return(reading.sentence) && find_phrase(reading.sentence, "ik") &&
               read_circumstances(reading.sentence).empty();
    }

    /// The commitment that a number beside the sentence is of.
    std::size_t taker_of(std::size_t citation, const Reading& reading, const ParagraphReading* paragraph) {
        const std::string number = commitment_number(letter_, citation);
        for (const std::size_t index : known_commitments(letter_, scope_)) {
            if (letter_.commitments[index].number == number) return index;
        }
        // What this letter promises has none yet: the Kamer gives it.
        const auto lacks_number = [&](std::size_t index) {
            const Commitment& commitment = letter_.commitments[index];
            return !commitment.number && commitment.kind != CommitmentKind::new_;
        };
        const Indexes candidates = paragraph ? numberless(reading, *paragraph) : Indexes{};
        const auto taker = std::find_if(candidates.begin(), candidates.end(), lacks_number);
        return taker != candidates.end() ? *taker : file_told(reading).front();
    }

    /// Those told of before that a number in this sentence may be of: it may stand a sentence late, or with what
    /// disposes of the commitment. A promise has a number of its own.
    Indexes numberless(const Reading& reading, const ParagraphReading& paragraph) const {
        const bool promised = reading.telling != Telling::none;
        if (!paragraph.told.empty()) {
            const Told& told = paragraph.told.back();
            const bool again = told.commitments == scope_.heading || !told.promised;
            return promised && (!again || is_another(letter_, reading, told.commitments)) ? Indexes{}
                                                                                          : told.commitments;
        }
        const Indexes above = scope_.last ? scope_.last->commitments : Indexes{};
        if (!scope_.heading.empty()) {
            return promised && is_another(letter_, reading, scope_.heading) ? Indexes{} : above;
        }
        const bool near =
            !promised && reading.noun && scope_.last && scope_.last->section == reading.statement->section;
        return near && !names_others(letter_, paragraph, above) ? above : Indexes{};
    }

    void cite(Commitment& commitment, std::size_t citation) const {
        commitment.citations.push_back(citation);
        if (!commitment.number) commitment.number = commitment_number(letter_, citation);
    }

    /// What the sentence says of when, where and to whom. Only the first that tells of the promise counts.
    void tell(std::size_t index, const Reading& reading, const ParagraphReading& paragraph, bool opens_item) {
        Commitment& commitment = letter_.commitments[index];
        const bool untold = is_untold(index);
        const bool retold = listed_[index] && reading.telling != Telling::none;  // a number alone told of it before
        if (!untold && !retold && commitment.text != reading.statement->place) return;
        commitment.text = reading.statement->place;
        if (!retold) listed_[index] = !untold && (opens_item || reading.telling == Telling::none);
        if (opens_item) lists_.tell_outcome(commitment);
        tell_origin(letter_, index, reading, paragraph, untold);
        if (reading.telling != Telling::of_other) opening_.tell(commitment);
        if (reading.telling == Telling::tells && is_of_this_letter(commitment, reading)) {
            commitment.kind = CommitmentKind::new_;
        }
        const bool passing =
            reading.telling == Telling::of_other || (reading.telling == Telling::none && reading.noun &&
                                                     is_in_passing(reading.sentence, reading.noun->span.begin));
        if (passing && !retold && !opens_item && !commitment.number && !is_about_commitments(commitment.section)) {
            commitment.outcome.status = Status::vermeld;
        }
    }

    /// "Ik heb toegezegd u in het voorjaar te informeren", where nothing says on what occasion.
    bool is_of_this_letter(const Commitment& commitment, const Reading& reading) const {
        const bool elsewhere = commitment.made_in || commitment.made_on || !commitment.made_to.empty() ||
                               commitment.number || is_about_commitments(commitment.section);
        return !elsewhere && find_phrase(reading.sentence, "ik heb toegezegd") &&
               find_term(letter_, *reading.statement);
    }

    Letter& letter_;
    const std::span<const Statement> statements_;
    const Papers papers_;
    CommitmentScope scope_;
    CommitmentLists lists_;
    OpeningDebate opening_;
    bool announces_ = false;    // the heading announces what the letter itself promises
    std::vector<bool> listed_;  // by commitment: an item, or a number alone, tells of it
};

}  // namespace

void find_commitments(Letter& letter, const Statements& statements) {
    CommitmentPass(letter, statements).run();
}

}  // namespace kamerbrief
