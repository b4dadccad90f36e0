// To take in another way to promise, add a row.
#include "extract/tellings.hpp"

#include <algorithm>
#include <array>

#include "extract/debates.hpp"
#include "extract/dutch_names.hpp"
#include "extract/periods.hpp"
#include "extract/phrases.hpp"
#include "extract/subjects.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// A promise of this letter's own: it says so in the present.
constexpr auto present = std::to_array<Turn>({
    {"zeg", "toe"},
    {"zeggen wij", "toe"},
    {"wij zeggen", "toe"},
    {"zal", "toezeggen"},
    {"doe ik", "toezegging dat"},
    {"doe ik", "toezegging om"},
});

// A promise that the writer made, or one before them in the office.
constexpr auto own = std::to_array<Turn>({
    {"heb", "toegezegd"},
    {"hebben wij", "toegezegd"},
    {"toegezegd heb", ""},
    {"ambtsvoorganger", "toegezegd"},
    {"ambtsvoorganger zegde", "toe"},
    {"zegde ik", "toe"},
    {"zei ik", "toe"},
    {"zegde mijn", "toe"},
    {"deed ik", "toezegging aan"},
    {"deed ik", "toezegging om"},
    {"deed ik", "toezegging dat"},
    {"toezegging gedaan", ""},
});

// Where nobody is said to promise, it is a promise to the Kamer only where the sentence or its heading says so.
constexpr auto impersonal = std::to_array<Turn>({
    {"is", "toegezegd"},
    {"zijn", "toegezegd"},
    {"werd", "toegezegd"},
    {"toegezegd is", ""},
    {"toegezegd werd", ""},
});

constexpr auto parliament = std::to_array<Phrase>({
    "kamer",
    "kamerlid",
    "kamerleden",
    "de fractie",
    "de fracties",
    "door mij",
    "toezeggingsnummer",
});

// What a minister says in a debate without the word, if it is to come back to the Kamer.
constexpr auto said = std::to_array<Turn>({
    {"heb ik", "aangegeven"},
    {"gaf ik", "aan"},
});

// A promise of another minister. What a company or a municipality promises is none.
constexpr auto of_others = std::to_array<Turn>({
    {"minister", "toegezegd"},
    {"minister zegde", "toe"},
    {"zegde de minister", "toe"},
    {"staatssecretaris", "toegezegd"},
    {"staatssecretaris zegde", "toe"},
    {"zegde de staatssecretaris", "toe"},
    {"kabinet", "toegezegd"},
    {"kabinet zegde", "toe"},
});

constexpr auto recalled = std::to_array<Turn>({
    {"zoals", "toegezegd"},
    {"zoals", "heb toegezegd"},
    {"conform", "toegezegd"},
});

constexpr auto denials = std::to_array<Phrase>({
    "niet toegezegd",
    "nooit toegezegd",
    "geen toezegging gedaan",
    "niet toe",
    "niet toezeggen",
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

constexpr auto besides = std::to_array<Phrase>({
    "ook",
    "tevens",
    "verder",
    "daarnaast",
    "eveneens",
    "voorts",
    "bovendien",
    "tot slot",
});

constexpr auto now = std::to_array<Phrase>({"hiermee", "hierbij", "daarmee", "met deze", "met dit", "met het"});
constexpr auto keeping = std::to_array<Turn>({{"kom", "na"}, {"komen", "na"}});
constexpr auto future = std::to_array<Phrase>({"zal", "zullen", "zou", "zouden", "hoop"});

constexpr auto offices = std::to_array<Phrase>({"minister", "staatssecretaris"});

/// "ik heb begrepen dat de gemeente het heeft toegezegd": the promise is another's.
bool promises_itself(const Sentence& sentence) {
    return std::any_of(own.begin(), own.end(), [&](const Turn& turn) {
        const auto span = find_turn(sentence, turn);
        return span && !find_phrase(sentence.substr(span->begin, span->end - span->begin), "heeft");
    });
}

bool names_promised_thing(const Sentence& sentence) {
    const auto promised = find_phrase(sentence, "toegezegde");
    if (!promised) return false;
    Cursor cursor(sentence, promised->end);
    cursor.blanks();
    return std::none_of(money.begin(), money.end(), [&](std::string_view word) { return cursor.word(word); });
}

bool is_to_the_kamer(const Sentence& sentence) {
    return has_phrase(sentence, parliament) || find_members(sentence) || find_debate(sentence);
}

}  // namespace

Telling read_telling(const Sentence& sentence, bool about_commitments) {
    if (has_turn(sentence, said) && promises_return(sentence) && find_debate(sentence)) return Telling::tells;
    // Most sentences have none of these words: one look for what all rows share spares the tables.
    constexpr Phrase shared = "toe*";
    if (!sentence.may_hold(shared)) return Telling::none;
    if (has_phrase(sentence, denials)) return Telling::none;
    if (has_turn(sentence, present)) return Telling::gives;
    if (has_turn(sentence, recalled)) return Telling::recalls;
    if (promises_itself(sentence)) return Telling::tells;
    if (has_turn(sentence, impersonal) && (about_commitments || is_to_the_kamer(sentence))) return Telling::tells;
    if (names_promised_thing(sentence)) return Telling::recalls;
    return has_turn(sentence, of_others) ? Telling::of_other : Telling::none;
}

bool is_of_signatory(const Sentence& sentence, const Head& head) {
    const auto promised = find_phrase(sentence, "toe*");
    const std::size_t end = promised ? promised->begin : sentence.size();
    return std::any_of(offices.begin(), offices.end(), [&](const Phrase& office) {
        const auto named = find_phrase(sentence.substr(0, end), office);
        if (!named) return false;
        Cursor behind(sentence, named->end);
        if (behind.peek() == '-') return false;  // "minister-president"
        behind.blanks();
        const bool of_a_field = behind.word("van") || behind.word("voor") || capital_at(sentence, behind.at());
        return std::any_of(head.signatories.begin(), head.signatories.end(), [&](const Signatory& signatory) {
            const auto theirs = find_phrase(signatory.function, office);
            if (!theirs) return false;
            const std::string_view whole = std::string_view(signatory.function).substr(theirs->begin);
            return !of_a_field || equal_any_case(sentence.substr(named->begin, whole.size()), whole);
        });
    });
}

bool promises_besides(const Sentence& sentence) {
    return has_phrase(sentence, besides);
}

bool announces_new(std::string_view title) {
    constexpr auto titles = std::to_array<std::string_view>({"toezegging", "nieuwe toezegging", "nieuwe toezeggingen"});
    return std::any_of(titles.begin(), titles.end(), [&](std::string_view words) {
        Cursor cursor(title);
        return cursor.word(words) && cursor.done();
    });
}

bool disposes_later(const Sentence& sentence) {
    const auto noun = find_noun(sentence, Subject::commitment);
    if (!noun) return false;
    const std::size_t part = sentence.substr(0, noun->span.begin).rfind(';') + 1;  // 0 where there is none
    const Sentence before = sentence.substr(part, noun->span.begin - part);
    const Sentence whole = sentence.substr(part, sentence.find(';', noun->span.end) - part);
    // "In mei kom ik deze toezegging na."
    const bool keeps_later = has_turn(whole, keeping) && !has_phrase(whole, now) && find_period(whole);
    return keeps_later || find_phrase(whole, "pas") || has_phrase(before, future);
}

}  // namespace kamerbrief
