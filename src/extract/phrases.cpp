#include "extract/phrases.hpp"

#include <algorithm>
#include <bitset>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// Where the phrase that starts at `at` ends; nothing where it does not stand there.
std::optional<std::size_t> match(std::string_view text, std::size_t at, std::string_view phrase) {
    for (const char expected : phrase) {
        if (expected == '*') return at;
        if (expected == ' ') {
            Cursor cursor(text, at);
            if (!cursor.blanks_or_breaks()) return std::nullopt;
            at = cursor.at();
        } else {
            if (at >= text.size() || small(text[at]) != expected) return std::nullopt;
            ++at;
        }
    }
    return word_ends(text, at) ? std::optional(at) : std::nullopt;
}

/// The first that stands where a word starts, of those words that `may_begin` one.
template <class MayBegin, class StandsAt>
std::optional<Span> find_by_words(const Sentence& text, std::size_t begin, MayBegin may_begin, StandsAt stands_at) {
    for (const Words::Word& word : text.words_from(begin)) {
        const std::size_t at = text.at(word);
        if (!may_begin(word) || !word_starts(text, at)) continue;
        if (const auto end = stands_at(at)) return Span{at, *end};
    }
    return std::nullopt;
}

/// The first that stands where a word starts, of those letters that `may_begin` one.
template <class MayBegin, class StandsAt>
std::optional<Span> find_by_letters(const Sentence& text, std::size_t begin, MayBegin may_begin, StandsAt stands_at) {
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (!may_begin(small(text[at])) || !word_starts(text, at)) continue;
        if (const auto end = stands_at(at)) return Span{at, *end};
    }
    return std::nullopt;
}

}  // namespace

std::optional<Span> search_phrase(const Sentence& text, const Phrase& phrase, std::size_t begin) {
    const auto stands_at = [&](std::size_t at) { return match(text, at, phrase); };
    if (text.words() != nullptr && phrase.begins_with_word()) {
        return find_by_words(
            text, begin, [&](const Words::Word& word) { return phrase.may_begin_with(word); }, stands_at);
    }
    return find_by_letters(
        text, begin, [&](char letter) { return letter == phrase[0]; }, stands_at);
}

std::optional<Span> find_first_phrase(const Sentence& text, std::span<const Phrase> phrases, std::size_t begin) {
    std::bitset<256> initials;
    std::bitset<words::bits + 1> first_words;
    bool by_words = text.words() != nullptr;
    for (const Phrase& phrase : phrases) {
        if (!text.may_hold(phrase)) continue;
        initials.set(static_cast<unsigned char>(phrase[0]));
        first_words.set(phrase.first_word());
        by_words = by_words && phrase.begins_with_word() && phrase.first_word() != words::any;
    }
    if (initials.none()) return std::nullopt;
    const auto stands_at = [&](std::size_t at) -> std::optional<std::size_t> {
        const char initial = small(text[at]);
        for (const Phrase& phrase : phrases) {
            if (phrase[0] != initial || !text.may_hold(phrase)) continue;
            if (const auto end = match(text, at, phrase)) return end;
        }
        return std::nullopt;
    };
    if (by_words) {
        return find_by_words(
            text, begin, [&](const Words::Word& word) { return first_words[word.bit] || first_words[word.start]; },
            stands_at);
    }
    return find_by_letters(
        text, begin, [&](char letter) { return initials[static_cast<unsigned char>(letter)]; }, stands_at);
}

bool closes_with(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && equal_any_case(text.substr(text.size() - word.size()), word) &&
           word_starts(text, text.size() - word.size());
}

bool has_turn(const Sentence& text, std::span<const Turn> turns) {
    return std::any_of(turns.begin(), turns.end(),
                       [&](const Turn& turn) { return may_hold(text, turn) && find_turn(text, turn); });
}

std::optional<Span> find_turn(const Sentence& text, const Turn& turn) {
    if (!may_hold(text, turn)) return std::nullopt;
    const auto first = find_phrase(text, turn.first);
    if (!first || turn.second.empty()) return first;
    const auto second = find_phrase(text, turn.second, first->end);
    if (!second) return std::nullopt;
    return Span{first->begin, second->end};
}

}  // namespace kamerbrief
