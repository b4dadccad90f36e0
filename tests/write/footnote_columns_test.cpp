#include <doctest/doctest.h>

#include "write/csv.hpp"
#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

TEST_CASE("a note is its number, its text, the documents that it cites, and where it is called") {
    LetterByHand hand;
    heading(hand, "Kades", "_Toc1");
    const std::size_t note = hand.note({"Stcrt. 2025, 7 en een kaart."});
    const std::size_t text = hand.block("De kades zijn hersteld.");
    hand.call(text, 23, note);
    hand.call(text, 8, note);
    hand.letter.citations.push_back(
        {.kind = "staatscourant",
         .at = hand.place(hand.letter.document.notes[note].first_paragraph, "Stcrt. 2025, 7"),
         .identifier = "stcrt-2025-7",
         .url = "https://stukken.example/7"});
    CHECK(row(hand, footnote_table) ==
          "| 1 | Stcrt. 2025, 7 en een kaart. | [stcrt-2025-7](https://stukken.example/7) "
          "| [Kades](#_Toc1) |\n");
    JsonRecords records(hand.letter, false, Standing::by_itself);
    CHECK(csv_row(record_row(footnote_table.columns, {.records = records, .file = "a.docx"}, 0), plain_csv) ==
          "a.docx,,a.docx#f1,f1,1,,footnote,s1,\"Stcrt. 2025, 7 en een kaart.\","
          "\"{\"\"section\"\":\"\"s1\"\",\"\"block\"\":0,\"\"span\"\":[23,23]}; "
          "{\"\"section\"\":\"\"s1\"\",\"\"block\"\":0,\"\"span\"\":[8,8]}\",c1\n");
}

TEST_CASE("a note with a mark of its own, never called, has no section") {
    LetterByHand hand;
    const std::size_t note = hand.note({"Voorlopig."}, NoteKind::endnote);
    hand.letter.document.notes[note].number.reset();
    hand.letter.document.notes[note].mark = "*";
    CHECK(row(hand, footnote_table) == "| \\* | Voorlopig. | | |\n");
}
