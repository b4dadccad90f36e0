#include <doctest/doctest.h>

#include "read/document_outline.hpp"
#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

namespace {

const ReadOptions rejecting = {.limits = {}, .changes = Changes::reject, .hidden = false};
const ReadOptions with_hidden = {.limits = {}, .changes = Changes::accept, .hidden = true};

std::string ins(std::string_view content) {
    return std::string("<w:ins>").append(content).append("</w:ins>");
}

std::string del(std::string_view content) {
    return std::string("<w:del>").append(content).append("</w:del>");
}

std::string deleted(std::string_view text) {
    return del(run(std::string("<w:delText xml:space='preserve'>").append(text).append("</w:delText>")));
}

std::string row(std::string_view cells, std::string_view properties = {}) {
    return std::string("<w:tr><w:trPr>").append(properties).append("</w:trPr>").append(cells).append("</w:tr>");
}

std::string cell_of(std::string_view text, std::string_view properties = {}) {
    return cell(p(text), properties);
}

std::string table(std::string_view rows) {
    return std::string("<w:tbl>").append(rows).append("</w:tbl>");
}

std::string mark(std::string_view properties) {
    return std::string("<w:pPr><w:rPr>").append(properties).append("</w:rPr></w:pPr>");
}

std::string first_diagnostic(const Document& document) {
    if (document.diagnostics.empty()) return {};
    const Diagnostic& first = document.diagnostics.front();
    std::string out = first.code + ": " + first.message;
    if (first.at) out += " @" + std::to_string(first.at->paragraph) + "," + std::to_string(first.at->begin);
    return out;
}

}  // namespace

TEST_CASE("a text with tracked changes is read as it became, or as it was") {
    struct Row {
        const char* what;
        std::string body;
        const char* accepted;
        const char* rejected;
    };
    const Row rows[] = {
        {"inserted and deleted words", paragraph(t("De ") + deleted("oude") + ins(t("nieuwe")) + t(" dijk")),
         "De nieuwe dijk\n", "De oude dijk\n"},
        {"deleted what was inserted", paragraph(t("a") + ins(deleted("b"))), "a\n", "a\n"},
        {"moved words",
         paragraph("<w:moveFrom>" + t("x") + "</w:moveFrom>" + t("y") + "<w:moveTo>" + t("x") + "</w:moveTo>"), "yx\n",
         "xy\n"},
        {"an inserted paragraph mark", paragraph(mark("<w:ins/>") + t("een ")) + p("twee"), "een\ntwee\n",
         "een twee\n"},
        {"a deleted paragraph mark", paragraph(mark("<w:del/>") + t("een ")) + p("twee"), "een twee\n", "een\ntwee\n"},
        {"an inserted row", table(row(cell_of("a")) + row(cell_of("b"), "<w:ins/>")), "| a |\n| b |\n", "| a |\n"},
        {"a deleted row", table(row(cell_of("a")) + row(cell_of("b"), "<w:del/>")), "| a |\n", "| a |\n| b |\n"},
        {"a deleted table", table(row(cell_of("a"), "<w:del/>")) + p("na"), "na\n", "| a |\nna\n"},
        {"an inserted cell", table(row(cell_of("a") + cell_of("b", "<w:cellIns/>"))), "| a | b |\n", "| a |\n"},
        {"a deleted cell", table(row(cell_of("a") + cell_of("b", "<w:cellDel/>")) + row(cell_of("c") + cell_of("d"))),
         "| a | - |\n| c | d |\n", "| a | b |\n| c | d |\n"},
        {"cells merged downward",
         table(row(cell_of("a", "<w:cellMerge w:vMerge='rest'/>")) +
               row(cell_of("b", "<w:cellMerge w:vMerge='cont' w:vMergeOrig='rest'/>"))),
         "| a // b |\n| - |\n", "| a |\n| b |\n"},
        {"a cell made wider",
         table(row(cell_of("a", "<w:gridSpan w:val='2'/><w:tcPrChange><w:tcPr/></w:tcPrChange>")) +
               row(cell_of("b") + cell_of("c"))),
         "| a | - |\n| b | c |\n", "| a | - |\n| b | c |\n"},
        {"a field whose code and result are deleted",
         paragraph(del(run("<w:fldChar w:fldCharType='begin'/>") + run("<w:delInstrText>PAGE</w:delInstrText>") +
                       run("<w:fldChar w:fldCharType='separate'/>") + run("<w:delText>7</w:delText>") +
                       run("<w:fldChar w:fldCharType='end'/>")) +
                   t(".")),
         ".\n", "7.\n"},
        {"words no longer hidden", paragraph(t("a") + t("b", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
         "ab\n", "a\n"},
        {"words now hidden", paragraph(t("a") + t("b", "<w:vanish/><w:rPrChange><w:rPr/></w:rPrChange>")), "a\n",
         "ab\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(outline(read_body(row.body)) == row.accepted);
        CHECK(outline(read_body(row.body, rejecting)) == row.rejected);
    }
}

TEST_CASE("a paragraph whose mark is deleted goes on in the next one, which is the one that counts") {
    const std::string mark_deleted = "<w:pPr><w:outlineLvl w:val='0'/><w:rPr><w:del/></w:rPr></w:pPr>";
    CHECK(body_text(read_body(paragraph(mark_deleted + t("een")) + p(" twee"))) == "een twee");
    CHECK_FALSE(read_body(paragraph(mark_deleted + t("een")) + p(" twee")).paragraphs[0].outline_level.has_value());
    CHECK(body_text(read_body(p("een") + paragraph(mark_deleted))) == "een");
}

TEST_CASE("changed properties of a paragraph are those of the text that is read") {
    const DocxParts docx = {
        .body = paragraph("<w:pPr><w:pStyle w:val='Kop'/><w:numPr><w:numId w:val='1'/></w:numPr><w:pPrChange><w:pPr>"
                          "<w:pStyle w:val='Plat'/></w:pPr></w:pPrChange></w:pPr>" +
                          t("a", "<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>")) +
                paragraph("<w:pPr><w:numPr><w:numId w:val='1'/><w:ins/></w:numPr></w:pPr>" + t("b")),
        .styles =
            "<w:style w:type='paragraph' w:styleId='Kop'><w:name w:val='heading 1'/></w:style>"
            "<w:style w:type='paragraph' w:styleId='Plat'><w:name w:val='Body Text'/></w:style>",
        .numbering =
            "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:lvlText w:val='%1.'/>"
            "</w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"};
    const Document now = read_parts(docx);
    CHECK(now.paragraphs[0].style == "heading 1");
    CHECK(now.paragraphs[0].outline_level == 0);
    CHECK(now.paragraphs[0].list_item->label == "1.");
    CHECK(now.paragraphs[0].bold);
    CHECK_FALSE(now.paragraphs[0].italic);
    CHECK(now.paragraphs[1].list_item->label == "2.");
    const Document before = read_parts(docx, rejecting);
    CHECK(before.paragraphs[0].style == "Body Text");
    CHECK_FALSE(before.paragraphs[0].outline_level.has_value());
    CHECK_FALSE(before.paragraphs[0].list_item.has_value());
    CHECK_FALSE(before.paragraphs[0].bold);
    CHECK(before.paragraphs[0].italic);
    CHECK_FALSE(before.paragraphs[1].list_item.has_value());
}

TEST_CASE("a note that is called only in what is not read is none of the letter's") {
    const std::string call = run("<w:footnoteReference w:id='1'/>");
    const auto notes = [&](std::string body, const ReadOptions& options) {
        return outline(read_parts(
            {.body = std::move(body), .footnotes = "<w:footnote w:id='1'>" + p("n") + "</w:footnote>"}, options));
    };
    CHECK(notes(paragraph(t("a") + del(call)), {}) == "a\n");
    CHECK(notes(paragraph(t("a") + del(call)), rejecting) == "a{f1}\nf1: n\n");
    CHECK(notes(paragraph(t("a") + ins(call)), {}) == "a{f1}\nf1: n\n");
    CHECK(notes(paragraph(t("a") + ins(call)), rejecting) == "a\n");
    CHECK(notes(paragraph("<w:moveFrom>" + call + "</w:moveFrom>" + t("a") + "<w:moveTo>" + call + "</w:moveTo>"),
                {}) == "a{f1}\nf1: n\n");
    CHECK(notes(table("<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(call) + "</w:tc></w:tr>") + p("a"), {}) ==
          "a\n");
    CHECK(notes(paragraph(t("a") + run("<w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id='1'/>")), {}) == "a\n");
    CHECK(notes(paragraph(t("a") + run("<w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id='1'/>")), with_hidden) ==
          "a{f1}\nf1: n\n");
    CHECK(notes(p("a"), {}) == "a\nf1: n (not called)\n");
}

TEST_CASE("tracked changes that are left are counted, at the first of them") {
    CHECK(first_diagnostic(read_body(p("vooraf") + paragraph(t("De ") + ins(t("nieuwe")) + t(" dijk")))) ==
          "changes-left: 1 tracked change is left in the file, read as if accepted; accept or reject in Word @1,2");
    CHECK(first_diagnostic(read_body(paragraph(t("De") + ins(t("x")) + deleted("y")), rejecting)) ==
          "changes-left: 2 tracked changes are left in the file, read as if rejected; accept or reject in Word @0,2");
    CHECK(first_diagnostic(read_body(paragraph(mark("<w:del/>") + deleted("weg")) + p("na"))) ==
          "changes-left: 2 tracked changes are left in the file, read as if accepted; accept or reject in Word @0,0");
}

TEST_CASE("hidden text that is left is counted as a reader would, and quoted") {
    const std::string secret = "<w:vanish/>";
    CHECK(first_diagnostic(read_body(paragraph(t("Zie ") + t("nog ", secret) + t("na te gaan", secret)) +
                                     paragraph(t("bij Joke", secret)) + p("en verder"))) ==
          "hidden-text-left: 1 hidden text is left in the file: \"nog na te gaan bij Joke\"; take hidden text out in "
          "Word @0,3");
    CHECK(first_diagnostic(
              read_body(paragraph(t("een heel lange zin die niemand van buiten ooit te lezen zal krijgen", secret) +
                                  t("en") + t("b", secret)))) ==
          "hidden-text-left: 2 hidden texts are left in the file: \"een heel lange zin die niemand van ...\"; take "
          "hidden text "
          "out in Word @0,0");
    const Document kept = read_body(paragraph(t("a") + t("b", secret)), with_hidden);
    CHECK(outline(kept) == "ab\n");
    CHECK(first_diagnostic(kept).starts_with("hidden-text-left: 1 hidden text is left"));
    CHECK(read_body(paragraph(t("a") + t(" ", secret))).diagnostics.empty());
}
