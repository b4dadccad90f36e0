#include "extract/debates.hpp"

#include <algorithm>
#include <array>

#include "extract/cursor.hpp"

namespace kamerbrief {
namespace {

// The forms of debate of either chamber, as its Rules of Procedure name them. A compound ("begrotingsdebat") ends in
// one.
constexpr std::array<std::string_view, 14> forms = {
    "commissiedebat",        "tweeminutendebat",
    "plenair debat",         "plenaire debat",
    "wetgevingsoverleg",     "notaoverleg",
    "algemeen overleg",      "schriftelijk overleg",
    "rondetafelgesprek",     "vragenuur",
    "begrotingsbehandeling", "dertigledendebat",
    "interpellatiedebat",    "debat",
};

// What a debate's subject goes no further than.
constexpr std::array<std::string_view, 22> ends = {
    "van", "op",    "heb",    "heeft", "hebben", "is",  "werd", "informeer", "ik",   "uw",  "de",
    "het", "wordt", "waarin", "waar",  "dat",    "met", "door", "zeg",       "geef", "kom", "om",
};

}  // namespace

std::optional<Span> find_debate(std::string_view sentence) {
    std::optional<Span> debate;
    for (const std::string_view form : forms) {
        const auto found = find_phrase(sentence, form);
        if (found && (!debate || found->begin < debate->begin)) debate = found;
    }
    if (!debate) return std::nullopt;
    Cursor cursor(sentence, debate->end);
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
