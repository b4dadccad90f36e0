#include "read/fields.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("field codes have a keyword, and those that point somewhere a target") {
    struct Row {
        const char* code;
        const char* keyword;
        const char* target;
    };
    const Row rows[] = {
        {" HYPERLINK \"https://example.org/a b\" ", "HYPERLINK", "https://example.org/a b"},
        {" HYPERLINK https://example.org ", "HYPERLINK", "https://example.org"},
        {" HYPERLINK \\l \"_Toc1\" \\h ", "HYPERLINK", "#_Toc1"},
        {" HYPERLINK \"https://example.org/\" \\l \"deel\" \\o \"Klik hier\" ", "HYPERLINK",
         "https://example.org/#deel"},
        {" HYPERLINK \\o \"Klik\" \"https://example.org\" ", "HYPERLINK", "https://example.org"},
        {" HYPERLINK \"C:\\\\brieven\\\\een.docx\" ", "HYPERLINK", "C:\\brieven\\een.docx"},
        {" HYPERLINK \"https://example.org", "HYPERLINK", "https://example.org"},
        {" PAGEREF _Toc12 \\h ", "PAGEREF", "_Toc12"},
        {"TOC \\o \"1-3\" \\h", "TOC", ""},
        {" HYPERLINKS x", "HYPERLINKS", ""},
        {" hyperlink \\L \"_Toc1\" ", "HYPERLINK", "#_Toc1"},
        {" PageRef _Toc12", "PAGEREF", "_Toc12"},
        {"  ", "", ""},
    };
    for (const Row& row : rows) {
        CAPTURE(row.code);
        const FieldCode field = read_field_code(row.code);
        CHECK(field.keyword == row.keyword);
        CHECK(field.target == row.target);
    }
}

TEST_CASE("a field that is a button has its text in its code") {
    CHECK(read_field_code(" MACROBUTTON Leeg [Klik hier]").text == "[Klik hier]");
    CHECK(read_field_code(" MACROBUTTON Leeg").text == "");
    CHECK(read_field_code(" PAGE x y").text == "");
    FieldStack fields;
    fields.begin();
    fields.code("MACROBUTTON Leeg naam");
    CHECK(fields.end().text == "naam");
    fields.begin();
    fields.code("MACROBUTTON Leeg naam");
    fields.separate();
    CHECK(fields.end().text == "");
}

TEST_CASE("a field that is a symbol has its character in its code") {
    CHECK(read_field_code(" SYMBOL 252 \\f \"Wingdings\" \\s 12 ").text == "✓");
    CHECK(read_field_code(" symbol 0xE0 \\F Wingdings").text == "→");
    CHECK(read_field_code(" SYMBOL 8364 \\u ").text == "€");
    CHECK(read_field_code(" SYMBOL 65 \\f \"Calibri\" ").text == "A");
    CHECK(read_field_code(" SYMBOL ").text == "");
}

TEST_CASE("only the result of a field is text, also of fields in each other") {
    FieldStack fields;
    CHECK(fields.is_printed());
    fields.begin();
    fields.code("TOC");
    CHECK_FALSE(fields.is_printed());
    CHECK_FALSE(fields.in_toc());
    fields.separate();
    CHECK(fields.is_printed());
    CHECK(fields.in_toc());
    fields.begin();
    CHECK_FALSE(fields.is_printed());
    fields.separate();
    CHECK(fields.is_printed());
    fields.end();
    CHECK(fields.in_toc());
    CHECK(fields.end().keyword == "TOC");
    CHECK_FALSE(fields.in_toc());
}

TEST_CASE("the result of a field in a code is code") {
    FieldStack fields;
    fields.begin();
    fields.begin();
    fields.separate();
    CHECK_FALSE(fields.is_printed());
}

TEST_CASE("a field that has lost its end does not swallow text") {
    pugi::xml_document story;
    const pugi::xml_node begins = story.append_child("w:fldChar");
    FieldStack fields;
    fields.begin(begins);
    fields.withhold("tekst");
    CHECK(fields.end_paragraph({begins}) == "tekst");
    CHECK(fields.is_printed());

    fields.begin(begins);
    fields.withhold("code");
    fields.separate();
    CHECK(fields.end_paragraph({begins}) == "");
    CHECK(fields.end().in_result);
    CHECK_FALSE(FieldStack().end().in_result);
    CHECK(FieldStack().separate() == nullptr);
}

TEST_CASE("the code of a field that has its end goes on in the next paragraph") {
    FieldStack fields;
    fields.begin();
    fields.code("IF 1 = 1 \"een");
    CHECK(fields.end_paragraph({}) == "");
    CHECK_FALSE(fields.is_printed());
    fields.code("twee\"");
    fields.separate();
    CHECK(fields.is_printed());
    CHECK(fields.end().keyword == "IF");
}

TEST_CASE("the result of a field that sets a bookmark is not printed") {
    FieldStack fields;
    fields.begin();
    fields.code(" Set Kenmerk \"x\"");
    fields.separate();
    CHECK_FALSE(fields.is_printed());
    fields.end();
    CHECK(fields.is_printed());
}
