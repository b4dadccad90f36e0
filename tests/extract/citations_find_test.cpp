#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "extract/citations/kinds.hpp"
#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"

using namespace kamerbrief;

namespace {

Letter found_in(const std::string& text) {
    Letter letter = letter_of({text});
    find_citations(letter);
    resolve_citations(letter);
    return letter;
}

std::string fields(const std::string& text) {
    const Letter letter = found_in(text);
    std::ostringstream shown;
    for (const Citation& citation : letter.citations) {
        for (const Field& entry : citation.fields)
            shown << entry.name << '=' << entry.value << ' ';
    }
    return shown.str();
}

std::string url(const std::string& text) {
    const Letter letter = found_in(text);
    REQUIRE(letter.citations.size() >= 1);
    return letter.citations[0].url.value_or("none");
}

std::vector<std::string> texts(const Letter& letter) {
    std::vector<std::string> found;
    for (const Citation& citation : letter.citations)
        found.emplace_back(text_at(letter, citation.at));
    return found;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a citation has the fields of its kind that the text gives") {
    CHECK(fields("Kamerstukken II, 2024/25, 36 600 VI, nr. 12, p. 3") ==
          "chamber=II session=2024-2025 dossier=36600 chapter=VI number=12 pages=3 ");
    CHECK(fields("31305, nr. 12") == "dossier=31305 number=12 ");
    CHECK(fields("EK 31305, C") == "chamber=I dossier=31305 number=C ");
    CHECK(fields("Kamerstukken II 1999/00, 26643, nr. 3") == "chamber=II session=1999-2000 dossier=26643 number=3 ");
    CHECK(fields("Kamerstukken II 24/25, 26643, nr. 3") == "chamber=II session=2024-2025 dossier=26643 number=3 ");
    CHECK(fields("Kamerstukken II 2025/25, 26643, nr. 3") == "chamber=II session=2025-2025 dossier=26643 number=3 ");
    CHECK(fields("Handelingen II 2010/11, nr. 108, item 5, p. 25-36") ==
          "chamber=II session=2010-2011 number=108 pages=25-36 item=5 ");
    CHECK(fields("Handelingen Tweede Kamer, 25 september") == "chamber=II date=--09-25 ");
    CHECK(fields("2024D51189") == "number=D51189 year=2024 ");
    CHECK(fields("TZ202412, nr. 156") == "number=202412-156 ");
    CHECK(fields("artikel 3, eerste en tweede lid, onder a en b, van de Woo") ==
          "law=Wet open overheid article=3 lid=eerste en tweede onderdeel=a en b bwb=BWBR0045754 ");
    CHECK(fields("HR 10 december 2019, ECLI:NL:HR:2019:2006, r.o. 2.3") ==
          "date=2019-12-10 country=NL court=HR year=2019 pinpoint=2.3 ");
    CHECK(fields("Verordening (EU) 2016/679") == "number=679 year=2016 celex=32016R0679 ");
}

TEST_CASE("fields stand in the order of their kind") {
    for (const char* text :
         {"Kamerstukken II, 2024/25, 36 600 VI, nr. 12, p. 3", "Handelingen II 2010/11, nr. 108, item 5, p. 25-36",
          "artikel 3, lid 1, onder a, Woo", "HR 10 december 2019, ECLI:NL:HR:2019:2006, r.o. 2.3"}) {
        const Letter letter = found_in(text);
        REQUIRE(letter.citations.size() == 1);
        const auto order = kind_named(letter.citations[0].kind).fields;
        auto at = order.begin();
        for (const Field& entry : letter.citations[0].fields) {
            at = std::find(at, order.end(), entry.name);
            CHECK(at != order.end());
        }
    }
}

TEST_CASE("addresses are the publisher's") {
    CHECK(url("Kamerstuk 31305, nr. 12") == "https://zoek.officielebekendmakingen.nl/kst-31305-12.html");
    CHECK(url("Kamerstukken 31945") == "https://zoek.officielebekendmakingen.nl/dossier/31945");
    CHECK(url("2024D51189") == "https://www.tweedekamer.nl/kamerstukken/detail?id=2024D51189&did=2024D51189");
    CHECK(url("zaak 2024Z21536") == "none");
    CHECK(url("2025Z06437/2025D19034") ==
          "https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z06437&did=2025D19034");
    CHECK(url("ECLI:NL:HR:2019:2006") == "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006");
    CHECK(url("ECLI:EU:C:2016:970") == "https://e-justice.europa.eu/ecli/ECLI:EU:C:2016:970");
    CHECK(url("Wet open overheid") == "https://wetten.overheid.nl/BWBR0045754");
    CHECK(url("https://wetten.overheid.nl/BWBR0045754/2023-01-01") ==
          "https://wetten.overheid.nl/BWBR0045754/2023-01-01");
    CHECK(url("AVG") == "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679");
    CHECK(url("www.kades.nl/over") == "https://www.kades.nl/over");
    CHECK(url("Handelingen II, 26 november 2024") == "none");
}

TEST_CASE("citations stand in reading order, a note's behind the paragraph that first calls it") {
    Letter letter = letter_of({"Zie 31305, nr. 1. Meer staat in 31305, nr. 2.", "En 31305, nr. 5."});
    add_note(letter, 0, 17, "Kamerstuk 31305, nr. 3");
    add_note(letter, 0, 44, "Kamerstuk 31305, nr. 4");
    add_note(letter, 1, 16, "Kamerstuk 31305, nr. 6");
    letter.document.paragraphs[1].calls.push_back({16, NoteKind::footnote, "1", 0});  // calls the first note again
    find_citations(letter);
    CHECK(texts(letter) == Strings{"31305, nr. 1", "31305, nr. 2", "Kamerstuk 31305, nr. 3", "Kamerstuk 31305, nr. 4",
                                   "31305, nr. 5", "Kamerstuk 31305, nr. 6"});
}

TEST_CASE("the context of a citation in a note is the sentence that the note hangs on") {
    Letter letter = letter_of({"De motie Jansma vraagt om hekken. Hiermee is zij af."});
    add_note(letter, 0, 33, "Kamerstuk 31305, nr. 3");
    find_citations(letter);
    REQUIRE(letter.citations.size() == 1);
    REQUIRE(letter.citations[0].context);
    CHECK(text_at(letter, *letter.citations[0].context) == "De motie Jansma vraagt om hekken.");
    CHECK_FALSE(found_in("31305, nr. 1").citations[0].context);
}

TEST_CASE("letterheads are not searched; a note that is never called comes last") {
    Letter letter = letter_of({"Ons kenmerk 2024Z00001", "Zie 31305, nr. 2."});
    letter.homes[0].kind = Home::Kind::outside;
    add_note(letter, 1, 17, "31305, nr. 9");
    letter.document.notes[0].calls.clear();
    letter.document.paragraphs[1].calls.clear();
    find_citations(letter);
    CHECK(texts(letter) == Strings{"31305, nr. 2", "31305, nr. 9"});
}

TEST_CASE("the cells of tables are searched where the table stands") {
    Letter letter = letter_of({"Voor 31305, nr. 1", "31305, nr. 2", "Na 31305, nr. 3"});
    Table table;
    table.cells.emplace_back().blocks.push_back({Block::Kind::paragraph, 1});
    letter.document.tables.push_back(table);
    letter.document.body[1] = {Block::Kind::table, 0};
    letter.homes[1].kind = Home::Kind::cell;
    find_citations(letter);
    CHECK(texts(letter) == Strings{"31305, nr. 1", "31305, nr. 2", "31305, nr. 3"});
}
