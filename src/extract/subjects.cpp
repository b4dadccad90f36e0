#include "extract/subjects.hpp"

#include <algorithm>
#include <array>

#include "extract/dutch.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct NounForm {
    Subject subject;
    Phrase word;
    bool plural;
};

constexpr auto nouns = std::to_array<NounForm>({
    {Subject::motion, "moties", true},
    {Subject::motion, "motie", false},
    {Subject::commitment, "toezeggingen", true},
    {Subject::commitment, "toezegging", false},
});

struct Ordinal {
    Phrase word;
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

// Behind one of these a motion or a promise is the ground of something else.
constexpr auto on_the_way = std::to_array<Phrase>({
    "in lijn met",
    "conform",
    "naar aanleiding van",
    "gelet op",
    "vanwege",
    "mede door",
    "in aanvulling op",
    "in de geest van",
});
constexpr std::size_t way_reach = 48;  // bytes before the noun: "naar aanleiding van de aangenomen, gewijzigde "

}  // namespace

std::optional<Noun> find_noun(const Sentence& text, Subject subject, std::size_t begin) {
    std::optional<Noun> first;
    for (const NounForm& form : nouns) {
        const auto found = form.subject == subject ? find_phrase(text, form.word, begin) : std::nullopt;
        if (found && (!first || found->begin < first->span.begin)) first = Noun{*found, form.plural};
    }
    return first;
}

std::optional<Selection> read_ordinal(const Sentence& text, const Noun& noun) {
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

bool is_in_passing(const Sentence& text, std::size_t noun) {
    const Sentence before = text.substr(noun - std::min(noun, way_reach), std::min(noun, way_reach));
    const Sentence clause = before.substr(before.find_last_of(",;") + 1);  // npos + 1 is 0
    return has_phrase(clause, on_the_way);
}

bool names_matter(const Sentence& title, Subject subject) {
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
