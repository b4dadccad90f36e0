#include "write/json.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

/// The list of that key, as it stands in the letter's compact JSON.
std::string list(const LetterByHand& hand, std::string_view key) {
    const std::string json = write_json(hand.letter, {.file = "brief.docx"});
    const std::string_view order[] = {"sections",  "motions",   "commitments", "questions",
                                      "citations", "footnotes", "tables",      "diagnostics"};
    const auto* here = std::find(std::begin(order), std::end(order), key);
    const std::string opening = ",\"" + std::string(key) + "\":";
    const std::size_t begin = json.find(opening) + opening.size();
    const std::size_t end =
        here + 1 == std::end(order) ? json.size() - 2 : json.find(",\"" + std::string(here[1]) + "\":");
    return json.substr(begin, end - begin);
}

}  // namespace

TEST_CASE("an empty letter has every key") {
    CHECK(write_json(Letter(), {.file = "caf\xE9.txt"}) ==
          R"({"schema":"kamerbrief/1","source":{"file":"caf)"
          "\uFFFD"
          R"(.txt","format":"text"},"letter":{"title":null,"subject":null,"date":null,"reference":null,)"
          R"("your_reference":null,"ministry":null,"addressee":null,"signatories":[]},"sections":[],"motions":[],)"
          R"("commitments":[],"questions":[],"citations":[],"footnotes":[],"tables":[],"diagnostics":[]})"
          "\n");
}

TEST_CASE("blocks: paragraphs, items, tables and images, with their notes") {
    LetterByHand hand;
    const std::size_t block = hand.block("Eén kade.");
    hand.call(block, 10, hand.note({"Noot."}));
    hand.item("a.", 2, "hek");
    hand.table_block(hand.table({{"Kade"}}));
    hand.letter.document.paragraphs[block].images = {{.at = 0, .alt_text = "Kaart"}, {.at = 0}};
    for (const std::size_t image : {0U, 1U}) {
        hand.letter.sections[0].blocks.push_back({.kind = SectionBlock::Kind::image, .index = block, .image = image});
    }
    const std::string sections = list(hand, "sections");
    CHECK(sections.substr(sections.find("\"blocks\"")) ==
          R"("blocks":[{"paragraph":"Eén kade.","notes":[{"footnote":"f1","at":9}]},)"
          R"({"item":"hek","marker":"a.","depth":2,"notes":[]},{"table":"t1","notes":[]},)"
          R"({"image":"Kaart","notes":[]},{"image":null,"notes":[]}]}])");
}

TEST_CASE("every kind of place") {
    LetterByHand hand;
    const std::size_t title = hand.paragraph("1. Kades", {.kind = Home::Kind::title, .section = 0, .text_begin = 3});
    hand.letter.sections[0].title = Place{title, 3, 8};
    const std::size_t block = hand.block("Eén kade.");
    const std::size_t grid = hand.table({{"Noord"}});
    const std::size_t caption = hand.paragraph("Tabel 1: kades", {.kind = Home::Kind::caption, .owner = grid});
    hand.letter.grids[grid].caption = Place{caption, 9, 14};
    const std::size_t note = hand.letter.document.paragraphs.size();
    hand.note({"Noot."});
    const std::size_t outside = hand.paragraph("Den Haag", {});
    const std::size_t cell = block + 1;
    for (const Place& at : {Place{title, 3, 8}, Place{block, 5, 9}, Place{cell, 0, 5}, Place{caption, 9, 14},
                            Place{note, 0, 4}, Place{outside, 0, 3}}) {
        hand.letter.diagnostics.push_back({.code = "x", .severity = Severity::info, .message = "y", .at = at});
    }
    hand.letter.diagnostics.push_back({.code = "x", .severity = Severity::style, .message = "y"});
    CHECK(list(hand, "diagnostics") ==
          R"([{"code":"x","severity":"info","message":"y","at":{"section":"s1","title":true,"span":[0,5]}},)"
          R"({"code":"x","severity":"info","message":"y","at":{"section":"s1","block":0,"span":[4,8]}},)"
          R"({"code":"x","severity":"info","message":"y","at":{"table":"t1","row":0,"column":0,"span":[0,5]}},)"
          R"({"code":"x","severity":"info","message":"y","at":{"table":"t1","row":null,"column":null,"span":[0,5]}},)"
          R"({"code":"x","severity":"info","message":"y","at":{"footnote":"f1","span":[0,4]}},)"
          R"({"code":"x","severity":"info","message":"y","at":null},)"
          R"({"code":"x","severity":"style","message":"y","at":null}])");
}

TEST_CASE("a citation has the fields that its kind gives, and the note that it stands in") {
    LetterByHand hand;
    const std::size_t block = hand.block("Kades.");
    const std::size_t text = hand.letter.document.paragraphs.size();
    hand.call(block, 6, hand.note({"Zie Stb. 2011, 35."}));
    hand.letter.homes[text].section = 0;
    hand.cite(text, "Stb. 2011, 35", "https://example.org");
    hand.letter.citations[0].fields = {{"year", "2011"}, {"number", "35"}};
    hand.letter.citations[0].suggested = {{"stb-2011-36", "https://example.org/36", "elders zo"}};
    hand.letter.citations[0].context = Place{block, 0, 6};
    CHECK(list(hand, "citations") ==
          R"([{"id":"c1","kind":"url","identifier":null,"url":"https://example.org","text":"Stb. 2011, 35",)"
          R"("at":{"footnote":"f1","span":[4,17]},"footnote":"f1","section":"s1","year":"2011","number":"35",)"
          R"("suggested":[{"identifier":"stb-2011-36","url":"https://example.org/36","reason":"elders zo"}],)"
          R"("context":"Kades."}])");
    CHECK(list(hand, "footnotes") ==
          R"([{"id":"f1","number":1,"mark":null,"kind":"footnote","section":"s1","text":"Zie Stb. 2011, 35.",)"
          R"("calls":[{"section":"s1","block":0,"span":[6,6]}],"citations":["c1"]}])");
}

TEST_CASE("a note that only the letterhead calls has no place to be called from") {
    LetterByHand hand;
    const std::size_t outside = hand.paragraph("Den Haag", {});
    hand.call(outside, 8, hand.note({"Noot."}));
    CHECK(list(hand, "footnotes").find(R"("section":null,"text":"Noot.","calls":[],)") != std::string::npos);
}

TEST_CASE("rows are rectangular; a table has the notes of its caption and cells, and its parent") {
    LetterByHand hand;
    const std::size_t outer = hand.table({{"Kade", "-"}, {"Noord", "12"}});
    hand.letter.document.tables[0].cells[0].colspan = 2;
    hand.letter.document.paragraphs[1].bookmarks = {"_Ref1"};
    hand.call(1, 5, hand.note({"Noot."}));
    const std::size_t inner = hand.table({{"diep"}}, 0);
    hand.letter.grids[inner].parent = outer;
    hand.letter.grids[inner].parent_row = 1;
    CHECK(list(hand, "tables") ==
          R"([{"id":"t1","section":"s1","label":null,"caption":null,"header_rows":1,"columns":2,)"
          R"("rows":[["Kade",null],["Noord","12"]],"spans":[{"row":0,"column":0,"rowspan":1,"colspan":2}],)"
          R"("notes":[{"footnote":"f1","row":1,"column":0,"at":5}],"parent":null,"bookmarks":["_Ref1"]},)"
          R"({"id":"t2","section":"s1","label":null,"caption":null,"header_rows":0,"columns":1,"rows":[["diep"]],)"
          R"("spans":[],"notes":[],"parent":{"table":"t1","row":1,"column":0},"bookmarks":[]}])");
}
