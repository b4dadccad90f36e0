// Lists of turns that are too long to try one by one: each entry is kept by a word of its own, so that the words of a
// sentence tell which few it may hold.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// Of the longer half, which is the rarer one; words::any where neither has a whole word.
constexpr WordBit key_of(const Turn& turn) {
    const bool first_is_longer = turn.first.size() > turn.second.size();
    const WordBit rarer = (first_is_longer ? turn.first : turn.second).longest_word();
    return rarer != words::any ? rarer : (first_is_longer ? turn.second : turn.first).longest_word();
}

/// Of any entries that have a `key_of`.
template <class Entry, std::size_t size>
class KeyedList {
  public:
    constexpr explicit KeyedList(const std::array<Entry, size>& entries) : entries_(entries) {
        static_assert(size <= 0xff);
        for (std::size_t i = size; i > 0; --i) {
            const WordBit key = key_of(entries[i - 1]);
            next_[i - 1] = first_[key];
            first_[key] = static_cast<std::uint8_t>(i);
        }
    }

    /// Calls `take(entry)` for each that may stand in the text, in the list's order, until it returns true; whether it
    /// did. Entries that stand nowhere may be among them.
    template <class Take>
    bool any_in(const Sentence& text, Take take) const {
        if (text.words() == nullptr) return std::any_of(entries_.begin(), entries_.end(), take);
        std::array<std::uint64_t, (size + 63) / 64> found{};
        const auto find = [&](WordBit key) {
            for (std::size_t i = first_[key]; i > 0; i = next_[i - 1])
                found[(i - 1) / 64] |= std::uint64_t{1} << (i - 1) % 64;
        };
        find(words::any);
        for (const Words::Word& word : text.words()->all())
            find(word.bit);
        for (std::size_t part = 0; part < found.size(); ++part) {
            for (std::uint64_t left = found[part]; left != 0; left &= left - 1) {
                if (take(entries_[part * 64 + static_cast<std::size_t>(std::countr_zero(left))])) return true;
            }
        }
        return false;
    }

  private:
    std::array<Entry, size> entries_;
    // One more than the index of an entry, 0 for none: the first by its key, and the next one with the same key.
    std::array<std::uint8_t, words::bits + 1> first_{};
    std::array<std::uint8_t, size> next_{};
};

template <std::size_t size>
bool has_turn(const Sentence& text, const KeyedList<Turn, size>& turns) {
    return turns.any_in(text, [&](const Turn& turn) { return may_hold(text, turn) && find_turn(text, turn); });
}

}  // namespace kamerbrief
