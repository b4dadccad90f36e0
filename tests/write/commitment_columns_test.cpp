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
          "| Ik zeg toe te komen. | Drenthen | | TZ202412-156 | afgedaan | [Kades](#_Toc1) |\n");
    CHECK(row(hand, commitment_table, false) ==
          "| Ik zeg toe te komen. | Drenthen | | TZ202412-156 | afgedaan | Kades |\n");
}

TEST_CASE("before the first heading there is no section to name") {
    LetterByHand hand;
    hand.letter.sections[0].level = 0;
    const std::size_t text = hand.block("Ik zeg toe te komen.");
    hand.letter.commitments.push_back({.text = hand.place(text, "Ik zeg toe te komen.")});
    CHECK(row(hand, commitment_table) == "| Ik zeg toe te komen. | | | | vermeld | |\n");
}

TEST_CASE("where and when a promise was made stand together, and what says that it is kept behind its status") {
    LetterByHand hand;
    heading(hand, "Kades", "");
    const std::size_t text = hand.block("In het vragenuur van 4 maart 2025 zei ik een telling toe. Die is er nu.");
    hand.letter.commitments.push_back(
        {.made_on = "2025-03-04",
         .made_in = hand.place(text, "vragenuur"),
         .outcome = {.status = Status::afgedaan, .disposal = hand.place(text, "Die is er nu.")},
         .text = hand.place(text, "In het vragenuur van 4 maart 2025 zei ik een telling toe.")});
    CHECK(row(hand, commitment_table, false) ==
          "| In het vragenuur van 4 maart 2025 zei ik een telling toe. | | vragenuur, 2025-03-04 | "
          "| afgedaan: Die is er nu. | Kades |\n");
    // In the letter the sentence follows below.
    CHECK(row(hand, commitment_table).find("| afgedaan | Kades |") != std::string::npos);
    hand.letter.commitments[0].outcome.disposal = hand.letter.commitments[0].text;
    CHECK(row(hand, commitment_table, false).find("| afgedaan | Kades |") != std::string::npos);
}
