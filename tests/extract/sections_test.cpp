#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

std::string outline(const Letter& letter) {
    std::string lines;
    for (const Section& section : letter.sections) {
        lines += std::string(static_cast<std::size_t>(section.level), '>') + " " +
                 (section.number ? "[" + *section.number + "] " : "") + said(letter, section.title) + "\n";
    }
    return lines;
}

}  // namespace

TEST_CASE("a heading directly under a heading makes a theme of the one above") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Vooraf\n"
        "Eerst iets over de aanleiding.\n"
        "[bookmark: _Toc2]Veilige kades\n"
        "[bookmark: _Toc3][bookmark: _Hlk9]Hekken\n"
        "Er komen hekken.\n"
        "[bookmark: _Toc4]Reddingsboeien\n"
        "Er komen boeien.\n"
        "[bookmark: _Toc5]Schoon water\n"
        "[bookmark: _Toc6]Filters\n"
        "Er komen filters.\n");
    CHECK(outline(letter) == "> Vooraf\n> Veilige kades\n>> Hekken\n>> Reddingsboeien\n> Schoon water\n>> Filters\n");
    CHECK(letter.sections[2].parent == 1);
    CHECK(letter.sections[3].parent == 1);
    CHECK(letter.sections[5].parent == 4);
    CHECK(letter.sections[2].bookmark == "_Toc3");
    CHECK(letter.sections[2].bookmarks == std::vector<std::string>{"_Toc3", "_Hlk9"});
}

TEST_CASE("typed numbers give the level where Word cannot") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]1. Kades\nOver kades.\n[bookmark: _Toc2]1.1 Hekken\nOver hekken.\n[bookmark: _Toc3]2 "
        "Water\nOver "
        "water.\n");
    CHECK(outline(letter) == "> [1] Kades\n>> [1.1] Hekken\n> [2] Water\n");
}

TEST_CASE("text before the first heading is the preamble") {
    const Letter letter = letter_from("Dit gaat vooraf.\n[bookmark: _Toc1]Kades\nOver kades.\n");
    REQUIRE(letter.sections.size() == 2);
    CHECK(letter.sections[0].origin == Origin::preamble);
    CHECK(letter.sections[0].level == 0);
    CHECK_FALSE(letter.sections[0].title);
    CHECK_FALSE(letter.sections[1].parent);
}

TEST_CASE("a short line with text below it is a heading of its own") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Kades\n"
        "Het werk aan de kades loopt door.\n"
        "\n"
        "Havens\n"
        "\n"
        "Hekken langs het water\n"
        "De hekken staan er sinds mei.\n"
        "1. Toezicht\n"
        "De havendienst houdt toezicht.\n");
    CHECK(outline(letter) == "> Kades\n>> Havens\n>> Hekken langs het water\n>> [1] Toezicht\n");
    CHECK(letter.sections[1].origin == Origin::inferred);
    CHECK(letter.sections[1].parent == 0);
    CHECK(letter.sections[3].parent == 0);
}

TEST_CASE("what only looks like a heading is text") {
    const auto headings = [](std::string_view text) {
        return letter_from("[bookmark: _Toc1]Kades\n" + std::string(text)).sections.size() - 1;
    };
    CHECK(headings("De kades zijn klaar.\nHet werk ging snel.\n") == 0);           // closing punctuation
    CHECK(headings("Het gaat om drie kades\n[bookmark: _Toc2]Water\nX.\n") == 1);  // nothing below it but a heading
    CHECK(headings("Er komt meer:\n1. Hekken\n2. Boeien\n3. Ladders\nDat is alles.\n") == 0);  // a list
    CHECK(headings("Dat zijn er twee:\n1. Hekken\n2. Boeien\nDat is alles.\n") == 0);
    CHECK(headings("· Hekken\nDe hekken zijn klaar.\n") == 0);                         // a bullet
    CHECK(headings("en de laatste kade\nDe rest volgt.\n") == 0);                      // goes on in lower case
    CHECK(headings("Kade Noord\nPostbus 12\nDelfzand\nDe post is verhuisd.\n") == 0);  // an address
    CHECK(headings("Het laatste woord\n") == 0);                                       // nothing below it
    CHECK(headings("[1] Krant van de Kade 3 mei 2024\nEr is meer.\n") == 0);           // a note that the writer typed
    CHECK(headings("Zie https://kade.example/noord\nEr is meer.\n") == 0);
    CHECK(headings("Kade Noord\nEr is meer.\n") == 1);
    const std::string long_line(140, 'x');
    CHECK(headings("X" + long_line + "\nDe rest volgt.\n") == 0);
}

TEST_CASE("a title about motions or commitments is known by whole words") {
    const auto topics = [](std::string_view title) {
        const Letter letter = letter_from("[bookmark: _Toc1]" + std::string(title) + "\nTekst volgt.\n");
        return std::pair(letter.sections[0].about_motion, letter.sections[0].about_commitment);
    };
    CHECK(topics("Motie over hekken") == std::pair(true, false));
    CHECK(topics("De moties-Bos en -Ten Have") == std::pair(true, false));
    CHECK(topics("Toezegging en motie over boeien") == std::pair(true, true));
    CHECK(topics("Overige toezeggingen") == std::pair(false, true));
    CHECK(topics("Emoties en motief van de promotie") == std::pair(false, false));
}

TEST_CASE("lists keep their markers, and every paragraph its home") {
    const Letter letter = letter_from("[bookmark: _Toc1]Kades\nEr zijn twee stappen:\n1) meten,\n2) bouwen.\n");
    const Section& section = letter.sections[0];
    REQUIRE(section.blocks.size() == 3);
    CHECK(section.blocks[1].kind == SectionBlock::Kind::item);
    const Home& home = letter.homes[section.blocks[1].index];
    CHECK(home.marker == "1)");
    CHECK(home.kind == Home::Kind::block);
    CHECK(home.owner == 1);
    CHECK(letter.document.paragraphs[section.blocks[1].index].text.substr(home.text_begin) == "meten,");
}

TEST_CASE("the printed table of contents is no text") {
    const Letter letter = letter_from(
        "Inhoudsopgave\nKades\t2\nWater\t3\n[bookmark: _Toc1]Kades\nOver kades.\n[bookmark: _Toc2]Water\nOver "
        "water.\n");
    CHECK(outline(letter) == "> Kades\n> Water\n");
    const Letter one_line = letter_from("Stand op\t3\nDaarna volgt tekst.\n");
    CHECK(one_line.sections.at(0).blocks.size() == 2);
}
