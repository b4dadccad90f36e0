#include "extract/commitment_outcomes.hpp"

#include <algorithm>
#include <array>

#include "extract/deadlines.hpp"
#include "extract/keepings.hpp"
#include "extract/meant_commitments.hpp"
#include "extract/outcomes.hpp"
#include "extract/periods.hpp"

namespace kamerbrief {
namespace {

// Where a sentence that promises several things goes on to the next.
constexpr auto joints = std::to_array<std::string_view>({" en ", "; ", ", "});

/// Of several promises in one sentence, each with its number, the parts: each up to what joins the next to it. None
/// where the numbers stand in notes, so that the parts cannot be told apart.
std::vector<Statement> parts_by_number(const Letter& letter, const Reading& reading) {
    const Place& sentence = reading.statement->place;
    const std::string_view text = letter.document.paragraphs[sentence.paragraph].text;
    std::vector<Statement> parts;
    std::size_t begin = sentence.begin;
    for (std::size_t i = 0; i < reading.numbers.size(); ++i) {
        const Place& number = letter.citations[reading.numbers[i]].at;
        if (number.paragraph != sentence.paragraph) return {};
        std::size_t end = sentence.end;
        const bool last = i + 1 == reading.numbers.size();
        for (const std::string_view joint : joints)
            end = last ? end : std::min(end, text.substr(0, sentence.end).find(joint, number.end));
        Statement& part = parts.emplace_back(*reading.statement);
        part.place = {sentence.paragraph, begin, end};
        begin = end;
    }
    return parts;
}

/// A sentence that tells of an earlier promise gives the term of that; any other says when the writer returns to it.
std::optional<Place> find_promised_by(const Letter& letter, const Reading& reading, CommitmentKind kind) {
    const bool labels = reading.noun && reading.noun->span.begin == 0;  // "Toezegging aan het lid Bos: ..."
    const bool tells = reading.telling == Telling::tells || reading.telling == Telling::of_other || labels;
    if (tells && kind == CommitmentKind::answered) return find_term(letter, *reading.statement);
    return read_promise(letter, *reading.statement);
}

}  // namespace

std::optional<Disposal> read_outcome(const Sentence& sentence, bool follows) {
    auto disposal = read_disposal(sentence, Subject::commitment, follows);
    if (disposal && disposes_later(sentence)) disposal.reset();
    const bool going_on = disposal && disposal->status == Status::in_uitvoering;
    if ((!disposal || going_on) && keeps_with_letter(sentence)) return Disposal{Status::afgedaan, false};
    return disposal;
}

void tell_outcome(Letter& letter, const CommitmentScope& scope, const ParagraphReading& paragraph,
                  const Reading& reading) {
    const Indexes meant = meant_commitments(letter, scope, paragraph, reading);
    if (reading.disposal) {
        for (const std::size_t index : meant)
            settle(letter.commitments[index].outcome, *reading.disposal, *reading.statement);
    }
    if (reading.numbers.size() > 1) {
        const std::vector<Statement> parts = parts_by_number(letter, reading);
        for (std::size_t i = 0; i < std::min(meant.size(), parts.size()); ++i) {
            if (const auto term = find_term(letter, parts[i])) promise(letter.commitments[meant[i]].outcome, *term);
        }
        return;
    }
    if (std::none_of(meant.begin(), meant.end(), [&](std::size_t index) {
            return takes_promise(letter.commitments[index].outcome, reading.statement->place.paragraph);
        }))
        return;
    const auto promised_by = find_promised_by(letter, reading, letter.commitments[meant.front()].kind);
    for (const std::size_t index : meant) {
        if (promised_by) promise(letter.commitments[index].outcome, *promised_by);
    }
}

std::optional<Place> find_term(const Letter& letter, const Statement& statement) {
    const auto promised_by = read_promise(letter, statement);
    if (!promised_by) return std::nullopt;
    const Sentence text = sentence_of(letter, statement);
    // Behind a semicolon stands the answer.
    if (text.substr(0, promised_by->begin - statement.place.begin).find(';') != std::string_view::npos)
        return promised_by;
    const auto period = find_period(text);
    const bool ahead = letter.head.date && lies_ahead(text_at(letter, *promised_by), *letter.head.date);
    return ahead && period && !period->only_year ? promised_by : std::nullopt;
}

}  // namespace kamerbrief
