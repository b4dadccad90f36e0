#include <doctest/doctest.h>

#include "read/document_outline.hpp"
#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

TEST_CASE("of alternatives the first that is understood is read, once") {
    const auto alternatives = [](std::string_view choices) {
        return paragraph(run(std::string("<mc:AlternateContent>").append(choices).append("</mc:AlternateContent>")));
    };
    CHECK(body_text(read_body(alternatives("<mc:Choice Requires='wps'><w:t>nieuw</w:t></mc:Choice><mc:Fallback><w:t>oud"
                                           "</w:t></mc:Fallback>"))) == "nieuw");
    CHECK(body_text(read_body(alternatives("<mc:Choice Requires='wps onbekend'><w:t>nieuw</w:t></mc:Choice><mc:Choice "
                                           "Requires='v'><w:t>ander</w:t></mc:Choice><mc:Fallback><w:t>oud</w:t>"
                                           "</mc:Fallback>"))) == "oud");
    CHECK(body_text(read_body(alternatives("<mc:Choice Requires='onbekend'><w:t>enig</w:t></mc:Choice>"))) == "enig");
}

TEST_CASE("a text box that is stored twice, for newer and for older versions of Word, is read once") {
    const std::string box = "<w:txbxContent>" + p("Ministerie van Dijken") + "</w:txbxContent>";
    const Document document = read_body(
        paragraph(run("<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:wsp><wps:txbx>" + box +
                      "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" +
                      box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>") +
                  t("Geachte voorzitter")));
    CHECK(body_text(document) == "Geachte voorzitter | Ministerie van Dijken");
}

TEST_CASE("text boxes follow the paragraph that holds them") {
    const auto box = [](std::string_view content) {
        return run(std::string("<w:pict><v:shape><v:textbox><w:txbxContent>")
                       .append(content)
                       .append("</w:txbxContent></v:textbox></v:shape></w:pict>"));
    };
    const Document document = read_body(
        paragraph(t("voor ") + box(paragraph(t("een") + box(p("binnen"))) + p("twee")) + box(p("drie")) + t("na")) +
        p("slot"));
    CHECK(body_text(document) == "voor na | een | binnen | twee | drie | slot");
    CHECK_FALSE(document.paragraphs[0].in_text_box);
    CHECK(document.paragraphs[1].in_text_box);
    CHECK(document.paragraphs[4].in_text_box);
    CHECK_FALSE(document.paragraphs[5].in_text_box);
    CHECK(body_text(read_body("<w:r>" + box(p("los")) + "</w:r>")) == "los");
}

TEST_CASE("text in a drawing is a text box, words that are drawn are an image of them") {
    const Document document = read_body(
        paragraph(t("voor") +
                  run("<w:drawing><wp:inline><lc:lockedCanvas xmlns:lc='x'><a:sp><a:txSp><a:txBody><a:bodyPr/>"
                      "<a:p><a:r><a:t>Stap een</a:t></a:r><a:br/><a:r><a:t>begin</a:t></a:r></a:p>"
                      "<a:p><a:r><a:t>Stap twee</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas>"
                      "</wp:inline></w:drawing>") +
                  run("<w:pict><v:shapetype><v:textpath on='t'/></v:shapetype><v:shape><v:textpath string='CONCEPT'/>"
                      "</v:shape></w:pict>")) +
        p("na"));
    CHECK(body_text(document) == "voor | Stap een\nbegin | Stap twee | na");
    CHECK(document.paragraphs[1].in_text_box);
    REQUIRE(document.paragraphs[0].images.size() == 1);
    CHECK(document.paragraphs[0].images[0].alt_text == "CONCEPT");
}

TEST_CASE("images keep their alternative text") {
    const Document document = read_body(
        paragraph(t("Zie ") +
                  run("<w:drawing><wp:inline><wp:docPr id='1' name='x' descr=' Kaart van de dijken '/><pic:pic/>"
                      "</wp:inline></w:drawing>") +
                  run("<w:pict><v:shape alt='Logo'><v:imagedata/></v:shape></w:pict>")));
    REQUIRE(document.paragraphs[0].images.size() == 2);
    CHECK(document.paragraphs[0].images[0].alt_text == "Kaart van de dijken");
    CHECK(document.paragraphs[0].images[0].at == 3);
    CHECK(document.paragraphs[0].images[1].alt_text == "Logo");
}

TEST_CASE("charts, diagrams and documents within the letter are counted") {
    CHECK(diagnostics(read_body(
              paragraph(run("<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>")) +
              "<w:altChunk r:id='a'/><w:altChunk r:id='b'/>" +
              paragraph(run("<d:relIds xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/diagram'/>")))) ==
          "[part-not-read: 1 chart is not read, nor the text in it]"
          "[part-not-read: 1 SmartArt graphic is not read, nor the text in it]"
          "[part-not-read: 2 documents within the letter are not read, nor the text in them]");
}

TEST_CASE("tables keep their cells, and the tables in them") {
    const std::string inner = "<w:tbl><w:tr>" + cell(p("x")) + "</w:tr></w:tbl>";
    const Document document = read_body(
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("Jaar"), "<w:gridSpan w:val='2'/>") + "</w:tr><w:tr>" +
        cell(p("2023"), "<w:vMerge w:val='restart'/>") + cell(p("een") + inner + p("twee")) + "</w:tr><w:tr>" +
        cell("<w:p/>", "<w:vMerge/>") + cell(p("drie")) + "</w:tr></w:tbl>");
    REQUIRE(document.tables.size() == 2);
    REQUIRE(document.body.size() == 1);
    const Table& table = document.tables[0];
    CHECK(table.rows == 3);
    CHECK(table.columns == 2);
    CHECK(table.header_rows == 1);
    REQUIRE(table.cells.size() == 4);
    CHECK(table.cells[0].colspan == 2);
    CHECK(table.cells[1].rowspan == 2);
    CHECK(texts(document, table.cells[1].blocks) == "2023");
    CHECK(texts(document, table.cells[2].blocks) == "een | twee");
    REQUIRE(table.cells[2].blocks.size() == 3);
    CHECK(table.cells[2].blocks[1].kind == Block::Kind::table);
    CHECK(table.cells[2].blocks[1].index == 1);
    CHECK(texts(document, document.tables[1].cells[0].blocks) == "x");
}

TEST_CASE("a table without a grid of its own, with rows that begin and end within it") {
    const Document document = read_body("<w:tbl><w:tr>" + cell(p("a")) + cell(p("b")) + cell(p("c")) +
                                        "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell(p("d")) +
                                        cell(p("e")) + "</w:tr><w:tr><w:trPr><w:gridAfter w:val='1'/></w:trPr>" +
                                        cell(p("f")) + cell(p("g")) + "</w:tr></w:tbl>");
    CHECK(outline(document) == "| a | b | c |\n| - | d | e |\n| f | g | - |\n");
}

TEST_CASE("a span that is no number, or too large for a table, is told and loses no text") {
    const auto read_span = [](const std::string& span) {
        return read_body("<w:tbl><w:tr>" + cell(p("a"), "<w:gridSpan w:val='" + span + "'/>") + "</w:tr><w:tr>" +
                         cell(p("b")) + "</w:tr></w:tbl>");
    };
    constexpr const char* told = "[table-recovered: cells of table 1 do not fit its grid]";
    for (const char* span : {"abc", "-1", "0"}) {
        CAPTURE(std::string(span));
        const Document document = read_span(span);
        CHECK(outline(document) == "| a |\n| b |\n");
        CHECK(diagnostics(document) == told);
    }
    for (const char* span : {"64", "2147483648", "99999999999999999999"}) {  // over all columns, of which b has one
        CAPTURE(std::string(span));
        const Document document = read_span(span);
        CHECK(document.tables[0].cells[0].colspan == 2);
        CHECK(outline(document) == "| a | - |\n| b | - |\n");
        CHECK(diagnostics(document) == told);
    }
}

TEST_CASE("old files write merged cells with w:hMerge") {
    const Document document =
        read_body("<w:tbl><w:tr>" + cell(p("a"), "<w:hMerge w:val='restart'/>") + cell("<w:p/>", "<w:hMerge/>") +
                  "</w:tr><w:tr>" + cell(p("b")) + cell(p("c")) + "</w:tr></w:tbl>");
    CHECK(outline(document) == "| a | - |\n| b | c |\n");
}

TEST_CASE("the style of a table makes the parts bold that the table asks for") {
    const std::string styles =
        "<w:style w:type='table' w:styleId='Basis'><w:rPr><w:i/></w:rPr></w:style>"
        "<w:style w:type='table' w:styleId='Raster'><w:basedOn w:val='Basis'/><w:tblStylePr "
        "w:type='firstRow'><w:rPr><w:b/></w:rPr>"
        "</w:tblStylePr><w:tblStylePr w:type='firstCol'><w:rPr><w:u w:val='single'/></w:rPr></w:tblStylePr>"
        "<w:tblStylePr w:type='lastRow'><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>";
    // A letter for each cell: "b" for bold, "u" for underlined, "." for neither.
    const auto looks = [&](std::string_view look) {
        const std::string row = "<w:tr>" + cell(p("x")) + cell(p("y")) + "</w:tr>";
        const Document document = read_parts({.body = "<w:tbl><w:tblPr><w:tblStyle w:val='Raster'/><w:tblLook " +
                                                      std::string(look) + "/></w:tblPr>" + row + row + row + "</w:tbl>",
                                              .styles = styles});
        std::string out;
        for (const Paragraph& paragraph : document.paragraphs) {
            CHECK(paragraph.italic);
            out += paragraph.bold ? 'b' : paragraph.underline ? 'u' : '.';
        }
        return out;
    };
    CHECK(looks("w:firstRow='1'") == "bb....");
    CHECK(looks("w:val='04A0'") == "bbu.u.");
    CHECK(looks("w:val='04A0' w:firstRow='0' w:lastRow='true'") == "u.u.bb");
    CHECK(looks("") == "......");
}

TEST_CASE("text out of place in a table is kept") {
    const auto cells = [](std::string_view rows) {
        const Document document = read_body(std::string("<w:tbl>").append(rows).append("</w:tbl>") + p("na"));
        std::string out;
        for (const Table& table : document.tables) {
            for (const Cell& c : table.cells)
                out += "(" + texts(document, c.blocks) + ")";
        }
        return out + body_text(document);
    };
    CHECK(cells("<w:tr>" + p("a") + cell(p("b")) + "</w:tr>") == "(a)(b)na");
    CHECK(cells("<w:tr><w:tc>" + t("a") + "</w:tc></w:tr>") == "(a)na");
    CHECK(cells(p("a") + "<w:tr>" + cell(p("b")) + "</w:tr>") == "(a)(b)na");
    CHECK(cells("<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + cell(p("a")) +
                "</w:sdtContent></w:sdt></w:tr>"
                "</w:sdtContent></w:sdt>") == "(a)na");
    CHECK(cells("<w:tr><w:trPr><w:del/></w:trPr>" + cell(p("weg")) + "</w:tr>") == "na");
}

TEST_CASE("tables that stand too deep in each other are read as text") {
    ReadOptions options;
    options.limits.table_depth = 2;
    std::string body = p("kern");
    for (int i = 0; i < 4; ++i)
        body = "<w:tbl><w:tr>" + cell(body + p("om")) + "</w:tr></w:tbl>";
    const Document document = read_parts({.body = body}, options);
    CHECK(document.tables.size() == 2);
    CHECK(texts(document, document.tables[1].cells[0].blocks) == "kern | om | om | om");
    CHECK(diagnostics(document).starts_with("[table-recovered: tables stand more than 2 deep in each other"));
}

TEST_CASE("a table in a note is read as its paragraphs") {
    const Document document = read_parts({.body = paragraph(run("<w:footnoteReference w:id='1'/>")),
                                          .footnotes = "<w:footnote w:id='1'>" + p("a") + "<w:tbl><w:tr>" +
                                                       cell(p("b")) + "</w:tr></w:tbl></w:footnote>"});
    CHECK(document.tables.empty());
    CHECK(document.notes[0].paragraphs == 2);
}
