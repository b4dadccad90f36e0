#include <doctest/doctest.h>

#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

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
         "漢(kan)"},
        {"a soft hyphen that is a character", t("af\u00adslag\u00ad en\u00ad"), "afslag en"},
        {"nothing but a soft hyphen", t("\u00ad") + t("a"), "a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(body_text(read_body(paragraph(row.content))) == row.text);
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
