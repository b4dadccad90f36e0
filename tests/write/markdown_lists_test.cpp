#include "write/markdown_lists.hpp"

#include <doctest/doctest.h>

using kamerbrief::MarkdownLists;

namespace {

struct Item {
    std::string_view marker;
    int depth;
};

std::string written(const std::vector<Item>& items) {
    MarkdownLists lists;
    std::string out;
    for (const Item& item : items) {
        const auto opening = lists.item(item.marker, item.depth, true);
        out += (opening.blank_line ? "\n" : "") + opening.text + "x\n";
    }
    return out;
}

}  // namespace

TEST_CASE("items that Markdown counts as the letter does are one list") {
    CHECK(written({{"1)", 1}, {"2)", 1}, {"3)", 1}}) == "\n1) x\n2) x\n3) x\n");
    CHECK(written({{"4.", 1}, {"5.", 1}}) == "\n4. x\n5. x\n");
    CHECK(written({{"•", 1}, {"•", 1}}) == "\n- x\n- x\n");
}

TEST_CASE("where the letter counts otherwise a list of its own begins") {
    CHECK(written({{"1)", 1}, {"1)", 1}}) == "\n1) x\n\n<!-- -->\n\n1) x\n");
    CHECK(written({{"1)", 1}, {"3)", 1}}) == "\n1) x\n\n<!-- -->\n\n3) x\n");
    CHECK(written({{"1)", 1}, {"2.", 1}}) == "\n1) x\n\n2. x\n");
    CHECK(written({{"1)", 1}, {"•", 1}}) == "\n1) x\n\n- x\n");
}

TEST_CASE("items within items") {
    CHECK(written({{"1)", 1}, {"•", 2}, {"•", 2}, {"2)", 1}}) == "\n1) x\n   - x\n   - x\n2) x\n");
    CHECK(written({{"10.", 1}, {"1)", 2}, {"•", 3}, {"11.", 1}}) == "\n10. x\n    1) x\n       - x\n11. x\n");
    CHECK(written({{"•", 1}, {"3)", 2}}) == "\n- x\n\n  3) x\n");
}

TEST_CASE("labels that Markdown cannot number are text") {
    CHECK(written({{"a)", 1}, {"b)", 1}}) == "\na) x\n\nb) x\n");
    CHECK(written({{"1)", 1}, {"a)", 2}, {"2)", 1}}) == "\n1) x\n\n   a) x\n2) x\n");
    CHECK(written({{"2.1.", 1}}) == "\n2\\.1. x\n");
    CHECK(written({{"-", 1}}) == "\n\\- x\n");
    CHECK(written({{"01.", 1}}) == "\n01\\. x\n");
    CHECK(written({{"1234567890.", 1}}) == "\n1234567890\\. x\n");
}
