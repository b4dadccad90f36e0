#include "extract/question_labels.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace kamerbrief;

namespace {

/// "question 3, 4|what follows in the paragraph", or "none".
std::string label(std::string_view text) {
    const auto found = read_question_label(text);
    if (!found) return "none";
    return fmt::format("{} {}|{}", found->role == SectionRole::question ? "question" : "answer",
                       fmt::join(found->numbers, ", "), text.substr(found->text_begin));
}

}  // namespace

TEST_CASE("a label on a line of its own") {
    CHECK(label("Vraag 1") == "question 1|");
    CHECK(label("Vraag 4a:") == "question 4a|");
    CHECK(label("VRAAG 12.") == "question 12|");
    CHECK(label("Vraag") == "question |");
    CHECK(label("Antwoord op vraag 1") == "answer 1|");
    CHECK(label("Antwoord vraag 1") == "answer 1|");
    CHECK(label("Antwoord 1") == "answer 1|");
    CHECK(label("Antwoord:") == "answer |");
    CHECK(label("Beantwoording vraag 2") == "answer 2|");
}

TEST_CASE("a label over several questions") {
    CHECK(label("Vragen 2 en 3") == "question 2, 3|");
    CHECK(label("Antwoord op vraag 3 en 8") == "answer 3, 8|");
    CHECK(label("Antwoord op de vragen 11, 12 en 13") == "answer 11, 12, 13|");
    CHECK(label("Antwoord op vraag 3 en vraag 4") == "answer 3, 4|");
    CHECK(label("Antwoord op vragen 5 t/m 8") == "answer 5, 6, 7, 8|");
    CHECK(label("Antwoorden op vraag 5 tot en met 7") == "answer 5, 6, 7|");
    CHECK(label("Antwoord 2–4") == "answer 2, 3, 4|");
    CHECK(label("Antwoord 4a t/m 4c") == "answer 4a, 4c|");
    CHECK(label("Antwoord 3 en 3") == "answer 3|");
    CHECK(label("Vragen 5, 4, 4 t/m 6 en 5a") == "question 5, 4, 6, 5a|");
}

TEST_CASE("a label with text behind it in the same paragraph") {
    CHECK(label("Vraag 1\nKent u het bericht?") == "question 1|Kent u het bericht?");
    CHECK(label("Vraag 1: kent u het bericht?") == "question 1|kent u het bericht?");
    CHECK(label("Vraag 1 Kent u het bericht?") == "question 1|Kent u het bericht?");
    CHECK(label("Antwoord: Ja.") == "answer |Ja.");
    CHECK(label("Antwoord op vraag 2 – Nee.") == "answer 2|Nee.");
}

TEST_CASE("what only speaks of questions is no label") {
    CHECK(label("Vraag 1 gaat over de kades.") == "none");
    CHECK(label("Vragen van het lid Bos (VVD) over de kades") == "none");
    CHECK(label("Vragen") == "none");
    CHECK(label("Beantwoording") == "none");
    CHECK(label("Antwoord op de vragen van het lid Bos") == "none");
    CHECK(label("Antwoorden van de minister van Waterwegen op Kamervragen") == "none");
    CHECK(label("Vraaggestuurd werken") == "none");
    CHECK(label("Vraag 2024Z12345") == "none");
    CHECK(label("De antwoorden op vraag 3 en 4") == "none");
}

TEST_CASE("a label may name who asks") {
    const auto found = read_question_label("Vraag 2 van het lid Ten Have (D66):");
    REQUIRE(found);
    CHECK(found->asked_by == std::vector<std::string>{"Ten Have"});
    CHECK(read_question_label("Vraag 2 (van de leden Bos en Ten Have)")->asked_by ==
          std::vector<std::string>{"Bos", "Ten Have"});
    CHECK(label("Vraag 2 van het lid Bos is lastig") == "none");
}
