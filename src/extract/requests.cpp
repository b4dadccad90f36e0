#include "extract/requests.hpp"

#include <algorithm>
#include <array>

#include "extract/citations/readers.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr auto request_verbs = std::to_array<std::string_view>({
    "verzoekt",    "verzoeken",  "verzocht",   "verzochten", "roept",       "roepen",       "oproept",
    "oproepen",    "opgeroepen", "vraagt",     "vragen om",  "gevraagd om", "gevraagd te",  "motie gevraagd",
    "spreekt uit", "draagt op",  "gericht op", "ziet op",    "zien op",     "strekt ertoe", "strekken ertoe",
});

// Whom a motion asks.
constexpr auto asked = std::to_array<std::string_view>({
    "de regering",
    "het kabinet",
    "de minister",
    "de staatssecretaris",
    "de bewindslieden",
    "uw kamer",
});

// Behind the request the motion's own paper may stand, in brackets: "... te plaatsen (31305, nr. 12)".
std::size_t end_without_paper(std::string_view sentence) {
    const std::size_t end = sentence.find_last_not_of(".? ") + 1;
    const std::size_t bracket = sentence.substr(0, end).rfind('(');
    if (bracket == std::string_view::npos || sentence[end - 1] != ')') return end;
    Cursor cursor(sentence, bracket + 1);
    Citations papers;
    if (!read_labelled(cursor, papers) && !read_kamerstuk(cursor, papers)) return end;
    return sentence.substr(0, bracket).find_last_not_of(' ') + 1;
}

}  // namespace

std::optional<Span> find_request_verb(std::string_view text) {
    std::optional<Span> first;
    for (const std::string_view verb : request_verbs) {
        const auto span = find_phrase(text, verb);
        if (span && (!first || span->begin < first->begin)) first = span;
    }
    return first;
}

std::optional<Place> read_request(const Letter& letter, const Statement& statement) {
    const std::string_view sentence = text_at(letter, statement.place);
    const auto verb = find_request_verb(sentence);
    if (!verb) return std::nullopt;
    const auto request_from = [&](std::size_t begin) -> std::optional<Place> {
        const std::size_t end = end_without_paper(sentence);
        if (end <= begin) return std::nullopt;
        const Place& place = statement.place;
        return Place{place.paragraph, place.begin + begin, place.begin + end};
    };
    Cursor cursor(sentence, verb->end);
    cursor.blanks();
    if (cursor.word("zij") || cursor.word("hij")) cursor.blanks();
    if (cursor.word("op")) cursor.blanks();
    const bool addressed = std::any_of(asked.begin(), asked.end(), [&](std::string_view whom) {
        if (!cursor.word(whom)) return false;
        cursor.literal(",");
        cursor.blanks();
        if (cursor.word("op")) cursor.blanks();
        return true;
    });
    // "heeft in het debat verzocht bij motie ...": where nobody is addressed, the words behind the verb tell how.
    if (addressed) return request_from(cursor.at());
    if (cursor.word("in") || cursor.word("bij") || cursor.word("via") || cursor.word("middels")) return std::nullopt;
    return request_from(cursor.at());
}

}  // namespace kamerbrief
