#include "extract/phrases.hpp"

#include <algorithm>
#include <bitset>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// Where the phrase that starts at `at` ends; nothing where it does not stand there.
std::optional<std::size_t> match(std::string_view text, std::size_t at, std::string_view phrase) {
    Cursor cursor(text, at);
    while (!phrase.empty()) {
        if (phrase[0] == ' ') {
            if (!cursor.blanks_or_breaks()) return std::nullopt;
            phrase.remove_prefix(1);
        } else if (phrase == "*") {
            return cursor.at();
        } else {
            const std::string_view word = phrase.substr(0, phrase.find_first_of(" *"));
            if (!cursor.literal_any_case(word)) return std::nullopt;
            phrase.remove_prefix(word.size());
        }
    }
    return word_ends(text, cursor.at()) ? std::optional(cursor.at()) : std::nullopt;
}

}  // namespace

std::optional<Span> find_phrase(const Sentence& text, const Phrase& phrase, std::size_t begin) {
    if (!text.may_hold(phrase)) return std::nullopt;
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (small(text[at]) != phrase[0] || !word_starts(text, at)) continue;
        if (const auto end = match(text, at, phrase)) return Span{at, *end};
    }
    return std::nullopt;
}

std::optional<Span> find_first_phrase(const Sentence& text, std::span<const Phrase> phrases, std::size_t begin) {
    std::bitset<256> initials;
    for (const Phrase& phrase : phrases) {
        if (text.may_hold(phrase)) initials.set(static_cast<unsigned char>(phrase[0]));
    }
    if (initials.none()) return std::nullopt;
    for (std::size_t at = begin; at < text.size(); ++at) {
        const char initial = small(text[at]);
        if (!initials[static_cast<unsigned char>(initial)] || !word_starts(text, at)) continue;
        for (const Phrase& phrase : phrases) {
            if (phrase[0] != initial || !text.may_hold(phrase)) continue;
            if (const auto end = match(text, at, phrase)) return Span{at, *end};
        }
    }
    return std::nullopt;
}

bool has_phrase(const Sentence& text, std::span<const Phrase> phrases) {
    return find_first_phrase(text, phrases).has_value();
}

bool closes_with(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && equal_any_case(text.substr(text.size() - word.size()), word) &&
           word_starts(text, text.size() - word.size());
}

bool has_turn(const Sentence& text, std::span<const Turn> turns) {
    return std::any_of(turns.begin(), turns.end(), [&](const Turn& turn) { return find_turn(text, turn).has_value(); });
}

std::optional<Span> find_turn(const Sentence& text, const Turn& turn) {
    if (!text.may_hold(turn.second)) return std::nullopt;
    const auto first = find_phrase(text, turn.first);
    if (!first || turn.second.empty()) return first;
    const auto second = find_phrase(text, turn.second, first->end);
    if (!second) return std::nullopt;
    return Span{first->begin, second->end};
}

}  // namespace kamerbrief
