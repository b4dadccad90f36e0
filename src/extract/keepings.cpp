// What a sentence needs to keep a promise: it recalls it, and this letter brings what was promised. That something is
// sent does not say by itself that it was promised, nor that it is all that was. To take in another word, add a row.
#include "extract/keepings.hpp"

#include <algorithm>
#include <array>

#include "extract/periods.hpp"
#include "extract/phrases.hpp"
#include "extract/subjects.hpp"

namespace kamerbrief {
namespace {

constexpr auto recalled = std::to_array<Turn>({
    {"zoals", "toegezegd"},
    {"conform", "toegezegd"},
    {"conform mijn toezegging", ""},
    {"conform onze toezegging", ""},
    {"overeenkomstig mijn toezegging", ""},
    {"waarmee ik mijn toezegging", ""},
    {"waarmee wij onze toezegging", ""},
});

constexpr auto promised = std::to_array<Phrase>({"toegezegd", "toezegging", "toezeggingen"});

constexpr auto with_this = std::to_array<Phrase>({
    "hierbij",
    "bijgaand",
    "bijgaande",
    "bij deze brief",
    "met deze brief",
    "als bijlage",
});

// "hierbij" alone may stand for "in this": "hierbij betrek ik de gemeenten".
constexpr auto sending = std::to_array<Phrase>({
    "stuur",    "sturen",      "zend",        "zenden",     "bied",      "bieden",     "ontvangt", "ontvangen",
    "toekomen", "toegestuurd", "toegezonden", "aangeboden", "informeer", "informeren", "treft",    "vindt",
    "gevoegd",  "bijgevoegd",  "toegevoegd",  "opgenomen",  "deel ik",   "delen wij",  "verstrek", "bericht ik",
});

// With an older letter, not all of it, or not yet.
constexpr auto otherwise = std::to_array<Phrase>({
    "heb ik",
    "hebben wij",
    "heeft u",
    "als bijlage bij de",
    "als bijlage bij mijn",
    "nog niet",
    "nog geen",
    "hierbij niet",
    "later",
    "een deel",
    "eerste deel",
    "deels",
    "gedeeltelijk",
});

// The letter itself gives what was promised: "met deze brief geef ik gevolg aan de toezegging".
constexpr auto given = std::to_array<Turn>({
    {"met deze brief geef", "gevolg aan"},
    {"met deze brief geef", "uitvoering aan"},
    {"met deze brief geef", "opvolging aan"},
    {"hiermee geef", "gevolg aan"},
    {"hiermee geef", "uitvoering aan"},
    {"hiermee geef", "opvolging aan"},
    {"hierbij geef", "gevolg aan"},
    {"hierbij geef", "uitvoering aan"},
    {"hierbij geef", "opvolging aan"},
    {"geef ik hiermee", "gevolg aan"},
});

/// "Hierbij stuur ik u de planning en in mei ontvangt u de telling": what was promised may be still to come.
bool sends_more_later(const Sentence& sentence) {
    const auto sent = find_first_phrase(sentence, sending);
    if (!sent) return false;
    const auto next = find_first_phrase(sentence, std::to_array<Phrase>({"en", "waarna"}), sent->end);
    const std::size_t rest = std::min(sentence.find(';', sent->end), next ? next->begin : sentence.size());
    return rest < sentence.size() && find_return(sentence.substr(rest));
}

}  // namespace

bool keeps_with_letter(const Sentence& sentence) {
    // Every row has a word for a promise, and most sentences have none.
    if (std::none_of(promised.begin(), promised.end(), [&](const Phrase& word) { return sentence.may_hold(word); }))
        return false;
    if (find_noun(sentence, Subject::commitment) && has_turn(sentence, given)) return true;
    return has_turn(sentence, recalled) && has_phrase(sentence, with_this) && has_phrase(sentence, sending) &&
           !has_phrase(sentence, otherwise) && !sends_more_later(sentence);
}

}  // namespace kamerbrief
