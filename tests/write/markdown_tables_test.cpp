#include "write/markdown_tables.hpp"

#include <doctest/doctest.h>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

std::string written(const LetterByHand& hand, std::size_t grid) {
    const Places places(hand.letter);
    MarkdownText text(hand.letter, places, "");
    std::string out;
    MarkdownTables(hand.letter, places, text).append(out, grid);
    return out;
}

}  // namespace

TEST_CASE("one row of headings and one paragraph a cell make a table with pipes") {
    LetterByHand hand;
    const std::size_t grid = hand.table({{"Kade", "Meter"}, {"a|b", "-"}, {"", "een\ntwee"}});
    CHECK(written(hand, grid) ==
          "| Kade | Meter |\n"
          "| --- | --- |\n"
          "| a\\|b | |\n"
          "| | een<br>twee |\n");
}

TEST_CASE("label and caption stand above") {
    LetterByHand hand;
    const std::size_t grid = hand.table({{"Kade"}});
    hand.letter.grids[grid].label = "Tabel 1";
    const std::size_t caption =
        hand.paragraph("Tabel 1: hekken", {.kind = Home::Kind::caption, .owner = grid, .text_begin = 9});
    hand.letter.grids[grid].caption = Place{caption, 9, 15};
    CHECK(written(hand, grid) == "Tabel 1: hekken\n\n| Kade |\n| --- |\n");
}

TEST_CASE("merged cells need HTML") {
    LetterByHand hand;
    const std::size_t grid = hand.table({{"Kade", "-", "Jaar"}, {"Noord", "12", "-"}});
    Table& table = hand.letter.document.tables[0];
    table.cells[0].colspan = 2;
    table.cells[1].rowspan = 2;
    CHECK(written(hand, grid) == R"(<table>
<thead>
<tr>
<th colspan="2">

Kade

</th>
<th rowspan="2">

Jaar

</th>
</tr>
</thead>
<tbody>
<tr>
<td>

Noord

</td>
<td>

12

</td>
</tr>
</tbody>
</table>
)");
}

TEST_CASE("so do several paragraphs in a cell, a nested table, and a table without one row of headings") {
    SUBCASE("several paragraphs") {
        LetterByHand hand;
        const std::size_t grid = hand.table({{"Kade"}});
        hand.cell_paragraph(grid, 0, 0, "1. Meter");
        CHECK(written(hand, grid).find("<th>\n\nKade\n\n1\\. Meter\n\n</th>") != std::string::npos);
    }
    SUBCASE("a nested table, which may have pipes") {
        LetterByHand hand;
        const std::size_t outer = hand.table({{"buiten"}});
        const std::size_t inner = hand.table({{"binnen"}});
        hand.letter.grids[inner].parent = outer;
        CHECK(written(hand, outer).find("<th>\n\nbuiten\n\n| binnen |\n| --- |\n\n</th>") != std::string::npos);
    }
    SUBCASE("no row of headings") {
        LetterByHand hand;
        const std::size_t grid = hand.table({{"Noord", "-"}}, 0);
        CHECK(written(hand, grid) ==
              "<table>\n<tbody>\n<tr>\n<td>\n\nNoord\n\n</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n");
    }
}
