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
    CHECK(codes(document) == "comments-left ");
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

TEST_CASE("what a text cannot tell is said once, where there is something to tell") {
    const auto message = [](std::string_view text) {
        const Document document = read_tika(text, {});
        for (const Diagnostic& diagnostic : document.diagnostics) {
            if (diagnostic.code != "text-lossy") continue;
            CHECK(diagnostic.severity == Severity::info);
            return diagnostic.message;
        }
        return std::string("(nothing)");
    };
    const std::string hidden = "; deleted and hidden text is printed like any other";
    CHECK(message("Open.[footnoteRef:1] [1: Noot.] \n\n") == "(nothing)");
    CHECK(message("[bookmark: _Toc1]Kop\nTekst.\n\ta\n\tb\n\n\tc\n\td\n\n\n") == "(nothing)");
    CHECK(message("[bookmark: _Toc1]Kop\n\ta\n\n\tc\n\td\n\n\te\n\tf\n\n\n") ==
          "a text does not tell which cells of a table are merged" + hidden);
    CHECK(message("[bookmark: _Toc1]Kop\n1. Dijken\n") ==
          "a text does not tell how deep the items of a list are and where it starts anew" + hidden);
    CHECK(message("Open.\n") ==
          "a text does not tell headings, notes and bookmarks, and this one marks none: all of it is read as text" +
              hidden);
    CHECK(message("Open.[footnoteRef:1]\nNoot.\n") ==
          "a text does not tell the texts of its notes, which are read as text" + hidden);
    CHECK(message("Open.[footnoteRef:1]\n Noot.\n") ==
          "a text does not tell where a note ends, and this one does not mark it" + hidden);
}
