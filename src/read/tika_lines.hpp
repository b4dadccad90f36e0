// Parts a text into lines: each a paragraph with its notes, or an empty line that may end a row or a table.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "kamerbrief/read.hpp"
#include "read/tika_marks.hpp"
#include "read/tika_notes.hpp"

namespace kamerbrief {

struct TikaLine {
    std::size_t begin = 0;  ///< of its text, behind the TABs
    std::size_t end = 0;
    std::size_t first_note = 0;  ///< of `notes` in TikaNotes::notes
    std::size_t notes = 0;
    std::size_t tabs = 0;        ///< that it begins with: each opens a cell, all but the first in a nested table
    bool empty = false;          ///< nothing at all, not even a blank
    bool opens_section = false;  ///< a bookmark of the table of contents stands at its front
};

std::vector<TikaLine> split_tika_lines(std::string_view text, const std::vector<TikaMark>&, const TikaNotes&,
                                       const Limits&);

}  // namespace kamerbrief
