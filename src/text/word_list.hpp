// Words in small letters, and whether one is among them, in any case (ASCII). A closing "*" lets a word go on
// ("zomer*").
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/cursor.hpp"

namespace kamerbrief {

template <std::size_t size>
class WordList {
  public:
    constexpr explicit WordList(const std::array<std::string_view, size>& words) : words_(words) {
        for (const std::string_view word : words) {
            const bool goes_on = word.ends_with('*');
            const std::uint32_t length = bit_of(goes_on ? word.size() - 1 : word.size());
            lengths_of(word) |= goes_on ? ~(length - 1) : length;
        }
    }

    bool has(std::string_view word) const {
        if (word.empty() || (lengths_of(word) & bit_of(word.size())) == 0) return false;
        return std::any_of(words_.begin(), words_.end(), [&](std::string_view entry) {
            if (!entry.ends_with('*')) return equal_any_case(word, entry);
            entry.remove_suffix(1);
            return equal_any_case(word.substr(0, entry.size()), entry);
        });
    }

  private:
    static constexpr std::uint32_t bit_of(std::size_t length) {
        return std::uint32_t{1} << std::min(length, std::size_t{31});
    }

    // Either case of a letter comes to the same.
    constexpr std::uint32_t& lengths_of(std::string_view word) {
        return lengths_[static_cast<unsigned char>(word[0]) % 32];
    }
    constexpr const std::uint32_t& lengths_of(std::string_view word) const {
        return lengths_[static_cast<unsigned char>(word[0]) % 32];
    }

    std::array<std::string_view, size> words_;
    // How long the words with an initial are, which few others share: most words are told apart without a comparison.
    std::array<std::uint32_t, 32> lengths_{};
};

}  // namespace kamerbrief
