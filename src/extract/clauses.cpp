#include "extract/clauses.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "extract/subjects.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// What may follow the last word of a verb. Before another word a participle is an adjective, and "over" or "uit" a
// preposition.
constexpr auto clause_words = std::to_array<std::string_view>({
    "en",           "of",      "maar",      "want",      "omdat",    "doordat", "zodat",     "nadat",   "toen",
    "terwijl",      "als",     "zoals",     "door",      "met",      "via",     "in",        "op",      "bij",
    "binnen",       "voor",    "vóór",      "tot",       "totdat",   "na",      "van",       "aan",     "per",
    "sinds",        "tijdens", "vanwege",   "wegens",    "volgens",  "conform", "om",        "waarbij", "waarmee",
    "waarna",       "is",      "zijn",      "was",       "waren",    "werd",    "werden",    "wordt",   "worden",
    "heb",          "heeft",   "hebben",    "had",       "hadden",   "moet",    "kan",       "zal",     "te",
    "dan",          "nu",      "verklaard", "beschouwd", "ik",       "wij",     "hangende",  "zodra",   "indien",
    "mits",         "tenzij",  "gelet",     "mede",      "vandaag",  "samen",   "middels",   "onder",   "vanuit",
    "zonder",       "waar",    "ter",       "ten",       "naast",    "rond",    "uiterlijk", "eind",    "begin",
    "medio",        "alsook",  "alsmede",   "evenals",   "waardoor", "waarin",  "hetgeen",   "opdat",   "inmiddels",
    "nog",          "al",      "reeds",     "ook",       "eveneens", "niet",    "motie",     "moties",  "toezegging",
    "toezeggingen",
});

constexpr auto particles = std::to_array<std::string_view>({"over", "uit"});

// With one of these a letter says what a motion is about.
constexpr auto topics = std::to_array<Phrase>({"over", "inzake", "betreffende", "omtrent", "aangaande"});

constexpr auto auxiliaries = std::to_array<Phrase>(
    {"is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heb", "heeft", "hebben", "had", "kan", "zal"});

constexpr auto relatives = std::to_array<Phrase>({"die", "dat"});
constexpr auto articles =
    std::to_array<Phrase>({"de", "het", "een", "dit", "deze", "mijn", "ons", "onze", "nieuw", "nieuwe"});

// Of the matter itself more is said in such a clause: "het verzoek dat de Kamer deed".
constexpr auto own_nouns = std::to_array<Phrase>({"motie", "moties", "toezegging", "toezeggingen", "verzoek",
                                                  "verzoeken", "oproep", "fractie", "fracties", "lid", "leden"});

// With one of these the sentence is back at the matter: "met het plan dat u kent is hieraan voldaan".
constexpr auto back = std::to_array<Phrase>({"hieraan", "daaraan", "hiermee", "daarmee"});

// Behind these another clause begins.
constexpr auto joints = std::to_array<Phrase>({"en", "maar", "want", "omdat"});

constexpr auto asides = std::to_array<Phrase>({"die", "dat", "waar*", "zoals", "welke"});
constexpr auto negations = std::to_array<Phrase>({"niet", "geen", "nooit", "evenmin"});

constexpr std::size_t clause_reach = 200;  // bytes: of a longer one nobody can tell what it is of

Sentence last_bytes(const Sentence& text, std::size_t count) {
    return text.substr(text.size() - std::min(text.size(), count));
}

bool goes_on(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    if (!cursor.blanks_or_breaks() || cursor.done() || !is_letter(cursor.peek())) return true;
    return std::any_of(clause_words.begin(), clause_words.end(),
                       [&](std::string_view word) { return cursor.word(word); });
}

/// "over recent ingetrokken vergunningen".
bool is_adjective(const Sentence& text, const Span& participle) {
    constexpr std::size_t topic_reach = 40;  // bytes: "over in dat jaar "
    if (goes_on(text, participle.end)) return false;
    const Sentence before = last_bytes(text.substr(0, participle.begin), topic_reach);
    const auto topic = find_first_phrase(before, topics);
    return topic && !has_phrase(before.substr(topic->end), auxiliaries) &&
           before.find_first_of(".,;:()", topic->end) == std::string_view::npos;
}

bool is_preposition(const Sentence& text, const Span& word) {
    const Sentence before = text.substr(0, word.end);
    const bool may_be = std::any_of(particles.begin(), particles.end(),
                                    [&](std::string_view particle) { return closes_with(before, particle); });
    return may_be && !goes_on(text, word.end);
}

std::size_t word_begin(std::string_view text, std::size_t end) {
    while (end > 0 && text[end - 1] != ' ')
        --end;
    return end;
}

/// The signs of a paper's number, "(31305, nr. 12)", part no clauses.
std::string without_brackets(std::string_view text) {
    std::string bare;
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth <= 0) bare += c;
        if (c == ')' && depth > 0) --depth;
    }
    return bare;
}

/// The clause that closes with `text` is said of another thing than the sentence: "het onderzoek dat wordt uitgevoerd".
bool is_of_another(const Sentence& text) {
    Sentence clause = last_bytes(text, clause_reach);
    clause = clause.substr(clause.find_last_of(",;:(") + 1);  // npos + 1 is 0
    std::optional<Span> relative;
    for (auto found = find_first_phrase(clause, relatives); found;
         found = find_first_phrase(clause, relatives, found->end))
        relative = found;
    if (!relative || relative->begin < 2) return false;
    const Sentence inside = clause.substr(relative->end);
    const auto auxiliary = find_first_phrase(inside, auxiliaries);
    if (!auxiliary || find_first_phrase(inside, auxiliaries, auxiliary->end)) return false;
    if (find_noun(inside, Subject::motion) || find_noun(inside, Subject::commitment) || has_phrase(inside, back)) {
        return false;
    }
    const Sentence before = clause.substr(0, relative->begin - 1);
    const std::string_view noun = before.substr(word_begin(before, before.size()));
    if (noun.empty() || !is_small(noun.front()) || has_phrase(noun, own_nouns)) return false;
    constexpr std::size_t adjective_reach = 30;  // bytes: "het brede, verkennende "
    return has_phrase(last_bytes(before.substr(0, before.size() - noun.size()), adjective_reach), articles);
}

}  // namespace

std::optional<Span> find_said(const Sentence& text, const Turn& turn) {
    const auto first = find_phrase(text, turn.first);
    if (!first) return std::nullopt;
    const bool parted = !turn.second.empty();
    const Phrase& last = parted ? turn.second : turn.first;
    for (auto found = find_phrase(text, last, parted ? first->end : first->begin); found;
         found = find_phrase(text, last, found->end)) {
        const Sentence whole = text.substr(0, found->end);
        if (parted ? is_preposition(text, *found) || is_of_another(whole) : is_adjective(text, *found)) continue;
        return Span{parted ? first->begin : found->begin, found->end};
    }
    return std::nullopt;
}

bool is_denied(std::string_view turn, std::string_view behind) {
    const std::string rest = without_brackets(behind.substr(0, clause_reach));
    std::string_view clause = std::string_view(rest).substr(0, rest.find_first_of(".,;:"));
    if (const auto joint = find_first_phrase(clause, joints)) clause = clause.substr(0, joint->begin);
    clause = clause.substr(0, clause.find_last_not_of(' ') + 1);
    if (closes_with(clause, "niet")) return true;
    const std::string bare = without_brackets(turn);
    const std::string_view words = bare;
    const std::size_t opening = words.find(',');
    const std::size_t closing = words.rfind(',');
    if (opening == closing) return has_phrase(words, negations);
    // "Ik beschouw de motie, die niet unaniem is aangenomen, als afgedaan."
    const std::string_view between = words.substr(opening + 1, closing - opening - 1);
    const auto aside = find_first_phrase(between, asides);
    const bool is_aside = aside && between.find_first_not_of(' ') == aside->begin;
    return has_phrase(words.substr(0, opening), negations) || has_phrase(words.substr(closing), negations) ||
           (!is_aside && has_phrase(between, negations));
}

}  // namespace kamerbrief
