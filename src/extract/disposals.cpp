#include "extract/disposals.hpp"

#include <algorithm>
#include <array>

#include "extract/cursor.hpp"

namespace kamerbrief {
namespace {

/// How letters say what became of a motion or a promise. Rows are tried in their order: the more telling stand first.
/// To take in another turn of phrase, add a row.
struct Row {
    Turn turn;
    Status status;
};

constexpr std::array<Row, 69> rows = {{
    {{"voer", "niet uit"}, Status::niet_uitgevoerd},
    {{"voeren", "niet uit"}, Status::niet_uitgevoerd},
    {{"voert", "niet uit"}, Status::niet_uitgevoerd},
    {{"niet uitvoeren", ""}, Status::niet_uitgevoerd},
    {{"niet uit te voeren", ""}, Status::niet_uitgevoerd},
    {{"niet ten uitvoer", ""}, Status::niet_uitgevoerd},
    {{"wordt niet uitgevoerd", ""}, Status::niet_uitgevoerd},
    {{"worden niet uitgevoerd", ""}, Status::niet_uitgevoerd},
    {{"geen uitvoering", ""}, Status::niet_uitgevoerd},
    {{"geen gevolg", ""}, Status::niet_uitgevoerd},
    {{"geen invulling", ""}, Status::niet_uitgevoerd},

    {{"wordt", "uitvoering gegeven"}, Status::in_uitvoering},

    {{"beschouw*", "als afgedaan"}, Status::afgedaan},
    {{"beschouw*", "als uitgevoerd"}, Status::afgedaan},
    {{"beschouw*", "als voldaan"}, Status::afgedaan},
    {{"beschouw*", "als afgehandeld"}, Status::afgedaan},
    {{"beschouw*", "als ingevuld"}, Status::afgedaan},
    {{"beschouw*", "als nagekomen"}, Status::afgedaan},
    {{"beschouw*", "afgedaan"}, Status::afgedaan},
    {{"als afgedaan", "beschouw*"}, Status::afgedaan},
    {{"als uitgevoerd", "beschouw*"}, Status::afgedaan},
    {{"als voldaan", "beschouw*"}, Status::afgedaan},
    {{"als afgehandeld", "beschouw*"}, Status::afgedaan},
    {{"als ingevuld", "beschouw*"}, Status::afgedaan},
    {{"acht", "afgedaan"}, Status::afgedaan},
    {{"acht", "uitgevoerd"}, Status::afgedaan},
    {{"doe", "af"}, Status::afgedaan},
    {{"doen", "af"}, Status::afgedaan},
    {{"doe", "gestand"}, Status::afgedaan},
    {{"kom", "toezegging na"}, Status::afgedaan},
    {{"kom", "toezeggingen na"}, Status::afgedaan},
    {{"geef", "invulling"}, Status::afgedaan},
    {{"geven", "invulling"}, Status::afgedaan},
    {{"heb", "invulling gegeven"}, Status::afgedaan},
    {{"heb", "uitvoering gegeven"}, Status::afgedaan},
    {{"hebben", "uitvoering gegeven"}, Status::afgedaan},
    {{"is", "invulling gegeven"}, Status::afgedaan},
    {{"is", "uitvoering gegeven"}, Status::afgedaan},
    {{"gestand gedaan", ""}, Status::afgedaan},
    {{"voldoe", "aan"}, Status::afgedaan},
    {{"heb", "voldaan"}, Status::afgedaan},
    {{"hebben", "voldaan"}, Status::afgedaan},
    {{"is", "voldaan"}, Status::afgedaan},
    {{"is", "afgedaan"}, Status::afgedaan},
    {{"zijn", "afgedaan"}, Status::afgedaan},
    {{"heb", "uitgevoerd"}, Status::afgedaan},
    {{"is", "uitgevoerd"}, Status::afgedaan},
    {{"zijn", "uitgevoerd"}, Status::afgedaan},
    {{"is", "ingevuld"}, Status::afgedaan},
    {{"zijn", "ingevuld"}, Status::afgedaan},
    {{"is", "afgehandeld"}, Status::afgedaan},
    {{"is", "nagekomen"}, Status::afgedaan},
    {{"zijn", "nagekomen"}, Status::afgedaan},

    {{"geef", "uitvoering"}, Status::in_uitvoering},
    {{"geven", "uitvoering"}, Status::in_uitvoering},
    {{"geeft", "uitvoering"}, Status::in_uitvoering},
    {{"worden", "uitgevoerd"}, Status::in_uitvoering},
    {{"wordt", "uitgevoerd"}, Status::in_uitvoering},
    {{"voer", "uit"}, Status::in_uitvoering},
    {{"voeren", "uit"}, Status::in_uitvoering},
    {{"in uitvoering", ""}, Status::in_uitvoering},

    {{"ontraden", ""}, Status::ontraden},
    {{"ontraad", ""}, Status::ontraden},

    {{"aangehouden", ""}, Status::aangehouden},

    {{"overgenomen", ""}, Status::overgenomen},
    {{"neem", "over"}, Status::overgenomen},

    {{"ingetrokken", ""}, Status::ingetrokken},

    {{"verworpen", ""}, Status::verworpen},

    {{"vervallen", ""}, Status::vervallen},
}};

// Of a promise only some of these can be said.
constexpr std::array<Status, 5> of_commitments = {
    Status::afgedaan, Status::deels_afgedaan, Status::in_uitvoering, Status::vervallen, Status::open,
};

constexpr std::array<std::string_view, 4> negations = {"niet", "geen", "nooit", "evenmin"};
constexpr std::array<std::string_view, 2> not_yet = {"nog niet", "nog geen"};
constexpr std::size_t negation_reach =
    12;  // bytes before the turn: "kan de motie nog niet als afgedaan worden beschouwd"

constexpr std::array<std::string_view, 6> partly = {"deels",    "gedeeltelijk", "ten dele",
                                                    "dit deel", "het deel",     "voor dat deel"};

constexpr std::array<std::string_view, 8> request_verbs = {
    "verzoekt", "verzoeken", "verzocht", "verzochten", "roept", "roepen", "vraagt", "gericht op",
};

struct NounForm {
    Subject subject;
    std::string_view word;
    bool plural;
};

constexpr std::array<NounForm, 4> nouns = {{
    {Subject::motion, "moties", true},
    {Subject::motion, "motie", false},
    {Subject::commitment, "toezeggingen", true},
    {Subject::commitment, "toezegging", false},
}};

template <std::size_t size>
bool has_any(std::string_view text, const std::array<std::string_view, size>& phrases) {
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](std::string_view phrase) { return find_phrase(text, phrase).has_value(); });
}

}  // namespace

std::optional<Noun> find_noun(std::string_view sentence, Subject subject, std::size_t begin) {
    for (std::size_t at = begin; at < sentence.size(); ++at) {
        if (!word_starts(sentence, at)) continue;
        for (const NounForm& form : nouns) {
            Cursor cursor(sentence, at);
            if (form.subject == subject && cursor.word(form.word)) return Noun{{at, cursor.at()}, form.plural};
        }
    }
    return std::nullopt;
}

std::optional<Span> find_request_verb(std::string_view sentence) {
    std::optional<Span> first;
    for (const std::string_view verb : request_verbs) {
        const auto span = find_phrase(sentence, verb);
        if (span && (!first || span->begin < first->begin)) first = span;
    }
    return first;
}

std::optional<Disposal> read_disposal(std::string_view sentence, Subject subject) {
    if (!find_noun(sentence, subject)) return std::nullopt;
    // What a motion asks for may speak of things "aangehouden" or "uitgevoerd" as well.
    std::string_view said = sentence;
    if (subject == Subject::motion) {
        if (const auto verb = find_request_verb(sentence)) said = sentence.substr(0, verb->begin);
    }
    for (const Row& row : rows) {
        if (subject == Subject::commitment &&
            std::find(of_commitments.begin(), of_commitments.end(), row.status) == of_commitments.end()) {
            continue;
        }
        const auto span = find_turn(said, row.turn);
        if (!span) continue;
        const std::size_t before = span->begin - std::min(span->begin, negation_reach);
        const std::string_view words = said.substr(before, span->end - before);
        if (row.status != Status::niet_uitgevoerd && has_any(words, negations))
            return Disposal{Status::open, *span, true};
        const bool part = row.status == Status::afgedaan && has_any(said, partly);
        return Disposal{part ? Status::deels_afgedaan : row.status, *span, false};
    }
    return std::nullopt;
}

bool outweighs(Status later, Status earlier) {
    const auto weight = [](Status status) {
        switch (status) {
            case Status::vermeld:
                return 0;
            case Status::open:
                return 1;
            case Status::in_uitvoering:
                return 2;
            case Status::deels_afgedaan:
                return 3;
            default:
                return 4;
        }
    };
    return weight(later) >= weight(earlier);
}

bool names_matter(std::string_view title, Subject subject) {
    const auto noun = find_noun(title, subject);
    if (!noun) return false;
    Cursor cursor(title, noun->span.end);
    cursor.blanks();
    if (cursor.word("en") || cursor.literal("/")) cursor.blanks();
    for (const NounForm& form : nouns)
        cursor.word(form.word);
    return !cursor.done();
}

}  // namespace kamerbrief
