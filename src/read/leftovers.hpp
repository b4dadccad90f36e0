// What the author left in the file that a letter should not be sent with: counted while reading, then said.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kamerbrief/document.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief {

struct Leftover {
    std::size_t count = 0;
    std::optional<Place> first = {};
    std::string text = {};  ///< how the first one begins, where it is text
};

struct Leftovers {
    Leftover comments = {};
    Leftover changes = {};
    Leftover hidden_texts = {};
};

/// Adds a diagnostic for each kind that there is, at the first of it.
void say_leftovers(const Leftovers&, Changes read, std::vector<Diagnostic>&);

}  // namespace kamerbrief
