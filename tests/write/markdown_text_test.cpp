#include "write/markdown_text.hpp"

#include <doctest/doctest.h>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

struct Row {
    std::string_view text;
    std::string_view markdown;
};

std::string written(const LetterByHand& hand, std::size_t paragraph, MarkdownContext context = MarkdownContext::block) {
    const Places places(hand.letter);
    std::string out;
    MarkdownText(hand.letter, places, "").append(out, paragraph, context);
    return out;
}

}  // namespace

TEST_CASE("marks are escaped wherever they stand") {
    constexpr Row rows[] = {
        {"Kades en bruggen (2025), 50%: klaar!", "Kades en bruggen (2025), 50%: klaar!"},
        {"*ster* _streep_ `code` ~weg~", "\\*ster\\* \\_streep\\_ \\`code\\` \\~weg\\~"},
        {"[1](x) <b> \\ $x$", "\\[1\\](x) \\<b> \\\\ \\$x\\$"},
        {"V&W & co &amp; &#42;", "V\\&W & co \\&amp; \\&#42;"},
        {"zie https://example.org of www.example.org", "zie https\\://example.org of www\\.example.org"},
        {"Noord | Zuid", "Noord | Zuid"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(markdown_escaped(row.text, MarkdownContext::block) == row.markdown);
    }
}

TEST_CASE("what opens a block is escaped at the start of a line, and only there") {
    constexpr Row rows[] = {
        {"# 1", "\\# 1"},     {"nr. #1", "nr. #1"},   {"- een", "\\- een"},         {"een - twee", "een - twee"},
        {"+ een", "\\+ een"}, {"> een", "\\> een"},   {"5 > 4", "5 > 4"},           {"=== een", "\\=== een"},
        {"| een", "\\| een"}, {"1. een", "1\\. een"}, {"2025) een", "2025\\) een"}, {"art. 1. een", "art. 1. een"},
        {"1.250", "1\\.250"}, {"\t- een", "\\- een"}, {":-: |", "\\:-: |"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(markdown_escaped(row.text, MarkdownContext::block) == row.markdown);
    }
}

TEST_CASE("a line break stays one, and its line is a line") {
    CHECK(markdown_escaped("een\n- twee", MarkdownContext::block) == "een\\\n\\- twee");
    CHECK(markdown_escaped("een\ntwee", MarkdownContext::block, 3) == "een\\\n   twee");
    CHECK(markdown_escaped("een\n\ntwee", MarkdownContext::block) == "een\\\n<br>twee");
    CHECK(markdown_escaped("een\ntwee", MarkdownContext::line) == "een<br>twee");
    CHECK(markdown_escaped("een\ntwee", MarkdownContext::cell) == "een<br>twee");
}

TEST_CASE("a heading keeps its number signs, a cell its pipes") {
    CHECK(markdown_escaped("Kade #", MarkdownContext::line) == "Kade \\#");
    CHECK(markdown_escaped("1. Kade", MarkdownContext::line) == "1. Kade");
    CHECK(markdown_escaped("a|b", MarkdownContext::cell) == "a\\|b");
}

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
