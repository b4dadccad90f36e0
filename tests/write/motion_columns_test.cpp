#include <doctest/doctest.h>

#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

TEST_CASE("a motion is what it asks, who moved it, its papers, what became of it, and where") {
    LetterByHand hand;
    heading(hand, "Hekken | kades", "_Toc1");
    hand.letter.sections[0].number = "2.1";
    const std::size_t text =
        hand.block("De motie vraagt om hekken langs kades (kst-31409-8, kst-31409-9). Dat volgt voor de zomer.");
    hand.cite(text, "kst-31409-8", "https://zoek.officielebekendmakingen.nl/kst-31409-8.html");
    hand.letter.citations[0].identifier = "kst-31409-8";
    hand.letter.motions.push_back(
        {.members = {"Van der Werf", "El Idrissi"},
         .cosigned = true,
         .identifiers = {"kst-31409-8", "kst-31409-9"},
         .request = hand.place(text, "om hekken langs kades"),
         .outcome = {.status = Status::open, .promised_by = hand.place(text, "voor de zomer")},
         .text = hand.place(text, "De motie vraagt om hekken langs kades (kst-31409-8, kst-31409-9)."),
         .citations = {0}});
    CHECK(row(hand, motion_table) ==
          "| om hekken langs kades | Van der Werf, El Idrissi c.s. "
          "| [kst-31409-8](https://zoek.officielebekendmakingen.nl/kst-31409-8.html), kst-31409-9 "
          "| open (voor de zomer) | [2.1 Hekken \\| kades](#_Toc1) |\n");
}

TEST_CASE("a motion without a request is told by its sentence, and a heading without an anchor by its title") {
    LetterByHand hand;
    heading(hand, "Kades", "");
    const std::size_t text = hand.block("De motie\n<b>Hagen</b> is bekend.");
    hand.letter.motions.push_back({.text = hand.place(text, "De motie\n<b>Hagen</b> is bekend.")});
    CHECK(row(hand, motion_table) == "| De motie<br>\\<b>Hagen\\</b> is bekend. | | | vermeld | Kades |\n");
}

TEST_CASE("outside of the letter the sentence that disposes stands behind the status, unless it is shown already") {
    LetterByHand hand;
    heading(hand, "Kades", "");
    const std::size_t text = hand.block("De motie-Hagen vraagt om hekken, wat hiermee is gedaan.");
    const Place sentence = hand.place(text, "De motie-Hagen vraagt om hekken, wat hiermee is gedaan.");
    hand.letter.motions.push_back({.members = {"Hagen"},
                                   .request = hand.place(text, "om hekken"),
                                   .outcome = {.status = Status::afgedaan, .disposal = sentence},
                                   .text = sentence});
    CHECK(row(hand, motion_table, false) ==
          "| om hekken | Hagen | | afgedaan: De motie-Hagen vraagt om hekken, wat hiermee is gedaan. | Kades |\n");
    CHECK(row(hand, motion_table) == "| om hekken | Hagen | | afgedaan | Kades |\n");
    hand.letter.motions[0].request.reset();
    CHECK(row(hand, motion_table, false) ==
          "| De motie vraagt om hekken, wat hiermee is gedaan. | Hagen | | afgedaan | Kades |\n");
}
