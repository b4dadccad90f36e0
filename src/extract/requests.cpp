#include "extract/requests.hpp"

#include <algorithm>
#include <array>

#include "extract/citations/readers.hpp"
#include "extract/subjects.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr auto request_verbs = std::to_array<Phrase>({
    "verzoekt",    "verzoeken",      "verzocht",       "verzochten",    "roept",      "roepen",
    "oproept",     "oproepen",       "opgeroepen",     "vraagt",        "vragen om",  "gevraagd om",
    "gevraagd te", "motie gevraagd", "spreekt uit",    "draagt op",     "gericht op", "ziet op",
    "zien op",     "strekt ertoe",   "strekken ertoe", "gevraagd zich",
});

constexpr auto past_verbs = std::to_array<Phrase>({"gevraagd", "vroeg", "vroegen"});

// Verbs that are a motion's only beside other words: those before it, or those behind it.
struct VerbInContext {
    Turn turn;
    bool verb_is_last;
};

constexpr auto verbs_in_context = std::to_array<VerbInContext>({
    {{"bij motie", "gevraagd"}, true},
    {{"motie", "kamer gevraagd"}, true},
    {{"motie", "regering gevraagd"}, true},
    {{"motie", "kabinet gevraagd"}, true},
    {{"motie", "mij gevraagd"}, true},
    {{"motie", "vroeg"}, true},
    {{"moties", "vroegen"}, true},
    {{"vroeg", "bij motie"}, false},
    {{"vroegen", "bij motie"}, false},
});

// Whom a motion asks.
constexpr auto asked = std::to_array<Phrase>({
    "de regering",
    "het kabinet",
    "de minister",
    "de staatssecretaris",
    "de bewindslieden",
    "uw kamer",
    "mij",
    "ons",
});

// The writer, as those who ask call them.
constexpr auto writer = std::to_array<Phrase>({"mij", "ons"});

constexpr std::size_t writer_reach = 40;  // bytes: "verzocht het lid Bos (Kustpartij) mij"

constexpr auto upward = std::to_array<std::string_view>({"op"});
constexpr auto ways = std::to_array<std::string_view>({"in", "bij", "via", "middels"});
constexpr auto sources = std::to_array<std::string_view>({"in", "bij", "via", "middels", "met", "conform"});
constexpr auto members = std::to_array<std::string_view>({"het lid", "de leden", "de heer", "mevrouw"});

// Words behind the verb that are no part of what it asks.
constexpr auto fillers = std::to_array<std::string_view>({"zij", "hij", "immers", "namelijk", "hierin", "daarin"});

// With one of these the writer goes on to judge what is asked.
constexpr auto judgements = std::to_array<std::string_view>({
    "hetgeen",         "wat in strijd",    "wat strijdig",     "wat haaks",   "wat ik",        "wat wij",
    "wat het kabinet", "wat niet",         "wat onwenselijk",  "wat volgens", "wat naar mijn", "wat een",
    "wat zou",         "waarvoor dekking", "waarvoor geen",    "waarover ik", "waarop ik",     "waarmee ik",
    "maar ik",         "maar wij",         "maar het kabinet", "maar dat",    "maar dit",
});

constexpr auto writers_words = std::to_array<Phrase>({"ik", "wij", "motie", "verzoek", "mijn", "hiermee"});

// Behind a relative clause the sentence goes on about the motion: "de motie, die om ponten verzoekt, is uitgevoerd".
constexpr auto relatives = std::to_array<Phrase>({"die", "dat", "waarin", "waarmee", "welke"});
constexpr auto goes_on_about_it = std::to_array<std::string_view>({
    "is",           "wordt",   "zijn",    "worden",       "heb ik",         "heeft",           "hebben wij",
    "beschouw",     "ontraad", "voer ik", "kan ik",       "doe ik",         "acht ik",         "geef ik",
    "zie ik",       "neem ik", "laat ik", "als afgedaan", "als uitgevoerd", "als afgehandeld", "als voldaan",
    "als afgerond",
});

// The last word of a verb may be the first of what it asks: "gevraagd [te onderzoeken]".
constexpr auto first_words = std::to_array<std::string_view>({" om", " te", " zich"});

// What becomes of a motion whose sentence goes on without a comma: "de motie die om ponten vraagt wordt uitgevoerd".
constexpr auto copulas = std::to_array<std::string_view>({" is ", " wordt ", " zijn ", " worden "});
constexpr auto fates = std::to_array<Phrase>({
    "uitgevoerd",
    "afgedaan",
    "afgehandeld",
    "ontraden",
    "aangehouden",
    "ingetrokken",
    "verworpen",
    "overgenomen",
});

template <class List>
bool reads_one_of(Cursor& cursor, const List& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return cursor.word(word); });
}

// Behind the request the motion's own paper may stand, in brackets: "... te plaatsen (31305, nr. 12)".
std::size_t end_without_paper(std::string_view sentence) {
    const std::size_t end = sentence.find_last_not_of(".? ") + 1;
    const std::size_t bracket = sentence.substr(0, end).rfind('(');
    if (bracket == std::string_view::npos || sentence[end - 1] != ')') return end;
    Cursor cursor(sentence, bracket + 1);
    Citations papers;
    const bool names_motion = cursor.word("motie") || cursor.word("moties");
    if (!names_motion && !read_labelled(cursor, papers) && !read_kamerstuk(cursor, papers)) return end;
    return sentence.substr(0, bracket).find_last_not_of(' ') + 1;
}

/// Where the writer begins to speak of what is asked from `begin` on, else `end`.
std::size_t end_before_judgement(std::string_view sentence, std::size_t begin, std::size_t end, bool relative) {
    for (std::size_t comma = sentence.find(',', begin); comma < end; comma = sentence.find(',', comma + 1)) {
        Cursor cursor(sentence, comma + 1);
        cursor.blanks();
        if (reads_one_of(cursor, judgements) || (relative && reads_one_of(cursor, goes_on_about_it))) return comma;
    }
    return end;
}

/// Behind a semicolon the writer may speak: "verzoekt om ponten; dat onderzoek ik".
std::size_t end_before_writer(const Sentence& sentence, std::size_t begin, std::size_t end) {
    const std::size_t semicolon = sentence.substr(0, end).find(';', begin);
    if (semicolon == std::string_view::npos) return end;
    const Sentence behind = sentence.substr(semicolon, end - semicolon);
    return has_phrase(behind, writers_words) ? semicolon : end;
}

/// Where a sentence that begins with its motion goes on to what became of it.
std::size_t end_before_fate(const Sentence& sentence, std::size_t begin, std::size_t end) {
    for (const std::string_view copula : copulas) {
        const std::size_t at = sentence.substr(0, end).rfind(copula);
        if (at == std::string_view::npos || at < begin) continue;
        if (has_phrase(sentence.substr(at, end - at), fates)) return at;
    }
    return end;
}

/// "bij motie (31305, nr. 12)" between the verb, to which its first words may belong, and what it asks.
void skip_the_motion(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view verb = cursor.text().substr(0, begin);
    const bool named = cursor.word("bij motie") || cursor.word("middels motie") || verb.ends_with("bij motie ");
    if (!named) return;
    cursor.blanks();
    if (cursor.literal("(")) {
        const std::size_t close = cursor.rest().find(')');
        if (close == std::string_view::npos) return cursor.move_to(begin);
        cursor.move_to(cursor.at() + close + 1);
        cursor.blanks();
    }
    if (cursor.done() || !is_small(cursor.peek())) cursor.move_to(begin);
}

/// Whether those whom the motion asks stand right there: "wordt de regering [verzocht]".
bool ends_with_asked(std::string_view before) {
    while (before.ends_with(' '))
        before.remove_suffix(1);
    return std::any_of(asked.begin(), asked.end(), [&](std::string_view whom) {
        return before.size() >= whom.size() && equal_any_case(before.substr(before.size() - whom.size()), whom) &&
               word_starts(before, before.size() - whom.size());
    });
}

/// Behind the verb and those whom it asks.
std::size_t begin_of_request(const Sentence& sentence, const Span& verb) {
    for (const std::string_view word : first_words) {
        if (sentence.substr(0, verb.end).ends_with(word)) return verb.end - word.size() + 1;
    }
    Cursor cursor(sentence, verb.end);
    const auto skip = [&](const auto& words) {
        if (!reads_one_of(cursor, words)) return false;
        cursor.blanks();
        return true;
    };
    cursor.blanks();
    skip(fillers);
    skip(upward);
    while (skip(asked)) {
        cursor.literal(",");
        cursor.blanks();
        skip(upward);
    }
    skip(fillers);
    skip_the_motion(cursor);
    return cursor.at();
}

bool is_addressed(const Sentence& sentence, const Span& verb, std::size_t request) {
    return ends_with_asked(sentence.substr(0, verb.begin)) ||
           has_phrase(sentence.substr(verb.end, std::max(request, verb.end) - verb.end), asked);
}

/// "heeft in het debat verzocht bij motie ...": where nobody is addressed, the words behind the verb tell how.
bool tells_how(std::string_view sentence, std::size_t request) {
    Cursor cursor(sentence, request);
    return reads_one_of(cursor, ways);
}

/// "... verzocht hekken te plaatsen, met de motie-Bos": the comma before what tells where it was asked.
std::optional<std::size_t> comma_before_source(const Sentence& sentence, std::size_t begin, std::size_t noun) {
    constexpr std::size_t reach = 24;  // bytes: ", middels de aangenomen "
    const std::size_t comma = sentence.substr(0, noun).rfind(',');
    if (comma == std::string_view::npos || comma < begin || noun - comma > reach) return std::nullopt;
    Cursor cursor(sentence, comma + 1);
    cursor.blanks();
    return reads_one_of(cursor, sources) ? std::optional(comma) : std::nullopt;
}

}  // namespace

std::optional<Span> find_request_verb(const Sentence& text, std::size_t begin) {
    std::optional<Span> first = find_first_phrase(text, request_verbs, begin);
    if (!has_phrase(text.substr(std::min(begin, text.size())), past_verbs)) return first;
    for (const VerbInContext& verb : verbs_in_context) {
        const auto one = find_phrase(text, verb.turn.first, verb.verb_is_last ? 0 : begin);
        const auto other = one ? find_phrase(text, verb.turn.second, std::max(begin, one->end)) : std::nullopt;
        if (!other) continue;
        const Span span{verb.verb_is_last ? other->begin : one->begin, other->end};
        if (!first || span.begin < first->begin) first = span;
    }
    return first;
}

std::optional<Span> find_request(const Sentence& sentence) {
    auto verb = find_request_verb(sentence);
    if (!verb) return std::nullopt;
    std::size_t end = end_without_paper(sentence);
    std::size_t begin = begin_of_request(sentence, *verb);
    const auto noun = find_noun(sentence, Subject::motion);
    // "In lijn met de motie-Bos verzoekt het kabinet de Commissie om ..."
    if (noun && noun->span.end <= verb->begin && is_in_passing(sentence, noun->span.begin) &&
        !has_phrase(sentence.substr(noun->span.end, verb->begin - noun->span.end), relatives)) {
        return std::nullopt;
    }
    if (noun && noun->span.begin >= begin && noun->span.begin < end) {
        if (const auto source = comma_before_source(sentence, begin, noun->span.begin)) {
            end = *source;
        } else {
            // What a committee asks about a motion is not what the motion asks; that may follow.
            verb = find_request_verb(sentence, noun->span.end);
            if (!verb) return std::nullopt;
            begin = begin_of_request(sentence, *verb);
        }
    }
    const bool motion_asks = noun && noun->span.begin < verb->begin;
    if (tells_how(sentence, begin) && !motion_asks && !is_addressed(sentence, *verb, begin)) return std::nullopt;
    if (Cursor cursor(sentence, begin); reads_one_of(cursor, members)) return std::nullopt;
    const std::string_view before = motion_asks ? sentence.substr(noun->span.end, verb->begin - noun->span.end) : "";
    end = end_before_writer(sentence, begin, end);
    const bool relative = has_phrase(before, relatives);
    const std::size_t judged = end_before_judgement(sentence, begin, end, relative);
    constexpr std::size_t opening = 6;  // bytes: "Deze "
    const bool unfinished = relative && judged == end && noun->span.begin < opening;
    end = unfinished ? end_before_fate(sentence, begin, end) : judged;
    if (end <= begin) return std::nullopt;
    return Span{begin, end};
}

std::optional<Place> read_request(const Letter& letter, const Statement& statement) {
    const auto request = find_request(sentence_of(letter, statement));
    if (!request) return std::nullopt;
    const Place& place = statement.place;
    return Place{place.paragraph, place.begin + request->begin, place.begin + request->end};
}

bool asks_the_writer(const Sentence& sentence, const Span& verb) {
    const std::size_t begin = verb.begin - std::min(verb.begin, writer_reach);
    return has_phrase(sentence.substr(begin, verb.end + writer_reach - begin), writer);
}

bool asks_for_the_kamer(const Sentence& sentence, const Span& verb) {
    const Sentence before = sentence.substr(0, verb.begin);
    if (before.empty() || ends_with_asked(before)) return true;
    return find_phrase(before, "kamer") && !find_phrase(before, "ik") && !find_phrase(before, "commissie");
}

}  // namespace kamerbrief
