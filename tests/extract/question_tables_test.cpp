#include "extract/question_tables.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "extract/letter_from.hpp"
#include "read/docx_file.hpp"
#include "read/word_elements.hpp"

using namespace kamerbrief;

namespace {

/// Rows of cells as Tika writes a table.
std::string table(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (const auto& cell : row)
            text += "\t" + cell + "\n";
        text += "\n";
    }
    return text + "\n";
}

/// "number (members): question -> answer [answered with]", a line each.
std::string exchange(const Letter& letter) {
    const auto joined = [&](const std::vector<std::size_t>& paragraphs) {
        std::string out;
        for (const std::size_t paragraph : paragraphs)
            out.append(out.empty() ? "" : " / ").append(letter.document.paragraphs[paragraph].text);
        return out;
    };
    std::string lines;
    for (const Question& question : letter.questions) {
        lines +=
            fmt::format("{} ({}): {} -> {} [{}]\n", question.number, fmt::join(question.asked_by, ", "),
                        joined(question.question), joined(question.answer), fmt::join(question.answered_with, ", "));
    }
    return lines;
}

std::string word_row(std::initializer_list<std::string> cells) {
    std::string row = "<w:tr>";
    for (const std::string& c : cells)
        row += c;
    return row + "</w:tr>";
}

}  // namespace

TEST_CASE("a table with a column for the question and one for the answer") {
    const Letter letter = letter_from("Vragen van het lid Bos (VVD) over natte kelders\n\n" +
                                      table({{"Nr.", "Vraag", "Antwoord"},
                                             {"1", "Hoeveel kelders zijn nat?", "Dat zijn er twaalf."},
                                             {"2a", "Sinds wanneer?", ""},
                                             {"", "Noem de straten.", "Die zijn niet bekend."}}));
    CHECK(exchange(letter) ==
          "1 (Bos): Hoeveel kelders zijn nat? -> Dat zijn er twaalf. []\n"
          "2a (Bos): Sinds wanneer? ->  []\n"
          "3 (Bos): Noem de straten. -> Die zijn niet bekend. []\n");
    CHECK(letter.grids.size() == 1);
}

TEST_CASE("questions in a table that have their number in their own cell") {
    const Letter letter =
        letter_from("Lijst\n\n" + table({{"Vragen:", "Antwoorden:"}, {"4. Waar?", "Hier."}, {"5. Wanneer?", "Nu."}}));
    CHECK(exchange(letter) == "4 (): 4. Waar? -> Hier. []\n5 (): 5. Wanneer? -> Nu. []\n");
}

TEST_CASE("one answer in a cell over several rows, and a row that is a heading") {
    const Document document =
        read_body("<w:tbl>" + word_row({cell(p("Vraag")), cell(p("Antwoord"))}) +
                  word_row({cell(p("Kelders"), "<w:gridSpan w:val='2'/>")}) +
                  word_row({cell(p("Waar?")), cell(p("Hier en nu."), "<w:vMerge w:val='restart'/>")}) +
                  word_row({cell(p("Wanneer?")), cell(p(""), "<w:vMerge/>")}) +
                  word_row({cell(p("Hoe?")), cell(p("Zo."))}) + "</w:tbl>");
    CHECK(exchange(extract(document)) ==
          "1 (): Waar? -> Hier en nu. [2]\n2 (): Wanneer? -> Hier en nu. [1]\n3 (): Hoe? -> Zo. []\n");
}

TEST_CASE("other tables ask nothing") {
    const auto none = [](const std::vector<std::vector<std::string>>& rows) {
        return letter_from("Kades\n\n" + table(rows)).questions.empty();
    };
    CHECK(none({{"Vraag", "Aanbod"}, {"Is dat zo?", "Ja."}}));
    CHECK(none({{"Vraag", "Antwoord ja", "Antwoord nee"}, {"Bent u tevreden?", "60%", "40%"}}));
    CHECK(none({{"Vraag", "Antwoord", "Antwoord"}, {"Bent u tevreden?", "60%", "40%"}}));
    CHECK(none({{"Vraag", "Antwoord"}, {"Tevreden", "60%"}, {"Wel eens nat?", "40%"}, {"Hekken", "12%"}}));
    CHECK(none({{"1", "Is dat zo?", "Ja."}, {"Nr.", "Vraag", "Antwoord"}}));
}

TEST_CASE("a table within an answer is part of what it says") {
    const Letter letter = letter_from("Vraag 1\nWat is gevraagd?\nAntwoord op vraag 1\nDit:\n\n" +
                                      table({{"Vraag", "Antwoord"}, {"Bent u nat?", "Ja."}, {"Al lang?", "Nee."}}));
    CHECK(exchange(letter) == "1 (): Wat is gevraagd? -> Dit: []\n");
}
