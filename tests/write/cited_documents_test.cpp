#include "write/cited_documents.hpp"

#include <doctest/doctest.h>

#include <set>

#include "extract/citations/kinds.hpp"
#include "extract/letter_from.hpp"
#include "write/document_kinds.hpp"

using namespace kamerbrief;

namespace {

/// What a letter with these words cites.
std::vector<CitedDocument> cited(std::string_view words) {
    return cited_documents(letter_from("Geachte voorzitter,\n\n" + std::string(words) + "\n"));
}

/// The one document that these words cite.
CitedDocument one(std::string_view words) {
    CAPTURE(words);
    const std::vector<CitedDocument> documents = cited(words);
    REQUIRE(documents.size() == 1);
    return documents.front();
}

std::string words_of(std::string_view words) {
    return one(words).words;
}

}  // namespace

TEST_CASE("each kind of citation is described") {
    std::set<std::string_view> described;
    for (const DocumentKind& kind : document_kinds())
        CHECK(described.insert(kind.kind).second);
    for (const Kind& kind : kinds()) {
        CAPTURE(kind.name);
        CHECK(described.contains(kind.name));
    }
    CHECK(described.size() == kinds().size());
}

TEST_CASE("a paper of the Tweede Kamer: series, session, dossier and number") {
    const CitedDocument paper = one("Zie Kamerstukken II, 2024/25, 31 305, nr. 1230, p. 4.");
    CHECK(paper.key == "kst-31305-1230");
    CHECK(paper.type == DocumentType::bill);
    CHECK(paper.title == "Kamerstukken II 2024/25, 31305, nr. 1230");
    CHECK(paper.words == paper.title);
    CHECK(paper.authority == "Tweede Kamer");
    CHECK(paper.container == "Kamerstukken II");
    CHECK(paper.volume == "2024/25");
    CHECK(paper.number == "31305, nr. 1230");
    CHECK(paper.page.empty());
    CHECK(paper.issued == "2024/2025");
    CHECK(paper.url == "https://zoek.officielebekendmakingen.nl/kst-31305-1230.html");
}

TEST_CASE("papers by dossier, chapter, part and version") {
    CHECK(words_of("Kamerstuk 36600-VI, nr. 32") == "Kamerstukken II, 36600 VI, nr. 32");
    CHECK(words_of("Kamerstuk 21 501-20, nr. 2000") == "Kamerstukken II, 21501-20, nr. 2000");
    CHECK(words_of("Kamerstuk 35 000 (R1234), nr. 3") == "Kamerstukken II, 35000 (R1234), nr. 3");
    CHECK(words_of("Kamerstukken II 1999/2000, 31305, nr. 7") == "Kamerstukken II 1999/2000, 31305, nr. 7");
    CHECK(words_of("Kamerstuk 31305, nr. 7 (herdruk)") == "Kamerstukken II, 31305, nr. 7 (herdruk)");
    CHECK(words_of("Kamerstuk 31305, nr. 12 (erratum)") == "Kamerstukken II, 31305, nr. 12 (erratum)");
    CHECK(words_of("Bijlage 2 bij Kamerstukken II 2015/16, 34389, nr. 9") ==
          "Kamerstukken II 2015/16, 34389, nr. 9 (bijlage 2)");
    CHECK(words_of("Zie blg-1183891.") == "Bijlage, blg-1183891");
}

TEST_CASE("a dossier without a paper is of neither chamber, unless the letter says so") {
    const CitedDocument dossier = one("Kamerstukken 31945");
    CHECK(dossier.words == "Kamerstukken, 31945");
    CHECK(dossier.authority.empty());
    CHECK(one("Kamerstukken II 2024/25, 36600-XXIII").words == "Kamerstukken II 2024/25, 36600 XXIII");
}

TEST_CASE("the Eerste Kamer numbers its papers in capitals, without the word for a number") {
    const CitedDocument paper = one("Kamerstukken I 2014/15, 33802, C, p. 3");
    CHECK(paper.authority == "Eerste Kamer");
    CHECK(paper.number == "33802, C");
    CHECK(words_of("Zie 34430, nr. AB.") == "Kamerstukken I, 34430, AB");
    CHECK(words_of("Kamerstukken I 1995/96, 23700, nr. 188b") == "Kamerstukken I 1995/96, 23700, nr. 188b");
}

TEST_CASE("Handelingen by item, and by page where there were no items yet") {
    const CitedDocument debate = one("Handelingen II 2010/11, nr. 108, item 5, p. 25-36");
    CHECK(debate.type == DocumentType::bill);
    CHECK(debate.words == "Handelingen II 2010/11, nr. 108, item 5");
    CHECK(debate.issued == "2010/2011");
    CHECK(words_of("Handelingen II 2007/08, nr. 108, p. 7909-7943") == "Handelingen II 2007/08, nr. 108, p. 7909-7943");
    CHECK(one("Handelingen II 2024/25, 26 november 2024, nr. 27, item 3").issued == "2024-11-26");
    CHECK(words_of("Aanhangsel Handelingen I 2014/15, nr. 12") == "Aanhangsel Handelingen I 2014/15, nr. 12");
    CHECK(words_of("Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 1028") ==
          "Aanhangsel Handelingen II 2024/25, nr. 1028");
}

TEST_CASE("registrations of the Kamer") {
    const CitedDocument registered = one("Zie zaak 2024Z21536.");
    CHECK(registered.type == DocumentType::document);
    CHECK(registered.title == "Zaak 2024Z21536");
    CHECK(registered.number == "2024Z21536");
    CHECK(registered.authority == "Tweede Kamer");
    CHECK(registered.issued == "2024");
    CHECK(registered.url.empty());
    CHECK(words_of("Zie 2024D51189.") == "Document 2024D51189");
    CHECK(words_of("Zie 2024A02517.") == "Activiteit 2024A02517");
    CHECK(one("Toezegging TZ202412-156").issued == "2024-12");
    const CitedDocument promise = one("toezegging T01234");
    CHECK(promise.authority == "Eerste Kamer");
    CHECK(promise.issued.empty());
}

TEST_CASE("gazettes by year and number, which is a page in the terms of bibliographies") {
    const CitedDocument act = one("Staatsblad 2012, nr. 36");
    CHECK(act.type == DocumentType::legislation);
    CHECK(act.words == "Stb. 2012, 36");
    CHECK(act.container == "Stb.");
    CHECK(act.issued == "2012");
    CHECK(act.page == "36");
    CHECK(words_of("Gmb. van Kadestad 2024, 124") == "Gmb. 2024, 124");
    CHECK(words_of("Blad gemeenschappelijke regeling 2021, 5") == "Bgr. 2021, 5");
}

TEST_CASE("a law has its title, and a book of the Burgerlijk Wetboek its number") {
    CHECK(words_of("art. 162 Sr") == "Wetboek van Strafrecht");
    CHECK(one("De Woo.").type == DocumentType::legislation);
    CHECK(words_of("Artikel 6:162 BW") == "Burgerlijk Wetboek Boek 6");
    CHECK(words_of("Zie BWBR0001854.") == "BWBR0001854");
    CHECK(words_of("De verordening (CVDR641872/2).") == "CVDR641872_2");
}

TEST_CASE("a ruling: court, date, ECLI, and for a title only the name of the case") {
    const CitedDocument named = one("EHRM, 4 maart 2003, ECLI:CE:ECHR:2003:0304JUD001234503 (Van Voorbeeld).");
    CHECK(named.type == DocumentType::legal_case);
    CHECK(named.title == "Van Voorbeeld");
    CHECK(named.authority == "EHRM");
    CHECK(named.number == "ECLI:CE:ECHR:2003:0304JUD001234503");
    CHECK(named.issued == "2003-03-04");
    CHECK(named.words == "EHRM 4 maart 2003, ECLI:CE:ECHR:2003:0304JUD001234503 (Van Voorbeeld)");
    const CitedDocument nameless = one("Hof Arnhem d.d. 17 april 2011, ECLI:NL:GHARN:2011:BQ1234, r.o. 4");
    CHECK(nameless.title.empty());
    CHECK(nameless.words == "Hof Arnhem 17 april 2011, ECLI:NL:GHARN:2011:BQ1234");
}

TEST_CASE("without its court's name a ruling has that of its code, and without a date its year") {
    CHECK(words_of("Zie ecli:nl:hr:2019:2006 (uit 2019).") == "HR 2019, ECLI:NL:HR:2019:2006");
    CHECK(one("Zie ECLI:NL:RBROT:2024:961.").authority == "Rb. Rotterdam");
    CHECK(one("Zie ECLI:EU:C:2016:970.").authority == "HvJ EU");
    CHECK(one("Zie ECLI:DE:BGH:2016:970.").authority == "BGH");
}

TEST_CASE("rulings by LJN, application and docket") {
    CHECK(words_of("HR 3 mei 2011, LJN BQ1234") == "HR 3 mei 2011, ECLI:NL:HR:2011:BQ1234");
    CHECK(words_of("Zie LJN BQ4321.") == "LJN BQ4321");
    CHECK(words_of("EHRM (GK) 5 mei 2010, nr. 999/08.") == "EHRM (GK) 5 mei 2010, ECLI:CE:ECHR:2010:0505JUD000099908");
    const CitedDocument ruling = one("Hof van Justitie 3 juli 1974, zaak C-9/74 (Van Voorbeeld)");
    CHECK(ruling.type == DocumentType::legal_case);
    CHECK(ruling.key == "61974CJ0009");
    CHECK(ruling.words == "Hof van Justitie, C-9/74 (Van Voorbeeld)");
}

TEST_CASE("acts of the Union in the letter's words, without the article") {
    const CitedDocument act = one("artikel 5 van Richtlijn (EU) 2016/680, dat geldt");
    CHECK(act.type == DocumentType::legislation);
    CHECK(act.words == "Richtlijn (EU) 2016/680");
    CHECK(act.issued == "2016");
    CHECK(words_of("Verordening (EG) nr. 1272/2008") == "Verordening (EG) nr. 1272/2008");
    CHECK(words_of("de uitvoeringsverordening (EU) 2015/1998") == "Uitvoeringsverordening (EU) 2015/1998");
    CHECK(words_of("een gedelegeerde verordening (EU) 2017/565") == "Gedelegeerde verordening (EU) 2017/565");
    CHECK(words_of("Kaderbesluit 2002/584/JBZ") == "Kaderbesluit 2002/584/JBZ");
    CHECK(words_of("artikel 6 AVG") == "Algemene verordening gegevensbescherming");
    CHECK(words_of("CELEX: 32016R0679") == "CELEX 32016R0679");
    const std::vector<CitedDocument> two = cited("Verordeningen (EU) 2016/679 en (EU) 2018/1725");
    REQUIRE(two.size() == 2);
    CHECK(two[0].words == "Verordening (EU) 2016/679");
    CHECK(two[1].words == "Verordening (EU) 2018/1725");
}

TEST_CASE("the Official Journal, and papers of the Commission, which are no legislation") {
    CHECK(words_of("PbEU 2010, L 180") == "PbEU 2010, L 180");
    CHECK(one("PbEU 2010, L 180").container == "PbEU");
    CHECK(words_of("PB L, 2023/2387") == "PbEU L, 2023/2387");
    const CitedDocument proposal = one("COM (2021) 206 final");
    CHECK(proposal.type == DocumentType::document);
    CHECK(proposal.words == "COM(2021) 206");
    CHECK(words_of("SWD(2021) 84") == "SWD(2021) 84");
}

TEST_CASE("an address is a web page, one of a publication that publication") {
    const CitedDocument page = one("Zie www.kades.nl/over.");
    CHECK(page.type == DocumentType::webpage);
    CHECK(page.title == "www.kades.nl/over");
    CHECK(page.url == "https://www.kades.nl/over");
    CHECK(one("https://zoek.officielebekendmakingen.nl/kst-31305-12.html").type == DocumentType::bill);
}

TEST_CASE("a document is told of once, where it is first cited, by what says most of it") {
    const std::vector<CitedDocument> documents =
        cited("Zie Kamerstuk 31305, nr. 12, de Woo, Kamerstukken II 2024/25, 31305, nr. 12, en 31305, nr. 12.");
    REQUIRE(documents.size() == 2);
    CHECK(documents[0].words == "Kamerstukken II 2024/25, 31305, nr. 12");
    CHECK(documents[1].words == "Wet open overheid");
}

TEST_CASE("what has no identifier is left out") {
    CHECK(cited("Handelingen II, 26 november 2024; het Wetboek van Strafvordering.").empty());
    CHECK(cited("Er komen hekken.").empty());
}

TEST_CASE("a key is the identifier where BibTeX takes it") {
    for (const char* const legal :
         {"kst-36600-VI-32", "ECLI:NL:HR:2019:2006", "12012E/TXT", "CVDR641872_2", "https://www.kades.nl/over"}) {
        CHECK(bibliography_key(legal) == legal);
    }
    CHECK(bibliography_key("COM(2021) 206") == "COM-2021-206");
}

TEST_CASE("a key of an address has no sign that BibTeX or LaTeX reads, and two addresses have two") {
    const std::string key = bibliography_key("https://kades.nl/zoek?q=hek&p={1}#é,%20\"~\\");
    CHECK(key.starts_with("https://kades.nl/zoek-q-hek-p-1-20-"));
    CHECK(key.find("--") == std::string::npos);
    CHECK(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.:/") == std::string::npos);
    CHECK(bibliography_key("https://kades.nl/?a") != bibliography_key("https://kades.nl/-a"));
    CHECK(bibliography_key("https://kades.nl/?a") != bibliography_key("https://kades.nl/&a"));
}
