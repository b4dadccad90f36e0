#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

std::string joined(const Letter& letter, const std::vector<std::size_t>& paragraphs) {
    std::vector<std::string_view> texts;
    for (const std::size_t paragraph : paragraphs)
        texts.push_back(
            std::string_view(letter.document.paragraphs[paragraph].text).substr(letter.homes[paragraph].text_begin));
    return fmt::format("{}", fmt::join(texts, " / "));
}

/// "number (members): question -> answer" and the other questions that it answers, a line each.
std::string exchange(const Letter& letter) {
    std::string lines;
    for (const Question& question : letter.questions) {
        lines += fmt::format("{} ({}): {} -> {}", question.number, fmt::join(question.asked_by, ", "),
                             joined(letter, question.question), joined(letter, question.answer));
        if (!question.answered_with.empty()) lines += fmt::format(" [{}]", fmt::join(question.answered_with, ", "));
        lines += '\n';
    }
    return lines;
}

std::string titles(const Letter& letter) {
    std::vector<std::string> found;
    for (const Section& section : letter.sections)
        found.push_back(section.title ? said(letter, section.title) : "-");
    return fmt::format("{}", fmt::join(found, " | "));
}

}  // namespace

TEST_CASE("each question has its answer, and both have a section") {
    const Letter letter = letter_from(
        "Antwoorden op de vragen van het lid Bos (VVD) over natte kelders\n"
        "Vraag 1\nKent u het bericht?\n"
        "Antwoord op vraag 1\nJa\n"
        "Vraag 2\nHoeveel kelders zijn nat?\n"
        "Antwoord op vraag 2\nDat is niet bekend.\nHet wordt niet bijgehouden.\n");
    CHECK(exchange(letter) ==
          "1 (Bos): Kent u het bericht? -> Ja\n"
          "2 (Bos): Hoeveel kelders zijn nat? -> Dat is niet bekend. / Het wordt niet bijgehouden.\n");
    CHECK(titles(letter) == "- | Vraag 1 | Antwoord op vraag 1 | Vraag 2 | Antwoord op vraag 2");
    CHECK(letter.questions[1].section == 3);
}

TEST_CASE("one answer to several questions, also to one asked long before") {
    const Letter letter = letter_from(
        "Vraag 1\nIs dat zo?\nVraag 2\nWaarom niet?\nAntwoord op vraag 2\nDaarom niet.\n"
        "Vraag 3\nEn hier?\nAntwoord op vragen 1 en 3\nNee.\n");
    CHECK(exchange(letter) ==
          "1 (): Is dat zo? -> Nee. [3]\n2 (): Waarom niet? -> Daarom niet.\n3 (): En hier? -> Nee. [1]\n");
}

TEST_CASE("an answer that does not say which question it answers is of those right before it") {
    const Letter letter = letter_from(
        "Vraag 1\nIs dat zo?\nAntwoord\nJa.\nVraag 2\nWaarom?\nVraag 3\nSinds wanneer?\nAntwoord\nSinds mei.\n");
    CHECK(exchange(letter) ==
          "1 (): Is dat zo? -> Ja.\n2 (): Waarom? -> Sinds mei. [3]\n3 (): Sinds wanneer? -> Sinds mei. [2]\n");
}

TEST_CASE("labels that share a paragraph with what they label") {
    const Letter letter = letter_from("Vraag 1: Is dat zo?\nAntwoord: Ja, dat klopt.\n");
    CHECK(exchange(letter) == "1 (): Is dat zo? -> Ja, dat klopt.\n");
    CHECK(titles(letter) == "Vraag 1 | Antwoord");
    REQUIRE(letter.sections[0].blocks.size() == 1);
}

TEST_CASE("questions that only have a number") {
    const Letter letter = letter_from(
        "1. Kent u het bericht?\nAntwoord\nJa.\n2. Bent u bereid hekken te plaatsen, of boeien?\nAntwoord\nNee.\n");
    CHECK(exchange(letter) ==
          "1 (): Kent u het bericht? -> Ja.\n2 (): Bent u bereid hekken te plaatsen, of boeien? -> Nee.\n");
    CHECK(titles(letter) == "Kent u het bericht? | Antwoord | Bent u bereid hekken te plaatsen, of boeien? | Antwoord");
    CHECK(letter.sections[0].number == "1");
}

TEST_CASE("a numbered list in an answer asks nothing") {
    const Letter letter = letter_from(
        "Vraag 1\nWat gaat u doen?\nAntwoord\nDrie dingen.\n1. Hekken.\n2. Boeien.\nVraag 2\nEn "
        "dan?\nAntwoord\nWachten.\n");
    CHECK(exchange(letter) ==
          "1 (): Wat gaat u doen? -> Drie dingen. / Hekken. / Boeien.\n2 (): En dan? -> Wachten.\n");
}

TEST_CASE("parts of a question have one answer, or one each") {
    const Letter one = letter_from("Vraag 1a\nWaar?\nVraag 1b\nWanneer?\nAntwoord op vraag 1\nHier en nu.\n");
    CHECK(exchange(one) == "1a (): Waar? -> Hier en nu. [1b]\n1b (): Wanneer? -> Hier en nu. [1a]\n");
    const Letter each = letter_from("Vraag 1\nWaar en wanneer?\nAntwoord 1a\nHier.\nAntwoord 1b\nNu.\n");
    CHECK(exchange(each) == "1 (): Waar en wanneer? -> Hier. / Nu.\n");
}

TEST_CASE("an answer that names a question twice is given once") {
    CHECK(exchange(letter_from("Vraag 3\nIs dat zo?\nAntwoord 3 en 3\nJa.\n")) == "3 (): Is dat zo? -> Ja.\n");
    CHECK(exchange(letter_from("Vraag 4\nWaar en wanneer?\nAntwoord op vraag 4a en 4b\nHier en nu.\n")) ==
          "4 (): Waar en wanneer? -> Hier en nu.\n");
    CHECK(exchange(letter_from("Vraag 4a\nWaar?\nVraag 4b\nWanneer?\nAntwoord op vraag 4a en 4b\nHier en nu.\n")) ==
          "4a (): Waar? -> Hier en nu. [4b]\n4b (): Wanneer? -> Hier en nu. [4a]\n");
    CHECK(exchange(letter_from("Vraag 4\nEn hier?\nAntwoord 4a\nJa.\nAntwoord 4b\nJa.\n")) ==
          "4 (): En hier? -> Ja. / Ja.\n");
    CHECK(exchange(letter_from("Vraag 3 en 3\nIs dat zo?\nAntwoord\nJa.\n")) == "3 (): Is dat zo? -> Ja.\n");
}

TEST_CASE("the questions of a second member count from 1 again") {
    const Letter letter = letter_from(
        "Vragen van het lid Bos (VVD) over kelders\nVraag 1\nIs dat zo?\nAntwoord op vraag 1\nJa.\n"
        "Vragen van de leden Ten Have (D66) en El Idrissi (SP) over zolders\nVraag 1\nEn dat?\nAntwoord op vraag "
        "1\nNee.\n");
    CHECK(exchange(letter) == "1 (Bos): Is dat zo? -> Ja.\n1 (Ten Have, El Idrissi): En dat? -> Nee.\n");
}

TEST_CASE("a question without an answer is still a question") {
    const Letter letter = letter_from("Vraag 1\nIs dat zo?\nAntwoord op vraag 1\nJa.\nVraag 2\nWaarom?\n");
    CHECK(exchange(letter) == "1 (): Is dat zo? -> Ja.\n2 (): Waarom? -> \n");
}

TEST_CASE("a letter that answers no questions has none") {
    CHECK(letter_from("Kades\nVraag 1 was de vraag.\nAntwoord geven is lastig.\n").questions.empty());
    CHECK(letter_from("Vraag 1\nIs dat zo?\n").questions.empty());
    CHECK(letter_from("1. Wat moet er gebeuren?\nDat weten wij nog niet.\n").questions.empty());
}
