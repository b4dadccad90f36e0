#include "extract/sentences.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Abbreviations that something always follows: no sentence ends behind their stop. In lower case, without the last
// stop. What a sentence may end in ("jl.", "c.s.", "mln.", "enz.") has no place here: a capital behind it decides.
constexpr auto leading_abbreviations = std::to_array<std::string_view>({
    "afd",   "apr",     "art",   "artt",  "aug",   "bijl", "bijv",  "bl",  "blz",   "bv",    "ca",    "cf",    "d.d",
    "d.w.z", "dd",      "dec",   "dhr",   "dr",    "drs",  "excl",  "feb", "febr",  "fig",   "gem",   "hfst",  "i.c",
    "i.e",   "i.h.k.v", "i.o.m", "i.p.v", "i.v.m", "incl", "ing",   "ir",  "jan",   "jhr",   "jkvr",  "jul",   "jun",
    "kst",   "m.a.w",   "m.b.t", "m.b.v", "m.i.v", "m.n",  "m.u.v", "max", "mevr",  "min",   "mr",    "mrt",   "mw",
    "n.a.v", "nl",      "no",    "nos",   "nov",   "nr",   "nrs",   "o.a", "o.b.v", "o.g.v", "o.l.v", "okt",   "ong",
    "p",     "pag",     "par",   "pp",    "prof",  "r.o",  "resp",  "sep", "sept",  "stb",   "stcrt", "t.a.v", "t.b.v",
    "t.v.v", "t.g.v",   "t.o.v", "t.w",   "t.w.v", "tel",  "trb",   "vgl", "vs",    "zgn",
});

// Abbreviations that may end a sentence. A bracket behind one goes on with it: "het lid Bos c.s. (Kamerstuk 29 628, nr.
// 1)".
constexpr auto trailing_abbreviations =
    std::to_array<std::string_view>({"c.s", "e.a", "e.v", "enz", "etc", "jl", "ll", "mld", "mln"});

bool is_trailing_abbreviation(std::string_view token) {
    return std::ranges::any_of(trailing_abbreviations,
                               [&](std::string_view entry) { return equal_any_case(entry, token); });
}

constexpr char initial(std::string_view word) {
    return word.front();
}

static_assert(std::ranges::is_sorted(leading_abbreviations, {}, initial));

bool is_leading_abbreviation(std::string_view token) {
    constexpr std::size_t longest = std::ranges::max(leading_abbreviations, {}, &std::string_view::size).size();
    if (token.empty() || token.size() > longest) return false;
    const char first = small(token.front());
    const auto* entry = std::ranges::lower_bound(leading_abbreviations, first, {}, initial);
    for (; entry != leading_abbreviations.end() && initial(*entry) == first; ++entry) {
        if (equal_any_case(*entry, token)) return true;
    }
    return false;
}

bool is_stop(char c) {
    return c == '.' || c == '!' || c == '?';
}

constexpr auto closers = std::to_array<std::string_view>({"\"", "'", ")", "]", "\u201d", "\u2019", "\u00bb"});
constexpr auto openers = std::to_array<std::string_view>(
    {"\"", "'", "(", "[", "\u201c", "\u201e", "\u2018", "\u201a", "\u00ab", "\u201d", "\u2019"});
constexpr auto list_marks =
    std::to_array<std::string_view>({"\u2022", "\u00b7", "\uf0b7", "\u2013", "\u2014", "-", "*"});

template <std::size_t N>
std::size_t any_of_at(const std::array<std::string_view, N>& signs, std::string_view text, std::size_t at) {
    for (const std::string_view sign : signs) {
        if (text.substr(at).starts_with(sign)) return sign.size();
    }
    return 0;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    cursor.blanks_or_breaks();
    return cursor.at();
}

// What may open a sentence: a capital, a digit, a quote or bracket before one, a list mark; "'s Nachts", "’t".
bool opens_sentence(std::string_view text, std::size_t at) {
    while (const std::size_t length = any_of_at(openers, text, at))
        at += length;
    if (at >= text.size() || capital_at(text, at) || is_digit(text[at])) return true;
    if ((text[at] == 's' || text[at] == 't') && blank_at(text, at + 1) != 0) return true;
    if (static_cast<unsigned char>(text[at]) >= 0xE2) return true;  // a sign beyond letters: "€ 20 mln.", "•"
    return any_of_at(list_marks, text, at) != 0;
}

// "- ", "• ", "1) ", "1. ", "a. ", "a) ", "iv) " at the start of a line.
bool opens_list(std::string_view text, std::size_t at) {
    if (const std::size_t length = any_of_at(list_marks, text, at)) return blank_at(text, at + length) != 0;
    std::size_t end = at;
    while (end < text.size() && end - at < 4 && (is_digit(text[end]) || is_small(text[end])))
        ++end;
    if (end == at || end >= text.size() || (text[end] != ')' && text[end] != '.')) return false;
    return blank_at(text, end + 1) != 0;
}

// The word before the stop at `stop`, with the stops inside it: "m.b.t" of "m.b.t.".
std::string_view token_before(std::string_view text, std::size_t stop, std::size_t from) {
    std::size_t begin = stop;
    for (; begin > from; --begin) {
        const char last = text[begin - 1];
        const bool beyond_ascii = static_cast<unsigned char>(last) >= 0x80;
        if (!is_letter(last) && !is_digit(last) && last != '.' && !beyond_ascii) break;
        if (beyond_ascii && begin >= from + 2 && blank_at(text, begin - 2) == 2) break;
        if (beyond_ascii && begin >= from + 3 && blank_at(text, begin - 3) == 3) break;
    }
    return text.substr(begin, stop - begin);
}

// The stop at `stop` belongs to the word before it, whatever follows.
bool stop_of_word(std::string_view text, std::size_t stop, std::size_t sentence_begin) {
    const std::string_view token = token_before(text, stop, sentence_begin);
    if (is_leading_abbreviation(token)) return true;
    // An initial: "J.", "J.P.", "Th.M.".
    if (!token.empty() && is_capital(token.back()) && (token.size() == 1 || token[token.size() - 2] == '.'))
        return true;
    // The number of a list or a heading that opens the line: "1. Aanleiding".
    const bool numbered = !token.empty() && std::ranges::all_of(token, [](char c) { return is_digit(c) || c == '.'; });
    const std::size_t begin = stop - token.size();
    return numbered && (begin == sentence_begin || text[begin - 1] == '\n');
}

// Bytes that a sentence can end at; the last is the first of an ellipsis. All others are passed over.
constexpr auto may_end = [] {
    std::array<bool, 256> table{};
    for (const char c : {'.', '!', '?', '\n'})
        table[static_cast<unsigned char>(c)] = true;
    table[0xE2] = true;
    return table;
}();

// No writer's sentence is longer. What findings there are in one each carry its text, and each reads all of it: cut at
// a blank, neither output nor time grows faster than the letter.
constexpr std::size_t longest_sentence = 2000;  // bytes

// The first byte from `at` on that the sentence may end at, or be cut at.
std::size_t next_end(std::string_view text, std::size_t begin, std::size_t at) {
    const std::size_t uncut = std::min(text.size(), begin + longest_sentence);
    while (at < uncut && !may_end[static_cast<unsigned char>(text[at])])
        ++at;
    if (at < uncut) return at;
    while (at < text.size() && !may_end[static_cast<unsigned char>(text[at])] && text[at] != ' ')
        ++at;
    return at;
}

// Where the sentence that begins at `begin` ends, behind its stop. `calls` are the offsets of note calls.
std::size_t sentence_end(std::string_view text, std::size_t begin, std::span<const NoteCall> calls) {
    for (std::size_t at = next_end(text, begin, begin); at < text.size(); at = next_end(text, begin, at + 1)) {
        if (text[at] == ' ') return at;
        if (text[at] == '\n' && at > begin && opens_list(text, at + 1)) return at;
        const bool ellipsis = text.substr(at).starts_with("\u2026");
        if (!is_stop(text[at]) && !ellipsis) continue;
        const std::size_t first = at;
        if (ellipsis) at += 2;
        while (at + 1 < text.size() && is_stop(text[at + 1]))
            ++at;
        std::size_t end = at + 1;
        while (const std::size_t length = end < text.size() ? any_of_at(closers, text, end) : 0)
            end += length;
        if (end >= text.size()) return text.size();
        const bool one_stop = end == first + 1 && text[first] == '.';
        if (text[end] == '\n' && !(one_stop && stop_of_word(text, first, begin))) return end;
        // "plaatsen.[call]Hiermee": the call stands where the blank should.
        const auto call = std::ranges::lower_bound(calls, end, {}, &NoteCall::at);
        const bool called = call != calls.end() && call->at == end;
        if (blank_at(text, end) == 0 && !(called && capital_at(text, end))) continue;
        // Asked last, as it looks back: "a.b.c.d" has many stops and one word.
        if (one_stop && stop_of_word(text, first, begin)) continue;
        const std::size_t next = skip_blanks(text, end);
        const bool bracket = next < text.size() && text[next] == '(';
        if (one_stop && bracket && is_trailing_abbreviation(token_before(text, first, begin))) continue;
        if (opens_sentence(text, next)) return end;
    }
    return text.size();
}

}  // namespace

std::vector<Place> sentences(const Document& document, std::size_t paragraph, std::size_t begin) {
    const Paragraph& source = document.paragraphs[paragraph];
    const std::string_view text = source.text;
    std::vector<Place> found;
    for (std::size_t at = skip_blanks(text, begin); at < text.size();) {
        const std::size_t next = sentence_end(text, at, source.calls);
        std::size_t end = next;
        while (end > at && (text[end - 1] == ' ' || text[end - 1] == '\n' || text[end - 1] == '\t'))
            --end;
        if (end > at) found.push_back({paragraph, at, end});
        at = skip_blanks(text, next);
    }
    return found;
}

Place sentence_around(std::span<const Place> sentences, const Place& place) {
    const auto ends_before = [&](const Place& sentence) {
        return place.begin == place.end ? sentence.end < place.begin : sentence.end <= place.begin;
    };
    const auto found = std::ranges::partition_point(sentences, ends_before);
    if (found != sentences.end()) return *found;
    return sentences.empty() ? place : sentences.back();
}

Place sentence_around(const Document& document, const Place& place) {
    return sentence_around(sentences(document, place.paragraph), place);
}

}  // namespace kamerbrief
