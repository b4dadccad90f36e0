#include "write/gist.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

std::string gist_of_motion(std::vector<std::string> members, const std::string& text, const std::string& paper = "") {
    LetterByHand hand;
    const std::size_t paragraph = hand.block(text);
    Motion motion{.members = std::move(members), .text = hand.place(paragraph, text)};
    if (!paper.empty()) {
        hand.cite(paragraph, paper, "");
        motion.citations = {0};
    }
    return gist_of(hand.letter, motion);
}

std::string gist_of_commitment(const std::string& text, const std::string& debate = "") {
    LetterByHand hand;
    const std::size_t paragraph = hand.block(text);
    Commitment commitment{.text = hand.place(paragraph, text)};
    if (!debate.empty()) commitment.made_in = hand.place(paragraph, debate);
    return gist_of(hand.letter, commitment);
}

}  // namespace

TEST_CASE("a motion that is only named is told without its movers and papers") {
    CHECK(gist_of_motion({"Bos"}, "De motie van het lid Bos over ponten (31 305, nr. 21) is verworpen.",
                         "31 305, nr. 21") == "De motie over ponten is verworpen.");
    CHECK(gist_of_motion({"Van der Werf", "El Idrissi"},
                         "De motie van de leden Van der Werf (Kustpartij) en El Idrissi c.s. over ponten.") ==
          "De motie over ponten.");
    CHECK(gist_of_motion({"Van der Werf"}, "Waar de motie-Van der Werf over gaat, weet ik niet.") ==
          "Waar de motie over gaat, weet ik niet.");
    CHECK(gist_of_motion({"Bos", "Dral"}, "Motie-Bos/Dral: sluizen") == "Motie: sluizen");
    CHECK(gist_of_motion({"Bos"}, "Motie van het lid Bos (31 305, nr. 21)", "31 305, nr. 21") == "-");
    CHECK(gist_of_motion({"Bos"}, "De motie-Bos.") == "-");
}

TEST_CASE("what is not beside the motion's name stays") {
    CHECK(gist_of_motion({"Bos"}, "Het lid Bos heeft een motie over ponten ingediend.") ==
          "Het lid Bos heeft een motie over ponten ingediend.");
    CHECK(gist_of_motion({"Bos"}, "De motie over Bos en duin is aangenomen.") ==
          "De motie over Bos en duin is aangenomen.");
    CHECK(gist_of_motion({"Bos"}, "De motie van het lid Bos ligt bij 31 305, nr. 21.", "31 305, nr. 21") ==
          "De motie ligt bij 31 305, nr. 21.");
}

TEST_CASE("a long promise is told from where it says what was promised") {
    const std::string promise =
        "uit te zoeken hoeveel schippers in de afgelopen drie jaar langer dan een uur voor een gesloten sluis lagen.";
    const std::string debate = "In het commissiedebat Binnenvaart en sluizen van 12 maart 2025 heb ik het lid Bos ";
    CHECK(gist_of_commitment(debate + "toegezegd " + promise, "commissiedebat Binnenvaart en sluizen") ==
          "… " + promise);
    // The debate's name is told elsewhere: here its words may be of the promise.
    CHECK(gist_of_commitment("In het debat over sluizen van 12 maart 2025 heb ik toegezegd " + promise) ==
          "In het debat over sluizen van 12 maart 2025 heb ik toegezegd " + promise);
    CHECK(gist_of_commitment("Over ponten die niet varen heb ik op 12 maart 2025 het lid Bos toegezegd " + promise) ==
          "Over ponten die niet varen heb ik op 12 maart 2025 het lid Bos toegezegd " + promise);
    CHECK(gist_of_commitment("Zoals ik op 12 maart 2025 aan het lid Bos heb toegezegd " + promise) ==
          "Zoals ik op 12 maart 2025 aan het lid Bos heb toegezegd " + promise);
    CHECK(gist_of_commitment("Ik heb het lid Bos toegezegd de sluizen te tellen.") ==
          "Ik heb het lid Bos toegezegd de sluizen te tellen.");
}
