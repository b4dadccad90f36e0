#include "read/paragraph_builder.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>

using namespace kamerbrief;

namespace {

std::string folded(std::initializer_list<std::string_view> pieces) {
    ParagraphBuilder builder;
    for (const std::string_view piece : pieces)
        builder.text(piece);
    return builder.finish().text;
}

}  // namespace

TEST_CASE("runs of blanks are one blank, also over several pieces") {
    CHECK(folded({"een  twee", " ", "  drie"}) == "een twee drie");
    CHECK(folded({"een", "", "twee"}) == "eentwee");
}

TEST_CASE("nothing blank stands at the ends, or around a line break") {
    CHECK(folded({"\n \t een \n\n"}) == "een");
    CHECK(folded({"  ", "\u00a0 ", "een", "\u00a0", " "}) == "een");
    CHECK(folded({"\n\u00a0een"}) == "een");
    CHECK(folded({"een \n  twee"}) == "een\ntwee");
    CHECK(folded({" \t\n\u00a0"}) == "");
}

TEST_CASE("line breaks, tabs and no-break spaces between words stay as they are") {
    CHECK(folded({"een\n\ntwee\tdrie"}) == "een\n\ntwee\tdrie");
    CHECK(folded({"36\u00a0600 \u00a0nr."}) == "36\u00a0600 \u00a0nr.");
}

TEST_CASE("a call stands behind the word before it") {
    ParagraphBuilder builder;
    builder.text("De kade ");
    builder.call(NoteKind::footnote, "1");
    builder.text(" is oud. ");
    builder.call(NoteKind::endnote, "1");
    builder.text("  ");
    const Paragraph paragraph = builder.finish();
    CHECK(paragraph.text == "De kade is oud.");
    REQUIRE(paragraph.calls.size() == 2);
    CHECK(paragraph.calls[0].at == 7);
    CHECK(paragraph.calls[0].kind == NoteKind::footnote);
    CHECK(paragraph.calls[1].at == 15);
    CHECK(paragraph.calls[1].kind == NoteKind::endnote);
}

TEST_CASE("a call behind a line break that is cut off stands at the end of the text") {
    ParagraphBuilder builder;
    builder.text("Oud.\n");
    builder.call(NoteKind::footnote, "1");
    builder.image("brug");
    const Paragraph paragraph = builder.finish();
    CHECK(paragraph.text == "Oud.");
    CHECK(paragraph.calls[0].at == 4);
    CHECK(paragraph.images[0].at == 4);
    CHECK(paragraph.images[0].alt_text == "brug");
}

TEST_CASE("a link covers its words, not the blanks around them") {
    ParagraphBuilder builder;
    builder.text("Zie ");
    builder.open_hyperlink("https://example.nl/");
    builder.text("de brief ");
    builder.close_hyperlink();
    builder.text(" van mei.");
    const Paragraph paragraph = builder.finish();
    CHECK(paragraph.text == "Zie de brief van mei.");
    REQUIRE(paragraph.hyperlinks.size() == 1);
    CHECK(paragraph.hyperlinks[0].begin == 4);
    CHECK(paragraph.hyperlinks[0].end == 12);
}

TEST_CASE("a link within a link, and one never closed, and one without words") {
    ParagraphBuilder builder;
    builder.open_hyperlink("#een");
    builder.text("a");
    builder.open_hyperlink("#twee");
    builder.text("b");
    builder.close_hyperlink();
    builder.text("c");
    const Paragraph open = builder.finish();
    REQUIRE(open.hyperlinks.size() == 1);
    CHECK(open.hyperlinks[0].target == "#een");
    CHECK(open.hyperlinks[0].end == 3);
    builder.close_hyperlink();
    builder.text("d");
    builder.open_hyperlink("#drie");
    builder.close_hyperlink();
    CHECK(builder.finish().hyperlinks.empty());
}

TEST_CASE("a finished builder is empty") {
    ParagraphBuilder builder;
    builder.text("een ");
    builder.bookmark("_Toc1");
    CHECK(builder.finish().bookmarks.size() == 1);
    builder.text("twee");
    const Paragraph paragraph = builder.finish();
    CHECK(paragraph.text == "twee");
    CHECK(paragraph.bookmarks.empty());
}
