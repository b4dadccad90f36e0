#include "write/record_cells.hpp"

#include <doctest/doctest.h>

#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

TEST_CASE("control characters that a terminal would obey are not written") {
    LetterByHand hand;
    const std::size_t text = hand.block("rood \x1B[31m en \u009B31m, een\ttab");
    hand.letter.commitments.push_back({.text = {text, 0, hand.letter.document.paragraphs[text].text.size()}});
    CHECK(row(hand, commitment_table) == "| rood \ufffd\\[31m en \ufffd31m, een\ttab | | | | vermeld | |\n");
}
