#include "read/numbering.hpp"

#include <doctest/doctest.h>

#include <climits>

#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

Numbering numbering_of(std::string_view content, const Styles& styles = {}) {
    return Numbering(word_root("numbering", content), styles);
}

std::string level(int ilvl, std::string_view format, std::string_view text, std::string_view more = {}) {
    return std::string("<w:lvl w:ilvl='")
        .append(std::to_string(ilvl))
        .append("'><w:start w:val='1'/><w:numFmt w:val='")
        .append(format)
        .append("'/>")
        .append(more)
        .append("<w:lvlText w:val='")
        .append(text)
        .append("'/></w:lvl>");
}

std::string list(std::string_view levels) {
    return std::string("<w:abstractNum w:abstractNumId='0'>")
        .append(levels)
        .append("</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
}

// The labels of paragraphs of list 1 at these levels, "1. a) b)".
std::string labels(Numbering numbering, std::initializer_list<int> levels) {
    std::string out;
    for (const int at : levels) {
        if (!out.empty()) out += ' ';
        out += numbering.next_label("1", at);
    }
    return out;
}

}  // namespace

TEST_CASE("numbers are written in their format") {
    struct Row {
        const char* format;
        int number;
        const char* text;
    };
    const Row rows[] = {
        {"decimal", 12, "12"},
        {"decimalZero", 7, "07"},
        {"decimalZero", 12, "12"},
        {"lowerLetter", 1, "a"},
        {"lowerLetter", 26, "z"},
        {"lowerLetter", 27, "aa"},
        {"lowerLetter", 54, "bbb"},
        {"upperLetter", 3, "C"},
        {"lowerRoman", 4, "iv"},
        {"lowerRoman", 49, "xlix"},
        {"upperRoman", 1999, "MCMXCIX"},
        {"ordinal", 2, "2e"},
        {"ordinalText", 3, "Derde"},
        {"ordinalText", 21, "21"},
        {"cardinalText", 20, "Twintig"},
        {"cardinalText", 0, "0"},
        {"numberInDash", 4, "- 4 -"},
        {"decimalEnclosedCircle", 1, "①"},
        {"decimalEnclosedCircle", 20, "⑳"},
        {"decimalEnclosedCircle", 21, "21"},
        {"001", 7, "007"},
        {"001", 1234, "1234"},
        {"none", 5, ""},
        {"hebrew1", 5, "5"},
        {"lowerRoman", 0, "0"},
        {"lowerLetter", INT_MAX, "2147483647"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.format);
        CAPTURE(row.number);
        CHECK(formatted_number(row.format, row.number) == row.text);
    }
}

TEST_CASE("a format that stands twice, for newer and for older versions of Word, is read once") {
    const auto label = [](std::string_view newer, std::string_view older) {
        return labels(numbering_of(list(std::string("<w:lvl w:ilvl='0'><w:start w:val='4'/><mc:AlternateContent>"
                                                    "<mc:Choice Requires='w14'>")
                                            .append(newer)
                                            .append("</mc:Choice><mc:Fallback>")
                                            .append(older)
                                            .append("</mc:Fallback></mc:AlternateContent><w:lvlText w:val='%1.'/>"
                                                    "</w:lvl>"))),
                      {0});
    };
    CHECK(label("<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/>", "<w:numFmt w:val='decimal'/>") == "004.");
    CHECK(label("<w:numFmt w:val='custom' w:format='a, ç, ĝ, ...'/>", "<w:numFmt w:val='upperRoman'/>") == "IV.");
    CHECK(label("", "") == "4.");
}

TEST_CASE("levels count, and a higher one restarts those below it") {
    const std::string levels =
        level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "decimal", "%1.%2.%3");
    CHECK(labels(numbering_of(list(levels)), {0, 1, 1, 0, 1, 2, 2, 0}) == "1. a) b) 2. a) 2.a.1 2.a.2 3.");
}

TEST_CASE("a level that skips those above it shows them at their start") {
    CHECK(labels(numbering_of(list(level(0, "decimal", "%1") + level(1, "decimal", "%1.%2"))), {1, 1}) == "1.1 1.2");
}

TEST_CASE("w:lvlRestart 0 never restarts, another value only after that level") {
    const std::string never = "<w:lvlRestart w:val='0'/>";
    const std::string after_first = "<w:lvlRestart w:val='1'/>";
    CHECK(labels(numbering_of(list(level(0, "decimal", "%1.") + level(1, "decimal", "%2)", never))), {0, 1, 0, 1}) ==
          "1. 1) 2. 2)");
    CHECK(labels(numbering_of(list(level(0, "decimal", "%1.") + level(1, "decimal", "%2)") +
                                   level(2, "decimal", "(%3)", after_first))),
                 {0, 1, 2, 1, 2, 0, 2}) == "1. 1) (1) 2) (2) 2. (1)");
}

TEST_CASE("w:isLgl shows every number in digits") {
    CHECK(labels(numbering_of(list(level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>"))),
                 {0, 1}) == "I 1.1");
}

TEST_CASE("every bullet is a bullet, a level without text has no label") {
    CHECK(labels(numbering_of(list(level(0, "bullet", "\uf0b7") + level(1, "bullet", "o"))), {0, 1}) == "• •");
    CHECK(labels(numbering_of(list(level(0, "none", ""))), {0}).empty());
    CHECK(labels(numbering_of(list(level(0, "bullet", ""))), {0}).empty());
}

TEST_CASE("lists of one kind go on from each other, one with a start of its own begins there once") {
    const std::string both = list(level(0, "decimal", "%1.")) +
                             "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>"
                             "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
                             "<w:startOverride w:val='5'/></w:lvlOverride></w:num>";
    Numbering numbering = numbering_of(both);
    CHECK(numbering.next_label("1", 0) == "1.");
    CHECK(numbering.next_label("2", 0) == "2.");
    CHECK(numbering.next_label("3", 0) == "5.");
    CHECK(numbering.next_label("3", 0) == "6.");
    CHECK(numbering.next_label("4", 0) == "");
}

TEST_CASE("a start of its own holds again where a higher level restarts the list") {
    Numbering numbering =
        numbering_of("<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") +
                     "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/>"
                     "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='3'/></w:lvlOverride>"
                     "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='7'/></w:lvlOverride></w:num>");
    CHECK(labels(numbering, {1, 1, 0, 1, 0}) == "3.7 3.8 3. 3.7 4.");
}

TEST_CASE("a list may replace a level") {
    Numbering numbering = numbering_of("<w:abstractNum w:abstractNumId='0'>" + level(0, "decimal", "%1.") +
                                       "</w:abstractNum><w:num w:numId='1'>"
                                       "<w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>" +
                                       level(0, "upperLetter", "Bijlage %1") + "</w:lvlOverride></w:num>");
    CHECK(numbering.next_label("1", 0) == "Bijlage A");
}

TEST_CASE("w:numStyleLink takes the levels of the style's list, and cycles end") {
    const Styles styles(word_root("styles",
                                  "<w:style w:type='numbering' w:styleId='Lijst'><w:pPr><w:numPr>"
                                  "<w:numId w:val='2'/></w:numPr></w:pPr></w:style>"));
    const std::string linked =
        "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Lijst'/></w:abstractNum>"
        "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    CHECK(numbering_of("<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='Lijst'/>" + level(0, "decimal", "%1)") +
                           "</w:abstractNum>" + linked + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>",
                       styles)
              .next_label("1", 0) == "1)");
    CHECK(numbering_of(linked + "<w:num w:numId='2'><w:abstractNumId w:val='0'/></w:num>", styles).next_label("1", 0) ==
          "");
}

TEST_CASE("absurd levels, starts and texts give bounded labels") {
    CHECK(labels(numbering_of(list(level(0, "decimal", "%1") + level(8, "decimal", "(%9)"))), {99, -1}) == "(1) 1");
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "%1";
    CHECK(labels(numbering_of(list(level(0, "decimal", text))), {0}) == "");
    Numbering huge = numbering_of(
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='2147483647'/>"
        "<w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
        "<w:abstractNumId w:val='0'/></w:num>");
    CHECK(huge.next_label("1", 0) == "2147483647");
    CHECK(huge.next_label("1", 0) == "2147483647");
}
