// Which words a text may hold. Most sentences hold none of the words that a phrase is looked for by, and asking this
// first spares the search: extraction took seven times as long without it.
//
// A word here is a run of ASCII letters and digits, in any case: "vóór" is two, "v" and "r".
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace kamerbrief {

/// The place of a word in a WordSet. Two words may share one.
using WordBit = std::uint16_t;

namespace words {

constexpr WordBit bits = 512;

/// The place that is always taken, for a phrase that has no whole word.
constexpr WordBit any = bits;

/// The letter or digit in small letters; 0 of what parts words.
constexpr auto folded = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = '0'; c <= '9'; ++c)
        table[c] = static_cast<std::uint8_t>(c);
    for (std::size_t c = 'a'; c <= 'z'; ++c) {
        table[c] = static_cast<std::uint8_t>(c);
        table[c - 'a' + 'A'] = static_cast<std::uint8_t>(c);
    }
    return table;
}();

/// Calls `take(bit, length)` for each word of the text.
template <class Take>
constexpr void each(std::string_view text, Take take) {
    std::uint32_t hash = 0;
    std::size_t length = 0;
    const auto end_word = [&] {
        if (length > 0) take(static_cast<WordBit>(hash * 0x9e3779b1U >> 23), length);  // the upper nine bits
        hash = 0;
        length = 0;
    };
    for (const char c : text) {
        const std::uint8_t letter = folded[static_cast<unsigned char>(c)];
        if (letter == 0) {
            end_word();
        } else {
            hash = std::rotl(hash, 5) ^ letter;
            ++length;
        }
    }
    end_word();
}

}  // namespace words

class WordSet {
  public:
    WordSet() { places_.back() = 1; }

    explicit WordSet(std::string_view text) : WordSet() {
        words::each(text, [&](WordBit bit, std::size_t) { places_[bit / 64] |= std::uint64_t{1} << bit % 64; });
    }

    /// False where the text has no such word; true where it may have.
    bool may_hold(WordBit bit) const { return (places_[bit / 64] >> bit % 64 & 1) != 0; }

  private:
    std::array<std::uint64_t, words::bits / 64 + 1> places_{};  // the last is of words::any
};

/// Words to look for, in small letters: blanks stand for any blanks or line breaks, and a closing "*" lets the last
/// word go on ("informer*").
class Phrase : public std::string_view {
  public:
    consteval Phrase(const char* text) : std::string_view(text) {
        std::array<std::size_t, 2> lengths{};
        const bool goes_on = ends_with('*');
        std::string_view whole = *this;
        if (goes_on) {
            whole.remove_suffix(1);
            while (!whole.empty() && words::folded[static_cast<unsigned char>(whole.back())] != 0)
                whole.remove_suffix(1);
        }
        words::each(whole, [&](WordBit bit, std::size_t length) {
            if (length > lengths[0]) {
                lengths = {length, lengths[0]};
                longest_ = {bit, longest_[0]};
            } else if (length > lengths[1]) {
                lengths[1] = length;
                longest_[1] = bit;
            }
        });
    }

    /// False where it stands nowhere in the text that has these words.
    bool may_stand_in(const WordSet& words) const { return words.may_hold(longest_[0]) && words.may_hold(longest_[1]); }

  private:
    std::array<WordBit, 2> longest_ = {words::any, words::any};  // long words are rarer than short ones
};

/// A text, or a part of one, with the words that the whole may hold.
class Sentence : public std::string_view {
  public:
    Sentence() = default;

    /// `words` must outlive it.
    Sentence(std::string_view text, const WordSet& words) : std::string_view(text), words_(&words) {}

    /// Of a text whose words nobody has looked at: all of it is searched.
    template <class Text>
    requires std::is_convertible_v<const Text&, std::string_view> Sentence(const Text& text) : std::string_view(text) {}

    Sentence substr(std::size_t begin, std::size_t count = npos) const {
        Sentence part = *this;
        static_cast<std::string_view&>(part) = std::string_view::substr(begin, count);
        return part;
    }

    bool may_hold(const Phrase& phrase) const { return words_ == nullptr || phrase.may_stand_in(*words_); }

  private:
    const WordSet* words_ = nullptr;
};

}  // namespace kamerbrief
