#include <doctest/doctest.h>

#include "write/csv.hpp"
#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

TEST_CASE("a section is its number and title, its level, its topics and its first words") {
    LetterByHand hand;
    heading(hand, "Moties over kades", "_Toc1");
    hand.letter.sections[0].number = "2.1";
    hand.letter.sections[0].about_motion = true;
    hand.block("De kades | zijn hersteld.");
    hand.block("Meer volgt.");
    CHECK(row(hand, section_table) ==
          "| [2.1 Moties over kades](#_Toc1) | 1 | motion | De kades \\| zijn hersteld. |\n");
}

TEST_CASE("the blocks of a section are the lines of a text, with a table by its id") {
    LetterByHand hand;
    hand.block("De kades:");
    hand.item("1)", 1, "herstellen");
    hand.table_block(hand.table({{"Kade", "Meter"}, {"West", "12"}}));
    const std::size_t images = hand.block("Zie de kaart.");
    hand.letter.document.paragraphs[images].images = {{.alt_text = "Kaart van de kades"}, {}};
    for (const std::size_t image : {std::size_t{0}, std::size_t{1}}) {
        hand.letter.sections[0].blocks.push_back({.kind = SectionBlock::Kind::image, .index = images, .image = image});
    }
    JsonRecords records(hand.letter, false, Standing::by_itself);
    const RecordRow cells = record_row(section_table.columns, {.records = records, .file = "a.docx"}, 0);
    CHECK(section_table.columns.back().name == "blocks");
    CHECK(csv_row({cells.back()}, plain_csv) ==
          "\"De kades:\n1) herstellen\nt1\nZie de kaart.\nKaart van de kades\"\n");
}

TEST_CASE("a section without a text has none to show") {
    LetterByHand hand;
    hand.table_block(hand.table({{"Kade", "Meter"}, {"West", "12"}}));
    CHECK(row(hand, section_table) == "| | 1 | | |\n");
}
