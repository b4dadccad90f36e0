#include "write/markdown_text.hpp"

#include <doctest/doctest.h>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

std::string written(const LetterByHand& hand, std::size_t paragraph, MarkdownContext context = MarkdownContext::block) {
    const Places places(hand.letter);
    std::string out;
    MarkdownText(hand.letter, places, "").append(out, paragraph, context);
    return out;
}

}  // namespace

TEST_CASE("citations with an address are links") {
    LetterByHand hand;
    const std::size_t block = hand.block("Zie Stb. 2011, 35 en nr. [4].");
    hand.cite(block, "Stb. 2011, 35", "https://example.org/stb-2011-35.html");
    hand.cite(block, "nr. [4]", "https://example.org/a b|c");
    CHECK(written(hand, block) ==
          "Zie [Stb. 2011, 35](https://example.org/stb-2011-35.html) en [nr. \\[4\\]](<https://example.org/a b%7Cc>).");
}

TEST_CASE("of citations that share words the first is linked") {
    LetterByHand hand;
    const std::size_t block = hand.block("nrs. 12-13");
    hand.cite(block, "nrs. 12-13", "https://example.org/12");
    hand.cite(block, "nrs. 12-13", "https://example.org/13");
    CHECK(written(hand, block) == "[nrs. 12-13](https://example.org/12)");
}

TEST_CASE("notes are called where the text calls them") {
    LetterByHand hand;
    const std::size_t block = hand.block("Kades! Bruggen: klaar (deels).");
    const std::size_t note = hand.note({"Eén."});
    hand.call(block, 6, note);
    CHECK(written(hand, block) == "Kades\\![^f1] Bruggen: klaar (deels).");
}

TEST_CASE("what follows a call does not turn it into a link or a note") {
    LetterByHand hand;
    const std::size_t note = hand.note({"Eén."});
    const std::size_t bracket = hand.block("(deels)");
    hand.call(bracket, 0, note);
    const std::size_t colon = hand.block(": klaar");
    hand.call(colon, 0, note);
    CHECK(written(hand, bracket) == "[^f1]\\(deels)");
    CHECK(written(hand, colon) == "[^f1]\\: klaar");
}

TEST_CASE("a call within a citation stands behind its link") {
    LetterByHand hand;
    const std::size_t block = hand.block("Stb. 2011, 35 telt");
    hand.cite(block, "Stb. 2011, 35", "https://example.org/35");
    hand.call(block, 4, hand.note({"Eén."}));
    CHECK(written(hand, block) == "[Stb. 2011, 35](https://example.org/35)[^f1] telt");
}
