// Which words a text holds, and where. Most sentences hold none of the words that a phrase is looked for by, and asking
// this first spares the search: extraction took four times as long without it.
//
// A word here is a run of ASCII letters and digits, in any case: "vóór" is two, "v" and "r".
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace kamerbrief {

/// What a word comes to among all words. Two words may come to the same.
using WordBit = std::uint16_t;

namespace words {

constexpr WordBit bits = 1024;

/// Stands for a word that is not known whole: every text may hold it.
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

/// What a number comes to as a WordBit.
constexpr WordBit bit_of(std::uint32_t number) {
    return static_cast<WordBit>(number * 0x9e3779b1U >> 22);  // the upper ten bits
}

/// What the three letters that a word begins with come to; `any` of a shorter word.
constexpr WordBit start_of(std::string_view word) {
    if (word.size() < 3) return any;
    const auto letter = [&](std::size_t at) { return folded[static_cast<unsigned char>(word[at])]; };
    return bit_of(std::uint32_t{letter(0)} << 16 | std::uint32_t{letter(1)} << 8 | letter(2));
}

/// Calls `take(bit, begin, length)` for each word of the text.
template <class Take>
constexpr void each(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::uint8_t letter = folded[static_cast<unsigned char>(text[at])];
        if (letter == 0) continue;
        const std::size_t begin = at;
        std::uint32_t hash = 0;
        for (; letter != 0;
             letter = at < text.size() ? folded[static_cast<unsigned char>(text[at])] : std::uint8_t{0}) {
            hash = std::rotl(hash, 5) ^ letter;
            ++at;
        }
        take(bit_of(hash), begin, at - begin);
    }
}

}  // namespace words

/// The words of a text, or of a part of it: a view of what `append` found.
class Words {
  public:
    struct Word {
        std::uint32_t begin;  ///< in the whole text
        WordBit bit;
        WordBit start;  ///< of its first three letters
    };

    /// Looks at a text of less than 4 GiB.
    static void append(std::string_view text, std::vector<Word>& found) {
        words::each(text, [&](WordBit bit, std::size_t begin, std::size_t length) {
            found.push_back({static_cast<std::uint32_t>(begin), bit, words::start_of(text.substr(begin, length))});
        });
    }

    /// `found` are all words of the text. Both must outlive it.
    Words(std::string_view text, std::span<const Word> found) : text_(text.data()), words_(found) {
        for (const Word& word : words_) {
            held_[word.bit] = true;
            held_[word.start] = true;
        }
    }

    /// Of a part of a text, from the words of the whole.
    Words(std::string_view part, const Words& whole)
        : Words({whole.text_, 0}, whole.between(whole.offset_of(part), whole.offset_of(part) + part.size())) {}

    /// False where the text has no such word, or none of such a start; true where it may have.
    bool may_hold(WordBit bit) const { return held_[bit]; }

    std::span<const Word> all() const { return words_; }

    /// Those that begin within these bytes of the whole text, in order.
    std::span<const Word> between(std::size_t begin, std::size_t end) const {
        const auto before = [](const Word& word, std::size_t at) { return word.begin < at; };
        const auto at = [&](auto from, std::size_t byte) { return std::lower_bound(from, words_.end(), byte, before); };
        // Mostly all of a text is asked for.
        const auto first = begin == 0 ? words_.begin() : at(words_.begin(), begin);
        const bool to_end = !words_.empty() && words_.back().begin < end;
        return {first, to_end ? words_.end() : at(first, std::max(begin, end))};
    }

    /// Where a part of the text begins in the whole.
    std::size_t offset_of(std::string_view part) const { return static_cast<std::size_t>(part.data() - text_); }

  private:
    const char* text_;
    using Bits = std::bitset<words::bits + 1>;  // the last is of words::any
    Bits held_ = Bits().set(words::any);        // words and their starts
    std::span<const Word> words_;
};

/// Words to look for, in small letters: blanks stand for any blanks or line breaks, and a closing "*" lets the last
/// word go on ("informer*").
class Phrase : public std::string_view {
  public:
    constexpr Phrase(const char* text) : std::string_view(text) {
        std::array<std::size_t, 2> lengths{};
        const bool goes_on = ends_with('*');
        std::string_view whole = *this;
        if (goes_on) {
            whole.remove_suffix(1);
            while (!whole.empty() && words::folded[static_cast<unsigned char>(whole.back())] != 0)
                whole.remove_suffix(1);
            start_ = words::start_of(substr(whole.size(), size() - 1 - whole.size()));
        }
        words::each(whole, [&](WordBit bit, std::size_t begin, std::size_t length) {
            if (begin == 0) first_ = bit;
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
    bool may_stand_in(const Words& words) const {
        return words.may_hold(longest_[0]) && words.may_hold(longest_[1]) && words.may_hold(start_);
    }

    /// What its longest whole word comes to; words::any where it has none.
    constexpr WordBit longest_word() const { return longest_[0]; }

    bool begins_with_word() const { return !empty() && words::folded[static_cast<unsigned char>(front())] != 0; }

    /// What its first word comes to, or where that goes on its start; words::any where it does not begin with a word.
    constexpr WordBit first_word() const { return first_ != words::any ? first_ : start_; }

    /// Whether the word may be its first.
    bool may_begin_with(const Words::Word& word) const {
        if (first_ != words::any) return word.bit == first_;
        return start_ == words::any || word.start == start_;  // of a phrase that is a single word, which goes on
    }

  private:
    WordBit first_ = words::any;
    WordBit start_ = words::any;                                 // of the word that goes on
    std::array<WordBit, 2> longest_ = {words::any, words::any};  // long words are rarer than short ones
};

/// A text, or a part of one, with the words of the whole.
class Sentence : public std::string_view {
  public:
    Sentence() = default;

    /// `words` are of the text, or of one that it is a part of, and must outlive it.
    Sentence(std::string_view text, const Words& words) : std::string_view(text), words_(&words) {}

    /// Of a text whose words nobody has looked at: all of it is searched.
    template <class Text>
    requires std::is_convertible_v<const Text&, std::string_view> Sentence(const Text& text) : std::string_view(text) {}

    Sentence substr(std::size_t begin, std::size_t count = npos) const {
        Sentence part = *this;
        static_cast<std::string_view&>(part) = std::string_view::substr(begin, count);
        return part;
    }

    bool may_hold(const Phrase& phrase) const { return words_ == nullptr || phrase.may_stand_in(*words_); }

    /// Null where nobody has looked.
    const Words* words() const { return words_; }

    /// Its words from `begin` on. Only where somebody has looked.
    std::span<const Words::Word> words_from(std::size_t begin) const {
        const std::size_t offset = words_->offset_of(*this);
        return words_->between(offset + begin, offset + size());
    }

    /// Where one of its words begins.
    std::size_t at(const Words::Word& word) const { return word.begin - words_->offset_of(*this); }

  private:
    const Words* words_ = nullptr;
};

}  // namespace kamerbrief
