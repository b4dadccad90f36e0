#include "write/json_table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kamerbrief {
namespace {

using Lines = JsonWriter::Lines;

/// Every row has a value for every column: `null` where no cell begins.
void rows(JsonParts& out, const Table& table, std::size_t index) {
    out.json.key("rows");
    out.json.begin_array();
    auto cell = table.cells.begin();
    for (std::size_t row = 0; row < table.rows; ++row) {
        out.json.begin_array(Lines::one);
        for (std::size_t column = 0; column < table.columns; ++column) {
            if (cell != table.cells.end() && cell->row == row && cell->column == column) {
                out.json.value(out.places.joined(out.places.cell(index, row, column)));
                ++cell;
            } else {
                out.json.value(nullptr);
            }
        }
        out.json.end_array();
    }
    out.json.end_array();
}

void spans(JsonParts& out, const Table& table) {
    out.json.key("spans");
    out.json.begin_array();
    for (const Cell& cell : table.cells) {
        if (cell.rowspan <= 1 && cell.colspan <= 1) continue;
        out.json.begin_object(Lines::one);
        out.json.member("row", cell.row);
        out.json.member("column", cell.column);
        out.json.member("rowspan", cell.rowspan);
        out.json.member("colspan", cell.colspan);
        out.json.end_object();
    }
    out.json.end_array();
}

void notes_of(JsonParts& out, std::size_t paragraph, std::optional<JsonParts::RowAndColumn> cell) {
    for (const NoteCall& call : out.letter.document.paragraphs[paragraph].calls) {
        if (!call.note) continue;
        out.json.begin_object(Lines::one);
        out.json.member("footnote", out.places.note_id(*call.note));
        out.row_and_column(cell);
        out.json.member("at", out.places.offset(paragraph, call.at));
        out.json.end_object();
    }
}

void notes(JsonParts& out, const Grid& grid, std::size_t index) {
    out.json.key("notes");
    out.json.begin_array();
    if (grid.caption) notes_of(out, grid.caption->paragraph, std::nullopt);
    for (const Cell& cell : out.letter.document.tables[grid.table].cells) {
        for (const std::size_t paragraph : out.places.cell(index, cell.row, cell.column)) {
            notes_of(out, paragraph, JsonParts::RowAndColumn{cell.row, cell.column});
        }
    }
    out.json.end_array();
}

/// Those of the caption and of the cells: what a cross-reference to the table points to.
void bookmarks(JsonParts& out, const Grid& grid, std::size_t index) {
    std::vector<std::string> names;
    const auto add = [&](std::size_t paragraph) {
        const auto& bookmarks = out.letter.document.paragraphs[paragraph].bookmarks;
        names.insert(names.end(), bookmarks.begin(), bookmarks.end());
    };
    if (grid.caption) add(grid.caption->paragraph);
    for (const Cell& cell : out.letter.document.tables[grid.table].cells) {
        for (const std::size_t paragraph : out.places.cell(index, cell.row, cell.column))
            add(paragraph);
    }
    out.json.member("bookmarks", names);
}

}  // namespace

void write_json_table(JsonParts& out, const Grid& grid, std::size_t index) {
    const Table& table = out.letter.document.tables[grid.table];
    out.id("id", 't', index);
    out.id("section", 's', grid.section);
    out.json.member("label", grid.label);
    out.text("caption", grid.caption);
    out.json.member("header_rows", grid.header_rows);
    out.json.member("columns", table.columns);
    rows(out, table, index);
    spans(out, table);
    notes(out, grid, index);
    out.json.key("parent");
    if (grid.parent) {
        out.json.begin_object(Lines::one);
        out.id("table", 't', *grid.parent);
        out.json.member("row", grid.parent_row);
        out.json.member("column", grid.parent_column);
        out.json.end_object();
    } else {
        out.json.value(nullptr);
    }
    bookmarks(out, grid, index);
}

}  // namespace kamerbrief
