#include "write/summary_columns.hpp"

#include <doctest/doctest.h>

#include "write/letter_by_hand.hpp"
#include "write/markdown_rows.hpp"

using namespace kamerbrief;

namespace {

std::string row(const LetterByHand& hand, std::span<const RecordColumn> columns, bool within_letter = true) {
    JsonParts parts(hand.letter, false);
    return markdown_row(record_row(columns, {.parts = parts, .file = "", .within_letter = within_letter}, 0));
}

void heading(LetterByHand& hand, std::string title, std::string bookmark) {
    const std::size_t paragraph = hand.paragraph(title, {.kind = Home::Kind::title, .section = 0});
    hand.letter.sections[0].title = hand.place(paragraph, title);
    if (!bookmark.empty()) hand.letter.sections[0].bookmarks = {std::move(bookmark)};
}

}  // namespace

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
    CHECK(row(hand, motion_summary()) ==
          "| om hekken langs kades | Van der Werf, El Idrissi c.s. "
          "| [kst-31409-8](https://zoek.officielebekendmakingen.nl/kst-31409-8.html), kst-31409-9 "
          "| open (voor de zomer) | [2.1 Hekken \\| kades](#_Toc1) |\n");
}

TEST_CASE("a motion without a request is told by its sentence, and a heading without an anchor by its title") {
    LetterByHand hand;
    heading(hand, "Kades", "");
    const std::size_t text = hand.block("De motie\n<b>Hagen</b> is bekend.");
    hand.letter.motions.push_back({.text = hand.place(text, "De motie\n<b>Hagen</b> is bekend.")});
    CHECK(row(hand, motion_summary()) == "| De motie<br>\\<b>Hagen\\</b> is bekend. | | | vermeld | Kades |\n");
}

TEST_CASE("a row that stands in no letter has no link to a heading") {
    LetterByHand hand;
    heading(hand, "Kades", "_Toc1");
    const std::size_t text = hand.block("Ik zeg toe te komen.");
    hand.letter.commitments.push_back({.number = "TZ202412-156",
                                       .made_to = {"Drenthen"},
                                       .outcome = {.status = Status::afgedaan},
                                       .text = hand.place(text, "Ik zeg toe te komen.")});
    CHECK(row(hand, commitment_summary()) ==
          "| Ik zeg toe te komen. | Drenthen | TZ202412-156 | afgedaan | [Kades](#_Toc1) |\n");
    CHECK(row(hand, commitment_summary(), false) ==
          "| Ik zeg toe te komen. | Drenthen | TZ202412-156 | afgedaan | Kades |\n");
}

TEST_CASE("before the first heading there is no section to name") {
    LetterByHand hand;
    hand.letter.sections[0].level = 0;
    const std::size_t text = hand.block("Ik zeg toe te komen.");
    hand.letter.commitments.push_back({.text = hand.place(text, "Ik zeg toe te komen.")});
    CHECK(row(hand, commitment_summary()) == "| Ik zeg toe te komen. | | | vermeld | |\n");
}

TEST_CASE("a long text is cut between words") {
    const std::string word = "zeedijkverzwaring ";  // 18 characters
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += word;
    CHECK(shortened(text.substr(0, 7 * 18)) == text.substr(0, 7 * 18));
    CHECK(shortened(text) == text.substr(0, 7 * 18) + "…");
    // What counts are characters, not bytes.
    std::string accents;
    for (int i = 0; i < 140; ++i)
        accents += "é";
    CHECK(shortened(accents) == accents);
    // A word that is too long by itself stays whole.
    CHECK(shortened(accents + "é en meer") == accents + "é …");
}

TEST_CASE("control characters that a terminal would obey are not written") {
    LetterByHand hand;
    const std::size_t text = hand.block("rood \x1B[31m en \u009B31m, een\ttab");
    hand.letter.commitments.push_back({.text = {text, 0, hand.letter.document.paragraphs[text].text.size()}});
    CHECK(row(hand, commitment_summary()) == "| rood \ufffd\\[31m en \ufffd31m, een\ttab | | | vermeld | |\n");
}
