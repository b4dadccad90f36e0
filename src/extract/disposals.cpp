#include "extract/disposals.hpp"

#include <algorithm>
#include <array>

#include "extract/requests.hpp"

namespace kamerbrief {
namespace {

/// How letters say what became of a motion or a promise. Rows are tried in their order: the more telling stand first.
/// To take in another turn of phrase, add a row.
struct Row {
    Turn turn;
    Status status;
    bool own;  ///< only the letter's writer says so, never the motion in what it asks for
};

constexpr auto rows = std::to_array<Row>({
    {{"voer", "niet uit"}, Status::niet_uitgevoerd, true},
    {{"voeren", "niet uit"}, Status::niet_uitgevoerd, true},
    {{"voert", "niet uit"}, Status::niet_uitgevoerd, false},
    {{"niet uitvoeren", ""}, Status::niet_uitgevoerd, false},
    {{"niet zal uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet zullen uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet ga uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet uit te voeren", ""}, Status::niet_uitgevoerd, false},
    {{"niet ten uitvoer", ""}, Status::niet_uitgevoerd, false},
    {{"wordt niet uitgevoerd", ""}, Status::niet_uitgevoerd, false},
    {{"worden niet uitgevoerd", ""}, Status::niet_uitgevoerd, false},
    {{"geen uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"geen gevolg", ""}, Status::niet_uitgevoerd, false},
    {{"geen invulling", ""}, Status::niet_uitgevoerd, false},
    {{"geen mogelijkheid", "uit te voeren"}, Status::niet_uitgevoerd, false},
    {{"geen aanleiding", "uit te voeren"}, Status::niet_uitgevoerd, false},
    {{"neem", "niet over"}, Status::niet_uitgevoerd, true},
    {{"nemen", "niet over"}, Status::niet_uitgevoerd, true},

    {{"wordt", "uitvoering gegeven"}, Status::in_uitvoering, false},

    {{"beschouw*", "als afgedaan"}, Status::afgedaan, true},
    {{"beschouw*", "als uitgevoerd"}, Status::afgedaan, true},
    {{"beschouw*", "als voldaan"}, Status::afgedaan, true},
    {{"beschouw*", "als afgehandeld"}, Status::afgedaan, true},
    {{"beschouw*", "als ingevuld"}, Status::afgedaan, true},
    {{"beschouw*", "als nagekomen"}, Status::afgedaan, true},
    {{"beschouw*", "afgedaan"}, Status::afgedaan, true},
    {{"als afgedaan", "beschouw*"}, Status::afgedaan, true},
    {{"als uitgevoerd", "beschouw*"}, Status::afgedaan, true},
    {{"als voldaan", "beschouw*"}, Status::afgedaan, true},
    {{"als afgehandeld", "beschouw*"}, Status::afgedaan, true},
    {{"als ingevuld", "beschouw*"}, Status::afgedaan, true},
    {{"acht", "afgedaan"}, Status::afgedaan, true},
    {{"acht", "uitgevoerd"}, Status::afgedaan, true},
    {{"acht", "voldaan"}, Status::afgedaan, true},
    {{"acht", "nagekomen"}, Status::afgedaan, true},
    {{"acht", "afgehandeld"}, Status::afgedaan, true},
    {{"doe", "af"}, Status::afgedaan, true},
    {{"doen", "af"}, Status::afgedaan, true},
    {{"doe", "gestand"}, Status::afgedaan, true},
    {{"kom", "toezegging na"}, Status::afgedaan, true},
    {{"kom", "toezeggingen na"}, Status::afgedaan, true},
    {{"hiermee kom", "na."}, Status::afgedaan, true},
    {{"hierbij kom", "na."}, Status::afgedaan, true},
    {{"daarmee kom", "na."}, Status::afgedaan, true},
    {{"met deze brief kom", "na."}, Status::afgedaan, true},
    {{"kom ik hiermee", "na."}, Status::afgedaan, true},
    {{"kom ik hierbij", "na."}, Status::afgedaan, true},
    {{"kom ik met deze brief", "na."}, Status::afgedaan, true},
    {{"los", "toezegging in"}, Status::afgedaan, true},
    {{"los", "toezeggingen in"}, Status::afgedaan, true},
    {{"toezegging is afgerond", ""}, Status::afgedaan, false},
    {{"toezegging afgerond", ""}, Status::afgedaan, false},
    {{"geef", "invulling"}, Status::afgedaan, true},
    {{"geven", "invulling"}, Status::afgedaan, true},
    {{"heb", "invulling gegeven"}, Status::afgedaan, true},
    {{"heb", "uitvoering gegeven"}, Status::afgedaan, true},
    {{"hebben", "uitvoering gegeven"}, Status::afgedaan, true},
    {{"is", "invulling gegeven"}, Status::afgedaan, false},
    {{"is", "uitvoering gegeven"}, Status::afgedaan, false},
    {{"gestand gedaan", ""}, Status::afgedaan, false},
    {{"voldoe", "aan"}, Status::afgedaan, true},
    {{"heb", "voldaan"}, Status::afgedaan, true},
    {{"heb", "afgedaan"}, Status::afgedaan, true},
    {{"hebben", "afgedaan"}, Status::afgedaan, true},
    {{"hebben", "voldaan"}, Status::afgedaan, true},
    {{"is", "voldaan"}, Status::afgedaan, false},
    {{"is", "afgedaan"}, Status::afgedaan, false},
    {{"zijn", "afgedaan"}, Status::afgedaan, false},
    {{"heb", "uitgevoerd"}, Status::afgedaan, true},
    {{"is", "uitgevoerd"}, Status::afgedaan, false},
    {{"zijn", "uitgevoerd"}, Status::afgedaan, false},
    {{"is", "ingevuld"}, Status::afgedaan, false},
    {{"zijn", "ingevuld"}, Status::afgedaan, false},
    {{"is", "afgehandeld"}, Status::afgedaan, false},
    {{"is", "nagekomen"}, Status::afgedaan, false},
    {{"zijn", "nagekomen"}, Status::afgedaan, false},

    {{"geef", "uitvoering"}, Status::in_uitvoering, true},
    {{"geven", "uitvoering"}, Status::in_uitvoering, true},
    {{"geeft", "uitvoering"}, Status::in_uitvoering, false},
    {{"worden", "uitgevoerd"}, Status::in_uitvoering, false},
    {{"wordt", "uitgevoerd"}, Status::in_uitvoering, false},
    {{"voer", "uit"}, Status::in_uitvoering, true},
    {{"voeren", "uit"}, Status::in_uitvoering, true},
    {{"in uitvoering", ""}, Status::in_uitvoering, false},
    {{"zal", "uitvoeren"}, Status::in_uitvoering, true},
    {{"zullen", "uitvoeren"}, Status::in_uitvoering, true},
    {{"ga", "uitvoeren"}, Status::in_uitvoering, true},
    {{"zal", "uitvoering geven"}, Status::in_uitvoering, true},
    {{"zullen", "uitvoering geven"}, Status::in_uitvoering, true},
    {{"uitvoering van", "gang"}, Status::in_uitvoering, false},
    {{"uitvoering van", "loopt"}, Status::in_uitvoering, false},

    {{"ontraden", ""}, Status::ontraden, false},
    {{"ontraad", ""}, Status::ontraden, false},

    {{"aangehouden", ""}, Status::aangehouden, false},

    {{"overgenomen", ""}, Status::overgenomen, false},
    {{"neem", "over"}, Status::overgenomen, false},
    {{"neemt", "over"}, Status::overgenomen, false},

    {{"ingetrokken", ""}, Status::ingetrokken, false},

    {{"verworpen", ""}, Status::verworpen, false},

    {{"vervallen", ""}, Status::vervallen, false},
});

// Of a promise only these can be said.
constexpr auto of_commitments = std::to_array<Status>({
    Status::afgedaan,
    Status::deels_afgedaan,
    Status::in_uitvoering,
    Status::vervallen,
    Status::open,
});

constexpr auto negations = std::to_array<std::string_view>({"niet", "geen", "nooit", "evenmin"});
constexpr auto not_yet = std::to_array<std::string_view>({"nog niet", "nog geen"});

// Bytes before the turn where its negation may stand: "kan de motie nog niet als afgedaan worden beschouwd".
constexpr std::size_t negation_reach = 12;

constexpr auto partly = std::to_array<std::string_view>({
    "deels",
    "gedeeltelijk",
    "ten dele",
    "dit deel",
    "een deel",
    "deel van",
    "voor dat deel",
});

// What stands for the matter in a sentence behind the one that names it.
constexpr auto anaphora = std::to_array<std::string_view>({
    "hieraan",
    "daaraan",
    "dit verzoek",
    "het verzoek",
});

bool can_be_said_of(Status status, Subject subject) {
    return subject == Subject::motion ||
           std::find(of_commitments.begin(), of_commitments.end(), status) != of_commitments.end();
}

/// What the row makes of `said`; nothing where its turn is not there.
std::optional<Disposal> apply(const Row& row, std::string_view said) {
    const auto turn = find_turn(said, row.turn);
    if (!turn) return std::nullopt;
    const std::size_t before = turn->begin - std::min(turn->begin, negation_reach);
    const std::string_view words = said.substr(before, turn->end - before);
    const bool refuses = row.status == Status::niet_uitgevoerd;
    if (refuses ? has_phrase(words, not_yet) : has_phrase(words, negations)) return Disposal{Status::open, true};
    const bool part = row.status == Status::afgedaan && has_phrase(said, partly);
    return Disposal{part ? Status::deels_afgedaan : row.status, false};
}

}  // namespace

std::optional<Disposal> read_disposal(std::string_view sentence, Subject subject, bool follows) {
    if (!find_noun(sentence, subject) && !(follows && has_phrase(sentence, anaphora))) return std::nullopt;
    // What a motion asks for may speak of things "aangehouden" or "uitgevoerd" as well.
    const auto verb = subject == Subject::motion ? find_request_verb(sentence) : std::nullopt;
    const std::string_view before_request = sentence.substr(0, verb ? verb->begin : sentence.size());
    for (const Row& row : rows) {
        if (!can_be_said_of(row.status, subject)) continue;
        if (const auto disposal = apply(row, row.own ? sentence : before_request)) return disposal;
    }
    return std::nullopt;
}

std::string_view name_of(Status status) {
    constexpr auto names = std::to_array<std::string_view>(
        {"afgedaan", "deels_afgedaan", "in_uitvoering", "aangehouden", "overgenomen", "ontraden", "niet_uitgevoerd",
         "ingetrokken", "verworpen", "vervallen", "open", "vermeld"});
    return names[static_cast<std::size_t>(status)];
}

bool outweighs(Status later, Status earlier) {
    const auto weight = [](Status status) {
        switch (status) {
            case Status::vermeld:
                return 0;
            case Status::open:
                return 1;
            // What a minister thought of it in the debate, or asked for, does not settle what is done with it since.
            case Status::ontraden:
            case Status::aangehouden:
            case Status::overgenomen:
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

}  // namespace kamerbrief
