#include "read/story.hpp"

#include <doctest/doctest.h>

#include "read/document_outline.hpp"
#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

std::string run(std::string_view content) {
    return std::string("<w:r>").append(content).append("</w:r>");
}

std::string t(std::string_view text) {
    return run(std::string("<w:t xml:space='preserve'>").append(text).append("</w:t>"));
}

std::string paragraph(std::string_view content) {
    return std::string("<w:p>").append(content).append("</w:p>");
}

std::string field_character(std::string_view type) {
    return run(std::string("<w:fldChar w:fldCharType='").append(type).append("'/>"));
}

std::string field(std::string_view code, std::string_view result) {
    return field_character("begin") + run(std::string("<w:instrText>").append(code).append("</w:instrText>")) +
           field_character("separate") + std::string(result) + field_character("end");
}

std::string bookmark(std::string_view name) {
    return std::string("<w:bookmarkStart w:id='1' w:name='").append(name).append("'/><w:bookmarkEnd w:id='1'/>");
}

std::string cell(std::string_view content, std::string_view properties = {}) {
    return std::string("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>").append(content).append("</w:tc>");
}

std::string diagnostics(const Document& document) {
    std::string out;
    for (const Diagnostic& diagnostic : document.diagnostics)
        out += "[" + diagnostic.code + ": " + diagnostic.message + "]";
    return out;
}

}  // namespace

TEST_CASE("runs become text: each element as a reader sees it") {
    struct Row {
        const char* what;
        std::string content;
        const char* text;
    };
    const Row rows[] = {
        {"text over runs", t("Kamer") + t("brief"), "Kamerbrief"},
        {"a blank between runs", t("een") + t(" ") + t("twee"), "een twee"},
        {"a blank without xml:space", run("<w:t>een </w:t><w:t> twee</w:t>"), "een twee"},
        {"tabs and breaks", run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"),
         "a\tb\nc\nd"},
        {"a line end in w:t", run("<w:t>een\ntwee</w:t>"), "een twee"},
        {"hyphens", run("<w:t>36</w:t><w:noBreakHyphen/><w:t>VI en af</w:t><w:softHyphen/><w:t>slag</w:t>"),
         "36‑VI en afslag"},
        {"a symbol", run("<w:sym w:font='Wingdings' w:char='F0E0'/>"), "→"},
        {"comments of XML and CDATA", run("<w:t>een<!-- x --> <![CDATA[& twee]]></w:t>"), "een & twee"},
        {"tab stops are no tabs", "<w:pPr><w:tabs><w:tab w:val='left' w:pos='5'/></w:tabs></w:pPr>" + t("a"), "a"},
        {"unknown wrappers", "<w:smartTag><w:nieuw><x:vreemd>" + t("bewaard") + "</x:vreemd></w:nieuw></w:smartTag>",
         "bewaard"},
        {"numbers that are no text",
         run("<w:drawing><wp:positionH><wp:posOffset>1200</wp:posOffset></wp:positionH></w:drawing>") + t("a"), "a"},
        {"a content control",
         "<w:sdt><w:sdtPr><w:alias w:val='x'/><w:text/></w:sdtPr><w:sdtContent>" + t("12 mei") +
             "</w:sdtContent></w:sdt>",
         "12 mei"},
        {"a formula", "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"},
        {"a tab to a place on the page", run("<w:t>links</w:t><w:ptab w:alignment='right'/><w:t>rechts</w:t>"),
         "links\trechts"},
        {"direction and marks of meaning",
         "<w:dir w:val='rtl'>" + t("a") + "</w:dir><w:bdo w:val='ltr'>" + t("b") + "</w:bdo><w:smartTag>" + t("c") +
             "</w:smartTag><w:customXml><w:customXmlPr/>" + t("d") + "</w:customXml>",
         "abcd"},
        {"a placeholder that shows",
         "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + t("[onderwerp]") + "</w:sdtContent></w:sdt>",
         "[onderwerp]"},
        {"an embedded object", run("<w:object><v:shape><v:textbox/></v:shape></w:object>") + t("a"), "a"},
        {"ruby", run("<w:ruby><w:rt>" + t("kan") + "</w:rt><w:rubyBase>" + t("漢") + "</w:rubyBase></w:ruby>"),
         "(kan)漢"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(body_text(read_body(paragraph(row.content))) == row.text);
    }
}

TEST_CASE("the result of a field is text, its code never") {
    struct Row {
        const char* what;
        std::string content;
        const char* text;
    };
    const Row rows[] = {
        {"complex", t("Pagina ") + field(" PAGE ", t("2")), "Pagina 2"},
        {"simple", "<w:fldSimple w:instr=' SEQ Tabel '>" + t("3") + "</w:fldSimple>", "3"},
        {"a button",
         t("Van: ") + field_character("begin") + run("<w:instrText>MACROBUTTON Leeg [naam]</w:instrText>") +
             field_character("end"),
         "Van: [naam]"},
        {"a result over content controls and insertions",
         field_character("begin") + run("<w:instrText>DOCPROPERTY </w:instrText>") +
             run("<w:instrText>Kenmerk</w:instrText>") + field_character("separate") + "<w:sdt><w:sdtContent><w:ins>" +
             t("DIJK") + "</w:ins></w:sdtContent></w:sdt>" + t("-7") + field_character("end"),
         "DIJK-7"},
        {"without a result",
         field_character("begin") + run("<w:instrText>XE x</w:instrText>") + field_character("end") + t("a"), "a"},
        {"a field in the code",
         field_character("begin") + run("<w:instrText>IF </w:instrText>") + field(" DOCPROPERTY a ", t("ja")) +
             field_character("separate") + t("nee") + field_character("end"),
         "nee"},
        {"without an end", t("a") + field_character("begin") + t(" b"), "a b"},
        {"only ends", field_character("end") + field_character("separate") + t("a"), "a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(body_text(read_body(paragraph(row.content) + p("Slot"))) == std::string(row.text) + " | Slot");
    }
}

TEST_CASE("links keep their targets, of relationships, bookmarks and fields") {
    const Document document = read_parts(
        {.body = paragraph(t("Zie ") + "<w:hyperlink r:id='l'>" + t("de wet") + "</w:hyperlink>" + t(", ") +
                           "<w:hyperlink w:anchor='deel'>" + t("deel 2") + "</w:hyperlink>" + t(" en ") +
                           field(" HYPERLINK \"https://example.org/b\" ", t("daar"))) +
                 p("x"),
         .relationships =
             "<Relationship Id='l' Type='x/hyperlink' Target='https://example.org/a' TargetMode='External'/>"});
    const Paragraph& paragraph = document.paragraphs[0];
    CHECK(paragraph.text == "Zie de wet, deel 2 en daar");
    REQUIRE(paragraph.hyperlinks.size() == 3);
    const char* expected[][2] = {
        {"de wet", "https://example.org/a"}, {"deel 2", "#deel"}, {"daar", "https://example.org/b"}};
    for (std::size_t i = 0; i < 3; ++i) {
        const Hyperlink& link = paragraph.hyperlinks[i];
        CHECK(paragraph.text.substr(link.begin, link.end - link.begin) == expected[i][0]);
        CHECK(link.target == expected[i][1]);
    }
}

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

TEST_CASE("tracked changes are read as if they were accepted, and counted") {
    const std::string deleted = "<w:del>" + run("<w:delText>oud </w:delText><w:t>oud </w:t>") + "</w:del>";
    const std::string inserted = "<w:ins>" + t("nieuw") + "</w:ins>";
    const Document document =
        read_body(paragraph(deleted + inserted) +
                  paragraph("<w:moveFrom>" + t("weg") + "</w:moveFrom><w:moveTo>" + t("hier") + "</w:moveTo>"));
    CHECK(body_text(document) == "nieuw | hier");
    CHECK(diagnostics(document) ==
          "[changes-left: 4 tracked changes are left in the file, read as if accepted; accept or reject in Word]");
}

TEST_CASE("a paragraph whose mark is deleted goes on in the next one, which is the one that counts") {
    const std::string mark_deleted = "<w:pPr><w:outlineLvl w:val='0'/><w:rPr><w:del/></w:rPr></w:pPr>";
    CHECK(body_text(read_body(paragraph(mark_deleted + t("een")) + p(" twee"))) == "een twee");
    CHECK_FALSE(read_body(paragraph(mark_deleted + t("een")) + p(" twee")).paragraphs[0].outline_level.has_value());
    CHECK(body_text(read_body(p("een") + paragraph(mark_deleted))) == "een");
}

TEST_CASE("a note whose only call is deleted is deleted, one that was moved is not") {
    const std::string call = run("<w:footnoteReference w:id='1'/>");
    const std::string note = "<w:footnote w:id='1'>" + p("noot") + "</w:footnote>";
    CHECK(read_parts({.body = paragraph(t("a") + "<w:del>" + call + "</w:del>"), .footnotes = note}).notes.empty());
    CHECK(read_parts({.body = paragraph("<w:moveFrom>" + call + "</w:moveFrom><w:moveTo>" + call + "</w:moveTo>"),
                      .footnotes = note})
              .notes.size() == 1);
}

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

TEST_CASE("charts, diagrams and documents within the letter are counted") {
    CHECK(diagnostics(read_body(
              paragraph(run("<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'/>")) +
              "<w:altChunk r:id='a'/><w:altChunk r:id='b'/>" +
              paragraph(run("<d:relIds xmlns:d='http://schemas.openxmlformats.org/drawingml/2006/diagram'/>")))) ==
          "[part-not-read: 1 chart is not read, nor the text in it]"
          "[part-not-read: 1 SmartArt graphic is not read, nor the text in it]"
          "[part-not-read: 2 documents within the letter are not read, nor the text in them]");
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

TEST_CASE("a paragraph is bold where all of its text is") {
    const std::string bold = run("<w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>vet </w:t>");
    struct Row {
        std::string content;
        bool bold;
    };
    const Row rows[] = {{bold, true},
                        {bold + t(" ") + bold, true},
                        {bold + t("niet"), false},
                        {t("niet") + bold, false},
                        {t(" "), false},
                        {"", false}};
    for (const Row& row : rows) {
        CAPTURE(row.content);
        CHECK(read_body(paragraph(row.content)).paragraphs[0].bold == row.bold);
    }
    const Document document =
        read_body(paragraph(run("<w:rPr><w:i/><w:u w:val='single'/></w:rPr><w:t>a</w:t>")) +
                  paragraph(run("<w:rPr><w:i w:val='false'/><w:u w:val='none'/></w:rPr><w:t>a</w:t>")));
    CHECK(document.paragraphs[0].italic);
    CHECK(document.paragraphs[0].underline);
    CHECK_FALSE(document.paragraphs[1].italic);
    CHECK_FALSE(document.paragraphs[1].underline);
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
