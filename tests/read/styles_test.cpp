#include "read/styles.hpp"

#include <doctest/doctest.h>

#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

Styles styles_of(std::string_view content) {
    return Styles(word_root("styles", content));
}

std::string style(std::string_view id, std::string_view base, std::string_view more) {
    return std::string("<w:style w:type='paragraph' w:styleId='")
        .append(id)
        .append("'><w:name w:val='name of ")
        .append(id)
        .append("'/><w:basedOn w:val='")
        .append(base)
        .append("'/>")
        .append(more)
        .append("</w:style>");
}

}  // namespace

TEST_CASE("a style has what its chain of bases says, the nearest first") {
    const Styles styles = styles_of(
        style("C", "B", "<w:rPr><w:i/></w:rPr>") +
        style("A", "", "<w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:rPr><w:b/><w:u w:val='single'/></w:rPr>") +
        style("B", "A", "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr><w:rPr><w:b w:val='0'/></w:rPr>"));
    const Style* c = styles.paragraph_style("C");
    REQUIRE(c != nullptr);
    CHECK(c->name == "name of C");
    CHECK(c->paragraph.outline_level == 2);
    CHECK(c->paragraph.list == "7");
    CHECK_FALSE(c->run.is(RunFormat::bold));
    CHECK(c->run.is(RunFormat::italic));
    CHECK(c->run.is(RunFormat::underline));
    CHECK(styles.paragraph_style("D") == nullptr);
    CHECK(styles.character_style("C") == nullptr);
}

TEST_CASE("a style that has its list from its base knows which style named it") {
    const Styles styles =
        styles_of(style("A", "", "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr>") + style("B", "A", ""));
    CHECK(styles.paragraph_style("B")->paragraph.list == "7");
    CHECK(styles.paragraph_style("B")->paragraph.list_style == "A");
}

TEST_CASE("chains that come back to themselves end, and long ones are followed") {
    const Styles cycle = styles_of(style("A", "B", "<w:rPr><w:b/></w:rPr>") + style("B", "A", "") +
                                   style("Self", "Self", "<w:rPr><w:i/></w:rPr>"));
    REQUIRE(cycle.paragraph_style("A") != nullptr);
    CHECK(cycle.paragraph_style("A")->run.is(RunFormat::bold));
    CHECK(cycle.paragraph_style("Self")->run.is(RunFormat::italic));

    std::string chain = style("s0", "", "<w:rPr><w:b/></w:rPr>");
    for (int i = 1; i <= 20'000; ++i)
        chain += style("s" + std::to_string(i), "s" + std::to_string(i - 1), "");
    CHECK(styles_of(chain).paragraph_style("s20000")->run.is(RunFormat::bold));
}

TEST_CASE("heading styles have their level by name where the file leaves it out") {
    struct Row {
        const char* name;
        int level;  // -1: none
    };
    const Row rows[] = {{"Kop1", 0},
                        {"heading 2,Kop 2 Dijken", 1},
                        {"Kop 3 Dijken,heading 3", 2},
                        {"Hoofdstuk,x", -1},
                        {"heading 1", 0},
                        {"Heading 9", 8},
                        {"Kop 2", 1},
                        {"heading 10", -1},
                        {"heading", -1},
                        {"heading 1 Char", -1},
                        {"Kop van tabel", -1}};
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const Styles styles = styles_of(std::string("<w:style w:type='paragraph' w:styleId='x'><w:name w:val='") +
                                        row.name + "'/></w:style>");
        CHECK(styles.paragraph_style("x")->paragraph.outline_level.value_or(-1) == row.level);
    }
}

TEST_CASE("a style without a name is a heading by its id, one with a name is not") {
    const auto level = [](std::string_view id, std::string_view name) {
        const Styles styles = styles_of(std::string("<w:style w:type='paragraph' w:styleId='")
                                            .append(id)
                                            .append("'>")
                                            .append(name)
                                            .append("</w:style>"));
        return styles.paragraph_style(id)->paragraph.outline_level.value_or(-1);
    };
    CHECK(level("Kop1", "") == 0);
    CHECK(level("Heading3", "") == 2);
    CHECK(level("Kop10", "") == -1);
    CHECK(level("Kop1", "<w:name w:val='Briefhoofd'/>") == -1);
}

TEST_CASE("a paragraph in a heading style that the file has not is a heading") {
    const std::string body = p("a", "<w:pStyle w:val='Kop2'/>") + p("b", "<w:pStyle w:val='Geen'/>") +
                             p("c", "<w:pStyle w:val='Kop2'/><w:outlineLvl w:val='0'/>");
    for (const char* styles : {"", "<w:style w:type='paragraph' w:default='1' w:styleId='A'/>"}) {
        const Document document = read_parts({.body = body, .styles = styles});
        CHECK(document.paragraphs[0].outline_level == 1);
        CHECK_FALSE(document.paragraphs[1].outline_level.has_value());
        CHECK(document.paragraphs[2].outline_level == 0);
    }
}

TEST_CASE("the name of a style is the first of its names") {
    const Styles styles =
        styles_of("<w:style w:type='paragraph' w:styleId='x'><w:name w:val='toc 1,Inhoud 1'/></w:style>");
    CHECK(styles.paragraph_style("x")->name == "toc 1");
}

TEST_CASE("of two styles with one id, and of two defaults, the first counts") {
    const Styles styles = styles_of(
        "<w:style w:type='paragraph' w:default='1' w:styleId='A'><w:name w:val='first'/></w:style>"
        "<w:style w:type='paragraph' w:default='1' w:styleId='B'><w:name w:val='second'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='third'/></w:style>");
    REQUIRE(styles.default_paragraph_style() != nullptr);
    CHECK(styles.default_paragraph_style()->name == "first");
    CHECK(styles.paragraph_style("A")->name == "first");
    CHECK(Styles().default_paragraph_style() == nullptr);
}

TEST_CASE("bold in a style and in the other kind of style takes itself away, direct bold does not") {
    const Styles styles = styles_of(
        "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:b/></w:rPr></w:style>"
        "<w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>");
    const Style* paragraph = styles.paragraph_style("P");
    const Style* character = styles.character_style("C");
    const RunFormat bold{.said = RunFormat::bold, .on = RunFormat::bold};
    const RunFormat not_bold{.said = RunFormat::bold, .on = 0};
    CHECK(styles.effective({}, nullptr, paragraph).is(RunFormat::bold));
    CHECK(styles.effective({}, character, nullptr).is(RunFormat::bold));
    CHECK_FALSE(styles.effective({}, character, paragraph).is(RunFormat::bold));
    CHECK(styles.effective(bold, character, paragraph).is(RunFormat::bold));
    CHECK_FALSE(styles.effective(not_bold, nullptr, paragraph).is(RunFormat::bold));
    CHECK(styles.effective({}, nullptr, nullptr).said == 0);

    const Styles with_defaults = styles_of(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>"
        "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:b w:val='false'/></w:rPr></w:style>");
    CHECK(with_defaults.effective({}, nullptr, nullptr).is(RunFormat::bold));
    CHECK(with_defaults.effective({}, nullptr, with_defaults.paragraph_style("P")).is(RunFormat::bold));
}
