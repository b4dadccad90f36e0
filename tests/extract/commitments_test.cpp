#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

Letter under_heading(std::string_view text) {
    return letter_from("[bookmark: _Toc1]Toezegging over boeien\n" + std::string(text), "2025-06-12");
}

}  // namespace

TEST_CASE("a commitment has its number, its debate and to whom it was made") {
    const Letter letter = under_heading(
        "In het commissiedebat Kades van 19 december 2024 heb ik het lid Bos toegezegd de boeien te "
        "tellen.[footnoteRef:1] Er "
        "zijn er zestig. Hiermee beschouw ik de toezegging als afgedaan. [1:  Kamerstukken II, 2024/25, TZ202412, nr. "
        "156] \n\n");
    REQUIRE(letter.commitments.size() == 1);
    const Commitment& commitment = letter.commitments[0];
    CHECK(commitment.kind == CommitmentKind::answered);
    CHECK(commitment.number == "TZ202412-156");
    CHECK(commitment.made_on == "2024-12-19");
    CHECK(said(letter, commitment.made_in) == "commissiedebat Kades");
    CHECK(commitment.made_to == std::vector<std::string>{"Bos"});
    CHECK(commitment.outcome.status == Status::afgedaan);
    CHECK(said(letter, commitment.outcome.disposal) == "Hiermee beschouw ik de toezegging als afgedaan.");
}

TEST_CASE("the heading may have the number") {
    const Letter letter =
        letter_from("[bookmark: _Toc1]Toezegging over boeien (TZ202503-041)\nEr zijn zestig boeien.\n");
    REQUIRE(letter.commitments.size() == 1);
    CHECK(letter.commitments[0].number == "TZ202503-041");
}

TEST_CASE("a debate's subject ends before its date") {
    const Letter letter =
        under_heading("In het tweeminutendebat Kades d.d. 13 maart 2025 heb ik toegezegd te tellen.\n");
    CHECK(said(letter, letter.commitments.at(0).made_in) == "tweeminutendebat Kades");
    CHECK(letter.commitments.at(0).made_on == "2025-03-13");
}

TEST_CASE("a heading is one commitment, told by the first sentence that speaks of it") {
    const Letter letter = under_heading(
        "De boeien hangen er al lang.\nTijdens het vragenuur van 3 juni jl. heb ik toegezegd ze te tellen. Dat is "
        "gedaan.\n"
        "Ik blijf tellen.\n");
    REQUIRE(letter.commitments.size() == 1);
    CHECK(letter.commitments[0].made_on == "2025-06-03");
    CHECK(said(letter, letter.commitments[0].text) ==
          "Tijdens het vragenuur van 3 juni jl. heb ik toegezegd ze te tellen.");
    const Letter silent = under_heading("De boeien hangen er.\n");
    REQUIRE(silent.commitments.size() == 1);
    CHECK(said(silent, silent.commitments[0].text) == "Toezegging over boeien");
    CHECK(silent.commitments[0].outcome.status == Status::open);
}

TEST_CASE("one heading may have two commitments") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Toezeggingen over boeien\nAan het lid Bos heb ik toegezegd de boeien te "
        "tellen.[footnoteRef:1] "
        "Daarnaast heb ik toegezegd ze te wegen.[footnoteRef:2] [1:  TZ202503-091]  [2:  TZ202503-117] \n\nBeide "
        "toezeggingen "
        "zijn hiermee afgedaan.\n");
    REQUIRE(letter.commitments.size() == 2);
    CHECK(letter.commitments[0].number == "TZ202503-091");
    CHECK(letter.commitments[1].number == "TZ202503-117");
    CHECK(letter.commitments[0].outcome.status == Status::afgedaan);
    CHECK(letter.commitments[1].outcome.status == Status::afgedaan);
}

TEST_CASE("what the letter itself promises is new") {
    const Letter letter = letter_from("[bookmark: _Toc1]Kades\nIk zeg uw Kamer toe de kades in 2026 te meten.\n");
    REQUIRE(letter.commitments.size() == 1);
    CHECK(letter.commitments[0].kind == CommitmentKind::new_);
    CHECK_FALSE(letter.commitments[0].made_on);
    const Letter under = under_heading(
        "De boeien hangen er. De toezegging is daarmee nagekomen. Ik zeg uw Kamer toe te blijven tellen.\n");
    CHECK(under.commitments.size() == 2);
    CHECK(letter_from("[bookmark: _Toc1]Kades\nIk zal uw Kamer in 2026 informeren.\n").commitments.empty());
}

TEST_CASE("what others promise, and what only sounds like a promise, is none of the letter's") {
    const auto count = [](std::string_view sentence) {
        return letter_from("[bookmark: _Toc1]Kades\n" + std::string(sentence) + "\n").commitments.size();
    };
    CHECK(count("De gemeente heeft toegezegd de kades te schrobben.") == 0);
    CHECK(count("Deze brief gaat over een toezegging uit het debat.") == 0);
    CHECK(count("De kade is toegankelijk.") == 0);
    CHECK(count("Zoals toegezegd op 16 april zijn de kades geschrobd.") == 1);
    CHECK(count("Met deze brief doe ik de toezegging aan het lid Bos gestand.") == 1);
    const Letter other =
        letter_from("[bookmark: _Toc1]Kades\nDe staatssecretaris heeft toegezegd de kades te meten.\n");
    REQUIRE(other.commitments.size() == 1);
    CHECK(other.commitments[0].outcome.status == Status::vermeld);
}

TEST_CASE("a date without a year stays without one") {
    const Letter letter = under_heading("Zoals toegezegd op 16 april meet ik de kades.\n");
    CHECK(letter.commitments.at(0).made_on == "--04-16");
}

TEST_CASE("a number that no identifier can be made of stays as written") {
    const Letter letter =
        under_heading("Ik heb toegezegd te tellen.[footnoteRef:1] [1:  Kamerstukken II, 2024/25, TZ127734 ] \n\n");
    CHECK(letter.commitments.at(0).number == "TZ127734");
}
