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

/// The titles and paragraphs of the body with "|" between them: in plain text a short line is taken for a title.
std::string body_of(const Letter& letter) {
    std::string body;
    const auto add = [&](std::string_view text) {
        if (!body.empty()) body += '|';
        body += text;
    };
    for (const Section& section : letter.sections) {
        if (section.title) add(said(letter, section.title));
        for (const SectionBlock& block : section.blocks) {
            if (block.kind == SectionBlock::Kind::paragraph) add(letter.document.paragraphs[block.index].text);
        }
    }
    return body;
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

TEST_CASE("a letter in layout tables: letterhead, colophon, and the text above its signature") {
    const Letter letter = letter_from(
        "\t> Retouradres Postbus 1 2500 AA Den Haag\n\n"
        "\tAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 20018\n\n"
        "\tDatum\n\t4 juli 2025\n\n"
        "\tOnderwerp\n\tBeantwoording van vragen over hekken langs kades en over de boeien die daar volgens de "
        "vragenstellers "
        "ontbreken,\nmet een overzicht van de kosten die daarmee gemoeid zijn\n\n\n"
        "\tDirectoraat-Generaal Kades\nKadestraat 1\n2500 AA Den Haag\nContactpersoon\nT 070 000 00 00\nOns "
        "kenmerk\n-\nUw "
        "kenmerk\n2025Z00017\nBij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts \u00e9\u00e9n zaak "
        "in uw brief "
        "behandelen.\n\n\n"
        "\tHierbij zend ik u de antwoorden.\n\n\tDe Minister van Waterwegen en Kust,\n\n\tS.E. van der Vaart\n\n\n"
        "De antwoorden volgen hier.\n");
    const Head& head = letter.head;
    CHECK(head.addressee == "De Voorzitter van de Tweede Kamer der Staten-Generaal");
    CHECK(head.date == "2025-07-04");
    CHECK(head.subject ==
          "Beantwoording van vragen over hekken langs kades en over de boeien die daar volgens de vragenstellers "
          "ontbreken "
          "met een overzicht van de kosten die daarmee gemoeid zijn");
    CHECK_FALSE(head.reference);
    CHECK(head.your_reference == "2025Z00017");
    CHECK(head.ministry == "Ministerie van Waterwegen en Kust");
    REQUIRE(head.signatories.size() == 1);
    CHECK(letter.grids.empty());
    REQUIRE(letter.sections.size() == 1);
    CHECK(letter.sections[0].blocks.size() == 2);
    CHECK(first_block(letter) == "Hierbij zend ik u de antwoorden.");
}

TEST_CASE("a table of data that a text begins with is no letterhead") {
    const Letter letter =
        letter_from("\tDatum\n\tHekken\n\n\t4 juli 2025\n\t12\n\n\t5 juli 2025\n\t14\n\n\nDat zijn er veel.\n");
    CHECK(letter.grids.size() == 1);
    CHECK_FALSE(letter.head.date);
}

TEST_CASE("a table with labels over several rows of values is one of data") {
    const char* const table = "\tDatum\n\tOnderwerp\n\n\t4 juli 2025\n\tHekken\n\n\t5 juli 2025\n\tBoeien\n\n\n";
    const Letter letter = letter_from(std::string(table) + "Dat zijn er veel.\n");
    CHECK(letter.grids.size() == 1);
    CHECK_FALSE(letter.head.date);
    const Letter labels = letter_from(
        "\tDatum\n\t4 juli 2025\n\n\tOnderwerp\n\tHekken\n\n\tOns kenmerk\n\tWK-12\n\n\nGeachte voorzitter,\nJa.\n");
    CHECK(labels.head.subject == "Hekken");
    CHECK(labels.grids.empty());
}

TEST_CASE("text before a salutation is no letterhead") {
    const Letter letter = letter_from(
        "Betreft: Hekken\nDatum: 4 juli 2025\n\nDe Kamer is over alles ingelicht.\n\nEr komen boeien.\n\n"
        "Geachte voorzitter,\n\nEr komen hekken.\n");
    CHECK(letter.head.subject == "Hekken");
    CHECK(body_of(letter) == "De Kamer is over alles ingelicht.|Er komen boeien.|Geachte voorzitter,|Er komen hekken.");
}

TEST_CASE("a salutation says to whom and no more") {
    const auto body = [](const char* line) {
        return body_of(letter_from(std::string("Betreft: Hekken\nDirectie Hekken\n") + line + "\n"));
    };
    CHECK(body("Geachte heer Van Dam,") == "Geachte heer Van Dam,");
    CHECK(body("Geachte voorzitter, hierbij de hekken.") == "Geachte voorzitter, hierbij de hekken.");
    CHECK(body("Geachte leden hebben gevraagd naar de hekken") ==
          "Betreft: Hekken|Directie Hekken|Geachte leden hebben gevraagd naar de hekken");
}

TEST_CASE("an annex's number is no label, nor a sentence about a chair an addressee") {
    CHECK(body_of(letter_from(
              "Betreft: Hekken\nDatum: 4 juli 2025\nHekken langs de kust.\nBijlage 1\nEr zijn hekken.\n")) ==
          "Hekken langs de kust.|Bijlage 1|Er zijn hekken.");
    const Letter letter = letter_from(
        "Betreft: Hekken\nDatum: 4 juli 2025\nVoorzitter van de commissie is A. Bos\nGeachte voorzitter,\nJa.\n");
    CHECK_FALSE(letter.head.addressee);
}

TEST_CASE("labels one below the other have their values in the next cell") {
    const Letter letter = letter_from("\tDatum\nBetreft\n\t4 juli 2025\nHekken\n\n\nGeachte voorzitter,\nHekken.\n");
    CHECK(letter.head.date == "2025-07-04");
    CHECK(letter.head.subject == "Hekken");
}

TEST_CASE("a subject goes on over the lines of its paragraph, or with a small letter") {
    CHECK(
        letter_from("Datum: 4 juli 2025\nBetreft: Hekken langs\nde kades\n\nGeachte voorzitter,\nJa.\n").head.subject ==
        "Hekken langs");
    CHECK(letter_from("Betreft\nHekken langs\nde kades\nDatum\n4 juli 2025\nGeachte voorzitter,\nJa.\n").head.subject ==
          "Hekken langs de kades");
}

TEST_CASE("a date without a label counts where none has one") {
    CHECK(letter_from("Ministerie van Kust\nDen Haag, 4 juli 2025\nBetreft: Hekken\nGeachte voorzitter,\nJa.\n")
              .head.date == "2025-07-04");
    CHECK(letter_from("Datum: 5 juli 2025\nDen Haag, 4 juli 2025\nGeachte voorzitter,\nJa.\n").head.date ==
          "2025-07-05");
    CHECK_FALSE(letter_from("Betreft: brief van 4 juli 2025 over hekken\nGeachte voorzitter,\nJa.\n").head.date);
}

TEST_CASE("ministers who sign side by side") {
    const Letter letter = letter_from(
        "Er komen hekken.\n"
        "\tDe Minister van Kust,\n\tDe Staatssecretaris van Havens,\n\n\tA. Bos\n\tB. ten Have\n\n\n");
    REQUIRE(letter.head.signatories.size() == 2);
    CHECK(letter.head.signatories[0].name == "A. Bos");
    CHECK(letter.head.signatories[0].function == "De Minister van Kust");
    CHECK(letter.head.signatories[1].name == "B. ten Have");
    CHECK(letter.head.signatories[1].function == "De Staatssecretaris van Havens");
    CHECK(letter.head.ministry == "Ministerie van Kust");
    CHECK(letter.sections.at(0).blocks.size() == 1);
}

TEST_CASE("an office may go on over the next line") {
    const auto signatories = [](const char* signature) {
        return letter_from(std::string("Er komen hekken.\n") + signature).head.signatories;
    };
    const auto kust = signatories("De minister van Waterwegen\nen Kust,\n\nA. Bos\n");
    REQUIRE(kust.size() == 1);
    CHECK(kust[0].name == "A. Bos");
    CHECK(kust[0].function == "De minister van Waterwegen en Kust");
    const auto president = signatories("De minister-president,\nminister van Algemene Zaken,\n\nA. Bos\n");
    REQUIRE(president.size() == 1);
    CHECK(president[0].function == "De minister-president, minister van Algemene Zaken");
}

TEST_CASE("a state secretary's field stands with or without its preposition") {
    const Letter letter = letter_from(
        "Er komen hekken.\nDe Minister van Kust,\n\nA. Bos\nDe Staatssecretaris Havens en Duinen,\n\nB. ten Have\n");
    REQUIRE(letter.head.signatories.size() == 2);
    CHECK(letter.head.signatories[1].name == "B. ten Have");
    CHECK(letter.head.signatories[1].function == "De Staatssecretaris Havens en Duinen");
    CHECK(letter_from("De staatssecretaris Ten Have sprak met\nAnna van Dam\n").head.signatories.empty());
}

TEST_CASE("a name stands over its office at the letter's end") {
    const Letter letter = letter_from("Er komen hekken.\n\nAnna van der Dam\nMinister van Kust\n");
    REQUIRE(letter.head.signatories.size() == 1);
    CHECK(letter.head.signatories[0].name == "Anna van der Dam");
    CHECK(letter.head.signatories[0].function == "Minister van Kust");
    CHECK(letter_from("Er komen hekken.\nDit gebeurt onder leiding van\nMinister van Kust\n").head.signatories.empty());
}

TEST_CASE("who signs for another is named once") {
    const Letter letter = letter_from(
        "Er komen hekken.\nHoogachtend,\nmede namens de Minister van Havens,\nDe Minister van Kust,\nA. Bos\n");
    REQUIRE(letter.head.signatories.size() == 1);
    CHECK(letter.head.signatories[0].function == "De Minister van Kust");
    CHECK(body_of(letter) == "Er komen hekken.|mede namens de Minister van Havens,");
}

TEST_CASE("an office may take three lines, and a name begin with any capital") {
    const auto signatories =
        letter_from(
            "Er komen hekken.\nHoogachtend,\nDe Minister van Kust, Havens,\nDuinen en\nBoeien,\n\u00c9. \u00d6zdil\n")
            .head.signatories;
    REQUIRE(signatories.size() == 1);
    CHECK(signatories[0].name == "\u00c9. \u00d6zdil");
    CHECK(signatories[0].function == "De Minister van Kust, Havens, Duinen en Boeien");
}

TEST_CASE("a minister who is written about in the middle of a letter signs nothing") {
    const std::string signature = "Zo komt het goed.\nHoogachtend,\nDe Minister van Kust,\nA. Bos\n";
    for (const std::string text :
         {"Er zijn punten:\nDe minister van Havens komt hierop terug\nDe Kamer wordt ingelicht\n",
          "De Minister van Havens\nJan Jansen is benoemd\n", "Minister van Havens\nAnna van der Dam\n"}) {
        CAPTURE(text);
        const Letter letter = letter_from(text + "Er komen hekken.\nDat zijn er drie.\nEn boeien.\n" + signature);
        REQUIRE(letter.head.signatories.size() == 1);
        CHECK(letter.head.signatories[0].name == "A. Bos");
        CHECK(body_of(letter).find("Havens") != std::string::npos);
    }
    // Without a comma its form alone tells.
    CHECK(letter_from("Er komen hekken.\nDe minister van Kust\nA. Bos\nDe antwoorden volgen.\n")
              .head.signatories.size() == 1);
}

TEST_CASE("a table of offices and names is one of data") {
    const Letter letter = letter_from(
        "Zij nemen deel.\n\tBewindspersoon\n\tNaam\n\n\tDe Minister van Kust\n\tA. Bos\n\n"
        "\tDe Staatssecretaris Havens\n\tB. ten Have\n\n\nDaar blijft het bij.\n");
    CHECK(letter.head.signatories.empty());
    CHECK(letter.grids.size() == 1);
}

TEST_CASE("a heading signs nothing") {
    Document document;
    document.format = Format::docx;
    for (const char* text : {"Minister-president", "De Brief", "Er komen hekken."}) {
        document.body.push_back({Block::Kind::paragraph, document.paragraphs.size()});
        document.paragraphs.emplace_back().text = text;
    }
    document.paragraphs[0].outline_level = 0;
    document.paragraphs[1].outline_level = 1;
    CHECK(extract(document).head.signatories.empty());
}

TEST_CASE("the ministry is what the letterhead says, else its page, else who signs") {
    const std::string signature = "Er komen hekken.\nDe Minister van Kust,\nA. Bos\n";
    const std::string labels = "Datum: 4 juli 2025\nBetreft: Hekken\n";
    CHECK(letter_from("Ministerie van Havens\nwww.rijksoverheid.nl/ienw\n" + labels + signature).head.ministry ==
          "Ministerie van Havens");
    CHECK(letter_from("www.rijksoverheid.nl/ienw\n" + labels + signature).head.ministry ==
          "Ministerie van Infrastructuur en Waterstaat");
    CHECK(letter_from(labels + signature).head.ministry == "Ministerie van Kust");
    CHECK_FALSE(letter_from(labels + "Er komen hekken.\nDe Minister voor Hekken,\nA. Bos\n").head.ministry);
    CHECK(letter_from(labels + "Er komen hekken.\nDe Minister-President,\nA. Bos\n").head.ministry ==
          "Ministerie van Algemene Zaken");
}

TEST_CASE("a ministry printed in capitals is named as any other") {
    const std::string labels = "Datum: 4 juli 2025\nBetreft: Hekken\n";
    const auto ministry = [&](const std::string& letterhead, const std::string& office) {
        return letter_from(letterhead + labels + "Er komen hekken.\n" + office + "\nA. Bos\n").head.ministry;
    };
    CHECK(ministry("", "DE MINISTER VAN HAVENS EN KUST,") == "Ministerie van Havens en Kust");
    CHECK(ministry("", "De Staatssecretaris van DEFENSIE,") == "Ministerie van Defensie");
    CHECK(ministry("MINISTERIE VAN FINANCIËN\n", "de minister,") == "Ministerie van Financiën");
    CHECK(ministry("Ministerie van HAVENS, ÉÉNHEID EN KUST\n", "de minister,") ==
          "Ministerie van Havens, Éénheid en Kust");
    CHECK(ministry("Ministerie van BZK\n", "de minister,") == "Ministerie van BZK");
    CHECK(ministry("Ministerie van IenW\n", "de minister,") == "Ministerie van IenW");
}

TEST_CASE("page labels between the paragraphs of a text are none of it") {
    const Letter letter =
        letter_from("Er komen hekken.\n\nPagina 1 van 3\n\nEr komen boeien.\n\t\n\tPagina 2 van 3\n\n\n");
    REQUIRE(letter.sections.size() == 1);
    CHECK(letter.sections[0].blocks.size() == 2);
    CHECK(letter_from("Pagina 2 van 3 is leeg.\n").sections.at(0).blocks.size() == 1);
    const Letter printed = letter_from(
        "Er komen hekken.\nISSN 1234 - 5678\u2019s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023\u20132024, "
        "Aanhangsel 1\n"
        "Er komen boeien.\nTweede Kamer, vergaderjaar 2023\u20132024, Aanhangsel 2\n"
        "Zie Tweede Kamer, vergaderjaar 2023\u20132024, Aanhangsel 2\n");
    CHECK(printed.sections.at(0).blocks.size() == 3);
}

TEST_CASE("properties fill in what nothing printed says") {
    Document document;
    document.format = Format::docx;
    document.paragraphs.emplace_back().text = "Betreft: Hekken";
    document.paragraphs.emplace_back().text = "Geachte voorzitter,";
    document.body = {{Block::Kind::paragraph, 0}, {Block::Kind::paragraph, 1}};
    document.properties = {
        {"title", "Document1"}, {"Kenmerk", "WK-12/34"}, {"onderwerp", "Oude boeien"}, {"datum", "4 juli 2025"}};
    const Head head = extract(document).head;
    CHECK(head.reference == "WK-12/34");
    CHECK(head.date == "2025-07-04");
    CHECK(head.subject == "Hekken");
    CHECK(head.title == "Hekken");
    document.properties[0].value = "Hekken en boeien";
    CHECK(extract(document).head.title == "Hekken en boeien");
}
