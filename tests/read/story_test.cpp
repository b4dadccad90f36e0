#include "read/story.hpp"

#include <doctest/doctest.h>

#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

TEST_CASE("bookmarks go to the paragraph that they start in, or the next one") {
    const Document document = read_body(
        bookmark("a") + paragraph(bookmark("b") + bookmark("c") + t("Kop")) +
        paragraph("<w:hyperlink>" + bookmark("d") + "</w:hyperlink><w:ins>" + bookmark("e") + "</w:ins>" + t("Tekst")) +
        "<w:sdt><w:sdtContent>" + bookmark("f") + p("In een veld") + "</w:sdtContent></w:sdt>" + bookmark("g") +
        "<w:tbl><w:tr>" + cell(p("In een cel")) + "</w:tr></w:tbl>" + p("Slot") + bookmark("h"));
    const std::vector<std::string> expected[] = {{"a", "b", "c"}, {"d", "e"}, {"f"}, {"g"}, {"h"}};
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(document.paragraphs[i].bookmarks == expected[i]);
}

TEST_CASE("of two notes with one id the first is meant, and that is said") {
    const auto note = [](std::string_view text) { return "<w:footnote w:id='1'>" + p(text) + "</w:footnote>"; };
    const Document document = read_parts({.body = paragraph(run("<w:footnoteReference w:id='1'/>")),
                                          .footnotes = note("een") + note("twee") + note("drie")});
    CHECK(document.paragraphs[document.notes[0].first_paragraph].text == "een");
    CHECK(diagnostics(document) ==
          "[id-not-unique: 2 footnotes have the id of one before them, as 1: the first is meant]");
}

TEST_CASE("comments are no text, and counted") {
    const Document document =
        read_body(paragraph("<w:commentRangeStart w:id='0'/>" + t("a") + "<w:commentRangeEnd w:id='0'/>" +
                            run("<w:commentReference w:id='0'/>")));
    CHECK(body_text(document) == "a");
    CHECK(diagnostics(document) == "[comments-left: 1 comment is left in the file; take comments out in Word]");
}

TEST_CASE("style, outline level and list label of a paragraph, its own over those of its style") {
    const Document document = read_parts(
        {.body = p("Kop", "<w:pStyle w:val='Kop1'/>") + p("Gewoon") +
                 p("Geen kop",
                   "<w:pStyle w:val='Kop1'/><w:outlineLvl w:val='9'/>"
                   "<w:numPr><w:numId w:val='0'/></w:numPr>") +
                 p("Onbekend", "<w:pStyle w:val='Weg'/>") + p("Eigen kop", "<w:pStyle w:val='Kop1eigen'/>"),
         .styles = "<w:style w:type='paragraph' w:default='1' w:styleId='N'><w:name w:val='Normal'/></w:style>"
                   "<w:style w:type='paragraph' w:styleId='Kop1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId "
                   "w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
                   "<w:style w:type='paragraph' w:styleId='Kop1eigen'><w:basedOn w:val='Kop1'/></w:style>",
         .numbering =
             "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/>"
             "</w:lvl><w:lvl w:ilvl='1'><w:start w:val='4'/><w:pStyle w:val='Kop1'/><w:lvlText w:val='%2.'/>"
             "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"});
    const auto& paragraphs = document.paragraphs;
    CHECK(paragraphs[0].style == "heading 1");
    CHECK(paragraphs[0].outline_level == 0);
    REQUIRE(paragraphs[0].list_item.has_value());
    CHECK(paragraphs[0].list_item->label == "4.");
    CHECK(paragraphs[0].list_item->level == 1);
    CHECK(paragraphs[1].style == "Normal");
    CHECK_FALSE(paragraphs[1].list_item.has_value());
    CHECK(paragraphs[2].style == "heading 1");
    CHECK_FALSE(paragraphs[2].outline_level.has_value());
    CHECK_FALSE(paragraphs[2].list_item.has_value());
    CHECK(paragraphs[3].style == "Normal");
    CHECK(paragraphs[4].outline_level == 0);
    CHECK(paragraphs[4].list_item->label == "5.");
}

TEST_CASE("lines of the table of contents say which bookmark they point to") {
    const std::string line = paragraph("<w:hyperlink w:anchor='_Toc1'>" + t("Dijken") + run("<w:tab/>") +
                                       field(" PAGEREF _Toc1 \\h ", t("3")) + "</w:hyperlink>");
    SUBCASE("in a content control") {
        const Document document = read_body(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
            "<w:sdtContent>" +
            p("Inhoud") + line + "</w:sdtContent></w:sdt>" + p("Tekst"));
        REQUIRE(document.paragraphs[0].toc_entry.has_value());
        CHECK(document.paragraphs[0].toc_entry->bookmark.empty());
        REQUIRE(document.paragraphs[1].toc_entry.has_value());
        CHECK(document.paragraphs[1].toc_entry->bookmark == "_Toc1");
        CHECK(document.paragraphs[1].text == "Dijken\t3");
        CHECK_FALSE(document.paragraphs[2].toc_entry.has_value());
    }
    SUBCASE("in a field over paragraphs") {
        const Document document =
            read_body(paragraph(field_character("begin") + run("<w:instrText>TOC \\o</w:instrText>") +
                                field_character("separate") + t("Dijken 3 ") + field(" PAGEREF _Toc1 ", t("3"))) +
                      line + paragraph(field_character("end") + t("Tekst")));
        REQUIRE(document.paragraphs[0].toc_entry.has_value());
        CHECK(document.paragraphs[0].toc_entry->bookmark == "_Toc1");
        CHECK(document.paragraphs[1].toc_entry.has_value());
        CHECK_FALSE(document.paragraphs[2].toc_entry.has_value());
    }
    SUBCASE("in a field that ends in its last line") {
        const std::string begin =
            field_character("begin") + run("<w:instrText>TOC</w:instrText>") + field_character("separate");
        const Document document =
            read_body(paragraph(begin + t("Dijken 3")) + paragraph(t("Duinen 4") + field_character("end")) +
                      paragraph(begin + t("Polders 5") + field_character("end") + t("Tekst")));
        CHECK(document.paragraphs[0].toc_entry.has_value());
        CHECK(document.paragraphs[1].toc_entry.has_value());
        CHECK_FALSE(document.paragraphs[2].toc_entry.has_value());  // text goes on behind it
    }
    SUBCASE("a field that never ends is none") {
        const Document document = read_body(paragraph(field_character("begin") + run("<w:instrText>TOC</w:instrText>") +
                                                      field_character("separate") + t("a")) +
                                            p("b"));
        CHECK_FALSE(document.paragraphs[0].toc_entry.has_value());
        CHECK_FALSE(document.paragraphs[1].toc_entry.has_value());
    }
    SUBCASE("by style") {
        const std::string styles =
            "<w:style w:type='paragraph' w:styleId='Inhopg2'><w:name w:val='toc 2'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='x'><w:name w:val='toc 2 oud'/></w:style>";
        const Document document = read_parts(
            {.body = p("a", "<w:pStyle w:val='Inhopg2'/>") + p("b", "<w:pStyle w:val='x'/>"), .styles = styles});
        CHECK(document.paragraphs[0].toc_entry.has_value());
        CHECK_FALSE(document.paragraphs[1].toc_entry.has_value());
    }
}

TEST_CASE("notes are called from cells, controls, insertions and text boxes") {
    const std::string call = run("<w:footnoteReference w:id='1'/>");
    const std::string note = "<w:footnote w:id='1'>" + p("noot") + "</w:footnote>";
    const std::string in_paragraph = paragraph(call);
    for (const std::string& body :
         {"<w:tbl><w:tr>" + cell(in_paragraph) + "</w:tr></w:tbl>",
          "<w:sdt><w:sdtContent>" + in_paragraph + "</w:sdtContent></w:sdt>", paragraph("<w:ins>" + call + "</w:ins>"),
          paragraph(run("<w:pict><w:txbxContent>" + in_paragraph + "</w:txbxContent></w:pict>"))}) {
        CAPTURE(body);
        const Document document = read_parts({.body = body, .footnotes = note});
        REQUIRE(document.notes.size() == 1);
        CHECK(document.notes[0].calls.size() == 1);
    }
}

TEST_CASE("elements of a story stand no deeper in each other than the limit") {
    const auto nested = [](int times) {
        std::string body;
        for (int i = 0; i < times; ++i)
            body += "<w:sdt>";
        body += p("Diep");
        for (int i = 0; i < times; ++i)
            body += "</w:sdt>";
        return body;
    };
    ReadOptions options;
    options.limits.depth = 8;  // w:document, w:body, 2 x w:sdt, w:p, w:r, w:t and its text
    CHECK(read_body(nested(2), options).paragraphs[0].text == "Diep");
    options.limits.depth = 6;
    CHECK(error_of([&] { read_body(nested(2), options); }) ==
          "limit.depth | word/document.xml: elements stand more than 6 deep in each other");
    CHECK(error_of([&] { read_body(nested(10'000)); }).starts_with("limit.depth"));

    std::string boxes;
    for (int i = 0; i < 10'000; ++i)
        boxes += "<w:txbxContent>";
    for (int i = 0; i < 10'000; ++i)
        boxes += "</w:txbxContent>";
    CHECK(error_of([&] { read_body(boxes); }).starts_with("limit.depth"));
}
