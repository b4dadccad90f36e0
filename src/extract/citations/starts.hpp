// What citations may begin with, and the sieve that tells in one look which readers are worth trying at a word.
//
// Nearly all words of a letter begin no citation. Three bytes are enough to pass over all but some of a hundred of
// them, whatever the number of words that citations begin with.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/words.hpp"
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

    /// The readers that may read something at the word, 0 for none.
    Candidates at(std::string_view text, const Words::Word& word) const {
        // What its letters come to is at hand, and leaves few words to look at.
        const char first = text[word.begin];
        const bool may = is_digit(first) || (is_small(first) ? small_words_ : capital_words_)[word.start];
        return may ? at(text, word.begin) : Candidates{0};
    }

    /// Likewise, at the byte.
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

    /// The first and the last of the classes of bytes that may stand there.
    static std::pair<std::size_t, std::size_t> classes_at(std::string_view start, std::size_t at) {
        if (at >= start.size()) return {0, classes - 1};
        if (start[at] == '?') return {class_of['a'], class_of['z']};
        return {class_of[byte(start, at)], class_of[byte(start, at)]};
    }

    /// The letters and digits that may stand there.
    static std::string_view letters_at(std::string_view start, std::size_t at) {
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
        if (at >= start.size()) return letters;
        return start[at] == '?' ? letters.substr(0, letters.find('0')) : start.substr(at, 1);
    }

    void add(std::string_view start, Candidates reader) {
        const auto [second, last_second] = classes_at(start, 1);
        const auto [third, last_third] = classes_at(start, 2);
        for (std::size_t one = second; one <= last_second; ++one) {
            for (std::size_t other = third; other <= last_third; ++other) {
                table_[index(first_class[byte(start, 0)], one, other)] |= reader;
                if (is_small(start[0])) table_[index(first_class[byte(start, 0)] + 26u, one, other)] |= reader;
            }
        }
        if (is_digit(start[0])) return;  // at() knows
        for (const char one : letters_at(start, 1)) {
            for (const char other : letters_at(start, 2)) {
                const WordBit word = words::start_of({std::array{start[0], one, other}.data(), 3});
                capital_words_[word] = true;
                if (is_small(start[0])) small_words_[word] = true;
            }
        }
    }

    std::vector<Candidates> table_ = std::vector<Candidates>(first_classes * classes * classes);

    /// By Words::Word::start, those that readers may begin with; a word too short to have one is any word.
    using WordSet = std::array<bool, words::bits + 1>;
    static constexpr WordSet short_words = [] {
        WordSet set{};
        set[words::any] = true;
        return set;
    }();
    WordSet small_words_ = short_words;
    WordSet capital_words_ = short_words;
};

}  // namespace kamerbrief
