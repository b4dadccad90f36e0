#include <doctest/doctest.h>

#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"

using namespace kamerbrief;

namespace {

struct Said {
    std::optional<std::string> date;
    std::optional<std::string> ministry;
};

// The codes of what is doubted, errors with "!" and infos with "?" behind them.
std::vector<std::string> doubts(const std::vector<std::string>& paragraphs, const Said& said = {}) {
    Letter letter = letter_of(paragraphs);
    letter.head.date = said.date;
    letter.head.ministry = said.ministry;
    find_citations(letter);
    resolve_citations(letter);
    doubt_citations(letter);
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : letter.diagnostics) {
        CHECK(diagnostic.at.has_value());
        CHECK_FALSE(diagnostic.message.empty());
        codes.push_back(diagnostic.code + (diagnostic.severity == Severity::error  ? "!"
                                           : diagnostic.severity == Severity::info ? "?"
                                                                                   : ""));
    }
    return codes;
}

using Codes = std::vector<std::string>;

// The codes of one letter whose notes all hang on one paragraph.
Codes doubts_of_notes(const std::vector<std::string>& notes, const std::string& paragraph = "Er komen hekken.",
                      const Said& said = {}) {
    Letter letter = letter_of({paragraph});
    letter.head.date = said.date;
    for (const std::string& note : notes)
        add_note(letter, 0, paragraph.size(), note);
    find_citations(letter);
    resolve_citations(letter);
    doubt_citations(letter);
    Codes codes;
    for (const Diagnostic& diagnostic : letter.diagnostics)
        codes.push_back(diagnostic.code);
    return codes;
}

}  // namespace

TEST_CASE("a session runs from one year to the next") {
    CHECK(doubts({"Kamerstukken II 2025/25, 31305, nr. 12"}) == Codes{"session-impossible!"});
    CHECK(doubts({"Kamerstukken II 2024/26, 31305, nr. 12"}) == Codes{"session-impossible!"});
    CHECK(doubts({"Kamerstukken II 2024/25, 31305, nr. 12"}).empty());
    CHECK(doubts({"Kamerstukken II 1999/00, 31305, nr. 12"}).empty());
}

TEST_CASE("what is no number of a paper") {
    CHECK(doubts({"Kamerstuk 31305, nr. 12345"}) == Codes{"number-unreadable!"});
    CHECK(doubts({"Kamerstuk 31305, nr. PM"}) == Codes{"number-unreadable!"});
    CHECK(doubts({"Kamerstuk 31305, nr. 1.230"}) == Codes{"number-slip!"});
    CHECK(doubts({"Kamerstuk 31.305, nr. 1230", "Kamerstukken 31305"}).empty());
}

TEST_CASE("ministries that a sentence only seems to name") {
    CHECK(doubts({"Na AZ tegen Ajax kwam de motie (36600, nr. 41)."}) == Codes{"budget-chapter-missing?"});
    CHECK(doubts({"De DEF-controle kwam in de motie (36600, nr. 41)."}) == Codes{"budget-chapter-missing?"});
    CHECK(doubts({"De minister van AZ kent de motie (36600, nr. 41)."}) == Codes{"budget-chapter-missing!"});
}

TEST_CASE("a paper has one session") {
    const std::string of_2023 = "Kamerstukken II 2023/24, 31305, nr. 12";
    const std::string of_2024 = "Kamerstukken II 2024/25, 31305, nr. 12";
    CHECK(doubts({of_2023, of_2024}) == Codes{"session-not-constant"});
    CHECK(doubts({of_2024, "Kamerstukken II 2023/24, 31305, nr. 13"}).empty());
    CHECK(doubts({of_2024, "Kamerstuk 31305, nr. 12"}).empty());
    CHECK(doubts({"Kamerstukken II 2023/24, 31305", "Kamerstukken II 2024/25, 31305"}).empty());
    CHECK(doubts({"Kamerstukken I 2008/09, 31700 VI, D", "Kamerstukken I 2009/10, 31700 VI, D"}).empty());
}

TEST_CASE("letters number the papers of the Eerste Kamer") {
    CHECK(doubts({"Kamerstukken II 2024/25, 31305, nr. C"}) == Codes{"chamber-mismatch"});
    CHECK(doubts({"Kamerstukken I 2024/25, 31305, C"}).empty());
    CHECK(doubts({"Kamerstukken II 1999/00, 26855, nr. A"}).empty());
    CHECK(doubts({"Kamerstuk 31305, nr. C"}).empty());
}

TEST_CASE("a paper of a budget without its chapter") {
    CHECK(doubts({"Kamerstuk 36600, nr. 79"}) == Codes{"budget-chapter-missing!"});
    CHECK(doubts({"Kamerstuk 36600, nr. 12"}) == Codes{"budget-chapter-missing?"});
    CHECK(doubts({"Kamerstuk 36600, nr. 12", "Zie 36600, nr. 12.", "Zie 36600, nr. 13."}) ==
          Codes{"budget-chapter-missing?", "budget-chapter-missing?"});
    CHECK(doubts({"Kamerstuk 36600, nr. 12, over de begroting van VWS."}) == Codes{"budget-chapter-missing!"});
    CHECK(doubts({"Kamerstuk 36600, nr. 12"}, {std::nullopt, "Ministerie van Defensie"}) ==
          Codes{"budget-chapter-missing?"});
    CHECK(doubts({"Kamerstuk 36600, nr. 79"}, {std::nullopt, "Ministerie van Defensie"}) ==
          Codes{"budget-chapter-missing!"});
    CHECK(doubts({"Kamerstuk 36600, nr. 12", "Kamerstuk 36600 XII, nr. 8"}) == Codes{"budget-chapter-missing!"});
    CHECK(doubts({"Kamerstuk 36600 XII, nr. 79"}).empty());
    CHECK(doubts({"Kamerstuk 31305, nr. 179"}).empty());
    CHECK(doubts({"Kamerstukken 36600"}).empty());
}

TEST_CASE("one paper in two forms is said where the chapter is missing") {
    CHECK(doubts({"Kamerstuk 36600, nr. 32", "Kamerstuk 36600-VI, nr. 32"}) ==
          Codes{"budget-chapter-missing!", "same-paper-two-forms"});
    CHECK(doubts({"Kamerstuk 36600-VI, nr. 32", "Kamerstuk 36 600 VI, nr. 32"}).empty());
}

TEST_CASE("the label of Kamerstukken before what is none") {
    CHECK(doubts({"Kamerstukken II, 2024/25, 2024D51189"}) == Codes{"label-mismatch"});
    CHECK(doubts({"Kamerstukken II, 2024/25, TZ202412, nr. 156"}) == Codes{"label-mismatch"});
    CHECK(doubts({"Kamerstukken II, 2024/25, 31305, nr. 1; zaak 2024Z21536"}).empty());
}

TEST_CASE("numbers of commitments") {
    CHECK(doubts({"toezegging TZ202412-156"}).empty());
    CHECK(doubts({"toezegging 202412, nr. 156"}) == Codes{"tz-prefix-missing!"});
    CHECK(doubts({"TZ127734"}) == Codes{"tz-malformed!"});
    CHECK(doubts({"TZ2024412, nr. 155"}) == Codes{"tz-malformed!"});
    CHECK(doubts({"TZ2024412, nr. 155 en TZ202412, nr. 156"}) == Codes{"tz-malformed!"});
    CHECK(doubts({"toezegging T01234"}).empty());
}

TEST_CASE("the prefix of a commitment is missed whatever its word begins with") {
    CHECK(doubts({"Toezegging 202412, nr. 156"}) == Codes{"tz-prefix-missing!"});
    CHECK(doubts({"Toezegging TZ202412-156"}).empty());
}

TEST_CASE("a law by a title that is not its own") {
    CHECK(doubts({"Het Regelement verkeersregels en verkeerstekens."}) == Codes{"law-title-mismatch"});
    CHECK(doubts({"Volgens de Wet particuliere beveiligers en recherchebureaus (Wbpr)."}) ==
          Codes{"law-title-mismatch", "law-title-mismatch"});
    CHECK(doubts({"Volgens de Wet wapens en munitie, de WWM en de Wet Wapens en Munitie."}).empty());
    CHECK(doubts({"Volgens de Wet op de kansspelbelasting."}).empty());
}

TEST_CASE("rulings and numbers that are mended") {
    CHECK(doubts({"ECLl:NL:HR:2019:2006"}) == Codes{"ecli-slip!"});
    CHECK(doubts({"ECLI:HR:2019:2006"}) == Codes{"ecli-slip!"});
    CHECK(doubts({"ecli:nl:hr:2019:2006, r.o. 3"}).empty());
    CHECK(doubts({"Stb. 2024, 4l2"}) == Codes{"number-slip!"});
    CHECK(doubts({"Kamerstuk 31305, nr. 1O2"}) == Codes{"number-slip!"});
    CHECK(doubts({"Stb. 2024, 412", "Kamerstukken I 1995/96, 23700, nr. 188l"}).empty());
}

TEST_CASE("debates that cannot be looked up") {
    CHECK(doubts({"Handelingen Tweede Kamer, 25 september"}) ==
          Codes{"handelingen-no-year!", "handelingen-incomplete"});
    CHECK(doubts({"Handelingen Tweede Kamer, 25 september 2024"}) == Codes{"handelingen-incomplete"});
    CHECK(doubts({"Handelingen II 2024/25, nr. 3, item 5"}).empty());
}

TEST_CASE("what is dated after the letter") {
    const Said june{"2025-06-12", std::nullopt};
    CHECK(doubts({"Handelingen II 2025/26, nr. 3, item 5, 26 november 2025"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"Handelingen II 2024/25, nr. 3, item 5, 12 juni 2025"}, june).empty());
    CHECK(doubts({"Handelingen II 2025/26, nr. 3, item 5, 26 november 2025"}).empty());
    CHECK(doubts({"TZ202507-012"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"TZ202506-012"}, june).empty());
    CHECK(doubts({"HR 3 juli 2025, ECLI:NL:HR:2025:2006"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"2026D00001"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"https://wetten.overheid.nl/BWBR0045754/2026-01-01"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"https://wetten.overheid.nl/BWBR0045754/2026-99-01"}, june).empty());
    CHECK(doubts({"ECLI:NL:HR:2026:12"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"COM(2026) 12"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"ECLI:NL:HR:2025:12", "COM(2025) 12"}, june).empty());
    CHECK(doubts({"Kamerstukken II 2025/26, 31305, nr. 12"}, june) == Codes{"date-in-future!"});
    CHECK(doubts({"Kamerstukken II 2024/25, 31305, nr. 12"}, june).empty());
    CHECK(doubts({"Kamerstukken II 2025/26, 31305, nr. 12"}, {"2025-09-16", std::nullopt}).empty());
}

TEST_CASE("a budget without chapter means one chapter throughout") {
    CHECK(
        doubts({"Zie 36600-VI, nr. 1.", "Zie 36600, nr. 79.", "Zie 36600, nr. 80.",
                "De minister van VWS schrijft dat (36600, nr. 184)."}) ==
        Codes{"budget-chapter-missing!", "budget-chapter-missing!", "budget-chapter-missing!", "chapter-not-constant"});
    CHECK(doubts({"Zie 36600-VI, nr. 1.", "Zie 36600, nr. 79.", "Zie 36600, nr. 80."}) ==
          Codes{"budget-chapter-missing!", "budget-chapter-missing!"});
}

TEST_CASE("the Handelingen have no debates in committee") {
    const std::vector<std::string> note = {"Handelingen II 2024/25, nr. 71, item 5"};
    CHECK(doubts_of_notes(note, "Tijdens het commissiedebat kust is dat toegezegd.") ==
          Codes{"not-a-handelingen-source"});
    CHECK(doubts_of_notes(note, "Tijdens het tweeminutendebat kust is dat toegezegd.").empty());
}

TEST_CASE("a case note is printed somewhere") {
    CHECK(doubts_of_notes({"Noot A. Jansma, HR 3 mei 2019, ECLI:NL:HR:2019:2006"}) ==
          Codes{"case-note-without-publication"});
    CHECK(doubts_of_notes({"Noot A. Jansma, NJ 2020/41, HR 3 mei 2019, ECLI:NL:HR:2019:2006"}).empty());
    CHECK(doubts_of_notes({"HR 3 mei 2019, ECLI:NL:HR:2019:2006"}).empty());
}

TEST_CASE("an opinion has no considerations") {
    CHECK(doubts({"ECLI:NL:PHR:2015:1111, r.o. 9"}) == Codes{"pinpoint-on-conclusion?"});
    CHECK(doubts({"ECLI:NL:HR:2015:1111, r.o. 9"}).empty());
    CHECK(doubts({"ECLI:NL:PHR:2015:1111, par. 9"}).empty());
}

TEST_CASE("the text of a law in an earlier year") {
    const std::vector<std::string> law = {"https://wetten.overheid.nl/BWBR0032607/2023-01-01"};
    CHECK(doubts(law, {"2025-06-12", std::nullopt}) == Codes{"pinned-version?"});
    CHECK(doubts(law, {"2023-06-12", std::nullopt}).empty());
    CHECK(doubts({"https://wetten.overheid.nl/BWBR0032607"}, {"2025-06-12", std::nullopt}).empty());
}

TEST_CASE("a report has a year") {
    CHECK(doubts_of_notes({"Rapport Inspectie van de Kust, Toezicht op kades, Den Haag"}) ==
          Codes{"grey-literature-no-year"});
    CHECK(doubts_of_notes({"Rapport Inspectie van de Kust, Toezicht op kades, Den Haag 2024"}).empty());
}

TEST_CASE("a paper of after the letter by the date behind it") {
    CHECK(doubts({"Kamerstuk 31305, nr. 12 (brief van 12 februari 2026)"}, {"2026-01-20", std::nullopt}) ==
          Codes{"date-in-future!"});
    CHECK(doubts({"Kamerstuk 31305, nr. 12 (brief van 12 februari 2025)"}, {"2026-01-20", std::nullopt}).empty());
    CHECK(doubts({"Kamerstuk 31305, nr. 12 (debat op 12 februari 2026)"}, {"2026-01-20", std::nullopt}).empty());
}

TEST_CASE("papers of two dossiers are parted by what the letter parts them by") {
    const std::string semicolon = "Kamerstukken II 2024/25, 31305, nr. 12; 34324, nr. 6";
    CHECK(doubts_of_notes({semicolon, "Kamerstukken II 2024/25, 31305, nr. 13, 34324, nr. 5"}) ==
          Codes{"comma-as-citation-separator"});
    CHECK(doubts_of_notes({semicolon, "Kamerstukken II 2024/25, 31305, nrs. 13, 14 en 15"}).empty());
    CHECK(doubts_of_notes({"Kamerstukken II 2024/25, 31305, nr. 13, 34324, nr. 5"}).empty());
}

TEST_CASE("a note that repeats the one before, or the one before that") {
    CHECK(doubts_of_notes({"ECLI:NL:HR:2019:2006", "Kamerstuk 31305, nr. 12", "ECLI:NL:HR:2019:2006"}) ==
          Codes{"cited-twice"});
    CHECK(doubts_of_notes(
              {"ECLI:NL:HR:2019:2006", "Kamerstuk 31305, nr. 12", "Kamerstuk 31305, nr. 13", "ECLI:NL:HR:2019:2006"})
              .empty());
    CHECK(doubts_of_notes({"Kamerstuk 31305, nr. 12, p. 3", "Kamerstuk 31305, nr. 12, p. 9"}).empty());
}

TEST_CASE("a citation written unlike the others") {
    std::vector<std::string> notes;
    for (int number = 1; number <= 8; ++number)
        notes.push_back("Kamerstukken II 2024/25, 31305, nr. " + std::to_string(number));
    CHECK(doubts_of_notes(notes).empty());
    notes.push_back("Kamerstukken II 2024/25, 31305 nr. 9");
    CHECK(doubts_of_notes(notes) == Codes{"citation-style"});
    notes.back() = "Kamerstukken II 2024/25, 31 305, nr. 9";
    CHECK(doubts_of_notes(notes) == Codes{"citation-style"});
    notes.back() = "Kamerstukken II 2024/25, 31305, nr. 9.";
    CHECK(doubts_of_notes(notes) == Codes{"citation-style"});
    notes.back() = "Kamerstukken II 2024/25 , 31305, nr. 9";
    CHECK(doubts_of_notes(notes) == Codes{"citation-style"});
    notes = {"Kamerstuk 31305, nr. 1", "Kamerstuk 31305 nr. 2"};
    CHECK(doubts_of_notes(notes).empty());
}
