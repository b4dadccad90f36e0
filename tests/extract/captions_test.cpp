#include "extract/captions.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

std::optional<Caption> read(std::string text, std::string style = "") {
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.style = std::move(style);
    return read_caption(paragraph);
}

}  // namespace

TEST_CASE("a caption is a label and the text behind its sign") {
    struct Row {
        std::string text, label, caption;
    };
    for (const Row& row : {
             Row{"Tabel 1: hekken per kade", "Tabel 1", "hekken per kade"},
             Row{"Tabel 4  Hekken per kade (bron: havendienst)", "Tabel 4", "Hekken per kade (bron: havendienst)"},
             Row{"Tabel 3. Hekken", "Tabel 3", "Hekken"},
             Row{"Tabel 2.1 – Hekken", "Tabel 2.1", "Hekken"},
             Row{"Tabel 5a Hekken", "Tabel 5a", "Hekken"},
             Row{"Tabel\u00a06", "Tabel 6", ""},
             Row{"Overzicht 2: hekken", "Overzicht 2", "hekken"},
         }) {
        CAPTURE(row.text);
        const auto caption = read(row.text);
        REQUIRE(caption);
        CHECK(caption->label == row.label);
        CHECK(row.text.substr(caption->text_begin) == row.caption);
    }
}

TEST_CASE("a sentence about a table is no caption") {
    CHECK_FALSE(read("Tabel 4 laat zien dat het aantal hekken daalt."));
    CHECK_FALSE(read("Tabel 4 toont de hekken per kade:"));
    CHECK_FALSE(read("Tabellen 4 en 5"));
    CHECK_FALSE(read("Tabel A12x: hekken"));
    CHECK_FALSE(read("Hekken per kade"));
}

TEST_CASE("Word's style makes a caption of any text") {
    const auto caption = read("Hekken per kade", "caption");
    REQUIRE(caption);
    CHECK_FALSE(caption->label);
    CHECK(caption->text_begin == 0);
    CHECK(read("Tabel 4 laat zien dat het daalt.", "caption")->label == "Tabel 4");
}
