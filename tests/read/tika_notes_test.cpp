#include <doctest/doctest.h>

#include <string>
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

TEST_CASE("a note is taken from the end of its paragraph") {
    CHECK(read_outline("De kade[footnoteRef:1] is oud. [1:  Brief van 3 mei.] \n\nSlot.\n") ==
          "De kade{f1} is oud.\nSlot.\nf1: Brief van 3 mei.\n");
}

TEST_CASE("the empty line behind notes ends their paragraph; one more is a paragraph") {
    CHECK(read_outline("A.[footnoteRef:1] [1: x] \n\n\nB.\n") == "A.{f1}\n(empty)\nB.\nf1: x\n");
    CHECK(read_outline("A.[footnoteRef:1] [1: x] \nB.\n") == "A.{f1}\nB.\nf1: x\n");
    CHECK(read_outline("A.[footnoteRef:1] [1: x]\n\nB.\n") == "A.{f1}\nB.\nf1: x\n");
    CHECK(read_outline("A.[footnoteRef:1] [1: x]") == "A.{f1}\nf1: x\n");
}

TEST_CASE("a paragraph reaches from its call to its note, with the line breaks between") {
    CHECK(read_outline("Voor.\nEerst[footnoteRef:7] dit,\n\ndan dat.  [7: Noot.] \n\nNa.\n") ==
          "Voor.\nEerst{f7} dit,//dan dat.\nNa.\nf7: Noot.\n");
}

TEST_CASE("notes follow in the order of their calls") {
    CHECK(read_outline("A[footnoteRef:4], B[footnoteRef:5] en C[footnoteRef:6]. [4: een]  [5: twee]  [6: drie] \n\n") ==
          "A{f4}, B{f5} en C{f6}.\nf4: een\nf5: twee\nf6: drie\n");
}

TEST_CASE("a footnote and an endnote with one id are told apart by the order of the calls") {
    CHECK(read_outline("A[endnoteRef:1] en B[footnoteRef:1]. [1: eind]  [1: voet] \n\n") ==
          "A{e1} en B{f1}.\ne1: eind\nf1: voet\n");
}

TEST_CASE("brackets in a note belong to it") {
    CHECK(read_outline("A.[footnoteRef:1] [1: zie [bijlage 2] en verder] \n\nB.\n") ==
          "A.{f1}\nB.\nf1: zie [bijlage 2] en verder\n");
    CHECK(read_outline("A.[footnoteRef:1]B.[footnoteRef:2] [1: [Nos] ]  [2: noot 3] van de brief] \n\nC.\n") ==
          "A.{f1}B.{f2}\nC.\nf1: [Nos]\nf2: noot 3] van de brief\n");
}

TEST_CASE("a note of several paragraphs, also where one ends in a bracket") {
    CHECK(read_outline("A.[footnoteRef:1] [1: een\ntwee\n ] \n\nB.\n") == "A.{f1}\nB.\nf1: een // twee\n");
    CHECK(read_outline("A.[footnoteRef:1] [1: zie [3]\nen [4]] \n\nB.\n") == "A.{f1}\nB.\nf1: zie [3] // en [4]\n");
    CHECK(read_outline("A.[footnoteRef:1]B.[footnoteRef:2] [1: een] \n\ntwee]  [2: drie] \n\nC.\n") ==
          "A.{f1}B.{f2}\nC.\nf1: een] // twee\nf2: drie\n");
}

TEST_CASE("a call without its note stays a call, and keeps to its own line") {
    CHECK(read_outline("A.[footnoteRef:1]\nB.[footnoteRef:2] [2: noot] \n\nC.\n") == "A.{f1?}\nB.{f2}\nC.\nf2: noot\n");
    CHECK(read_outline("A[footnoteRef:1] B[footnoteRef:2]. [2: noot] \n\n") == "A{f1?} B{f2}.\nf2: noot\n");
}

TEST_CASE("a bookmark shows that a new paragraph has begun: what follows is no note of the one before") {
    CHECK(read_outline("A.[footnoteRef:1]\n[bookmark: _Toc1]B\nWerk [1: 30 uur] per week.\n") ==
          "A.{f1?}\n#_Toc1 B\nWerk [1: 30 uur] per week.\n");
}

TEST_CASE("POI's words for a missing note are no note") {
    CHECK(read_outline("A.[footnoteRef:9] [9: !!! End note with ID \"9\" not found in document.] \n\nB.\n") ==
          "A.{f9?}\nB.\n");
}

TEST_CASE("words in brackets that no call names are text") {
    CHECK(read_outline("Zie [3] en werk [12: 30 uur] per week.\n") == "Zie [3] en werk [12: 30 uur] per week.\n");
    CHECK(read_outline("Werk [12: 30 uur] en meer.[footnoteRef:1] [1: x] \n\n") ==
          "Werk [12: 30 uur] en meer.{f1}\nf1: x\n");
    CHECK(read_outline("Een [footnoteRef:x] en [footnoteRef:].\n") == "Een [footnoteRef:x] en [footnoteRef:].\n");
}

TEST_CASE("words that read like the opening of a called note are text, before and behind the call") {
    CHECK(read_outline("Werk [1: 30 uur] en meer.[footnoteRef:1] [1: x] \n\n") ==
          "Werk [1: 30 uur] en meer.{f1}\nf1: x\n");
    CHECK(read_outline("A[footnoteRef:1] werkt [1: 30 uur] per week. [1: x] \n\n") ==
          "A{f1} werkt [1: 30 uur] per week.\nf1: x\n");
}

TEST_CASE("a note that nothing closes stops with its line") {
    CHECK(read_outline("A.[footnoteRef:1] [1: zonder einde\nB.\n") == "A.{f1}\nB.\nf1: zonder einde\n");
}

TEST_CASE("an id that comes again names another note, unless its text is the same") {
    CHECK(read_outline(
              "A.[footnoteRef:1] [1: een] \n\nB.[footnoteRef:1] [1: twee] \n\nC.[footnoteRef:1] [1: een] \n\n") ==
          "A.{f1}\nB.{f1.2}\nC.{f1}\nf1: een\nf1.2: twee\n");
    CHECK(read_tika("B.[footnoteRef:1] [1: a] \n\nB.[footnoteRef:1] [1: b] \n\n", {}).notes[1].number == 1);
}

TEST_CASE("a call in a note stays there") {
    CHECK(read_outline("A.[footnoteRef:1] [1: zie ook[footnoteRef:2] daar] \n\nB.\n") ==
          "A.{f1}\nB.\nf1: zie ook{f2?} daar\n");
}

TEST_CASE("notes without marks are the lines behind their paragraph that begin with a blank") {
    CHECK(read_outline("A[footnoteRef:1] en B.[footnoteRef:2]\n een\n twee\nC.\n") ==
          "A{f1} en B.{f2}\nC.\nf1: een\nf2: twee\n");
    CHECK(read_outline("A[footnoteRef:1] en B.[footnoteRef:2]\n een\nC.\n") == "A{f1?} en B.{f2?}\neen\nC.\n");
    CHECK(read_outline("A.[footnoteRef:1]\nC.\n") == "A.{f1?}\nC.\n");
}

TEST_CASE("a note with a mark of its own has no number, and the mark is no text") {
    const Document document = read_tika("12[footnoteRef:5]* van de 20. [5: * Schatting.] \n\n", {});
    CHECK(outline(document) == "12{f5} van de 20.\nf5: Schatting.\n");
    CHECK(document.notes[0].mark == "*");
    CHECK(!document.notes[0].number);
}

TEST_CASE("a star on one side only is text, and the note has a number") {
    const Document note_only = read_tika("12[footnoteRef:5] [5: * Schatting.] \n\n", {});
    CHECK(outline(note_only) == "12{f5}\nf5: * Schatting.\n");
    CHECK(note_only.notes[0].number == 5);
    CHECK(read_outline("12[footnoteRef:5]* [5: Schatting.] \n\n") == "12{f5}*\nf5: Schatting.\n");
}
