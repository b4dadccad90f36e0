#include "extract/markers.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("list markers are typed in many ways, and every bullet is one sign") {
    struct Row {
        std::string_view text, marker, behind;
    };
    for (const Row& row : {
             Row{"1) kades ophogen", "1)", "kades ophogen"},
             Row{"12.\tdijken", "12.", "dijken"},
             Row{"a. sluizen", "a.", "sluizen"},
             Row{"(b) bruggen", "(b)", "bruggen"},
             Row{"iv) pontjes", "iv)", "pontjes"},
             Row{"· gemalen", "•", "gemalen"},
             Row{"-\tduikers", "•", "duikers"},
             Row{"o\tstuwen", "•", "stuwen"},
             Row{"• \u00a0wielen", "•", "wielen"},
         }) {
        CAPTURE(row.text);
        const auto marker = typed_list_marker(row.text);
        REQUIRE(marker);
        CHECK(marker->text == row.marker);
        CHECK(row.text.substr(marker->length) == row.behind);
    }
}

TEST_CASE("what only looks like a list marker is text") {
    for (const std::string_view text : {
             "S. Jansen heeft gebeld",
             "2025. Dat jaar",
             "1.250 meter",
             "-5 graden",
             "a) ",
             "o zo mooi",
             "(zie ook) elders",
             "i.v.m. de storm",
             "10)",
             "De a. staat hier",
         }) {
        CAPTURE(text);
        const auto marker = typed_list_marker(text);
        CHECK((!marker || marker->length == text.size()));
    }
}

TEST_CASE("a heading's number has at most two digits a part") {
    const auto number = typed_heading_number("2.1 Stand van de dijken");
    REQUIRE(number);
    CHECK(number->text == "2.1");
    CHECK(number->depth == 2);
    CHECK(number->length == 4);
    CHECK(typed_heading_number("3. Sluizen")->text == "3");
    CHECK(typed_heading_number("4) Sluizen")->text == "4");
    CHECK(typed_heading_number("5 Sluizen")->text == "5");

    CHECK_FALSE(typed_heading_number("2025 was droog"));
    CHECK_FALSE(typed_heading_number("24 uur per dag"));
    CHECK_FALSE(typed_heading_number("Sluizen 3"));
    CHECK_FALSE(typed_heading_number("3.Sluizen"));
}

TEST_CASE("the number that Word prints comes before a typed one") {
    Paragraph paragraph;
    paragraph.text = "Sluizen";
    paragraph.list_item = ListItem{"2.3.", 1};
    const auto number = heading_number(paragraph);
    REQUIRE(number);
    CHECK(number->text == "2.3");
    CHECK(number->depth == 2);
    CHECK(number->length == 0);
}
