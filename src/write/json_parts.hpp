// What the records of a letter's JSON have in common: ids, texts and places.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"
#include "text/json_writer.hpp"
#include "write/places.hpp"

namespace kamerbrief {

class JsonParts {
  public:
    struct RowAndColumn {
        std::size_t row = 0;
        std::size_t column = 0;
    };

    /// Keeps a reference to the letter.
    JsonParts(const Letter& of, bool indented);

    /// The letter of a list and a number from 1: the first section is "s1". `null` where there is none.
    void id(std::string_view key, char list, std::optional<std::size_t> index);
    void ids(std::string_view key, char list, const std::vector<std::size_t>& indexes);

    void text(std::string_view key, const std::optional<Place>& at);

    /// Where in the letter's own texts: `null` for what is in none of them, the letterhead for one.
    void place(std::string_view key, const std::optional<Place>& at);
    void place(const Place& at);

    /// `null` for a caption.
    void row_and_column(std::optional<RowAndColumn> cell);

    const Letter& letter;
    Places places;
    JsonWriter json;

  private:
    void id(char list, std::size_t index);
    void holder(const Home& home);
};

}  // namespace kamerbrief
