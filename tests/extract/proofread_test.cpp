#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// What is told under `code`, each between bars.
std::string told(const Letter& letter, std::string_view code) {
    std::string found;
    for (const Diagnostic& diagnostic : letter.diagnostics) {
        if (diagnostic.code == code) found += "|" + said(letter, diagnostic.at) + "|";
    }
    return found;
}

std::string field_errors(std::string_view text) {
    return told(letter_from(text), "field-error");
}

std::string placeholders(std::string_view text) {
    return told(letter_from(text), "placeholder-left");
}

}  // namespace

TEST_CASE("a field that Word could not fill in") {
    CHECK(field_errors("Zie Fout! Verwijzingsbron niet gevonden. Er komen hekken.") ==
          "|Fout! Verwijzingsbron niet gevonden.|");
    CHECK(field_errors("Zie Fout! Bladwijzer niet gedefinieerd. en Error! Reference source not found. hierna.") ==
          "|Fout! Bladwijzer niet gedefinieerd.||Error! Reference source not found.|");
    CHECK(field_errors("Fout! Ongeldige koppeling.") == "|Fout! Ongeldige koppeling.|");
    CHECK(field_errors("Er staat: Error! Bookmark not defined") == "|Error! Bookmark not defined|");
}

TEST_CASE("an exclamation of the writer is no field") {
    CHECK(field_errors("Het scherm toonde de melding Fout! Daarna viel het uit.").empty());
    CHECK(field_errors("De verwijzingsbron is niet gevonden. Dat was een fout!").empty());
}

TEST_CASE("a failed field in the table of contents is told") {
    Document document;
    document.format = Format::docx;
    Paragraph& entry = document.paragraphs.emplace_back();
    entry.text = "Hekken\tFout! Bladwijzer niet gedefinieerd.";
    entry.toc_entry = TocEntry{"_Toc7"};
    document.body = {{Block::Kind::paragraph, 0}};
    CHECK(told(extract(std::move(document)), "field-error") == "|Fout! Bladwijzer niet gedefinieerd.|");
}

TEST_CASE("prompts of content controls") {
    CHECK(placeholders("Klik of tik om tekst in te voeren.\n") == "|Klik of tik om tekst in te voeren|");
    CHECK(placeholders("Hekken: Klik hier om tekst in te voeren.\n") == "|Klik hier om tekst in te voeren|");
    CHECK(placeholders("De gebruiker kan klikken om zijn vraag in te voeren.\n").empty());
}

TEST_CASE("names in brackets") {
    CHECK(placeholders("Op [datum] sprak ik met <naam> over hekken.\n") == "|[datum]||<naam>|");
    CHECK(placeholders("Er zijn [PM] hekken en [XX] boeien, zie [datum invullen].\n") ==
          "|[PM]||[XX]||[datum invullen]|");
    CHECK(placeholders("Dat kost [PM: cijfers van de beheerder] per jaar.\n") == "|[PM: cijfers van de beheerder]|");
}

TEST_CASE("brackets that the writer means") {
    for (const std::string_view text :
         {"De hekken [citaat ingekort] staan er.", "De hekken [...] staan er [sic].",
          "De hekken [ ] en [x] zijn geteld.", "Dat is < 5 procent en > 3 procent.", "De datum en de naam volgen."}) {
        CAPTURE(text);
        CHECK(placeholders(text).empty());
    }
}

TEST_CASE("a name that was left out of a quotation") {
    CHECK(placeholders("De rechter schrijft: “[naam] heeft de foto’s geplaatst.”").empty());
    CHECK(placeholders("De rechter schrijft: ‘Foto’s van [naam] zijn geplaatst.’").empty());
    CHECK(placeholders("De rechter noemt dit “onjuist”. Op [datum] volgt meer.") == "|[datum]|");
}

TEST_CASE("X's that stand for a number or a name") {
    CHECK(placeholders("Op XX juni zijn XXX hekken geplaatst voor € XX miljoen.\n") == "|XX||XXX||XX|");
    CHECK(placeholders("Dit staat in Kamerstukken II 2024/25, XXXXX, nr. XX en elders.\n") == "|XXXXX||XX|");
    CHECK(placeholders("De motie van het lid XX is aangenomen.\n") == "|XX|");
}

TEST_CASE("X's that are numerals or parts of words") {
    for (const std::string_view text :
         {"Dit staat in hoofdstuk XX van de begroting.", "Zie Kamerstukken II 2024/25, 36 600 XX, nr. 12.",
          "Zie 36600-XX, nr. 12.", "De begroting van Asiel en Migratie (XX) is vastgesteld.",
          "De hoofdstukken VI en XX zijn gewijzigd.", "Zie titel XXI van de wet.", "De naam MAXX is beschermd.",
          "Mensen met XX-chromosomen doen mee.", "Zie www.voorbeeld.nl/XX/hekken.", "Er staan 20XX hekken."}) {
        CAPTURE(text);
        CHECK(placeholders(text).empty());
    }
}

TEST_CASE("PM in place of a text") {
    CHECK(placeholders("PM\n") == "|PM|");
    CHECK(placeholders("Kosten: PM\n") == "|PM|");
    CHECK(placeholders("Er zijn dit jaar hekken (PM) geplaatst.\n") == "|PM|");
    CHECK(placeholders("Hier PM invullen hoe het gaat.\n") == "|PM|");
}

TEST_CASE("PM that means something") {
    for (const std::string_view text :
         {"De uitstoot van PM2.5 en PM10 daalt.", "De uitstoot van fijnstof (PM) daalt.", "Om 12:00 PM begint het.",
          "Dat kost 12 p.m. of 4 pm.", "De post staat op PM in de begroting.", "De PMs kwamen bijeen.",
          "Het gaat om particulate matter (PM) in de lucht."}) {
        CAPTURE(text);
        CHECK(placeholders(text).empty());
    }
}
