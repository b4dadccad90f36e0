// The marks that Tika and POI write into a letter's text: calls of notes, openings of notes, bookmarks, images,
// comments.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kamerbrief {

/// The bytes [begin, end) of the text.
struct TikaMark {
    enum class Kind {
        footnote_call,  ///< "[footnoteRef:5]"
        endnote_call,   ///< "[endnoteRef:5]"
        note,           ///< " [5: ", the opening of a note that some call names
        bookmark,       ///< "[bookmark: _Toc1]" at the front of a paragraph
        image,          ///< "[image: alternative text]"
        comment,        ///< TAB "Comment by Jansen: "
    };
    Kind kind = Kind::note;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view value;  ///< the id, the name, the alternative text or the author
    std::size_t line = 0;    ///< where the line begins that it begins on

    bool is_call() const { return kind == Kind::footnote_call || kind == Kind::endnote_call; }
};

/// All marks in the text, in order. What only looks like one, in a text that has no such calls or behind other words,
/// is none.
std::vector<TikaMark> find_tika_marks(std::string_view text);

}  // namespace kamerbrief
