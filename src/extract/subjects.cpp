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

// Behind one of these a motion or a promise is the ground of something else.
constexpr auto on_the_way = std::to_array<std::string_view>({
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

bool is_in_passing(std::string_view text, std::size_t noun) {
    const std::string_view before = text.substr(noun - std::min(noun, way_reach), std::min(noun, way_reach));
    const std::string_view clause = before.substr(before.find_last_of(",;") + 1);  // npos + 1 is 0
    return has_phrase(clause, on_the_way);
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
