#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

constexpr std::string_view tables =
    "\nTabel 1: Hekken\n\tKade\tAantal\n\tNoord\t12\n\nTabel 2a: Boeien\n\tKade\tAantal\n\tZuid\t7\n\n";
constexpr std::string_view headings =
    "\n1. Aanleiding\nEr komen hekken.\n2. Uitvoering\nHet werk loopt.\n2.1 Hekken\nZe staan er.\n"
    "2.2 Boeien\nZe drijven al.\n3. Slot\nDat was het.\n";
constexpr std::string_view annexes = "\nBijlagen\nBijlage 1: Hekken\nBijlage 2: Boeien\n";

/// The references that are told of a letter with this text and those parts.
std::string missing(std::string_view text, std::string_view parts) {
    const Letter letter = letter_from(std::string(text) + "\n" + std::string(parts));
    std::string found;
    for (const Diagnostic& diagnostic : letter.diagnostics) {
        if (diagnostic.code == "cross-reference-missing") found += "|" + said(letter, diagnostic.at) + "|";
    }
    return found;
}

}  // namespace

TEST_CASE("a table that the letter does not have") {
    CHECK(missing("De kades zijn geteld, zie tabel 9.", tables) == "|tabel 9|");
    CHECK(missing("De kades zijn geteld, zie de tabellen 1, 3 en 7.", tables) == "|3||7|");
    CHECK(missing("De kades zijn geteld, zie tabel 1 en tabel 2.", tables).empty());
    CHECK(missing("De kades zijn geteld, zie tabel 2a.", tables).empty());
}

TEST_CASE("a letter that numbers nothing cannot be judged") {
    CHECK(missing("Zie tabel 9, paragraaf 3.2, figuur 4, hoofdstuk 7, bijlage 5 en noot 12.", "").empty());
    CHECK(missing("De kades zijn geteld, zie figuur 9.", tables).empty());
}

TEST_CASE("a table of another document") {
    for (const std::string_view text :
         {"Dat staat in tabel 9 van het jaarverslag.", "Het rapport geeft in tabel 9 alle kades.",
          "Dat staat in Kamerstukken II 2024/25, 29628, nr. 97, tabel 9.", "De inspectie schrijft: “zie tabel 9”.",
          "Dat volgt uit tabel 9 bij de brief van mei."}) {
        CAPTURE(text);
        CHECK(missing(text, tables).empty());
    }
    CHECK(missing("Dat staat in tabel 9 van deze brief.", tables) == "|tabel 9|");
    CHECK(missing("Dat staat in tabel 9 van deze reüniebrief.", tables) == "|tabel 9|");
    CHECK(missing("Het rapport is gereed. De kades staan in tabel 9.", tables) == "|tabel 9|");
}

TEST_CASE("a heading that the letter does not have") {
    CHECK(missing("Dit is beschreven in paragraaf 2.4.", headings) == "|paragraaf 2.4|");
    CHECK(missing("Hierover gaat hoofdstuk 7.", headings) == "|hoofdstuk 7|");
    CHECK(missing("Hierover gaan hoofdstuk 3 en paragraaf 2.2.", headings).empty());
    CHECK(missing("Het rapport is gereed. Hierover gaat hoofdstuk 7.", headings).empty());
    CHECK(missing("Dit volgt uit de Dijkenwet, hoofdstuk 7.", headings).empty());
}

TEST_CASE("an annex that the letter does not list") {
    CHECK(missing("De cijfers staan in bijlage 5.", annexes) == "|bijlage 5|");
    CHECK(missing("De cijfers staan in bijlage 2.", annexes).empty());
    CHECK(missing("De cijfers staan in bijlage 5 bij de brief van mei.", annexes).empty());
    CHECK(missing("De cijfers staan in bijlage 5 van Kamerstuk 29628, nr. 97.", annexes).empty());
}

TEST_CASE("a note that the letter does not have") {
    constexpr std::string_view note = "Er komen hekken.[footnoteRef:1] [1:  Peildatum mei.] \n\n";
    CHECK(missing("De peildatum staat in noot 12.", note) == "|noot 12|");
    CHECK(missing("De peildatum staat in noot 1.", note).empty());
}
