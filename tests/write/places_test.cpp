#include "write/places.hpp"

#include <doctest/doctest.h>
#include <fmt/ranges.h>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

std::string joined(const Places& places, std::span<const std::size_t> paragraphs) {
    return fmt::format("{}", fmt::join(places.joined(paragraphs), ""));
}

}  // namespace

TEST_CASE("spans count code points, not bytes") {
    LetterByHand hand;
    const std::size_t block = hand.block("Coördinatie van € 20 voor één kade");
    const Places places(hand.letter);
    CHECK(places.span(hand.place(block, "Coördinatie")) == Span{0, 11});
    CHECK(places.span(hand.place(block, "€ 20")) == Span{16, 20});
    CHECK(places.span(hand.place(block, "kade")) == Span{30, 34});
}

TEST_CASE("spans far into a long paragraph") {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "é";
    LetterByHand hand;
    const std::size_t block = hand.block(text + "kade");
    const Places places(hand.letter);
    CHECK(places.span(hand.place(block, "kade")) == Span{1000, 1004});
    CHECK(places.offset(block, 256) == 128);
    CHECK(places.offset(block, 258) == 129);
}

TEST_CASE("a typed number is no part of the text") {
    LetterByHand hand;
    const std::size_t item = hand.item("1)", 1, "1)\tHekken langs kades");
    hand.letter.homes[item].text_begin = 3;
    const Places places(hand.letter);
    CHECK(places.shown(item) == "Hekken langs kades");
    CHECK(places.span(hand.place(item, "langs")) == Span{7, 12});
    CHECK(places.span({item, 0, 6}) == Span{0, 3});
}

TEST_CASE("a title begins where its place does") {
    LetterByHand hand;
    const std::size_t title = hand.paragraph("2.1 Kades", {.kind = Home::Kind::title, .section = 0, .text_begin = 4});
    hand.letter.sections[0].title = Place{title, 4, 9};
    const Places places(hand.letter);
    CHECK(places.shown(title) == "Kades");
    CHECK(places.span(hand.place(title, "des")) == Span{2, 5});
}

TEST_CASE("a cell joins its paragraphs, and spans count through all of them") {
    LetterByHand hand;
    const std::size_t grid = hand.table({{"Noord", "Zuid"}});
    hand.cell_paragraph(grid, 0, 0, "");
    const std::size_t item = hand.cell_paragraph(grid, 0, 0, "één hek");
    hand.letter.homes[item].marker = "•";
    const std::size_t last = hand.cell_paragraph(grid, 0, 0, "één brug");
    const Places places(hand.letter);
    CHECK(joined(places, places.cell(grid, 0, 0)) == "Noord\n• één hek\néén brug");
    CHECK(joined(places, places.cell(grid, 0, 1)) == "Zuid");
    CHECK(joined(places, places.cell(grid, 1, 0)) == "");
    CHECK(places.span(hand.place(item, "hek")) == Span{12, 15});
    CHECK(places.span(hand.place(last, "brug")) == Span{20, 24});
}

TEST_CASE("a nested table does not mix with the cells around it") {
    LetterByHand hand;
    const std::size_t outer = hand.table({{"boven"}});
    const std::size_t inner = hand.table({{"binnen"}});
    hand.cell_paragraph(outer, 0, 0, "onder");
    const Places places(hand.letter);
    CHECK(joined(places, places.cell(outer, 0, 0)) == "boven\nonder");
    CHECK(joined(places, places.cell(inner, 0, 0)) == "binnen");
}

TEST_CASE("notes are joined like cells, and numbered within their kind") {
    LetterByHand hand;
    const std::size_t first = hand.note({"Eén.", "Twee."});
    const std::size_t end = hand.note({"Slot."}, NoteKind::endnote);
    const std::size_t second = hand.note({"Drie."});
    const Places places(hand.letter);
    CHECK(joined(places, places.note(first)) == "Eén.\nTwee.");
    CHECK(places.span(hand.place(1, "Twee")) == Span{5, 9});
    CHECK(places.note_id(first) == "f1");
    CHECK(places.note_id(end) == "e1");
    CHECK(places.note_id(second) == "f2");
}
