#include "extract/sentences.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

Document paragraph(std::string text, std::vector<std::size_t> calls = {}) {
    Document document;
    document.paragraphs.emplace_back();
    document.paragraphs[0].text = std::move(text);
    for (const std::size_t at : calls)
        document.paragraphs[0].calls.emplace_back().at = at;
    return document;
}

std::vector<std::string> split(std::string text, std::vector<std::size_t> calls = {}) {
    const Document document = paragraph(std::move(text), std::move(calls));
    std::vector<std::string> found;
    for (const Place& place : sentences(document, 0))
        found.emplace_back(text_at(document, place));
    return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a sentence ends at its stop") {
    CHECK(split("De kade is af. Hiermee is dat klaar! Of niet? Nee") ==
          Strings{"De kade is af.", "Hiermee is dat klaar!", "Of niet?", "Nee"});
    CHECK(split("Hij zei: “De kade is af.” Dat klopt.") == Strings{"Hij zei: “De kade is af.”", "Dat klopt."});
    CHECK(split("De kade is af (zie bijlage 2.) Dat klopt.") ==
          Strings{"De kade is af (zie bijlage 2.)", "Dat klopt."});
    CHECK(split("Het duurt lang... Te lang. ’s Nachts ook.") ==
          Strings{"Het duurt lang...", "Te lang.", "’s Nachts ook."});
    CHECK(split("Dat was in 2024. In 2025 niet.") == Strings{"Dat was in 2024.", "In 2025 niet."});
    CHECK(split("Het kostte dat jaar wat. € 20 mln. Meer niet.") ==
          Strings{"Het kostte dat jaar wat.", "€ 20 mln.", "Meer niet."});
    CHECK(split("De kade is af.\u00a0\u00a0Élan genoeg.") == Strings{"De kade is af.", "Élan genoeg."});
    CHECK(split("") == Strings{});
}

TEST_CASE("what is no end of a sentence") {
    for (const char* whole : {
             "Zie art. 5 en nr. 12, resp. nrs. 3 e.v. en blz. 4.",
             "De brief van mr. dr. J.P. Jansma m.b.t. Rotterdam.",
             "Ca. 29.628 mensen, d.d. 3 sept. 2024, o.a. Groningers en bijv. Drenten.",
             "De motie van het lid Jansma c.s. verzoekt.",
             "De brief van 13 mei jl. over kades.",
             "Het volgende geldt: Kades zijn nat.",
             "1. Aanleiding",
             "Dhr. Smit en mw. Jansma.",
             "Kijk op www.kades.nl of bel (tel. 070 1234567).",
             "Dit loopt nog … en dan niet.",
         }) {
        CHECK(split(whole) == Strings{whole});
    }
}

TEST_CASE("an abbreviation that may end a sentence does so before a capital") {
    CHECK(split("Dat meldde ik op 28 mei jl. Hiermee is het klaar.") ==
          Strings{"Dat meldde ik op 28 mei jl.", "Hiermee is het klaar."});
    CHECK(split("Dat vroeg het lid Jansma c.s. Het antwoord volgt.") ==
          Strings{"Dat vroeg het lid Jansma c.s.", "Het antwoord volgt."});
}

TEST_CASE("a line break ends a sentence behind a stop or before a list") {
    CHECK(split("De kade\nis af") == Strings{"De kade\nis af"});
    CHECK(split("De kade is af.\ndat klopt") == Strings{"De kade is af.", "dat klopt"});
    CHECK(split("Dit zijn:\n- kades\n- dijken\n1) wallen") == Strings{"Dit zijn:", "- kades", "- dijken", "1) wallen"});
}

TEST_CASE("a note's call right behind a stop stands where the blank should") {
    CHECK(split("De kade is af.Hiermee ook.", {14}) == Strings{"De kade is af.", "Hiermee ook."});
    CHECK(split("Zie kades.Nl voor meer.") == Strings{"Zie kades.Nl voor meer."});
}

TEST_CASE("the sentence around a note's call ends at it or holds it") {
    const Document document = paragraph("De kade is af. Hiermee is de motie af. Klaar.");
    const auto around = [&](std::size_t begin, std::size_t end) {
        return std::string(text_at(document, sentence_around(document, {0, begin, end})));
    };
    CHECK(around(14, 14) == "De kade is af.");
    CHECK(around(30, 30) == "Hiermee is de motie af.");
    CHECK(around(15, 22) == "Hiermee is de motie af.");
    CHECK(around(45, 45) == "Klaar.");
    CHECK(around(0, 0) == "De kade is af.");
}

TEST_CASE("sentences begin behind a list marker") {
    const Document document = paragraph("1) De kade is af. Klaar.");
    const auto found = sentences(document, 0, 3);
    REQUIRE(found.size() == 2);
    CHECK(text_at(document, found[0]) == "De kade is af.");
}

TEST_CASE("what goes on without a stop is cut at a blank") {
    std::string text;
    while (text.size() < 5000)
        text += "een lange kade; ";
    const Strings parts = split(text);
    CHECK(parts.size() == 3);
    for (const std::string& part : parts)
        CHECK(part.size() <= 2020);
    CHECK(split("een " + std::string(2500, 'o') + " kade.").size() == 2);
    CHECK(split("een " + std::string(1900, 'o') + " kade.").size() == 1);
}
