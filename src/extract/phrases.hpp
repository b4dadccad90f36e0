// Words and turns of phrase in a sentence, whatever stands between them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kamerbrief {

/// Bytes of a sentence.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first place from `begin` on where `phrase` stands as whole words, in any case (ASCII). `phrase` is in lower
/// case; its blanks stand for any blanks or line breaks, and a closing "*" lets the last word go on ("informer*").
std::optional<Span> find_phrase(std::string_view text, std::string_view phrase, std::size_t begin = 0);

/// The first place where any of the phrases stands, in one search for all of them; of two at one place the first of the
/// list.
std::optional<Span> find_first_phrase(std::string_view text, std::span<const std::string_view> phrases,
                                      std::size_t begin = 0);

/// Whether any of the phrases stands in the text.
bool has_phrase(std::string_view text, std::span<const std::string_view> phrases);

/// Whether `word` is the last word of the text, in any case (ASCII).
bool closes_with(std::string_view text, std::string_view word);

/// A verb and its other half, in that order: "beschouw" ... "als afgedaan". An absent half is "".
struct Turn {
    std::string_view first;
    std::string_view second;
};

/// From the first half's begin to the second's end.
std::optional<Span> find_turn(std::string_view text, const Turn& turn);

bool has_turn(std::string_view text, std::span<const Turn> turns);

}  // namespace kamerbrief
