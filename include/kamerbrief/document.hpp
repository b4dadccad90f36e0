// What a letter's file says: its paragraphs, tables and notes as facts, before anyone judges what they mean.
//
// All text is UTF-8, always valid, as a reader of the letter sees it: no field codes, no markers of notes, no list
// labels. A line break is '\n' and a tab '\t'; runs of blanks are one blank; nothing blank stands at the ends. Offsets
// count bytes. Paragraphs of the body, of cells, of notes and of page headers all stand in one list,
// `Document::paragraphs`, and are named by their index in it; tables and notes likewise.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

/// The bytes [begin, end) of the text of `Document::paragraphs[paragraph]`.
struct Place {
    std::size_t paragraph = 0;
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

enum class NoteKind { footnote, endnote };

/// Where a paragraph calls a note.
struct NoteCall {
    std::size_t at = 0;  ///< byte offset in the paragraph's text
    NoteKind kind = NoteKind::footnote;
    std::string id;                   ///< the note's id in the file, unique within its kind
    std::optional<std::size_t> note;  ///< in `Document::notes`; absent where the file has no such note
};

/// Text that links somewhere. `target` is an address, or "#" and the name of a bookmark.
struct Hyperlink {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string target;
};

struct Image {
    std::size_t at = 0;    ///< byte offset in the paragraph's text
    std::string alt_text;  ///< "" where the file has none
};

/// A paragraph that Word numbers or bullets (ECMA-376 Part 1, 17.9).
struct ListItem {
    std::string label;  ///< as printed, "1)" or "2.1."; every bullet is "•"
    int level = 0;      ///< w:ilvl, 0 for the outermost
};

/// A line of the printed table of contents.
struct TocEntry {
    std::string bookmark;  ///< that it points to; "" for its heading, or where the file does not say
};

struct Paragraph {
    std::string text;
    std::string style;                 ///< the style's name ("heading 2", "caption"); "" where there is none
    std::optional<int> outline_level;  ///< w:outlineLvl, 0 - 8, of the paragraph or through its style (17.3.1.20)
    std::optional<ListItem> list_item;
    std::optional<TocEntry> toc_entry;
    bool bold = false;  ///< all of its text; plain text cannot tell
    bool italic = false;
    bool underline = false;
    bool in_text_box = false;
    std::vector<std::string> bookmarks;  ///< that start in the paragraph, in order
    std::vector<NoteCall> calls;         ///< in order of `at`
    std::vector<Hyperlink> hyperlinks;
    std::vector<Image> images;
};

/// A paragraph or a table, by its index in the document.
struct Block {
    enum class Kind { paragraph, table };
    Kind kind = Kind::paragraph;
    std::size_t index = 0;
};

/// A cell and the grid places that it takes. Places are unique: a place covered by a merged cell has no cell of its
/// own.
struct Cell {
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rowspan = 1;
    std::size_t colspan = 1;
    std::vector<Block> blocks;  ///< empty paragraphs too
};

struct Table {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t header_rows = 0;  ///< rows at the top that Word repeats on every page (w:tblHeader)
    std::vector<Cell> cells;      ///< by row, then column; a place without a cell was not in the file
};

struct Note {
    NoteKind kind = NoteKind::footnote;
    std::string id;                   ///< in the file; need not be a number, nor unique over both kinds
    std::optional<int> number;        ///< as printed; absent for a note with a mark of its own
    std::optional<std::string> mark;  ///< a mark of its own ("*")
    std::size_t first_paragraph = 0;  ///< its text: `paragraphs` of them, from here on
    std::size_t paragraphs = 0;
    std::vector<Place> calls;  ///< of no length, where the text calls it; empty for one never called
};

enum class Severity { error, warning, info, style };

/// What a careful registrar would remark. Codes are listed in kamerbrief(5).
struct Diagnostic {
    std::string code;
    Severity severity = Severity::warning;
    std::string message;
    std::optional<Place> at;
};

/// A property of the file: "title", "creator", "created", or the name of a custom one.
struct Property {
    std::string name;
    std::string value;
};

enum class Format { docx, text };

struct Document {
    Format format = Format::text;
    std::vector<Paragraph> paragraphs;
    std::vector<Table> tables;
    std::vector<Note> notes;     ///< in the order in which they are first called; those never called last
    std::vector<Block> body;     ///< nested tables stand in their cells only
    std::vector<Block> headers;  ///< of page headers and footers, each part once
    std::vector<Property> properties;
    std::vector<Diagnostic> diagnostics;  ///< what the reader could not tell for certain, or had to leave out
};

/// The text at a place.
inline std::string_view text_at(const Document& document, const Place& place) {
    return std::string_view(document.paragraphs[place.paragraph].text).substr(place.begin, place.end - place.begin);
}

}  // namespace kamerbrief
