// What stands in the file and is no text of the letter: what the author left in it, and what is not read. Counted while
// reading, then said.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
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
    // Text that Word shows and that stands in parts of its own, which are not read.
    Leftover charts = {};
    Leftover diagrams = {};   ///< SmartArt
    Leftover documents = {};  ///< w:altChunk (17.17.2.1), w:subDoc (17.17.2.2)
};

/// Adds a diagnostic for each kind that there is, at the first of it.
void say_leftovers(const Leftovers&, Changes read, std::vector<Diagnostic>&);

/// Adds a diagnostic where there are such ids; the first of what has one is meant.
void say_repeated_ids(const std::vector<std::string>& ids, std::string_view of, std::vector<Diagnostic>&);

}  // namespace kamerbrief
