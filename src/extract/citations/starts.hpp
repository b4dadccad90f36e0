// What citations may begin with, and the sieve that tells in one look which readers are worth trying at a place.
//
// Nearly all words of a letter begin no citation. Three bytes are enough to pass over all but some of a hundred of
// them, whatever the number of words that citations begin with.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/cursor.hpp"

namespace kamerbrief {

/// Words, or how they begin; only the first three bytes are looked at. A small first letter stands for its capital too,
/// of the others the case is no matter; '?' stands for any letter, and what is beyond a word's end for any byte.
using Starts = std::vector<std::string>;

/// The words in a column of a table.
template <typename Table, typename Row>
Starts starts_of(const Table& table, std::string_view Row::*word) {
    Starts starts;
    for (const Row& row : table)
        starts.emplace_back(row.*word);
    return starts;
}

class Sieve {
  public:
    using Candidates = std::uint16_t;  ///< a bit for each reader

    void add(const Starts& starts, Candidates reader) {
        for (const std::string& start : starts)
            add(start, reader);
    }

    /// The readers that may read something at the byte, 0 for none.
    Candidates at(std::string_view text, std::size_t at) const {
        return table_[index(first_class[byte(text, at)], class_of[byte(text, at + 1)], class_of[byte(text, at + 2)])];
    }

  private:
    /// Bytes that are as good as one another: a letter in either case, any digit, anything else. A word's first byte
    /// has its own classes, which tell capitals and digits apart.
    using Classes = std::array<std::uint8_t, 256>;
    static constexpr std::size_t classes = 32;
    static constexpr std::size_t first_classes = 64;

    static constexpr Classes class_of = [] {
        Classes table{};
        for (std::size_t c = 0; c < table.size(); ++c) {
            const char small_letter = small(static_cast<char>(c));
            if (is_small(small_letter)) table[c] = static_cast<std::uint8_t>(small_letter - 'a' + 1);
            if (is_digit(small_letter)) table[c] = classes - 1;
        }
        return table;
    }();

    static constexpr Classes first_class = [] {
        Classes table{};
        for (std::size_t c = 0; c < table.size(); ++c) {
            const char letter = static_cast<char>(c);
            if (is_small(letter)) table[c] = static_cast<std::uint8_t>(letter - 'a' + 1);
            if (is_capital(letter)) table[c] = static_cast<std::uint8_t>(letter - 'A' + 27);
            if (is_digit(letter)) table[c] = static_cast<std::uint8_t>(letter - '0' + 53);
        }
        return table;
    }();

    static constexpr std::size_t index(std::size_t first, std::size_t second, std::size_t third) {
        return (first * classes + second) * classes + third;
    }

    static std::size_t byte(std::string_view text, std::size_t at) {
        return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
    }

    /// Whether a byte of that class may stand there.
    static bool allows(std::string_view start, std::size_t at, std::size_t of_class) {
        if (at >= start.size()) return true;
        if (start[at] == '?') return of_class >= class_of['a'] && of_class <= class_of['z'];
        return class_of[byte(start, at)] == of_class;
    }

    void add(std::string_view start, Candidates reader) {
        for (std::size_t second = 0; second < classes; ++second) {
            if (!allows(start, 1, second)) continue;
            for (std::size_t third = 0; third < classes; ++third) {
                if (!allows(start, 2, third)) continue;
                table_[index(first_class[byte(start, 0)], second, third)] |= reader;
                if (is_small(start[0])) table_[index(first_class[byte(start, 0)] + 26u, second, third)] |= reader;
            }
        }
    }

    std::vector<Candidates> table_ = std::vector<Candidates>(first_classes * classes * classes);
};

}  // namespace kamerbrief
