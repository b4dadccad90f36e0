#include "extract/subjects.hpp"

#include <algorithm>
#include <array>

#include "extract/dutch.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct NounForm {
    Subject subject;
    std::string_view word;
    bool plural;
};

constexpr auto nouns = std::to_array<NounForm>({
    {Subject::motion, "moties", true},
    {Subject::motion, "motie", false},
    {Subject::commitment, "toezeggingen", true},
    {Subject::commitment, "toezegging", false},
});

struct Ordinal {
    std::string_view word;
    Selection selection;
};

constexpr auto ordinals = std::to_array<Ordinal>({
    {"eerste", {0, 1, false}},
    {"eerstgenoemde", {0, 1, false}},
    {"tweede", {1, 1, false}},
    {"derde", {2, 1, false}},
    {"vierde", {3, 1, false}},
    {"laatste", {0, 1, true}},
    {"laatstgenoemde", {0, 1, true}},
});
constexpr std::size_t ordinal_reach = 24;  // bytes before the noun: "eerstgenoemde twee "

}  // namespace

std::optional<Noun> find_noun(std::string_view text, Subject subject, std::size_t begin) {
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (!word_starts(text, at)) continue;
        for (const NounForm& form : nouns) {
            Cursor cursor(text, at);
            if (form.subject == subject && cursor.word(form.word)) return Noun{{at, cursor.at()}, form.plural};
        }
    }
    return std::nullopt;
}

std::optional<Selection> read_ordinal(std::string_view text, const Noun& noun) {
    const std::size_t reach = noun.span.begin - std::min(noun.span.begin, ordinal_reach);
    for (const Ordinal& ordinal : ordinals) {
        const auto word = find_phrase(text.substr(0, noun.span.begin), ordinal.word, reach);
        if (!word) continue;
        Cursor cursor(text, word->end);
        cursor.blanks();
        const std::size_t begin = cursor.at();
        cursor.small_letters();
        const std::optional<int> count = number_word(cursor.since(begin));
        Selection selection = ordinal.selection;
        if (count && noun.plural) selection.count = static_cast<std::size_t>(*count);
        return selection;
    }
    return std::nullopt;
}

bool names_matter(std::string_view title, Subject subject) {
    const auto noun = find_noun(title, subject);
    if (!noun) return false;
    Cursor cursor(title, noun->span.end);
    cursor.blanks();
    if (cursor.word("en") || cursor.literal("/")) cursor.blanks();
    for (const NounForm& form : nouns)
        cursor.word(form.word);
    return !cursor.done();
}

}  // namespace kamerbrief
