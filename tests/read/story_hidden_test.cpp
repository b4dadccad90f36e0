#include <doctest/doctest.h>

#include "read/document_outline.hpp"
#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

TEST_CASE("hidden text is left out, by itself and by its style, and counted") {
    const std::string styles = "<w:style w:type='character' w:styleId='Geheim'><w:rPr><w:vanish/></w:rPr></w:style>";
    const Document document = read_parts(
        {.body = paragraph(t("a") + run("<w:rPr><w:vanish/></w:rPr><w:t>b</w:t><w:t>c</w:t>") +
                           run("<w:rPr><w:rStyle w:val='Geheim'/></w:rPr><w:t>d</w:t>") +
                           run("<w:rPr><w:rStyle w:val='Geheim'/><w:vanish w:val='0'/></w:rPr><w:t>e</w:t>") +
                           run("<w:rPr><w:webHidden/></w:rPr><w:t>f</w:t>") +
                           run("<w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id='1'/>")),
         .styles = styles});
    CHECK(body_text(document) == "aef");
    CHECK(document.paragraphs[0].calls.empty());
    CHECK(diagnostics(document) ==
          "[hidden-text-left: 2 hidden texts are left in the file: \"bcd\"; take hidden text out in Word]");
}

TEST_CASE("a paragraph's style hides its text, through its bases, and w:val 0 shows it again") {
    const auto style = [](std::string_view id, std::string_view base, std::string_view run) {
        return std::string("<w:style w:type='paragraph' w:styleId='")
            .append(id)
            .append("'><w:basedOn w:val='")
            .append(base)
            .append("'/><w:rPr>")
            .append(run)
            .append("</w:rPr></w:style>");
    };
    const Document document = read_parts({.body = p("a", "<w:pStyle w:val='C'/>") + p("b", "<w:pStyle w:val='D'/>") +
                                                  paragraph("<w:pPr><w:pStyle w:val='C'/></w:pPr>" +
                                                            run("<w:rPr><w:vanish w:val='off'/></w:rPr><w:t>c</w:t>")) +
                                                  p("d"),
                                          .styles = style("A", "", "<w:vanish/>") + style("C", "A", "<w:b/>") +
                                                    style("D", "A", "<w:vanish w:val='0'/>")});
    CHECK(body_text(document) == "b | cd");  // the mark of "c" is hidden
    CHECK(diagnostics(document) ==
          "[hidden-text-left: 1 hidden text is left in the file: \"a\"; take hidden text out in Word]");
}

TEST_CASE("a paragraph whose mark is hidden runs on, one that only shares its line does not") {
    const auto hidden_mark = [](std::string_view mark, std::string_view text) {
        return paragraph("<w:pPr><w:rPr>" + std::string(mark) + "</w:rPr></w:pPr>" + t(text));
    };
    CHECK(body_text(read_body(hidden_mark("<w:vanish/>", "een ") + p("twee"))) == "een twee");
    CHECK(body_text(read_body(hidden_mark("<w:vanish/><w:specVanish/>", "Kop") + p("tekst"))) == "Kop | tekst");
    ReadOptions with_hidden;
    with_hidden.hidden = true;
    CHECK(body_text(read_body(hidden_mark("<w:vanish/>", "een") + p("twee"), with_hidden)) == "een | twee");
    const std::string all_hidden =
        paragraph("<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>" +
                  run("<w:rPr><w:vanish/></w:rPr><w:t>weg</w:t>"));
    const Document document = read_parts(
        {.body = p("een", "<w:numPr><w:numId w:val='1'/></w:numPr>") + all_hidden +
                 p("twee", "<w:numPr><w:numId w:val='1'/></w:numPr>"),
         .numbering =
             "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/>"
             "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"});
    REQUIRE(document.paragraphs.size() == 2);
    CHECK(document.paragraphs[1].list_item->label == "2.");
}

TEST_CASE("a hidden row is none of the table, unless something in it shows") {
    const auto hidden = [](std::string_view text) {
        return paragraph("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + t(text, "<w:vanish/>"));
    };
    const std::string mark = "<w:tr><w:trPr><w:hidden/></w:trPr>";
    const std::string first = "<w:tr>" + cell(p("a"), "<w:vMerge w:val='restart'/>") + cell(p("b")) + "</w:tr>";
    const std::string gone = mark + cell("<w:p/>", "<w:vMerge/>") + cell(hidden("x"), "<w:gridSpan w:val='1'/>") +
                             cell(hidden("y")) + "</w:tr>";
    const std::string last = "<w:tr>" + cell("<w:p/>", "<w:vMerge/>") + cell(p("c")) + "</w:tr>";
    const std::string table = "<w:tbl>" + first + gone + last + "</w:tbl>";
    const Document document = read_body(table);
    CHECK(document.tables[0].rows == 2);
    CHECK(document.tables[0].columns == 2);
    CHECK(document.tables[0].cells[0].rowspan == 2);
    CHECK(outline(document) == outline(read_body("<w:tbl>" + first + last + "</w:tbl>")));
    CHECK(diagnostics(document) ==
          "[hidden-text-left: 1 hidden text is left in the file: \"x y\"; take hidden text out in Word]");

    ReadOptions with_hidden;
    with_hidden.hidden = true;
    CHECK(read_body(table, with_hidden).tables[0].rows == 3);
    CHECK(outline(read_body("<w:tbl>" + mark + cell(p("a")) + cell(hidden("b")) + "</w:tr></w:tbl>")) == "| a |  |\n");
    CHECK(read_body("<w:tbl>" + mark + cell(hidden("a")) + "</w:tr></w:tbl>").tables.empty());
}
