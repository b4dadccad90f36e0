// The body of a letter as one reads it: its paragraphs and the tables that hold data, in order. Frames are opened up,
// and what is letterhead, signature, caption or table of contents is left out.
#pragma once

#include <cstddef>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct FlowItem {
    enum class Kind { paragraph, grid };
    Kind kind = Kind::paragraph;
    std::size_t index = 0;
};

struct Flow {
    std::vector<FlowItem> items;  ///< empty paragraphs left out, unless they show an image or call a note
    std::vector<ContentsLine> contents;
};

/// After find_head and find_tables. In plain text a table of contents is known by its lines: title, tab, page.
Flow read_flow(const Letter& letter);

}  // namespace kamerbrief
