// An empty line may end a row, or be an empty paragraph in a cell; a line that begins with TAB may be an ordinary
// paragraph; and a table's lines may be followed by text without the empty lines that end a table. So cells and the
// empty lines between them are gathered first, with what Word never does as a guide (no paragraph stands right behind a
// table that has not ended; a nested table is followed by a paragraph in its cell), and the rows judged when the table
// ends (tika_rows). What turns out to be no table is read as paragraphs.
#include "read/tika_tables.hpp"

#include <algorithm>
#include <utility>

#include "read/tika_rows.hpp"

namespace kamerbrief {
namespace {

/// Text behind an empty line is sought this far for the end of the table that it would stand in.
constexpr std::size_t longest_cell = 40;

/// A table whose end has not been reached.
struct OpenTable {
    std::size_t index = 0;                 // in the layout's tables
    std::vector<Cell> cells;               // without rows and columns yet
    std::vector<std::size_t> cell_begins;  // the line that each begins on
    std::vector<RowPart> parts{{}};
    std::vector<std::size_t> gaps;   // the first empty line behind each part but the last
    std::size_t recovered = 0;       // empty lines read as paragraphs of its cells
    std::size_t recovered_line = 0;  // the cell that has the first of them begins here
};

class Layouter {
  public:
    Layouter(const std::vector<TikaLine>& lines, const Limits& limits) : lines_(lines), limits_(limits) {}

    TikaLayout run() {
        while (at_ < lines_.size()) {
            if (lines_[at_].tabs > 0) {
                read_table();
            } else {
                layout_.body.push_back({Block::Kind::paragraph, at_++});
            }
        }
        return std::move(layout_);
    }

  private:
    void read_table() {
        const std::size_t first = at_;
        std::size_t cells = 0;
        is_table_ = true;
        cells_end_ = lines_.size();
        open_table();
        bool open = true;
        while (open && at_ < lines_.size()) {
            if (lines_[at_].tabs > 0) {
                ++cells;
                open_cells(at_++);
            } else if (lines_[at_].empty) {
                open = read_empty_lines();
            } else {
                add_paragraph(at_++);
            }
        }
        // One line that begins with TAB is an indented paragraph or a frame around text: text either way. And text at
        // the very end, without the empty lines that end a table, makes no row of the lines above it.
        const bool cut_off = open && lines_.back().tabs == 0 && open_[0].parts.size() == 1;
        if (cells == 1 || cut_off) is_table_ = false;
        while (open_.size() > 1)
            close_table(cells_end_);
        if (is_table_) close_table(cells_end_);
        if (is_table_) {
            layout_.body.push_back({Block::Kind::table, table_index_});
        } else {
            read_as_text(first);
        }
        open_.clear();
    }

    void read_as_text(std::size_t first) {
        drop_tables(table_index_);
        for (at_ = first; at_ < cells_end_; ++at_)
            layout_.body.push_back({Block::Kind::paragraph, at_});
    }

    void open_table() {
        const std::size_t index = layout_.tables.size();
        if (open_.empty()) {
            table_index_ = index;
        } else {
            open_.back().cells.back().blocks.push_back({Block::Kind::table, index});
        }
        layout_.tables.emplace_back();
        open_.emplace_back();
        open_.back().index = index;
    }

    void open_cells(std::size_t line) {
        open_cell(line);
        for (std::size_t tab = 1; tab < lines_[line].tabs && open_.size() < limits_.table_depth; ++tab) {
            open_table();
            open_cell(line);
        }
        add_paragraph(line);
    }

    void open_cell(std::size_t line) {
        OpenTable& table = open_.back();
        table.cells.emplace_back();
        table.cell_begins.push_back(line);
        ++table.parts.back().cells;
    }

    void add_paragraph(std::size_t line) { open_.back().cells.back().blocks.push_back({Block::Kind::paragraph, line}); }

    /// What the empty lines from here on are, by what follows them. Returns whether the table goes on.
    bool read_empty_lines() {
        std::size_t end = at_;
        while (end < lines_.size() && lines_[end].empty)
            ++end;
        const bool cell_follows = end < lines_.size() && lines_[end].tabs > 0;
        const bool text_follows = end < lines_.size() && lines_[end].tabs == 0;
        for (;;) {
            const std::size_t count = end - at_;
            const bool nested = open_.size() > 1;
            if (count == 0 && end < lines_.size()) return true;
            if (cell_follows && count <= 2) {
                // One ends a row or is a paragraph of its last cell; two are that paragraph and the row's end.
                end_part(count);
                return true;
            }
            if (text_follows && count == 1 && (nested || stays_in_cell(end))) {
                recover(open_.back(), open_.back().cell_begins.back());
                add_paragraph(at_++);
                return true;
            }
            if (!nested || count < 2) break;
            close_table(at_);
            at_ += 2;
            if (at_ < end) add_paragraph(at_++);  // Word has a paragraph behind a table in a cell, mostly empty
        }
        cells_end_ = at_;
        if (text_follows && end - at_ == 1 && !has_grid()) is_table_ = false;
        at_ += std::min<std::size_t>(end - at_, 2);
        return false;
    }

    void end_part(std::size_t blank_lines) {
        OpenTable& table = open_.back();
        table.parts.back().blank_lines = blank_lines;
        table.gaps.push_back(at_);
        table.parts.push_back({});
        at_ += blank_lines;
    }

    /// Whether the outermost table has rows and columns.
    bool has_grid() const {
        const std::vector<RowPart>& parts = open_[0].parts;
        return parts.size() > 1 &&
               std::any_of(parts.begin(), parts.end(), [](const RowPart& part) { return part.cells > 1; });
    }

    /// Whether the text on line `next`, behind one empty line, belongs to the cell above it: only where the table goes
    /// on or properly ends below it.
    bool stays_in_cell(std::size_t next) const {
        if (lines_[next].opens_section) return false;
        const std::size_t limit = std::min(lines_.size(), next + longest_cell);
        if (!has_grid()) {
            if (open_[0].cells.size() < 2) return false;
            while (next < limit && lines_[next].tabs == 0 && !lines_[next].empty)
                ++next;
            for (int i = 0; i < 2 && next < limit && lines_[next].empty; ++i)
                ++next;
            return next < limit && lines_[next].tabs > 0;
        }
        for (; next < limit; ++next) {
            if (lines_[next].tabs > 0) return true;
            if (!lines_[next].empty || next + 1 == lines_.size()) continue;
            if (lines_[next + 1].empty) return true;
            if (lines_[next + 1].opens_section) return false;
        }
        return false;
    }

    static void recover(OpenTable& table, std::size_t line) {
        if (table.recovered == 0) table.recovered_line = line;
        ++table.recovered;
    }

    /// Gives the cells of the innermost open table, which ends before line `end`, their rows and columns.
    void close_table(std::size_t end) {
        OpenTable open = std::move(open_.back());
        open_.pop_back();
        const std::size_t ragged_line = place_cells(open);
        Table& table = layout_.tables[open.index];
        if (table.columns > limits_.columns) {
            undo_table(open, end);
            return;
        }
        table.cells = std::move(open.cells);
        if (open.recovered > 0) {
            layout_.doubts.push_back({TableDoubt::Kind::recovered, open.index, open.recovered_line, open.recovered});
        }
        if (ragged_line != lines_.size())
            layout_.doubts.push_back({TableDoubt::Kind::ragged, open.index, ragged_line, 0});
    }

    /// Returns the line on which the first row begins that differs in length from the longest; else the number of
    /// lines.
    std::size_t place_cells(OpenTable& open) {
        const std::vector<std::size_t> rows = join_row_parts(open.parts);
        Table& table = layout_.tables[open.index];
        table.rows = rows.back() + 1;
        std::vector<std::size_t> widths(table.rows, 0);
        std::vector<std::size_t> begins(table.rows, 0);
        std::size_t next = 0;
        for (std::size_t part = 0; part < rows.size(); ++part) {
            const std::size_t row = rows[part];
            if (widths[row] == 0) begins[row] = open.cell_begins[next];
            for (std::size_t i = 0; i < open.parts[part].cells; ++i, ++next) {
                open.cells[next].row = row;
                open.cells[next].column = widths[row]++;
            }
            if (part + 1 == rows.size()) break;
            const std::size_t row_ends = rows[part + 1] == row ? 0 : 1;
            for (std::size_t i = 0; i + row_ends < open.parts[part].blank_lines; ++i) {
                open.cells[next - 1].blocks.push_back({Block::Kind::paragraph, open.gaps[part] + i});
                recover(open, open.cell_begins[next - 1]);
            }
        }
        table.columns = *std::max_element(widths.begin(), widths.end());
        const auto ragged =
            std::find_if(widths.begin(), widths.end(), [&](std::size_t w) { return w != table.columns; });
        return ragged == widths.end() ? lines_.size() : begins[static_cast<std::size_t>(ragged - widths.begin())];
    }

    /// Word has no table so wide: its lines are read as text.
    void undo_table(const OpenTable& open, std::size_t end) {
        drop_tables(open.index);
        if (open_.empty()) {
            is_table_ = false;
            return;
        }
        open_.back().cells.back().blocks.pop_back();
        for (std::size_t line = open.cell_begins[0]; line < end; ++line)
            add_paragraph(line);
    }

    /// The table `first` and those nested in it.
    void drop_tables(std::size_t first) {
        layout_.tables.resize(first);
        while (!layout_.doubts.empty() && layout_.doubts.back().table >= first)
            layout_.doubts.pop_back();
    }

    const std::vector<TikaLine>& lines_;
    const Limits& limits_;
    std::size_t at_ = 0;
    std::vector<OpenTable> open_;  // the innermost last
    std::size_t table_index_ = 0;  // of the outermost
    std::size_t cells_end_ = 0;    // the outermost table's cells end before this line
    bool is_table_ = true;
    TikaLayout layout_;
};

}  // namespace

TikaLayout lay_out(const std::vector<TikaLine>& lines, const Limits& limits) {
    return Layouter(lines, limits).run();
}

}  // namespace kamerbrief
