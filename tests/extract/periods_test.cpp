#include "extract/periods.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "words_of.hpp"

using namespace kamerbrief;

namespace {

/// By when the sentence of a letter of 1 December 2025 says that its writer returns. Whether its words are known may
/// change nothing.
std::string_view returns(std::string_view sentence) {
    const auto all = words_of(sentence);
    const Words words(sentence, all);
    const auto found = find_return(Sentence(sentence, words), "2025-12-01");
    const auto searched = find_return(sentence, "2025-12-01");
    CHECK(found.has_value() == searched.has_value());
    if (found && searched) CHECK(found->begin == searched->begin);
    return found ? sentence.substr(found->begin, found->end - found->begin) : "(never)";
}

}  // namespace

TEST_CASE("a promise to return gives its period, preposition included") {
    CHECK(returns("Hierover informeer ik uw Kamer vóór de zomer.") == "vóór de zomer");
    CHECK(returns("Hierover informeer ik uw Kamer vóór 1 oktober 2026.") == "vóór 1 oktober 2026");
    CHECK(returns("Ik kom hier in juni op terug.") == "in juni");
    CHECK(returns("In juni ga ik hier nader op in.") == "In juni");
    CHECK(returns("Het rapport verschijnt eind november.") == "eind november");
    CHECK(returns("U ontvangt het rapport, dat in december 2026 verschijnt.") == "in december 2026");
    CHECK(returns("Ik informeer uw Kamer uiterlijk op Prinsjesdag.") == "uiterlijk op Prinsjesdag");
    CHECK(returns("Uw Kamer zal de brief in het voorjaar van 2026 ontvangen.") == "in het voorjaar van 2026");
    CHECK(returns("Ik stel uw Kamer in mei op de hoogte.") == "in mei");
}

TEST_CASE("a period needs no preposition where 'dit' or 'komende' says when it is") {
    CHECK(returns("Ik informeer uw Kamer nog dit jaar.") == "nog dit jaar");
    CHECK(returns("Naar verwachting is dit eind 2027 gereed.") == "eind 2027");
    CHECK(returns("Ik informeer uw Kamer aan het eind van dit jaar.") == "aan het eind van dit jaar");
    CHECK(returns("De komende weken informeer ik uw Kamer.") == "De komende weken");
    CHECK(returns("Ik informeer uw Kamer elk jaar.") == "(never)");
    CHECK(returns("Ik informeer uw Kamer aan de hand van het jaarverslag.") == "(never)");
}

TEST_CASE("a day is a term only while it is to come") {
    CHECK(returns("Ik informeer uw Kamer op 1 september 2026.") == "op 1 september 2026");
    CHECK(returns("Ik informeer uw Kamer over het verslag dat op 1 september 2025 uitkwam.") == "(never)");
    CHECK(returns("Ik informeer uw Kamer over het verslag dat op 1 september uitkwam.") == "(never)");
    CHECK(returns("Ik informeer uw Kamer uiterlijk 1 september.") == "uiterlijk 1 september");
}

TEST_CASE("what was done is not to come") {
    CHECK(returns("In juni informeerde ik uw Kamer.") == "(never)");
    CHECK(returns("In mei is uw Kamer hiervan op de hoogte gesteld.") == "(never)");
    CHECK(returns("In mei stelde ik uw Kamer hiervan op de hoogte.") == "(never)");
    CHECK(returns("In het voorjaar van 2025 heb ik driehonderd reacties ontvangen.") == "(never)");
    CHECK(returns("In het voorjaar rapporteerde de inspectie hierover.") == "(never)");
}

TEST_CASE("a year alone is a goal, unless the writer returns then") {
    CHECK(returns("Ik verwacht in 2030 geen ponten meer.") == "(never)");
    CHECK(returns("Ik informeer uw Kamer in 2030.") == "in 2030");
    CHECK(returns("Ik informeer uw Kamer over de telling in 2024.") == "(never)");
}
