#include "extract/subjects.hpp"

#include <algorithm>
#include <array>

#include "extract/dutch.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct NounForms {
    Phrase singular;
    Phrase plural;
};

constexpr NounForms motions = {"motie", "moties"};
constexpr NounForms commitments = {"toezegging", "toezeggingen"};

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
    const NounForms& forms = subject == Subject::motion ? motions : commitments;
    const bool may_be_one = text.may_hold(forms.singular);
    const bool may_be_several = text.may_hold(forms.plural);
    if (!may_be_one && !may_be_several) return std::nullopt;
    const auto found = may_be_one && may_be_several
                           ? find_first_phrase(text, std::array{forms.singular, forms.plural}, begin)
                           : find_phrase(text, may_be_one ? forms.singular : forms.plural, begin);
    if (!found) return std::nullopt;
    return Noun{*found, found->end - found->begin == forms.plural.size()};
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
    for (const NounForms& forms : {motions, commitments}) {
        cursor.word(forms.plural);
        cursor.word(forms.singular);
    }
    return !cursor.done();
}

}  // namespace kamerbrief
