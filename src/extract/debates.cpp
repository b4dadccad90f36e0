#include "extract/debates.hpp"

#include <algorithm>
#include <array>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// The forms of debate of either chamber, as its Rules of Procedure name them. A compound ("begrotingsdebat") ends in
// one.
constexpr auto forms = std::to_array<std::string_view>({
    "commissiedebat",
    "tweeminutendebat",
    "plenair debat",
    "plenaire debat",
    "wetgevingsoverleg",
    "notaoverleg",
    "algemeen overleg",
    "schriftelijk overleg",
    "rondetafelgesprek",
    "vragenuur",
    "begrotingsbehandeling",
    "dertigledendebat",
    "interpellatiedebat",
    "debat",
});

// What a debate's subject goes no further than.
constexpr auto ends = std::to_array<std::string_view>({
    "van",     "op",    "heb",       "heeft",    "hebben", "had",   "is",        "zijn",  "was",    "werd",
    "werden",  "ik",    "uw",        "de",       "het",    "een",   "informeer", "wordt", "waarin", "waar",
    "dat",     "die",   "met",       "door",     "zeg",    "zegde", "geef",      "kom",   "om",     "over",
    "aan",     "bij",   "mijn",      "stuur",    "zend",   "bied",  "doe",       "gaf",   "deed",   "vroeg",
    "vroegen", "sprak", "toegezegd", "gevraagd", "gedaan", "d",     "verzocht",  "ben",
});

// Behind the form its subject may stand as in any other talk: "het debat over de Wet op de ponten". Longer ones first.
constexpr auto about = std::to_array<std::string_view>(
    {"over de wet op de", "over de wet op het", "over de wet", "over de", "over het", "over een", "over"});

}  // namespace

std::optional<Span> find_debate(std::string_view sentence) {
    std::optional<Span> debate;
    for (const std::string_view form : forms) {
        const auto found = find_phrase(sentence, form);
        if (found && (!debate || found->begin < debate->begin)) debate = found;
    }
    if (!debate) return std::nullopt;
    Cursor cursor(sentence, debate->end);
    if (cursor.blanks() &&
        std::none_of(about.begin(), about.end(), [&](std::string_view words) { return cursor.word(words); })) {
        cursor.move_to(debate->end);
    }
    for (;;) {
        if (!cursor.blanks() || !(is_letter(cursor.peek()) || cursor.peek() == '(')) break;
        const std::size_t begin = cursor.at();
        if (std::any_of(ends.begin(), ends.end(), [&](std::string_view word) { return cursor.word(word); })) break;
        const std::size_t end = sentence.find_first_of(" \n\t,.;:", begin);
        debate->end = end == std::string_view::npos ? sentence.size() : end;
        cursor.move_to(debate->end);
    }
    return debate;
}

}  // namespace kamerbrief
