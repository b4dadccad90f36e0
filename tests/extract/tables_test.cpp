#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// A letter whose body is the text, then one table; rows are given cell by cell.
Letter letter_with_table(std::string before, const std::vector<std::vector<std::string>>& rows,
                         std::string after = "") {
    std::string text = std::move(before);
    for (const auto& row : rows) {
        for (const auto& cell : row)
            text += "\t" + cell + "\n";
        text += "\n";
    }
    return letter_from(text + "\n" + after);
}

}  // namespace

TEST_CASE("the line over a table is its caption, and no block") {
    const Letter letter = letter_with_table("De kades volgen hieronder.\n\nTabel 1: hekken per kade\n\n",
                                            {{"Kade", "Meter"}, {"Noord", "1.250"}}, "Er komen er meer bij.\n");
    REQUIRE(letter.grids.size() == 1);
    CHECK(letter.grids[0].label == "Tabel 1");
    CHECK(said(letter, letter.grids[0].caption) == "hekken per kade");
    REQUIRE(letter.sections.size() == 1);
    CHECK(letter.sections[0].blocks.size() == 3);
    CHECK(letter.sections[0].blocks[1].kind == SectionBlock::Kind::table);
}

TEST_CASE("a sentence over a table stays text") {
    const Letter letter =
        letter_with_table("Tabel 1 laat de hekken per kade zien.\n", {{"Kade", "Meter"}, {"Noord", "1.250"}});
    REQUIRE(letter.grids.size() == 1);
    CHECK_FALSE(letter.grids[0].label);
    CHECK(letter.sections[0].blocks.size() == 2);
}

TEST_CASE("a row of names over amounts is a header") {
    CHECK(letter_with_table("", {{"Kade", "Meter"}, {"Noord", "1.250"}}).grids[0].header_rows == 1);
    CHECK(letter_with_table("", {{"", "2023", "2024"}, {"Noord", "12", "13"}}).grids[0].header_rows == 1);
    CHECK(letter_with_table("", {{"Kade", "Beheerder", "Stand"}, {"Noord", "Havendienst", "klaar"}})
              .grids[0]
              .header_rows == 1);
}

TEST_CASE("a first row of data is no header") {
    CHECK(letter_with_table("", {{"Noord", "1.250"}, {"Zuid", "900"}}).grids[0].header_rows == 0);
    CHECK(letter_with_table("", {{"Doel", "Minder drenkelingen"}, {"Middel", "Hekken"}}).grids[0].header_rows == 0);
}

TEST_CASE("a bookmark in a cell opens no section") {
    const Letter letter = letter_with_table("[bookmark: _Toc1]Kades\nOver kades.\n",
                                            {{"[bookmark: _Toc2]Kade", "Meter"}, {"Noord", "1.250"}});
    CHECK(letter.sections.size() == 1);
    CHECK(letter.grids[0].section == 0);
}
