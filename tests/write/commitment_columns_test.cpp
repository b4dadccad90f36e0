#include <doctest/doctest.h>

#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

TEST_CASE("a row that stands in no letter has no link to a heading") {
    LetterByHand hand;
    heading(hand, "Kades", "_Toc1");
    const std::size_t text = hand.block("Ik zeg toe te komen.");
    hand.letter.commitments.push_back({.number = "TZ202412-156",
                                       .made_to = {"Drenthen"},
                                       .outcome = {.status = Status::afgedaan},
                                       .text = hand.place(text, "Ik zeg toe te komen.")});
    CHECK(row(hand, commitment_table) ==
          "| Ik zeg toe te komen. | Drenthen | TZ202412-156 | afgedaan | [Kades](#_Toc1) |\n");
    CHECK(row(hand, commitment_table, false) ==
          "| Ik zeg toe te komen. | Drenthen | TZ202412-156 | afgedaan | Kades |\n");
}

TEST_CASE("before the first heading there is no section to name") {
    LetterByHand hand;
    hand.letter.sections[0].level = 0;
    const std::size_t text = hand.block("Ik zeg toe te komen.");
    hand.letter.commitments.push_back({.text = hand.place(text, "Ik zeg toe te komen.")});
    CHECK(row(hand, commitment_table) == "| Ik zeg toe te komen. | | | vermeld | |\n");
}
