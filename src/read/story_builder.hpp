// Builds the paragraphs and tables of a story (the body, a header, a note) from what a walk over its XML meets. The
// order of events need not be a sound one: text in no paragraph gets one, a paragraph in a row gets a cell, a bookmark
// between paragraphs goes to the next.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"
#include "kamerbrief/read.hpp"
#include "read/numbering.hpp"
#include "read/paragraph_builder.hpp"
#include "read/styles.hpp"
#include "read/table_builder.hpp"

namespace kamerbrief {

/// Spaces, tabs and line breaks only: text that looks the same in every format, and hidden or not.
bool is_blank(std::string_view text);

class StoryBuilder {
  public:
    StoryBuilder(Document&, const Styles&, Numbering&, const Limits&);

    /// Without `blocks` (a note), tables are read as the paragraphs in them.
    void begin_story(std::vector<Block>* blocks);
    void end_story();
    void begin_text_box();
    void end_text_box();

    void begin_paragraph(const Style*, const ParagraphFormat&);
    /// One whose mark is not in the text goes on in the next paragraph, which is then the one that counts.
    void end_paragraph(bool mark_dropped);
    bool paragraph_open() const { return open_; }
    /// Of the open paragraph, or of one that would be opened for text.
    const Style* style() const { return open_ ? style_ : styles_.default_paragraph_style(); }

    void text(std::string_view, const RunFormat&, bool in_toc_field);
    void call(NoteKind, std::string id);
    void image(std::string alt_text);
    void bookmark(std::string name);
    /// Fills in where the text has come to, once that is known: when its paragraph is done.
    void mark(std::optional<Place>&);
    void open_hyperlink(std::string target);
    void close_hyperlink();
    /// The paragraph names the page of a bookmark.
    void page_reference(std::string_view bookmark);

    /// All paragraphs in between are of the table of contents.
    void open_table_of_contents() { ++tables_of_contents_; }
    void close_table_of_contents() { --tables_of_contents_; }
    /// A TOC field has its end; one that never gets it is none, or all of the letter would be in it.
    void toc_field_ended() {
        toc_field_paragraphs_.clear();
        toc_field_open_ = false;
    }

    void open_table();
    void close_table();
    void open_row(const RowFormat&);
    void close_row();
    void open_cell(const CellFormat&);
    void close_cell();
    void deleted_cell(const CellFormat&);

  private:
    struct OpenTable {
        std::size_t index;
        TableBuilder builder;
        RowFormat row = {};
        bool row_shows = false;  // text, images or a table
    };

    void ensure_paragraph();
    void finish_paragraph();
    void settle_marks(std::size_t paragraph);
    void add(Block);
    std::optional<ListItem> list_item();
    std::optional<TocEntry> toc_entry();
    OpenTable* table() { return tables_.empty() || tables_too_deep_ > 0 ? nullptr : &tables_.back(); }

    Document& document_;
    const Styles& styles_;
    Numbering& numbering_;
    const Limits& limits_;

    std::vector<Block>* blocks_ = nullptr;
    std::vector<OpenTable> tables_;
    std::size_t tables_too_deep_ = 0;
    std::size_t text_boxes_ = 0;
    std::size_t tables_of_contents_ = 0;
    std::vector<std::size_t> toc_field_paragraphs_;  // of TOC fields that are still open
    std::vector<std::string> waiting_bookmarks_;
    struct Mark {
        std::optional<Place>* place;
        std::size_t at;
    };
    std::vector<Mark> marks_;

    bool open_ = false;
    bool joins_next_ = false;
    const Style* style_ = nullptr;
    ParagraphFormat format_;
    ParagraphBuilder builder_;
    bool has_text_ = false;
    bool in_toc_field_ = false;  // what the paragraph says last
    bool toc_field_open_ = false;
    std::string toc_bookmark_;
};

}  // namespace kamerbrief
