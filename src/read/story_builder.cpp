#include "read/story_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kamerbrief {
namespace {

// Word's own styles have English names in every language: "toc 1" to "toc 9", "TOC Heading".
bool is_toc_style(const Style* style) {
    if (style == nullptr || style->name.size() < 5) return false;
    const std::string_view name = style->name;
    const bool begins = (name[0] | 0x20) == 't' && (name[1] | 0x20) == 'o' && (name[2] | 0x20) == 'c' && name[3] == ' ';
    const std::string_view rest = name.substr(4);
    return begins && (rest == "Heading" || rest == "heading" || (rest.size() == 1 && rest >= "1" && rest <= "9"));
}

bool is_empty(const Paragraph& paragraph) {
    return paragraph.text.empty() && paragraph.images.empty() && paragraph.calls.empty();
}

}  // namespace

bool is_blank(std::string_view text) {
    constexpr std::string_view no_break_space = "\u00a0";
    while (!text.empty()) {
        if (text.starts_with(no_break_space)) {
            text.remove_prefix(no_break_space.size());
        } else if (text.front() == ' ' || text.front() == '\t' || text.front() == '\n') {
            text.remove_prefix(1);
        } else {
            return false;
        }
    }
    return true;
}

StoryBuilder::StoryBuilder(Document& document, const Styles& styles, Numbering& numbering, const Limits& limits)
    : document_(document), styles_(styles), numbering_(numbering), limits_(limits) {}

void StoryBuilder::begin_story(std::vector<Block>* blocks) {
    blocks_ = blocks;
}

void StoryBuilder::end_story() {
    finish_paragraph();
    for (const std::size_t p : toc_field_paragraphs_) {
        document_.paragraphs[p].toc_entry.reset();
    }
    toc_field_paragraphs_.clear();
    if (!waiting_bookmarks_.empty() && !document_.paragraphs.empty()) {
        std::vector<std::string>& bookmarks = document_.paragraphs.back().bookmarks;
        for (std::string& name : waiting_bookmarks_) {
            bookmarks.push_back(std::move(name));
        }
    }
    waiting_bookmarks_.clear();
    if (!document_.paragraphs.empty()) settle_marks(document_.paragraphs.size() - 1);
    marks_.clear();
}

void StoryBuilder::begin_text_box() {
    finish_paragraph();
    ++text_boxes_;
}

void StoryBuilder::end_text_box() {
    finish_paragraph();
    --text_boxes_;
}

void StoryBuilder::begin_paragraph(const Style* style, const ParagraphFormat& format) {
    if (!joins_next_) finish_paragraph();
    joins_next_ = false;
    open_ = true;
    style_ = style;
    format_ = format;
    if (style != nullptr) inherit(format_, style->paragraph);
    for (std::string& name : waiting_bookmarks_) {
        builder_.bookmark(std::move(name));
    }
    waiting_bookmarks_.clear();
}

void StoryBuilder::end_paragraph(bool mark_dropped) {
    if (mark_dropped && open_) {
        joins_next_ = true;
    } else {
        finish_paragraph();
    }
}

void StoryBuilder::ensure_paragraph() {
    if (!open_) begin_paragraph(styles_.default_paragraph_style(), {});
}

void StoryBuilder::finish_paragraph() {
    const bool mark_dropped = std::exchange(joins_next_, false);
    if (!open_) return;
    open_ = false;
    Paragraph paragraph = builder_.finish();
    if (mark_dropped && is_empty(paragraph)) {
        // All of it is gone, and there is no paragraph behind it that it could go on in.
        for (Mark& mark : marks_)
            mark.at = 0;
        std::move(paragraph.bookmarks.begin(), paragraph.bookmarks.end(), std::back_inserter(waiting_bookmarks_));
        return;
    }
    if (!has_text_) paragraph.bold = paragraph.italic = paragraph.underline = false;
    if (style_ != nullptr) paragraph.style = style_->name;
    if (format_.outline_level && *format_.outline_level >= 0 && *format_.outline_level <= 8) {
        paragraph.outline_level = format_.outline_level;
    }
    paragraph.list_item = list_item();
    paragraph.toc_entry = toc_entry();
    paragraph.in_text_box = text_boxes_ > 0;

    const std::size_t index = document_.paragraphs.size();
    if (paragraph.toc_entry && in_toc_field_ && toc_field_open_) toc_field_paragraphs_.push_back(index);
    has_text_ = false;
    in_toc_field_ = false;
    toc_bookmark_.clear();

    const bool shown = table() == nullptr || !table()->builder.in_continued_cell() || !is_empty(paragraph);
    document_.paragraphs.push_back(std::move(paragraph));
    settle_marks(index);
    if (shown) add({Block::Kind::paragraph, index});
}

std::optional<ListItem> StoryBuilder::list_item() {
    if (!format_.list || *format_.list == "0") return std::nullopt;
    int level = format_.list_level.value_or(0);
    if (style_ != nullptr && style_->paragraph.list == format_.list) {
        // 17.9.3: what a style says of its level counts for nothing, the level says which style it is of.
        // A style that has its list from its base is of the level of that one.
        const auto own = numbering_.level_of_style(*format_.list, style_->id);
        const auto of_base = numbering_.level_of_style(*format_.list, *style_->paragraph.list_style);
        level = own ? *own : of_base.value_or(level);
    }
    ListItem item{numbering_.next_label(*format_.list, level), level};
    if (item.label.empty()) return std::nullopt;
    return item;
}

std::optional<TocEntry> StoryBuilder::toc_entry() {
    if (tables_of_contents_ == 0 && !in_toc_field_ && !is_toc_style(style_)) return std::nullopt;
    return TocEntry{std::move(toc_bookmark_)};
}

void StoryBuilder::add(Block block) {
    if (!tables_.empty()) {
        tables_.back().builder.add(block);
        tables_.back().row_shows |= block.kind == Block::Kind::table || !is_empty(document_.paragraphs[block.index]);
    } else if (blocks_ != nullptr) {
        blocks_->push_back(block);
    }
}

void StoryBuilder::text(std::string_view piece, const RunFormat& run, bool in_toc_field) {
    ensure_paragraph();
    builder_.text(piece);
    if (is_blank(piece)) return;
    Paragraph& paragraph = builder_.properties();
    paragraph.bold = run.is(RunFormat::bold) && (paragraph.bold || !has_text_);
    paragraph.italic = run.is(RunFormat::italic) && (paragraph.italic || !has_text_);
    paragraph.underline = run.is(RunFormat::underline) && (paragraph.underline || !has_text_);
    has_text_ = true;
    in_toc_field_ = in_toc_field;
    toc_field_open_ = toc_field_open_ || in_toc_field;
}

void StoryBuilder::call(NoteKind kind, std::string id) {
    ensure_paragraph();
    builder_.call(kind, std::move(id));
}

void StoryBuilder::image(std::string alt_text) {
    ensure_paragraph();
    builder_.image(std::move(alt_text));
}

void StoryBuilder::bookmark(std::string name) {
    if (open_) {
        builder_.bookmark(std::move(name));
    } else {
        waiting_bookmarks_.push_back(std::move(name));
    }
}

void StoryBuilder::mark(std::optional<Place>& place) {
    marks_.push_back({&place, open_ ? builder_.properties().text.size() : 0});
}

void StoryBuilder::settle_marks(std::size_t paragraph) {
    for (const Mark& mark : marks_) {
        const std::size_t at = std::min(mark.at, document_.paragraphs[paragraph].text.size());
        *mark.place = Place{paragraph, at, at};
    }
    marks_.clear();
}

void StoryBuilder::open_hyperlink(std::string target) {
    ensure_paragraph();
    if (target.starts_with('#')) page_reference(std::string_view(target).substr(1));
    builder_.open_hyperlink(std::move(target));
}

void StoryBuilder::close_hyperlink() {
    builder_.close_hyperlink();
}

void StoryBuilder::page_reference(std::string_view bookmark) {
    if (open_ && toc_bookmark_.empty()) toc_bookmark_ = bookmark;
}

void StoryBuilder::open_table() {
    finish_paragraph();
    if (blocks_ == nullptr || tables_too_deep_ > 0 || tables_.size() == limits_.table_depth) {
        ++tables_too_deep_;
        return;
    }
    // In the list before the tables in it.
    tables_.push_back({document_.tables.size(), TableBuilder(limits_.columns)});
    document_.tables.emplace_back();
}

void StoryBuilder::close_table() {
    finish_paragraph();
    if (tables_too_deep_ > 0) {
        if (--tables_too_deep_ == 0 && blocks_ != nullptr) {
            document_.diagnostics.push_back(
                {"table-recovered", Severity::info,
                 fmt::format("tables stand more than {} deep in each other; the inner ones are read as text",
                             limits_.table_depth),
                 std::nullopt});
        }
        return;
    }
    if (tables_.empty()) return;
    const std::size_t index = tables_.back().index;
    if (tables_.back().builder.adjusted()) {
        document_.diagnostics.push_back({"table-recovered", Severity::info,
                                         fmt::format("cells of table {} do not fit its grid", index + 1),
                                         std::nullopt});
    }
    Table table = tables_.back().builder.finish();
    tables_.pop_back();
    // One with nothing in it has no table in it either, so it is the last of the list.
    if (table.cells.empty()) {
        document_.tables.pop_back();
        return;
    }
    document_.tables[index] = std::move(table);
    add({Block::Kind::table, index});
}

void StoryBuilder::open_row(const RowFormat& row) {
    finish_paragraph();
    if (table() == nullptr) return;
    table()->builder.open_row(row);
    table()->row = row;
    table()->row_shows = false;
}

void StoryBuilder::close_row() {
    finish_paragraph();
    if (table() == nullptr) return;
    if (table()->row.hidden && !table()->row_shows) {
        table()->builder.drop_row();
    } else {
        table()->builder.close_row();
    }
}

void StoryBuilder::open_cell(const CellFormat& cell) {
    finish_paragraph();
    if (table() != nullptr) table()->builder.open_cell(cell);
}

void StoryBuilder::close_cell() {
    finish_paragraph();
    if (table() != nullptr) table()->builder.close_cell();
}

void StoryBuilder::deleted_cell(const CellFormat& cell) {
    finish_paragraph();
    if (table() != nullptr) table()->builder.widen(cell);
}

}  // namespace kamerbrief
