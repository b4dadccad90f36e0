#include "extract/debates.hpp"

#include <doctest/doctest.h>

#include <string>

#include "words_of.hpp"

using namespace kamerbrief;

namespace {

/// The debate that was held. Whether the words of the sentence are known may change nothing.
std::string held(std::string_view sentence) {
    const auto all = words_of(sentence);
    const Words words(sentence, all);
    const auto debate = find_debate(Sentence(sentence, words));
    const auto searched = find_debate(sentence);
    CHECK(debate.has_value() == searched.has_value());
    if (debate && searched) CHECK(debate->begin == searched->begin);
    return debate ? std::string(sentence.substr(debate->begin, debate->end - debate->begin)) : "(none)";
}

}  // namespace

TEST_CASE("a debate has its subject, up to where the sentence goes on") {
    CHECK(held("In het commissiedebat Havens en vaarwegen van 3 mei is dat gezegd.") ==
          "commissiedebat Havens en vaarwegen");
    CHECK(held("In het tweeminutendebat Havens toegezegd") == "tweeminutendebat Havens");
    CHECK(held("in het debat over de havens (2 oktober 2025) heb ik") == "debat over de havens");
    CHECK(held("In het debat Hulp voor ondernemers en in mijn brief") == "debat Hulp voor ondernemers");
    CHECK(held("Bij de plenaire behandeling van de wet") == "plenaire behandeling");
    CHECK(held("In het begrotingsdebat Havens is dat gezegd.") == "begrotingsdebat Havens");
    CHECK(held("In het tweeminu-tendebat Havens is dat gezegd.") == "tweeminu-tendebat Havens");
    CHECK(held("Het debatteren is voorbij.") == "(none)");
    CHECK(held("TIJDENS HET DEBAT") == "DEBAT");
    CHECK(held("In het café-debat2 en de naklank van het cafédebat") == "cafédebat");
    CHECK(held("") == "(none)");
}

TEST_CASE("a debate that is still to come is not one that was held") {
    CHECK(held("Dat stuur ik vóór het volgende commissiedebat toe.") == "(none)");
    CHECK(held("Dat stuur ik ten behoeve van het commissiedebat Havens toe.") == "(none)");
    CHECK(held("Voor het debat stuur ik wat ik in het vragenuur heb gezegd.") == "vragenuur");
    CHECK(held("Naar aanleiding van het commissiedebat Havens stuur ik dit.") == "commissiedebat Havens");
}
