#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

std::string first_block(const Letter& letter) {
    for (const Section& section : letter.sections) {
        if (!section.blocks.empty()) return letter.document.paragraphs[section.blocks[0].index].text;
    }
    return "(none)";
}

}  // namespace

TEST_CASE("a letterhead of lines and a signature are the letter's head, not its text") {
    const Letter letter = letter_from(
        "Ministerie van Waterwegen en\nKust\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus "
        "1\n\nDatum\t4 juli "
        "2025\nBetreft: Hekken langs kades\nOns kenmerk\nWK-12/34\n\nGeachte voorzitter,\n\nEr komen "
        "hekken.\n\nHoogachtend,\n\nDe "
        "Minister van Waterwegen en Kust,\n\n\nS.E. van der Vaart\n");
    const Head& head = letter.head;
    CHECK(head.ministry == "Ministerie van Waterwegen en Kust");
    CHECK(head.addressee == "De Voorzitter van de Tweede Kamer der Staten-Generaal");
    CHECK(head.date == "2025-07-04");
    CHECK(head.subject == "Hekken langs kades");
    CHECK(head.title == "Hekken langs kades");
    CHECK(head.reference == "WK-12/34");
    REQUIRE(head.signatories.size() == 1);
    CHECK(head.signatories[0].name == "S.E. van der Vaart");
    CHECK(head.signatories[0].function == "De Minister van Waterwegen en Kust");
    REQUIRE(letter.sections.size() == 1);
    CHECK(letter.sections[0].blocks.size() == 2);
    CHECK(first_block(letter) == "Geachte voorzitter,");
}

TEST_CASE("a letterhead may stand in a table") {
    const Letter letter =
        letter_from("\tDatum\n\t4 juli 2025\n\n\tBetreft\n\tHekken\n\n\nGeachte voorzitter,\nEr komen hekken.\n");
    CHECK(letter.head.date == "2025-07-04");
    CHECK(letter.head.subject == "Hekken");
    CHECK(letter.grids.empty());
}

TEST_CASE("a letter without a salutation begins behind its labels") {
    const Letter letter =
        letter_from("Ministerie van Kust\nDatum: 4 juli 2025\nOnderwerp: Hekken\n\n1. Aanleiding\nEr komen hekken.\n");
    CHECK(letter.head.subject == "Hekken");
    REQUIRE(letter.sections.size() == 1);
    CHECK(said(letter, letter.sections[0].title) == "Aanleiding");
}

TEST_CASE("a field that is left empty takes no page number for its value") {
    const Letter letter =
        letter_from("Datum: 4 juli 2025\nOns kenmerk\nPagina 1 van 1\nGeachte voorzitter,\nHekken.\n");
    CHECK_FALSE(letter.head.reference);
}

TEST_CASE("text that begins at once has no letterhead") {
    const Letter letter = letter_from("De datum van de storm is bekend.\n\nOnderwerp van gesprek zijn de kades.\n");
    CHECK_FALSE(letter.head.date);
    CHECK_FALSE(letter.head.subject);
    CHECK(letter.sections.at(0).blocks.size() == 2);
}

TEST_CASE("a sentence about a minister signs nothing") {
    const Letter letter = letter_from("De minister van Kust heeft de hekken geteld.\n\nAnna van Dam telde mee\n");
    CHECK(letter.head.signatories.empty());
    CHECK(letter.sections.at(0).blocks.size() == 2);
}

TEST_CASE("the caller's date counts where the letter has none") {
    CHECK(letter_from("Er komen hekken.\n", "2025-06-12").head.date == "2025-06-12");
    CHECK(letter_from("Datum: 4 juli 2025\nGeachte voorzitter,\nHekken.\n", "2025-06-12").head.date == "2025-07-04");
}
