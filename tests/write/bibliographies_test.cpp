#include "write/bibliographies.hpp"

#include <doctest/doctest.h>

#include "extract/letter_from.hpp"
#include "kamerbrief/write.hpp"
#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

constexpr std::string_view paper = "Zie Kamerstukken II 2024/25, 31305, nr. 1230.\n";
constexpr std::string_view ruling = "Zie HR 3 mei 2019, ECLI:NL:HR:2019:2006 (Van Voorbeeld).\n";
constexpr std::string_view act = "Zie Stb. 2011, 35.\n";

std::string entry(std::string (*write)(const CitedDocument&), std::string_view text) {
    const std::vector<CitedDocument> found = cited_documents(letter_from(text));
    REQUIRE(found.size() == 1);
    return write(found.front());
}

/// A report with everything in it that a form must take care of: the tool itself gives none an identifier.
CitedDocument odd_document() {
    LetterByHand hand;
    const std::size_t block = hand.block("Jansma &\nZonen");
    Citation citation{.kind = "rapport", .at = {block, 0, 14}};
    citation.identifier = "rapport";
    citation.url = "https://kades.nl/100%_{a}#~b\\c&d=$1^2";
    citation.fields = {{"title", "100% {hek} & \"Č\" \\ ~ ^ #1 $2 a_b\r\nER  - "}, {"author", "Jansma\u2028& Zonen"}};
    hand.letter.citations.push_back(std::move(citation));
    return cited_documents(hand.letter).front();
}

}  // namespace

TEST_CASE("CSL-JSON: a paper, a ruling and an act, with nothing that the letter does not say") {
    CHECK(entry(csl_entry, paper) ==
          R"({"id":"kst-31305-1230","type":"bill","title":"Kamerstukken II 2024/25, 31305, nr. 1230",)"
          R"("authority":"Tweede Kamer","container-title":"Kamerstukken II","volume":"2024/25",)"
          R"("number":"31305, nr. 1230","issued":{"date-parts":[[2024],[2025]]},)"
          R"("URL":"https://zoek.officielebekendmakingen.nl/kst-31305-1230.html"})");
    CHECK(entry(csl_entry, ruling) ==
          R"({"id":"ECLI:NL:HR:2019:2006","type":"legal_case","title":"Van Voorbeeld","authority":"HR",)"
          R"("number":"ECLI:NL:HR:2019:2006","issued":{"date-parts":[[2019,5,3]]},)"
          R"("URL":"https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006"})");
    CHECK(entry(csl_entry, act) ==
          R"({"id":"stb-2011-35","type":"legislation","title":"Stb. 2011, 35","container-title":"Stb.","page":"35",)"
          R"("issued":{"date-parts":[[2011]]},"URL":"https://zoek.officielebekendmakingen.nl/stb-2011-35.html"})");
    CHECK(entry(csl_entry, "Zie ECLI:NL:HR:2019:2006.\n").find("\"title\"") == std::string::npos);
}

TEST_CASE("CSL-JSON: a value is one line, and an author is not taken apart") {
    CHECK(csl_entry(odd_document()) ==
          R"({"id":"rapport","type":"report","title":"100% {hek} & \"Č\" \\ ~ ^ #1 $2 a_b ER -",)"
          R"("author":[{"literal":"Jansma & Zonen"}],"URL":"https://kades.nl/100%_{a}#~b\\c&d=$1^2"})");
}

TEST_CASE("BibTeX: title, whose it is, year and address") {
    CHECK(entry(bibtex_entry, paper) ==
          "@misc{kst-31305-1230,\n"
          "  key = {Kamerstukken II 2024/25, 31305, nr. 1230},\n"
          "  title = {{Kamerstukken II 2024/25, 31305, nr. 1230}},\n"
          "  organization = {{Tweede Kamer}},\n"
          "  year = {2024},\n"
          "  url = {https://zoek.officielebekendmakingen.nl/kst-31305-1230.html}\n"
          "}\n");
}

TEST_CASE("BibTeX: what has a name is published as its words say") {
    CHECK(entry(bibtex_entry, ruling) ==
          "@misc{ECLI:NL:HR:2019:2006,\n"
          "  key = {HR 3 mei 2019, ECLI:NL:HR:2019:2006 (Van Voorbeeld)},\n"
          "  title = {{Van Voorbeeld}},\n"
          "  howpublished = {HR 3 mei 2019, ECLI:NL:HR:2019:2006 (Van Voorbeeld)},\n"
          "  organization = {{HR}},\n"
          "  year = {2019},\n"
          "  url = {https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006}\n"
          "}\n");
    const std::string nameless = entry(bibtex_entry, "Zie ECLI:NL:HR:2019:2006.\n");
    CHECK(nameless.find("title = {{HR 2019, ECLI:NL:HR:2019:2006}}") != std::string::npos);
    CHECK(nameless.find("howpublished") == std::string::npos);
}

TEST_CASE("BibTeX: its own signs and LaTeX's are escaped, other letters kept") {
    CHECK(bibtex_text("a#b$c%d&e_f{g}h~i^j\\k") ==
          "a\\#b\\$c\\%d\\&e\\_f\\{g\\}h\\textasciitilde{}i\\textasciicircum{}j\\textbackslash{}k");
    CHECK(bibtex_text("Eén \"hek\" – ‘s 1/2 (3) @<>|=+*!?;:'`") == "Eén \"hek\" – ‘s 1/2 (3) @<>|=+*!?;:'`");
}

TEST_CASE("BibTeX: an address is as it is, but for what would end its field") {
    const std::string report = bibtex_entry(odd_document());
    CHECK(report.find("  author = {{Jansma \\& Zonen}},\n") != std::string::npos);
    CHECK(report.find("  url = {https://kades.nl/100%_%7Ba%7D#~b%5Cc&d=$1^2}\n") != std::string::npos);
}

TEST_CASE("RIS: a line a value, and the day where it is known") {
    CHECK(entry(ris_entry, paper) ==
          "TY  - BILL\n"
          "ID  - kst-31305-1230\n"
          "TI  - Kamerstukken II 2024/25, 31305, nr. 1230\n"
          "T2  - Kamerstukken II\n"
          "VL  - 2024/25\n"
          "M1  - 31305, nr. 1230\n"
          "PB  - Tweede Kamer\n"
          "PY  - 2024\n"
          "UR  - https://zoek.officielebekendmakingen.nl/kst-31305-1230.html\n"
          "ER  - \n");
    CHECK(entry(ris_entry, ruling).find("PY  - 2019\nDA  - 2019/05/03/\n") != std::string::npos);
    CHECK(entry(ris_entry, act).find("SP  - 35\nPY  - 2011\nUR") != std::string::npos);
}

TEST_CASE("RIS: nothing in a letter begins a line or ends an entry") {
    const std::string report = ris_entry(odd_document());
    CHECK(report.find("TI  - 100% {hek} & \"Č\" \\ ~ ^ #1 $2 a_b ER -\n") != std::string::npos);
    CHECK(report.find("AU  - Jansma & Zonen\n") != std::string::npos);
    CHECK(report.find("ER  - ") == report.size() - std::string_view("ER  - \n").size());
}

TEST_CASE("the types of each family") {
    struct Family {
        std::string_view text;
        std::string_view csl;
        std::string_view ris;
    };
    for (const Family& family : {Family{"Kamerstuk 31305, nr. 12", "bill", "BILL"},
                                 {"Handelingen II 2010/11, nr. 108, item 5", "bill", "BILL"},
                                 {"Aanhangsel Handelingen II 2024/25, nr. 12", "bill", "BILL"},
                                 {"Stb. 2011, 35", "legislation", "STAT"},
                                 {"de Wet open overheid", "legislation", "STAT"},
                                 {"Richtlijn 2014/24/EU", "legislation", "STAT"},
                                 {"ECLI:NL:HR:2019:2006", "legal_case", "CASE"},
                                 {"HvJ EU 5 mei 2015, C-146/13", "legal_case", "CASE"},
                                 {"https://www.kades.nl/over", "webpage", "ELEC"},
                                 {"zaak 2024Z21536", "document", "GEN"},
                                 {"COM(2021) 206", "document", "GEN"}}) {
        CAPTURE(family.text);
        const std::string text = "Zie " + std::string(family.text) + ".\n";
        CHECK(entry(csl_entry, text).find("\"type\":\"" + std::string(family.csl) + "\"") != std::string::npos);
        CHECK(entry(ris_entry, text).starts_with("TY  - " + std::string(family.ris) + "\n"));
    }
}

TEST_CASE("only citations are a bibliography") {
    for (const RecordKind& kind : record_kinds()) {
        CAPTURE(kind.name);
        CHECK(bibliography_formats(kind).empty() == (kind.name != "citations"));
    }
}
