#include "extract/question_notes.hpp"

#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// "mark=text" of each typed note of a question, "f" for a real one; '?' where a mark has no note.
std::string notes(const Letter& letter, std::size_t question) {
    std::string out;
    for (const QuestionNote& note : letter.questions.at(question).notes) {
        out += out.empty() ? "" : " ";
        out += note.note ? "f" : note.mark + "=";
        if (!note.note && note.text.empty()) out += "?";
        for (const Place& place : note.text)
            out += text_at(letter, place);
    }
    return out;
}

std::string answer(const Letter& letter, std::size_t question) {
    std::string out;
    for (const std::size_t paragraph : letter.questions.at(question).answer)
        out.append(out.empty() ? "" : " / ").append(letter.document.paragraphs[paragraph].text);
    return out;
}

}  // namespace

TEST_CASE("notes of a question, real and typed") {
    const Letter letter = letter_from(
        "Vraag 1\nKent u het bericht? 1)\nAntwoord op vraag 1\nJa.[footnoteRef:7] [7: Zie mijn brief van mei.] \n\n"
        "Vraag 2\nEn dit?\nAntwoord op vraag 2\nNee.\n1) De Kustbode, 3 mei 2025.\n");
    REQUIRE(letter.questions.size() == 2);
    REQUIRE(letter.questions[0].notes.size() == 2);
    const QuestionNote& typed = letter.questions[0].notes[0];
    CHECK(typed.mark == "1)");
    CHECK(text_at(letter, typed.at) == "1)");
    REQUIRE(typed.text.size() == 1);
    CHECK(text_at(letter, typed.text[0]) == "De Kustbode, 3 mei 2025.");
    CHECK(letter.questions[0].notes[1].note == 0);
    CHECK(letter.questions[1].notes.empty());
    CHECK(answer(letter, 1) == "Nee.");
}

TEST_CASE("a list that nothing calls ends the answer as its text") {
    const Letter letter = letter_from("Vraag 1\nWat doet u?\nAntwoord\nTwee dingen:\n1) Hekken.\n2) Boeien.\n");
    CHECK(answer(letter, 0) == "Twee dingen: / 1) Hekken. / 2) Boeien.");
    CHECK(notes(letter, 0).empty());
}

TEST_CASE("typed notes of both forms in one letter") {
    const Letter letter = letter_from(
        "Vraag 1\nKent u het bericht? 1)\nAntwoord\nJa.\n1) De Kustbode, 3 mei 2025.\n"
        "Vraag 2\nEn het vervolg[1]?\nAntwoord\nNee.\n[1] Havennieuws, 5 mei 2025.\n"
        "Vraag 3\nEn dit? 1)\nAntwoord\nOok niet.\n1) De Peiler, 6 mei 2025.\n");
    CHECK(notes(letter, 0) == "1)=De Kustbode, 3 mei 2025.");
    CHECK(notes(letter, 1) == "[1]=Havennieuws, 5 mei 2025.");
    CHECK(notes(letter, 2) == "1)=De Peiler, 6 mei 2025.");
    CHECK(answer(letter, 0) == "Ja.");
    CHECK(answer(letter, 1) == "Nee.");
}

TEST_CASE("a mark of a form that no note of the letter has is no call") {
    const Letter letter = letter_from(
        "Vraag 1\nKent u het bericht? 1) 2)\nAntwoord\nJa, hij [1] staat erin.\n1) De Kustbode, 3 mei 2025.\n");
    CHECK(notes(letter, 0) == "1)=De Kustbode, 3 mei 2025. 2)=?");
}

TEST_CASE("three notes on one line") {
    const Letter letter = letter_from(
        "Vraag 1\nKent u de berichten[1][2][3]?\nAntwoord\nJa.\n[1] De Kustbode[2] Havennieuws[3] De Peiler\n");
    CHECK(notes(letter, 0) == "[1]=De Kustbode [2]=Havennieuws [3]=De Peiler");
}

TEST_CASE("the number of a question is no call of a note") {
    const Letter letter = letter_from(
        "Vraag 1) Kent u het bericht? 2)\nAntwoord\nJa.\n1) De Kustbode, 3 mei 2025.\n2) De Peiler, 6 mei 2025.\n");
    CHECK(notes(letter, 0) == "2)=De Peiler, 6 mei 2025.");
}
