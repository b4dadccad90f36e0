// Words and turns of phrase in a sentence, whatever stands between them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "extract/words.hpp"

namespace kamerbrief {

/// Bytes of a sentence.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// As find_phrase(), of a text that may hold the phrase.
std::optional<Span> search_phrase(const Sentence& text, const Phrase& phrase, std::size_t begin);

/// The first place from `begin` on where `phrase` stands as whole words, in any case (ASCII). A caller that cuts a
/// sentence in the midst of a word must not ask for what is left of it.
inline std::optional<Span> find_phrase(const Sentence& text, const Phrase& phrase, std::size_t begin = 0) {
    // Most texts do not have it: asking here spares the call.
    return text.may_hold(phrase) ? search_phrase(text, phrase, begin) : std::nullopt;
}

/// The first place where any of the phrases stands, in one search for all of them; of two at one place the first of the
/// list.
std::optional<Span> find_first_phrase(const Sentence& text, std::span<const Phrase> phrases, std::size_t begin = 0);

/// Whether any of the phrases stands in the text.
inline bool has_phrase(const Sentence& text, std::span<const Phrase> phrases) {
    // Most texts have none: asking here spares the call.
    return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& phrase) { return text.may_hold(phrase); }) &&
           find_first_phrase(text, phrases);
}

/// Whether `word` is the last word of the text, in any case (ASCII).
bool closes_with(std::string_view text, std::string_view word);

/// A verb and its other half, in that order: "beschouw" ... "als afgedaan". An absent half is "".
struct Turn {
    Phrase first;
    Phrase second;
};

/// False where it stands nowhere in the text: asked of many turns, this spares the call.
inline bool may_hold(const Sentence& text, const Turn& turn) {
    return text.may_hold(turn.second) && text.may_hold(turn.first);
}

/// From the first half's begin to the second's end.
std::optional<Span> find_turn(const Sentence& text, const Turn& turn);

bool has_turn(const Sentence& text, std::span<const Turn> turns);

}  // namespace kamerbrief
