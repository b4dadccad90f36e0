#include <doctest/doctest.h>

#include <string_view>

#include "document_outline.hpp"
#include "kamerbrief/read.hpp"
#include "read/readers.hpp"

using namespace kamerbrief;

namespace {

std::string read_outline(std::string_view text) {
    return outline(read_tika(text, {}));
}

}  // namespace

TEST_CASE("every line is a paragraph, blank ones too") {
    CHECK(read_outline("Een.\n\nTwee. \n \nDrie") == "Een.\n(empty)\nTwee.\n(empty)\nDrie\n");
}

TEST_CASE("a text of blanks has no text, and nothing is remarked about it") {
    const Document document = read_tika(" \n\n", {});
    CHECK(outline(document) == "(empty)\n(empty)\n");
    CHECK(codes(document) == "");
}

TEST_CASE("bookmarks stand at the front of a paragraph, behind a blank or its list label") {
    CHECK(read_outline("[bookmark: _Toc1][bookmark: _Hlk2]Kades\n") == "#_Toc1 #_Hlk2 Kades\n");
    CHECK(read_outline(" [bookmark: _Toc1]Kades\n") == "#_Toc1 Kades\n");
    CHECK(read_outline("1. [bookmark: _Toc1]Kades\n") == "#_Toc1 1. Kades\n");
    CHECK(read_outline("iv) [bookmark: _Toc1]Kades\n") == "#_Toc1 iv) Kades\n");
    CHECK(read_outline("· [bookmark: a]punt\n") == "#a · punt\n");
}

TEST_CASE("what stands behind words, or is not closed on its line, is no bookmark") {
    CHECK(read_outline("Zie [bookmark: a]daar\n") == "Zie [bookmark: a]daar\n");
    CHECK(read_outline("Zie art. [bookmark: a]daar\n") == "Zie art. [bookmark: a]daar\n");
    CHECK(read_outline("[bookmark: a\n]daar\n") == "[bookmark: a\n]daar\n");
    CHECK(read_outline("[bookmarks: a]daar\n") == "[bookmarks: a]daar\n");
}

TEST_CASE("an image is its alternative text, also one of several lines") {
    CHECK(read_outline("Logo [image: wapen] hier\n") == "Logo{image wapen} hier\n");
    CHECK(read_outline("[image: Een brug\n\nAutomatisch beschreven]\nTekst\n") ==
          "{image Een brug\n\nAutomatisch beschreven}\nTekst\n");
    CHECK(read_outline("[image: geen einde\nTekst\n") == "[image: geen einde\nTekst\n");
}

TEST_CASE("comments are no text, and are remarked upon") {
    const Document document =
        read_tika("De brug blijft open.\tComment by J. Bakker: klopt dit? \tComment by Smit: ja\nSlot.\n", {});
    CHECK(outline(document) == "De brug blijft open.\nSlot.\n");
    CHECK(codes(document) == "comments-left text-lossy ");
}

TEST_CASE("a comment stands before the notes of its paragraph") {
    CHECK(read_outline("Open.[footnoteRef:1]\tComment by Smit: ja [1: Kamerbrief 3.] \n\nSlot.\n") ==
          "Open.{f1}\nSlot.\nf1: Kamerbrief 3.\n");
}

TEST_CASE("a comment on an empty paragraph, or in an empty cell, opens no cell") {
    CHECK(read_outline("\tComment by Smit: leeg\nSlot.\n") == "(empty)\nSlot.\n");
    CHECK(read_outline("\t\tComment by Smit: leeg\n\tb\n\n\tc\n\td\n\n\n") == "|  | b |\n| c | d |\n");
}

TEST_CASE("words that only look like a comment are text") {
    CHECK(read_outline("A\tComment by Smit\n") == "A\tComment by Smit\n");
}

TEST_CASE("list labels are text") {
    CHECK(read_outline("1. Dijken\na) zand\n· gras\n") == "1. Dijken\na) zand\n· gras\n");
}

TEST_CASE("what a text cannot tell is said once") {
    const auto message = [](std::string_view text) {
        const Document document = read_tika(text, {});
        REQUIRE(codes(document) == "text-lossy ");
        CHECK(document.diagnostics[0].severity == Severity::info);
        return document.diagnostics[0].message;
    };
    const std::string all = message("Open.[footnoteRef:1] [1: Noot.] \n\n");
    CHECK(all == "a text does not tell merged cells, deleted or hidden text, heading styles and where a list restarts");
    CHECK(message("Open.\n") == all + ", and this one marks no notes: what was one is read as text");
    CHECK(message("Open.[footnoteRef:1]\nNoot.\n") ==
          all + ", and this one does not mark the texts of notes, which are read as text");
    CHECK(message("Open.[footnoteRef:1]\n Noot.\n") == all + ", and this one does not mark where a note ends");
}
