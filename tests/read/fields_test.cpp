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

TEST_CASE("only the result of a field is text, also of fields in each other") {
    FieldStack fields;
    CHECK_FALSE(fields.in_code());
    fields.begin();
    fields.code("TOC");
    CHECK(fields.in_code());
    CHECK_FALSE(fields.in_toc());
    fields.separate();
    CHECK_FALSE(fields.in_code());
    CHECK(fields.in_toc());
    fields.begin();
    CHECK(fields.in_code());
    fields.separate();
    CHECK_FALSE(fields.in_code());
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
    CHECK(fields.in_code());
}

TEST_CASE("a field that has lost its end does not swallow text") {
    FieldStack fields;
    fields.begin();
    fields.withhold("tekst");
    CHECK(fields.end_paragraph() == "tekst");
    CHECK_FALSE(fields.in_code());

    fields.begin();
    fields.withhold("code");
    fields.separate();
    CHECK(fields.end_paragraph() == "");
    CHECK(fields.end().in_result);
    CHECK_FALSE(FieldStack().end().in_result);
    CHECK(FieldStack().separate() == nullptr);
}
