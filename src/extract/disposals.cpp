#include "extract/disposals.hpp"

#include <algorithm>
#include <array>

#include "extract/clauses.hpp"
#include "extract/keyed_list.hpp"
#include "extract/moods.hpp"
#include "extract/requests.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// How letters say what became of a motion or a promise. Rows are tried in their order: the more telling stand first.
/// To take in another turn of phrase, add a row.
struct Row {
    Turn turn;
    Status status;
    bool own;  ///< only the letter's writer says so, never the motion in what it asks for
};

constexpr WordBit key_of(const Row& row) {
    return key_of(row.turn);
}

constexpr auto rows = KeyedList(std::to_array<Row>({
    {{"voer", "niet uit"}, Status::niet_uitgevoerd, true},
    {{"voeren", "niet uit"}, Status::niet_uitgevoerd, true},
    {{"voert", "niet uit"}, Status::niet_uitgevoerd, false},
    {{"niet uitvoeren", ""}, Status::niet_uitgevoerd, false},
    {{"niet zal uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet zullen uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet ga uitvoeren", ""}, Status::niet_uitgevoerd, true},
    {{"niet uit te voeren", ""}, Status::niet_uitgevoerd, false},
    {{"niet ten uitvoer", ""}, Status::niet_uitgevoerd, false},
    {{"geen uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"geen gevolg", ""}, Status::niet_uitgevoerd, false},
    {{"geen verdere uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"geen nadere uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"geen opvolging", ""}, Status::niet_uitgevoerd, false},
    {{"geen gehoor", ""}, Status::niet_uitgevoerd, false},
    {{"af van uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"af van verdere uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"af van de uitvoering", ""}, Status::niet_uitgevoerd, false},
    {{"naast zich neer*", ""}, Status::niet_uitgevoerd, false},
    {{"naast mij neer*", ""}, Status::niet_uitgevoerd, true},
    {{"naast ons neer*", ""}, Status::niet_uitgevoerd, true},
    {{"niet ingewilligd", ""}, Status::niet_uitgevoerd, false},
    {{"willig", "niet in"}, Status::niet_uitgevoerd, true},
    {{"geen invulling", ""}, Status::niet_uitgevoerd, false},
    {{"geen mogelijkheid", "uit te voeren"}, Status::niet_uitgevoerd, false},
    {{"geen aanleiding", "uit te voeren"}, Status::niet_uitgevoerd, false},
    {{"geen mogelijkheid", "uitvoering te geven"}, Status::niet_uitgevoerd, false},
    {{"geen aanleiding", "uitvoering te geven"}, Status::niet_uitgevoerd, false},
    {{"wordt", "niet uitgevoerd"}, Status::niet_uitgevoerd, false},
    {{"worden", "niet uitgevoerd"}, Status::niet_uitgevoerd, false},
    {{"kan", "niet worden uitgevoerd"}, Status::niet_uitgevoerd, false},
    {{"kunnen", "niet worden uitgevoerd"}, Status::niet_uitgevoerd, false},
    {{"niet voornemens", "uit te voeren"}, Status::niet_uitgevoerd, true},
    {{"niet van plan", "uit te voeren"}, Status::niet_uitgevoerd, true},
    {{"neem", "niet over"}, Status::niet_uitgevoerd, true},
    {{"nemen", "niet over"}, Status::niet_uitgevoerd, true},

    {{"wordt", "uitvoering gegeven"}, Status::in_uitvoering, false},

    {{"beschouw*", "als uitgevoerd"}, Status::afgedaan, true},
    {{"beschouw*", "als voldaan"}, Status::afgedaan, true},
    {{"beschouw*", "als afgehandeld"}, Status::afgedaan, true},
    {{"beschouw*", "als ingevuld"}, Status::afgedaan, true},
    {{"beschouw*", "als nagekomen"}, Status::afgedaan, true},
    {{"beschouw*", "afgedaan"}, Status::afgedaan, true},
    {{"als ingevuld", "beschouw*"}, Status::afgedaan, true},
    {{"beschouw*", "als afgerond"}, Status::afgedaan, true},
    {{"beschouw*", "als ingelost"}, Status::afgedaan, true},
    {{"als afgedaan", ""}, Status::afgedaan, false},
    {{"als uitgevoerd", ""}, Status::afgedaan, false},
    {{"als voldaan", ""}, Status::afgedaan, false},
    {{"als afgehandeld", ""}, Status::afgedaan, false},
    {{"als afgerond", ""}, Status::afgedaan, false},
    {{"als ingelost", ""}, Status::afgedaan, false},
    {{"ik acht", "afgedaan"}, Status::afgedaan, true},
    {{"acht ik", "afgedaan"}, Status::afgedaan, true},
    {{"ik acht", "uitgevoerd"}, Status::afgedaan, true},
    {{"acht ik", "uitgevoerd"}, Status::afgedaan, true},
    {{"ik acht", "voldaan"}, Status::afgedaan, true},
    {{"acht ik", "voldaan"}, Status::afgedaan, true},
    {{"ik acht", "nagekomen"}, Status::afgedaan, true},
    {{"acht ik", "nagekomen"}, Status::afgedaan, true},
    {{"ik acht", "afgehandeld"}, Status::afgedaan, true},
    {{"acht ik", "afgehandeld"}, Status::afgedaan, true},
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
    {{"toezegging is hiermee afgerond", ""}, Status::afgedaan, false},
    {{"toezegging is daarmee afgerond", ""}, Status::afgedaan, false},
    {{"toezegging is inmiddels afgerond", ""}, Status::afgedaan, false},
    {{"toezegging afgerond", ""}, Status::afgedaan, false},
    {{"toezeggingen zijn hiermee afgerond", ""}, Status::afgedaan, false},
    {{"toezeggingen zijn daarmee afgerond", ""}, Status::afgedaan, false},
    {{"toezeggingen afgerond", ""}, Status::afgedaan, false},
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
    {{"heb", "afgehandeld"}, Status::afgedaan, true},
    {{"hebben", "afgehandeld"}, Status::afgedaan, true},
    {{"is", "tegemoetgekomen"}, Status::afgedaan, false},
    {{"is", "tegemoet gekomen"}, Status::afgedaan, false},
    {{"heb", "tegemoetgekomen"}, Status::afgedaan, true},
    {{"hebben", "tegemoetgekomen"}, Status::afgedaan, true},
    {{"kom", "tegemoet aan"}, Status::afgedaan, true},
    {{"kom", "motie tegemoet"}, Status::afgedaan, true},
    {{"komen", "tegemoet aan"}, Status::afgedaan, true},
    {{"kabinet komt", "tegemoet aan"}, Status::afgedaan, false},
    {{"komt het kabinet", "tegemoet aan"}, Status::afgedaan, false},
    {{"hiermee", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"daarmee", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"met deze", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"met dit", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"met het aanbieden", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"met het bijgevoegde", "wordt voldaan aan"}, Status::afgedaan, false},
    {{"is", "ingewilligd"}, Status::afgedaan, false},
    {{"zijn", "ingewilligd"}, Status::afgedaan, false},
    {{"heb", "ingewilligd"}, Status::afgedaan, true},
    {{"is", "gevolg gegeven"}, Status::afgedaan, false},
    {{"heb", "gevolg gegeven"}, Status::afgedaan, true},
    {{"hebben", "gevolg gegeven"}, Status::afgedaan, true},
    {{"is", "gehoor gegeven"}, Status::afgedaan, false},
    {{"heb", "gehoor gegeven"}, Status::afgedaan, true},
    {{"is", "opvolging gegeven"}, Status::afgedaan, false},
    {{"heb", "opvolging gegeven"}, Status::afgedaan, true},
    {{"is", "ingelost"}, Status::afgedaan, false},
    {{"heb", "ingelost"}, Status::afgedaan, true},
    {{"is", "ingevuld"}, Status::afgedaan, false},
    {{"zijn", "ingevuld"}, Status::afgedaan, false},
    {{"is", "afgehandeld"}, Status::afgedaan, false},
    {{"zijn", "afgehandeld"}, Status::afgedaan, false},
    {{"motie afgerond", ""}, Status::afgedaan, false},
    {{"moties afgerond", ""}, Status::afgedaan, false},
    {{"is", "nagekomen"}, Status::afgedaan, false},
    {{"zijn", "nagekomen"}, Status::afgedaan, false},

    {{"geef", "uitvoering"}, Status::in_uitvoering, true},
    {{"geven", "uitvoering"}, Status::in_uitvoering, true},
    {{"geeft", "uitvoering"}, Status::in_uitvoering, false},
    {{"geef", "gevolg"}, Status::in_uitvoering, true},
    {{"geven", "gevolg"}, Status::in_uitvoering, true},
    {{"geef", "opvolging"}, Status::in_uitvoering, true},
    {{"wordt", "tegemoetgekomen"}, Status::in_uitvoering, false},
    {{"wordt", "opvolging gegeven"}, Status::in_uitvoering, false},
    {{"wordt", "gevolg gegeven"}, Status::in_uitvoering, false},
    {{"worden", "uitgevoerd"}, Status::in_uitvoering, false},
    {{"wordt", "uitgevoerd"}, Status::in_uitvoering, false},
    {{"voer", "uit"}, Status::in_uitvoering, true},
    {{"voeren", "uit"}, Status::in_uitvoering, true},
    {{"voert", "motie uit"}, Status::in_uitvoering, false},
    {{"kabinet voert", "uit"}, Status::in_uitvoering, false},
    {{"in uitvoering", ""}, Status::in_uitvoering, false},
    {{"zal", "uitvoeren"}, Status::in_uitvoering, true},
    {{"zullen", "uitvoeren"}, Status::in_uitvoering, true},
    {{"ga", "uitvoeren"}, Status::in_uitvoering, true},
    {{"zal", "uitvoering geven"}, Status::in_uitvoering, true},
    {{"zullen", "uitvoering geven"}, Status::in_uitvoering, true},
    {{"voornemens", "uit te voeren"}, Status::in_uitvoering, true},
    {{"van plan", "uit te voeren"}, Status::in_uitvoering, true},
    {{"uitvoering van", "gang"}, Status::in_uitvoering, false},
    {{"uitvoering van", "loopt"}, Status::in_uitvoering, false},
    {{"uitvoering van", "gestart"}, Status::in_uitvoering, false},
    {{"uitvoering van", "begonnen"}, Status::in_uitvoering, false},
    {{"aan de uitvoering van", "gewerkt"}, Status::in_uitvoering, false},

    {{"ontraden", ""}, Status::ontraden, false},
    {{"ontraad", ""}, Status::ontraden, false},

    {{"aangehouden", ""}, Status::aangehouden, false},
    {{"houdt", "motie aan"}, Status::aangehouden, false},
    {{"hield", "motie aan"}, Status::aangehouden, false},

    {{"overgenomen", ""}, Status::overgenomen, false},
    {{"ik kan", "overnemen"}, Status::overgenomen, true},
    {{"kan ik", "overnemen"}, Status::overgenomen, true},
    {{"kabinet kan", "overnemen"}, Status::overgenomen, false},
    {{"kan het kabinet", "overnemen"}, Status::overgenomen, false},
    {{"neem", "over"}, Status::overgenomen, false},
    {{"neemt", "over"}, Status::overgenomen, false},

    {{"ingetrokken", ""}, Status::ingetrokken, false},
    {{"trekt", "motie in"}, Status::ingetrokken, false},
    {{"trok", "motie in"}, Status::ingetrokken, false},

    {{"verworpen", ""}, Status::verworpen, false},

    {{"vervallen", ""}, Status::vervallen, false},
}));

// Of a promise only these can be said.
constexpr auto of_commitments = std::to_array<Status>({
    Status::afgedaan,
    Status::deels_afgedaan,
    Status::in_uitvoering,
    Status::vervallen,
    Status::open,
});

constexpr auto not_yet = std::to_array<Phrase>({"nog niet", "nog geen", "vooralsnog niet", "voorlopig niet"});

// Bytes before the turn where its negation may stand: "kan de motie nog niet als afgedaan worden beschouwd".
constexpr std::size_t negation_reach = 12;

constexpr auto partly = std::to_array<Phrase>({
    "deels",
    "gedeeltelijk",
    "ten dele",
    "dit deel",
    "een deel",
    "deel van",
    "voor dat deel",
});

// What stands for the matter in a sentence behind the one that names it.
constexpr auto anaphora = std::to_array<Turn>({
    {"hieraan", ""},
    {"daaraan", ""},
    {"dit verzoek", ""},
    {"het verzoek", ""},
    {"daar", "voldoe*"},
    {"daar", "invulling aan"},
    {"daar", "uitvoering aan"},
    {"hier", "invulling aan"},
    {"hier", "uitvoering aan"},
});

// A sentence that is nothing but a verdict: "Ontraden.", "Oordeel: ontraden.", "Stand van zaken: afgedaan."
struct Verdict {
    std::string_view word;
    Status status;
};
constexpr auto verdicts = std::to_array<Verdict>({
    {"ontraden", Status::ontraden},
    {"ontraad", Status::ontraden},
    {"overgenomen", Status::overgenomen},
    {"aangehouden", Status::aangehouden},
    {"ingetrokken", Status::ingetrokken},
    {"verworpen", Status::verworpen},
    {"vervallen", Status::vervallen},
    {"afgedaan", Status::afgedaan},
    {"uitgevoerd", Status::afgedaan},
    {"voldaan", Status::afgedaan},
    {"nagekomen", Status::afgedaan},
    {"in uitvoering", Status::in_uitvoering},
});
constexpr auto verdict_leads =
    std::to_array<std::string_view>({"oordeel:", "appreciatie:", "status:", "stand van zaken:", "stand:"});

constexpr auto to_come = std::to_array<Phrase>({"wordt", "worden", "zal", "zullen"});

// The motion needs nobody to carry it out: it says what the Kamer thinks.
constexpr auto nothing_to_do = std::to_array<Phrase>({"behoeft", "vergt", "vraagt"});

bool can_be_said_of(Status status, Subject subject) {
    return subject == Subject::motion ||
           std::find(of_commitments.begin(), of_commitments.end(), status) != of_commitments.end();
}

/// What a sentence says of the matter: all of it, save for what a motion asks, which may speak of things "aangehouden"
/// or "uitgevoerd" as well.
struct Said {
    Sentence sentence;
    Sentence before;           // of the request and its verb
    std::string_view request;  // to the sentence's end, where it cannot be told apart
    Sentence behind;
};

Said read_said(const Sentence& sentence, Subject subject) {
    const auto verb = subject == Subject::motion ? find_request_verb(sentence) : std::nullopt;
    if (!verb) return {sentence, sentence, {}, {}};
    const auto request = find_request(sentence);
    const std::size_t end = request ? request->end : sentence.size();
    return {sentence, sentence.substr(0, verb->begin),
            sentence.substr(verb->begin, std::max(end, verb->begin) - verb->begin), sentence.substr(end)};
}

/// "is aangenomen en wordt uitgevoerd" is no "is ... uitgevoerd".
bool is_still_to_come(const Sentence& text, const Turn& turn, const Span& found) {
    if (turn.second.empty()) return false;
    const std::size_t begin = found.begin + turn.first.size();
    const std::size_t end = found.end - turn.second.size();
    return begin < end && has_phrase(text.substr(begin, end - begin), to_come);
}

/// What the row makes of the text; nothing where its turn is not there.
std::optional<Disposal> apply(const Row& row, const Sentence& text, std::string_view request) {
    const auto turn = find_said(text, row.turn);
    if (!turn) return std::nullopt;
    if (row.status == Status::afgedaan && !row.own && is_still_to_come(text, row.turn, *turn)) return std::nullopt;
    const Mood mood = mood_at(text, *turn, request);
    if (mood == Mood::asked) return std::nullopt;
    if (mood == Mood::conditional) return Disposal{Status::open, true};
    const std::size_t before = turn->begin - std::min(turn->begin, negation_reach);
    const Sentence words = text.substr(before, turn->end - before);
    const bool refuses = row.status == Status::niet_uitgevoerd;
    if (refuses && has_phrase(words, nothing_to_do)) return Disposal{Status::open, true};
    if (refuses ? has_phrase(words, not_yet) : is_denied(words, text.substr(turn->end))) {
        return Disposal{Status::open, true};
    }
    const bool part = row.status == Status::afgedaan && has_phrase(text, partly);
    return Disposal{part ? Status::deels_afgedaan : row.status, false};
}

std::optional<Disposal> read_verdict(std::string_view sentence) {
    Cursor cursor(sentence);
    const bool labelled = std::any_of(verdict_leads.begin(), verdict_leads.end(),
                                      [&](std::string_view lead) { return cursor.literal_any_case(lead); });
    cursor.blanks();
    for (const Verdict& verdict : verdicts) {
        if (!cursor.word(verdict.word)) continue;
        const bool by_letter = labelled && cursor.literal(" met ");  // "Stand van zaken: afgedaan met de brief van ..."
        cursor.literal(".");
        return cursor.done() || by_letter ? std::optional(Disposal{verdict.status, false}) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Disposal> read_disposal(const Sentence& sentence, Subject subject, bool follows) {
    if (!find_noun(sentence, subject)) {
        if (!follows) return std::nullopt;
        const auto verdict = read_verdict(sentence);
        if (verdict && can_be_said_of(verdict->status, subject)) return verdict;
        if (!has_turn(sentence, anaphora)) return std::nullopt;
    }
    const Said said = read_said(sentence, subject);
    std::optional<Disposal> disposal;
    rows.any_in(said.sentence, [&](const Row& row) {
        if (!may_hold(said.sentence, row.turn) || !can_be_said_of(row.status, subject)) return false;
        disposal = apply(row, row.own ? said.sentence : said.before, said.request);
        if (!disposal && !row.own && !said.behind.empty()) disposal = apply(row, said.behind, {});
        return disposal.has_value();
    });
    return disposal;
}

bool outweighs(Status later, Status earlier) {
    const auto weight = [](Status status) {
        switch (status) {
            case Status::vermeld:
                return 0;
            case Status::open:
                return 1;
            // What a minister thought of it in the debate, or asked for, does not settle what is done with it.
            case Status::ontraden:
            case Status::aangehouden:
            case Status::overgenomen:
                return 2;
            case Status::in_uitvoering:
                return 3;
            case Status::deels_afgedaan:
                return 4;
            default:
                return 5;
        }
    };
    return weight(later) >= weight(earlier);
}

}  // namespace kamerbrief
