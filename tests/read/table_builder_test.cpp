#include "read/table_builder.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kamerbrief;

namespace {

constexpr auto none = CellFormat::Merge::none;
constexpr auto restart = CellFormat::Merge::restart;
constexpr auto continued = CellFormat::Merge::continued;

using Row = std::vector<CellFormat>;

TableBuilder builder_of(const std::vector<Row>& rows, std::size_t most_columns = 63) {
    TableBuilder builder(most_columns);
    for (const Row& row : rows) {
        builder.open_row({});
        for (const CellFormat& cell : row) {
            builder.open_cell(cell);
            builder.close_cell();
        }
        builder.close_row();
    }
    return builder;
}

// "2x3: 0,0 0,1+1x2": rows and columns, then each cell with its row and column, and its spans where they are not 1x1.
std::string layout_of(const Table& table) {
    std::string out = std::to_string(table.rows) + "x" + std::to_string(table.columns) + ":";
    for (const Cell& cell : table.cells) {
        out += " " + std::to_string(cell.row) + "," + std::to_string(cell.column);
        if (cell.rowspan * cell.colspan != 1)
            out += "+" + std::to_string(cell.rowspan) + "x" + std::to_string(cell.colspan);
    }
    return out;
}

std::string layout(const std::vector<Row>& rows, std::size_t most_columns = 63) {
    return layout_of(builder_of(rows, most_columns).finish());
}

}  // namespace

TEST_CASE("cells take their grid columns") {
    CHECK(layout({{{}, {}}, {{}, {}}}) == "2x2: 0,0 0,1 1,0 1,1");
    CHECK(layout({{{2, none}, {}}, {{}, {}, {}}}) == "2x3: 0,0+1x2 0,2 1,0 1,1 1,2");
    CHECK(layout(std::vector<Row>{}) == "0x0:");
    CHECK(layout({{}, {{}}}) == "2x1: 1,0");
}

TEST_CASE("grid columns that no edge of a cell stands at are none") {
    CHECK(layout({{{2, none}, {3, none}}, {{2, none}, {3, none}}}) == "2x2: 0,0 0,1 1,0 1,1");
    CHECK(layout({{{2, none}, {2, none}}, {{3, none}, {}}}) == "2x3: 0,0 0,1+1x2 1,0+1x2 1,2");
}

TEST_CASE("a cell goes on downward in its own columns") {
    CHECK(layout({{{1, restart}, {}}, {{1, continued}, {}}, {{1, continued}, {}}}) == "3x2: 0,0+3x1 0,1 1,1 2,1");
    CHECK(layout({{{1, restart}}, {{1, restart}}, {{1, continued}}}) == "3x1: 0,0 1,0+2x1");
    CHECK(layout({{{1, restart}}, {{}}, {{1, continued}}}) == "3x1: 0,0 1,0 2,0");
}

TEST_CASE("a cell that goes on from nothing, or from another grid, is a cell of its own") {
    CHECK(layout({{{1, continued}}, {{1, continued}}}) == "2x1: 0,0+2x1");
    CHECK(layout({{{}, {}}, {{}, {1, continued}}}) == "2x2: 0,0 0,1 1,0 1,1");
    CHECK(layout({{{2, restart}, {}}, {{1, continued}, {}, {}}}) == "2x3: 0,0+1x2 0,2 1,0 1,1 1,2");
    CHECK(builder_of({{{2, restart}}, {{1, continued}}}).adjusted());
    CHECK_FALSE(builder_of({{{2, restart}}, {{2, continued}}}).adjusted());
}

TEST_CASE("the columns of a cell that is gone go to the cell before it") {
    TableBuilder builder(63);
    builder.open_row({});
    builder.widen({1, none});  // nothing stands before it
    builder.open_cell({});
    builder.close_cell();
    builder.widen({2, none});
    builder.open_row({});
    for (int i = 0; i < 3; ++i)
        builder.open_cell({});
    CHECK(layout_of(builder.finish()) == "2x3: 0,0+1x3 1,0 1,1 1,2");
}

TEST_CASE("a cell may go on to the right") {
    CHECK(layout({{{}, {1, none, true}, {}}, {{}, {}, {}}}) == "2x3: 0,0+1x2 0,2 1,0 1,1 1,2");
    CHECK(layout({{{1, none, true}, {}}}) == "1x2: 0,0 0,1");
}

TEST_CASE("rows may begin and end within the grid") {
    TableBuilder builder(63);
    builder.open_row({1, 0, false});
    builder.open_cell({});
    builder.close_row();
    builder.open_row({0, 1, false});
    builder.open_cell({});
    builder.close_row();
    CHECK(layout_of(builder.finish()) == "2x2: 0,1 1,0");

    TableBuilder all_indented(63);
    all_indented.open_row({2, 3, false});
    all_indented.open_cell({});
    CHECK(layout_of(all_indented.finish()) == "1x1: 0,0");
}

TEST_CASE("spans and columns are clamped to the limit, and no text is lost") {
    CHECK(layout({{{2'000'000'000, none}}}, 3) == "1x1: 0,0");
    CHECK(layout({{{}, {}, {}}, {{2, none}, {9, none}}}, 3) == "2x3: 0,0 0,1 0,2 1,0+1x2 1,2");
    TableBuilder builder(1);
    builder.open_row({9, 9, false});
    builder.open_cell({});
    builder.add({Block::Kind::paragraph, 4});
    builder.open_cell({});
    builder.add({Block::Kind::paragraph, 5});
    CHECK(builder.adjusted());
    const Table table = builder.finish();
    REQUIRE(table.cells.size() == 1);
    CHECK(table.cells[0].blocks.size() == 2);
}

TEST_CASE("rows that begin or end beyond the limit are clamped too") {
    for (const RowFormat& row : {RowFormat{3}, RowFormat{0, 3}}) {
        TableBuilder builder(3);
        builder.open_row(row);
        builder.open_cell({});
        builder.close_row();
        CHECK(builder.adjusted());
        CHECK(builder.finish().cells.size() == 1);
    }
    TableBuilder fits(3);
    fits.open_row({1, 1});
    fits.open_cell({});
    fits.close_row();
    CHECK_FALSE(fits.adjusted());
}

TEST_CASE("header rows are those at the top") {
    TableBuilder builder(63);
    for (const bool header : {true, true, false, true}) {
        builder.open_row({0, 0, header});
        builder.open_cell({});
    }
    CHECK(builder.finish().header_rows == 2);
}

TEST_CASE("what stands outside a cell gets a cell") {
    TableBuilder builder(63);
    builder.add({Block::Kind::paragraph, 0});
    builder.open_row({});
    builder.add({Block::Kind::paragraph, 1});
    const Table table = builder.finish();
    CHECK(layout_of(table) == "2x1: 0,0 1,0");
    CHECK(table.cells[1].blocks.size() == 1);
}
