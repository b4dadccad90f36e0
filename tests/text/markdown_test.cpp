#include "text/markdown.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace kamerbrief;

namespace {

struct Row {
    std::string_view text;
    std::string_view markdown;
};

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

TEST_CASE("what steers a terminal is shown, not done") {
    CHECK(markdown_escaped("Kade\u009B31m \x1B[0m\x7F\tniet\u00A0", MarkdownContext::block) ==
          "Kade\ufffd31m \ufffd\\[0m\ufffd\tniet\u00A0");
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

TEST_CASE("an address keeps to its link, and a row to its line") {
    CHECK(markdown_link("nr. 4", "https://example.org/4", MarkdownContext::cell) == "[nr. 4](https://example.org/4)");
    CHECK(markdown_link("nr. [4]", "https://example.org/a b|<c>", MarkdownContext::cell) ==
          "[nr. \\[4\\]](<https://example.org/a b%7C\\<c\\>>)");
    CHECK(markdown_row(std::vector<std::string>{"Kade", "", "**12**"}) + markdown_rule(3) ==
          "| Kade | | **12** |\n| --- | --- | --- |\n");
}
