#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// A Word file whose table of contents has one line, to `bookmark`; below it one heading, with the bookmark _Toc1.
Letter letter_with(const std::string& line, const std::string& bookmark, const std::string& heading,
                   const std::string& number = "") {
    Document document;
    document.format = Format::docx;
    Paragraph& entry = document.paragraphs.emplace_back();
    entry.text = line;
    entry.toc_entry = TocEntry{bookmark};
    Paragraph& title = document.paragraphs.emplace_back();
    title.text = heading;
    title.outline_level = 0;
    if (!number.empty()) title.list_item = ListItem{number, 0};
    title.bookmarks = {"_Toc1"};
    document.paragraphs.emplace_back().text = "Er komen hekken.";
    document.body = {{Block::Kind::paragraph, 0}, {Block::Kind::paragraph, 1}, {Block::Kind::paragraph, 2}};
    return extract(std::move(document));
}

/// The codes about the table of contents, each with a blank behind it.
std::string codes(const Letter& letter) {
    std::string found;
    for (const Diagnostic& diagnostic : letter.diagnostics) {
        if (diagnostic.code.starts_with("toc-")) found += diagnostic.code + " ";
    }
    return found;
}

}  // namespace

TEST_CASE("a line of the contents that reads as its heading") {
    CHECK(codes(letter_with("Hekken langs kades\t3", "_Toc1", "Hekken langs kades")).empty());
    CHECK(codes(letter_with("1.\tHekken  langs kades\t3", "_Toc1", "Hekken langs\nkades")).empty());
}

TEST_CASE("a number that Word prints before the heading stands in the contents too") {
    CHECK(codes(letter_with("Hoofdstuk 2\tHekken\t3", "_Toc1", "Hekken", "Hoofdstuk 2")).empty());
    CHECK(codes(letter_with("Hoofdstuk 2\tHekken\t3", "_Toc1", "Boeien", "Hoofdstuk 2")) == "toc-title-differs ");
}

TEST_CASE("a heading that was changed after the contents were printed") {
    const Letter letter = letter_with("Hekken langs kades\t3", "_Toc1", "Hekken en boeien langs kades");
    CHECK(codes(letter) == "toc-title-differs ");
    CHECK(said(letter, letter.diagnostics[0].at) == "Hekken en boeien langs kades");
    CHECK(letter.diagnostics[0].message.find("\"Hekken langs kades\"") != std::string::npos);
}

TEST_CASE("a heading that is gone") {
    CHECK(codes(letter_with("Hekken\t3", "_Toc7", "Boeien")) == "toc-bookmark-missing ");
    const Letter letter = letter_with("Hekken\tFout! Bladwijzer niet gedefinieerd.", "_Toc7", "Boeien");
    CHECK(codes(letter) == "toc-bookmark-missing ");
    CHECK(letter.diagnostics[0].message.starts_with("\"Hekken\" in the table of contents"));
}

TEST_CASE("a heading of a level that the contents list, and that they do not have") {
    const auto letter_and = [](const std::string& heading, int outline_level) {
        Document document;
        document.format = Format::docx;
        for (const std::string& text : {std::string("Hekken\t3"), std::string("Hekken"), heading}) {
            document.body.push_back({Block::Kind::paragraph, document.paragraphs.size()});
            document.paragraphs.emplace_back().text = text;
        }
        document.paragraphs[0].toc_entry = TocEntry{"_Toc1"};
        document.paragraphs[1].outline_level = 0;
        document.paragraphs[1].bookmarks = {"_Toc1"};
        document.paragraphs[2].outline_level = outline_level;
        return extract(std::move(document));
    };
    const Letter letter = letter_and("Boeien", 0);
    CHECK(codes(letter) == "toc-entry-missing ");
    CHECK(said(letter, letter.diagnostics[0].at) == "Boeien");
    CHECK(codes(letter_and("Boeien", 1)).empty());  // a level deeper than the contents go
    CHECK(codes(letter_and("Hekken", 0)).empty());
}

TEST_CASE("a text's lines are compared by their words") {
    const std::string contents = "Inhoudsopgave\nHekken\t1\nBoeien\t2\n";
    CHECK(codes(letter_from(contents + "[bookmark: _Toc1]Hekken\nJa.\n[bookmark: _Toc2]Boeien\nJa.\n")).empty());
    CHECK(codes(letter_from(contents + "[bookmark: _Toc1]Hekken\nJa.\n[bookmark: _Toc2]Netten\nJa.\n")) ==
          "toc-title-differs ");
}

TEST_CASE("a list of numbers of which no line is a heading is no table of contents") {
    CHECK(codes(letter_from("Hekken\t1\nBoeien\t2\n[bookmark: _Toc1]Kades\nJa.\n")).empty());
}
