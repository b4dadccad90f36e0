#include <doctest/doctest.h>

#include "write/csv.hpp"
#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

namespace {

LetterByHand with_question() {
    LetterByHand hand;
    const std::size_t asked = hand.block("Zijn de kades veilig? 1)");
    const std::size_t answered = hand.block("Ja.");
    const std::size_t further = hand.block("Dat blijkt uit metingen.");
    hand.letter.questions.push_back({.number = "4a",
                                     .section = 0,
                                     .asked_by = {"Hagen", "Van Dijk"},
                                     .question = {asked},
                                     .answer = {answered, further},
                                     .answered_with = {"5", "6"},
                                     .notes = {{.mark = "1)", .at = hand.place(asked, "1)")},
                                               {.note = hand.note({"Zie de bijlage."}), .at = {answered, 3, 3}}}});
    return hand;
}

}  // namespace

TEST_CASE("a question is its number, who asked it, and the two texts") {
    CHECK(row(with_question(), question_table) ==
          "| 4a | Hagen, Van Dijk | Zijn de kades veilig? 1) | Ja.<br>Dat blijkt uit metingen. |\n");
}

TEST_CASE("a question that is not answered has an empty place") {
    LetterByHand hand = with_question();
    hand.letter.questions[0].answer.clear();
    CHECK(row(hand, question_table) == "| 4a | Hagen, Van Dijk | Zijn de kades veilig? 1) | |\n");
}

TEST_CASE("notes of a question go by their ids, one typed by hand by its mark") {
    const LetterByHand hand = with_question();
    JsonRecords records(hand.letter, false, Standing::by_itself);
    CHECK(csv_row(record_row(question_table.columns, {.records = records, .file = "a.docx"}, 0), plain_csv) ==
          "a.docx,,a.docx#q1,q1,4a,s1,Hagen; Van Dijk,Zijn de kades veilig? 1),\"Ja.\nDat blijkt uit metingen.\",5; 6,"
          "1); f1,\"{\"\"section\"\":\"\"s1\"\",\"\"block\"\":0,\"\"span\"\":[0,24]}\"\n");
}
