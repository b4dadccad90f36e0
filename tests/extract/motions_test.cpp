#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// A letter with one heading about a motion, and what stands under it.
Letter under_heading(std::string_view text) {
    return letter_from("[bookmark: _Toc1]Motie over hekken\n" + std::string(text));
}

std::string line(const Motion& motion) {
    std::string text;
    for (const std::string& member : motion.members)
        text += member + ", ";
    text += motion.cosigned ? "c.s. |" : "|";
    for (const std::string& identifier : motion.identifiers)
        text += " " + identifier;
    return text;
}

Status status_of(std::string_view sentence) {
    const Letter letter =
        under_heading("De motie van het lid Bos verzoekt de regering om hekken te plaatsen.[footnoteRef:1] " +
                      std::string(sentence) + " [1:  Kamerstukken II, 2024/25, 36120, nr. 4] \n\n");
    REQUIRE(letter.motions.size() == 1);
    return letter.motions[0].outcome.status;
}

}  // namespace

TEST_CASE("a motion has its movers, its paper and what it asks") {
    const Letter letter = under_heading(
        "De motie van de leden Bos en van der Werf c.s. verzoekt de regering om hekken te plaatsen.[footnoteRef:1] Dat "
        "is "
        "gedaan. [1:  Kamerstukken II, 2024/25, 36120, nr. 4] \n\n");
    REQUIRE(letter.motions.size() == 1);
    const Motion& motion = letter.motions[0];
    CHECK(line(motion) == "Bos, Van der Werf, c.s. | kst-36120-4");
    CHECK(said(letter, motion.request) == "om hekken te plaatsen");
    CHECK(said(letter, motion.text) ==
          "De motie van de leden Bos en van der Werf c.s. verzoekt de regering om hekken te plaatsen.");
    CHECK(motion.outcome.status == Status::open);
}

TEST_CASE("what a motion asks may stand in a sentence of its own") {
    const Letter letter = under_heading(
        "Uw Kamer heeft de motie van het lid Bos aangenomen (Kamerstuk 36120, nr. 4). De motie verzoekt de regering om "
        "hekken "
        "te plaatsen. De motie verzoekt ook om verf.\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(said(letter, letter.motions[0].request) == "om hekken te plaatsen");
}

TEST_CASE("papers named together are one entry, a note behind each name makes several") {
    const Letter together = under_heading(
        "De moties van de leden Bos, Ten Have en El Idrissi verzoeken de regering om hekken.[footnoteRef:1] [1:  "
        "Kamerstukken II, 2024/25, 36120, nr. 4; Kamerstukken II, 2024/25, 36120, nr. 5] \n\n");
    REQUIRE(together.motions.size() == 1);
    CHECK(line(together.motions[0]) == "Bos, Ten Have, El Idrissi, | kst-36120-4 kst-36120-5");

    const Letter apart = under_heading(
        "De moties van de leden Bos[footnoteRef:1], Ten Have[footnoteRef:2] en El Idrissi[footnoteRef:3] betrek ik bij "
        "het "
        "plan. [1:  Kamerstukken II, 2024/25, 36120, nr. 4]  [2:  Kamerstukken II, 2024/25, 36120, nr. 5]  [3:  "
        "Kamerstukken II, 2024/25, 36120, nr. 6] \n\n");
    REQUIRE(apart.motions.size() == 3);
    CHECK(line(apart.motions[0]) == "Bos, | kst-36120-4");
    CHECK(line(apart.motions[1]) == "Ten Have, | kst-36120-5");
    CHECK(line(apart.motions[2]) == "El Idrissi, | kst-36120-6");
}

TEST_CASE("movers stand in many places") {
    const auto movers = [](std::string_view sentence) {
        const Letter letter = under_heading(std::string(sentence) + "\n");
        return letter.motions.empty() ? "(none)" : line(letter.motions[0]);
    };
    CHECK(movers("Met de motie-Bos c.s. vraagt uw Kamer om hekken.") == "Bos, c.s. |");
    CHECK(movers("De motie Bos en Ten Have over hekken is ontraden.") == "Bos, Ten Have, |");
    CHECK(movers("In het debat heeft het lid Bos een motie over hekken ingediend.") == "Bos, |");
    CHECK(movers("Daarbij diende het lid Ten Have een motie in om hekken te plaatsen.") == "Ten Have, |");
    CHECK(movers("Uw Kamer heeft voor een motie gestemd van het lid Bos over hekken.") == "Bos, |");
    CHECK(movers("De motie van het lid Bos en van het lid Ten Have vragen om hekken.") == "Bos, Ten Have, |");
    CHECK(movers("Ook het lid Bos heeft verzocht om hekken.") == "Bos, |");
    CHECK(movers("De motie van het lid Bos c.s. (Kamerstuk 36 120, nr. 4) verzoekt om hekken.") ==
          "Bos, c.s. | kst-36120-4");
}

TEST_CASE("a note with a list of literature is no motion's paper") {
    const auto papers = [](int count) {
        std::string numbers;
        for (int number = 1; number < count; ++number)
            numbers += std::to_string(number) + ", ";
        const Letter letter =
            under_heading("De motie van het lid Bos[footnoteRef:1] is uitgevoerd. [1:  Kamerstuk 31305, nrs. " +
                          numbers + "en " + std::to_string(count) + "] \n\n");
        return letter.motions.at(0).identifiers.size();
    };
    CHECK(papers(12) == 12);
    CHECK(papers(200) == 0);
}

TEST_CASE("a note called in a heading holds the paper of the heading's motion") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Motie van het lid Bos over hekken[footnoteRef:1] [1:  Kamerstukken II, 2024/25, 36120, nr. "
        "4] "
        "\n\nDe motie verzoekt de regering om hekken. Over de motie schreef ik op 3 mei.[footnoteRef:2] [2:  "
        "Kamerstukken II, 2024/25, 36120, nr. 9] \n\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(line(letter.motions[0]) == "Bos, | kst-36120-4");
    CHECK(said(letter, letter.motions[0].request) == "om hekken");
    CHECK(said(letter, letter.motions[0].text) == "Motie van het lid Bos over hekken");
    CHECK(letter.diagnostics.empty());
}

TEST_CASE("the sentence that names a heading's motion introduces it") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Motie-Bos (36120, nr. 4)\nHet onderwerp is oud. De motie van de leden Bos en Ten Have "
        "verzoekt om hekken.\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(line(letter.motions[0]) == "Bos, Ten Have, | kst-36120-4");
    CHECK(said(letter, letter.motions[0].text) == "De motie van de leden Bos en Ten Have verzoekt om hekken.");
}

TEST_CASE("below a motion's heading a verdict needs no more words") {
    const auto status = [](std::string_view text) {
        const Letter letter = letter_from("[bookmark: _Toc1]Motie-Bos (36120, nr. 4)\n" + std::string(text) + "\n");
        REQUIRE(letter.motions.size() == 1);
        return letter.motions[0].outcome.status;
    };
    CHECK(status("Ontraden. Er is geen geld voor.") == Status::ontraden);
    CHECK(status("Appreciatie: ontraden.") == Status::ontraden);
    CHECK(status("Oordeel Kamer.") == Status::open);
    CHECK(status("Ontraden wordt om langs de kade te lopen.") == Status::open);
}

TEST_CASE("what stands in passing takes nothing from the motion of the heading") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Motie-Bos (36120, nr. 4)\nNaar aanleiding van de motie van het lid Ten Have (36120, nr. 5) "
        "is "
        "overlegd. Ik heb de motie uitgevoerd.\n");
    REQUIRE(letter.motions.size() == 2);
    CHECK(letter.motions[0].outcome.status == Status::afgedaan);
    CHECK(line(letter.motions[1]) == "Ten Have, | kst-36120-5");
    CHECK(letter.motions[1].outcome.status == Status::vermeld);
}

TEST_CASE("a date far from its motion is of what the motion was taken up in") {
    const auto promised = [](std::string_view sentence) {
        const Letter letter = letter_from(
            "[bookmark: _Toc1]Kades\nDe motie van het lid Bos (36120, nr. 4) wordt meegenomen in de brede verkenning "
            "van "
            "kades.\nKades zijn oud.\n" +
            std::string(sentence) + "\n");
        return said(letter, letter.motions.at(0).outcome.promised_by);
    };
    CHECK(promised("Over de brede verkenning informeer ik u in het najaar van 2025.") == "in het najaar van 2025");
    CHECK(promised("Ik informeer u hierover in het najaar van 2025.") == "in het najaar van 2025");
    CHECK(promised("Het jaarverslag stuur ik u in het najaar van 2025.") == "(absent)");
    CHECK(promised("Op de toezegging daarover kom ik in het najaar van 2025 terug.") == "(absent)");
}

TEST_CASE("a letter with an accent may stand where the search for movers ends") {
    for (std::size_t gap = 30; gap < 60; ++gap) {
        const Letter letter = letter_from("[bookmark: _Toc1]Kades\nDe motie " + std::string(gap, 'x') +
                                          " van het lid Kostić over kades.\n");
        for (const Motion& motion : letter.motions)
            CHECK(line(motion) == "Kostić, |");
    }
}

TEST_CASE("a word that only contains motie names none") {
    for (const std::string_view text :
         {"De emotie was groot.", "Haar promotie bij het lid Bos.", "Het motief is onbekend."}) {
        CHECK(letter_from(std::string("[bookmark: _Toc1]Kades\n") + std::string(text) + "\n").motions.empty());
    }
}

TEST_CASE("naming a motion again is no new motion") {
    const Letter letter = under_heading(
        "De moties van de leden Bos en Ten Have verzoeken de regering om hekken.[footnoteRef:1] [1:  Kamerstukken II, "
        "2024/25, 36120, nr. 4] \n\nDe motie van het lid Bos wijst op de kades.\nDeze motie is breed gesteund.\n");
    CHECK(letter.motions.size() == 1);
    const Letter another = under_heading(
        "De moties van de leden Bos en Ten Have verzoeken de regering om hekken.\nOok betrek ik de motie van het lid "
        "Bos over "
        "boeien.\n");
    CHECK(another.motions.size() == 2);
    const Letter same_member = under_heading(
        "De motie van het lid Bos verzoekt om hekken (Kamerstuk 36120, nr. 4). Een tweede motie van hetzelfde lid, "
        "over boeien "
        "(Kamerstuk 36120, nr. 5), is aangehouden.\n");
    REQUIRE(same_member.motions.size() == 2);
    CHECK(line(same_member.motions[1]) == "Bos, | kst-36120-5");
    CHECK(same_member.motions[1].outcome.status == Status::aangehouden);
    CHECK(same_member.motions[0].outcome.status == Status::open);
}

TEST_CASE("a letter cited beside a motion is not its paper") {
    const Letter letter = under_heading(
        "De motie van het lid Bos verzoekt om hekken.[footnoteRef:1] Zoals ik meldde in mijn brief[footnoteRef:2] "
        "loopt dat. "
        "[1:  Kamerstukken II, 2024/25, 36120, nr. 4]  [2:  Kamerstukken II, 2024/25, 36120, nr. 9] \n\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(line(letter.motions[0]) == "Bos, | kst-36120-4");
    const Letter aside = under_heading(
        "De motie van het lid Bos verzoekt om hekken.[footnoteRef:1] [1:  Kamerstukken II, 2024/25, 36120, nr. 4; zie "
        "ook de "
        "brief van 2 juni 2025, Kamerstukken II, 2024/25, 36120, nr. 9] \n\n");
    CHECK(line(aside.motions.at(0)) == "Bos, | kst-36120-4");
}

TEST_CASE("the note may be called one sentence late") {
    const Letter letter = under_heading(
        "De motie van het lid Bos verzoekt om hekken. Hierbij ga ik in op de plannen voor de kades.[footnoteRef:1] [1: "
        " "
        "Kamerstukken II, 2024/25, 36120, nr. 4] \n\n");
    CHECK(line(letter.motions.at(0)) == "Bos, | kst-36120-4");
    const Letter earlier = under_heading(
        "De motie van het lid Bos verzoekt om hekken. Hierover is uw Kamer in mei geïnformeerd.[footnoteRef:1] [1:  "
        "Kamerstukken II, 2024/25, 36120, nr. 9] \n\n");
    CHECK(line(earlier.motions.at(0)) == "Bos, |");
}

TEST_CASE("a disposal may have other things, and other clauses, beside it") {
    CHECK(status_of("Deze motie voer ik uit samen met de havens.") == Status::in_uitvoering);
    CHECK(status_of("Ik neem de motie, die ik steun, graag over.") == Status::overgenomen);
    CHECK(status_of("Met het plan dat in mei verscheen is hieraan voldaan.") == Status::afgedaan);
    CHECK(status_of("Met de brief die u is gestuurd is de motie uitgevoerd.") == Status::afgedaan);
    CHECK(status_of("De motie over de ponten die is aangehouden, komt later.") == Status::aangehouden);
    CHECK(status_of("Hiermee is de motie uitgevoerd en dat verandert niet.") == Status::afgedaan);
    CHECK(status_of("De motie valt onder het werk dat nu wordt uitgevoerd.") == Status::open);
    CHECK(status_of("De motie hoort bij de proef die nu is uitgevoerd.") == Status::open);
}

TEST_CASE("what is to come is not done") {
    CHECK(status_of("De motie is aangenomen en wordt uitgevoerd.") == Status::in_uitvoering);
    CHECK(status_of("De motie is aangenomen en uitgevoerd.") == Status::afgedaan);
    CHECK(status_of("Zodra de motie is uitgevoerd, meld ik het.") == Status::open);
    CHECK(status_of("Ik beschouw de motie als afgedaan zodra het plan er is.") == Status::open);
    CHECK(status_of("De motie is afgedaan en zodra er een plan is, meld ik het.") == Status::afgedaan);
    CHECK(status_of("De motie is uitgevoerd als onderdeel van het plan.") == Status::afgedaan);
    CHECK(status_of("Als de Kamer instemt, is de motie uitgevoerd.") == Status::open);
    CHECK(status_of("Daarmee zou de motie (36120, nr. 4) zijn uitgevoerd.") == Status::open);
    CHECK(status_of("De motie, die veel zou kosten, ontraad ik.") == Status::ontraden);
    CHECK(status_of("Ik beschouw deze motie, die vraagt om hekken indien die nodig zijn, als afgedaan.") ==
          Status::afgedaan);
    CHECK(status_of("Tenzij de Kamer anders wil; de motie is afgedaan.") == Status::afgedaan);
}

TEST_CASE("what became of a motion") {
    CHECK(status_of("Hiermee beschouw ik de motie als afgedaan.") == Status::afgedaan);
    CHECK(status_of("Met deze brief doe ik de motie af.") == Status::afgedaan);
    CHECK(status_of("Hiermee geef ik invulling aan de motie.") == Status::afgedaan);
    CHECK(status_of("Daarmee is aan deze motie voldaan.") == Status::afgedaan);
    CHECK(status_of("Hiermee is uitvoering gegeven aan de motie.") == Status::afgedaan);
    CHECK(status_of("Dit deel van de motie beschouw ik als afgedaan.") == Status::deels_afgedaan);
    CHECK(status_of("De motie is voor een deel uitgevoerd.") == Status::deels_afgedaan);
    CHECK(status_of("Ik geef uitvoering aan de motie door een plan te maken.") == Status::in_uitvoering);
    CHECK(status_of("Hieraan wordt uitvoering gegeven door de havendienst.") == Status::in_uitvoering);
    CHECK(status_of("De motie is in het debat ontraden.") == Status::ontraden);
    CHECK(status_of("De motie is op verzoek van de indiener aangehouden.") == Status::aangehouden);
    CHECK(status_of("De motie heb ik overgenomen.") == Status::overgenomen);
    CHECK(status_of("De motie is in stemming gebracht en verworpen.") == Status::verworpen);
    CHECK(status_of("De indiener heeft de motie ingetrokken.") == Status::ingetrokken);
    CHECK(status_of("De motie voer ik niet uit.") == Status::niet_uitgevoerd);
}

TEST_CASE("what only looks like a disposal leaves a motion open") {
    CHECK(status_of("De motie is nog niet uitgevoerd.") == Status::open);
    CHECK(status_of("Ik kan de motie nog niet als afgedaan beschouwen.") == Status::open);
    CHECK(status_of("Er is nog geen uitvoering gegeven aan de motie.") == Status::open);
    CHECK(status_of("Het werk aan de kades is uitgevoerd.") == Status::open);             // of the work
    CHECK(status_of("Hiermee beschouw ik de toezegging als afgedaan.") == Status::open);  // of a promise
    const Letter asks =
        under_heading("De motie van het lid Bos verzoekt de regering om het aangehouden plan uit te voeren.\n");
    CHECK(asks.motions.at(0).outcome.status == Status::open);
}

TEST_CASE("what is settled stays settled, and advice is overtaken by deeds") {
    CHECK(status_of("De motie wordt uitgevoerd. Hiermee beschouw ik de motie als afgedaan.") == Status::afgedaan);
    CHECK(status_of("Hiermee beschouw ik de motie als afgedaan. De motie wordt uitgevoerd.") == Status::afgedaan);
    CHECK(status_of("Hoewel ik de motie heb ontraden, is zij aangenomen. Ik geef uitvoering aan de motie.") ==
          Status::in_uitvoering);
}

TEST_CASE("a disposal reaches its own heading and no other") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Motie over hekken\nDe motie van het lid Bos verzoekt om hekken.\n"
        "[bookmark: _Toc2]Motie over boeien\nDe motie van het lid Ten Have verzoekt om boeien.\nHiermee beschouw ik de "
        "motie als "
        "afgedaan.\n");
    REQUIRE(letter.motions.size() == 2);
    CHECK(letter.motions[0].outcome.status == Status::open);
    CHECK(letter.motions[1].outcome.status == Status::afgedaan);
    CHECK(said(letter, letter.motions[1].outcome.disposal) == "Hiermee beschouw ik de motie als afgedaan.");
}

TEST_CASE("a disposal reaches the motions that it names, or all where it says so") {
    const auto statuses = [](std::string_view disposal) {
        const Letter letter = under_heading(
            "De motie van het lid Bos verzoekt om hekken.\nDe motie van het lid Ten Have verzoekt om boeien.\n" +
            std::string(disposal) + "\n");
        REQUIRE(letter.motions.size() == 2);
        return std::pair(letter.motions[0].outcome.status, letter.motions[1].outcome.status);
    };
    CHECK(statuses("Hiermee beschouw ik de motie van het lid Bos als afgedaan.") ==
          std::pair(Status::afgedaan, Status::open));
    CHECK(statuses("Ik beschouw beide moties als afgedaan.") == std::pair(Status::afgedaan, Status::afgedaan));
    CHECK(statuses("Hiermee beschouw ik de genoemde moties als afgedaan.") ==
          std::pair(Status::afgedaan, Status::afgedaan));
    CHECK(statuses("Ik beschouw deze motie als afgedaan.") == std::pair(Status::open, Status::afgedaan));
}

TEST_CASE("a disposal under a subheading reaches the motion of the heading above") {
    const Letter letter = under_heading(
        "De motie van het lid Bos verzoekt om hekken.\n\nStand van zaken\nDe hekken staan er.\nHiermee beschouw ik de "
        "motie als "
        "afgedaan.\n");
    REQUIRE(letter.sections.size() == 2);
    CHECK(letter.motions.at(0).outcome.status == Status::afgedaan);
}

TEST_CASE("a motion that is only mentioned is no more than that") {
    const Letter letter =
        letter_from("[bookmark: _Toc1]Kades\nMede naar aanleiding van de motie-Bos c.s. zijn de kades verbreed.\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(letter.motions[0].outcome.status == Status::vermeld);
}

TEST_CASE("a promise to return gives the date, in the letter's words") {
    const auto promised = [](std::string_view sentence) {
        const Letter letter = under_heading("De motie van het lid Bos verzoekt om hekken voor 1 mei 2025. " +
                                            std::string(sentence) + "\n");
        return said(letter, letter.motions.at(0).outcome.promised_by);
    };
    CHECK(promised("Ik kom hier in het najaar van 2025 op terug.") == "in het najaar van 2025");
    CHECK(promised("Medio 2026 informeer ik uw Kamer.") == "Medio 2026");
    CHECK(promised("Zodra het plan af is, zal ik uw Kamer informeren.") == "Zodra het plan af is");
    CHECK(promised("De kades zijn in het najaar van 2025 klaar.") == "(absent)");
    CHECK(promised("Sinds 2022 informeer ik uw Kamer.") == "(absent)");
    CHECK(promised("Hiermee beschouw ik de toezegging om in de halfjaarbrief terug te komen als afgedaan.") ==
          "(absent)");
}

TEST_CASE("a heading alone can name a motion, a theme cannot") {
    const Letter letter = letter_from(
        "[bookmark: _Toc1]Moties en toezeggingen\n[bookmark: _Toc2]Motie-Bos over hekken\nOp verzoek van uw Kamer zijn "
        "hekken "
        "geplaatst.[footnoteRef:1] [1:  Kamerstukken II, 2024/25, 36120, nr. 4] \n\n");
    REQUIRE(letter.motions.size() == 1);
    CHECK(line(letter.motions[0]) == "Bos, | kst-36120-4");
    CHECK(said(letter, letter.motions[0].text) == "Motie-Bos over hekken");
}
