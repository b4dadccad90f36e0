// Reads what parse wrote: the JSON of one letter in, the letter out.
//
// Of the letter is there what checking it needs: its texts with their homes, its date, the titles of its sections, its
// notes, the labels of its tables, and its citations and diagnostics. A text stands there as it is written, without
// the number, marker or label in front of it, and a note or a cell is one paragraph.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "kamerbrief/check.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct ParsedLetter {
    std::string file;  ///< that the letter was read from
    Letter letter;
};

/// A letter, or the record of one that could not be read. Throws Error where the text is no JSON, or JSON of something
/// else.
std::variant<ParsedLetter, Unreadable> read_parsed(std::string_view json);

}  // namespace kamerbrief
