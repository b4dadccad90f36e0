// Gathers the notes that Tika wrote behind a paragraph, and tells how far a paragraph with notes reaches.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/tika_marks.hpp"

namespace kamerbrief {

/// The text of a note, the bytes [begin, end).
struct TikaNote {
    std::size_t call = 0;  ///< in the marks
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view own_mark;  ///< "*" in "12[footnoteRef:5]* [5: * Estimated.] ": it stands behind the call and
                                ///< before the text; "" for a numbered note
};

/// A paragraph with notes: its own text is [begin, text_end), line feeds in it are its line breaks; notes follow up to
/// `end`, where the next line begins.
struct TikaNotedParagraph {
    std::size_t begin = 0;
    std::size_t text_end = 0;
    std::size_t end = 0;
    std::size_t first_note = 0;
    std::size_t notes = 0;
};

struct TikaNotes {
    std::vector<TikaNote> notes;                 ///< in the text's order
    std::vector<TikaNotedParagraph> paragraphs;  ///< in order, apart from each other
    bool bare = false;                           ///< the notes stood as lines without a mark, as Tika 3.3 writes them
};

TikaNotes find_tika_notes(std::string_view text, const std::vector<TikaMark>& marks);

}  // namespace kamerbrief
