#include <doctest/doctest.h>

#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

namespace {

std::string code(std::string_view text) {
    return run(std::string("<w:instrText xml:space='preserve'>").append(text).append("</w:instrText>"));
}

std::string form_field(std::string_view keyword, std::string_view data, std::string_view behind_code) {
    return run(std::string("<w:fldChar w:fldCharType='begin'><w:ffData><w:name w:val='veld'/>")
                   .append(data)
                   .append("</w:ffData></w:fldChar>")) +
           code(keyword) + std::string(behind_code) + field_character("end");
}

}  // namespace

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
        {"that sets a bookmark",
         t("a") + field(" SET Kenmerk \"DIJK\" ", t("DIJK")) + field(" ask Naam \"Wie?\" ", t("Vos")), "a"},
        {"a symbol",
         field_character("begin") + run("<w:instrText>SYMBOL 252 \\f Wingdings</w:instrText>") + field_character("end"),
         "✓"},
        {"that sets a bookmark, without an end",
         field_character("begin") + code(" SET a \"b\" ") + field_character("separate") + t("b"), "b"},
        {"without an end", t("a") + field_character("begin") + t(" b"), "a b"},
        {"only ends", field_character("end") + field_character("separate") + t("a"), "a"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(body_text(read_body(paragraph(row.content) + p("Slot"))) == std::string(row.text) + " | Slot");
    }
}

TEST_CASE("a field of a form says what was chosen, though it has no result") {
    const std::string list =
        "<w:ddList><w:result w:val='1'/><w:listEntry w:val='Ja'/><w:listEntry w:val='Nee'/></w:ddList>";
    const std::string separator = field_character("separate");
    struct Row {
        const char* what;
        std::string content;
        const char* text;
    };
    const Row rows[] = {
        {"a list", form_field(" FORMDROPDOWN ", list, ""), "Nee"},
        {"a list with an empty result", form_field(" FORMDROPDOWN ", list, separator), "Nee"},
        {"a list with a result", form_field(" FORMDROPDOWN ", list, separator + t("Nee")), "Nee"},
        {"a list without a choice",
         form_field(" FORMDROPDOWN ", "<w:ddList><w:listEntry w:val='Ja'/><w:listEntry w:val='Nee'/></w:ddList>", ""),
         "Ja"},
        {"a list that is shorter than its choice",
         form_field(" FORMDROPDOWN ", "<w:ddList><w:result w:val='3'/><w:listEntry w:val='Ja'/></w:ddList>", ""), ""},
        {"a box", form_field(" FORMCHECKBOX ", "<w:checkBox><w:default w:val='1'/></w:checkBox>", separator), "☒"},
        {"a box that was emptied",
         form_field(" FORMCHECKBOX ", "<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", ""),
         "☐"},
        {"a box that was ticked", form_field("formcheckbox", "<w:checkBox><w:checked/></w:checkBox>", ""), "☒"},
        {"text", form_field(" FORMTEXT ", "<w:textInput><w:default w:val='naam'/></w:textInput>", ""), "naam"},
        {"text that was emptied",
         form_field(" FORMTEXT ", "<w:textInput><w:default w:val='naam'/></w:textInput>", separator), ""},
        {"text that was filled in",
         form_field(" FORMTEXT ", "<w:textInput><w:default w:val='naam'/></w:textInput>", separator + t("Vos")), "Vos"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(body_text(read_body(paragraph(row.content) + p("Slot"))) == std::string(row.text) + " | Slot");
    }
}

TEST_CASE("a code may be paragraphs long") {
    const std::string choice = paragraph(t("Vooraf ") + field_character("begin") + code(" IF ")) +
                               paragraph(field(" DOCPROPERTY a ", t("weg")) + code(" = 1 \"een")) +
                               paragraph(code("twee\"") + field_character("separate") + t("een")) +
                               paragraph(t("twee") + field_character("end") + t(" achteraf"));
    CHECK(body_text(read_body(choice + p("Slot"))) == "Vooraf een | twee achteraf | Slot");
    // What begins in the first paragraph has no end: the one behind it is that of another field.
    const std::string lost = paragraph(t("a") + field_character("begin") + code(" IF ")) + p("b") +
                             paragraph(field(" PAGE ", t("2")) + field_character("end"));
    CHECK(body_text(read_body(lost + p("Slot"))) == "a | b | 2 | Slot");
}
