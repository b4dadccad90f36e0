// Questions and answers in a table ("Nr. | Vraag | Antwoord"), as lists of factual questions (feitelijke vragen) have
// them: a table in, what its rows ask and answer out. To know another heading of a column, add it in the .cpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

/// Questions that share one answer: of one row, or of those that the cell of the answer is merged over.
struct TableAnswer {
    struct Question {
        std::string number;                   ///< "3", "4a"; empty where the row has none
        std::vector<std::size_t> paragraphs;  ///< of its cell, as of the answer's
    };
    std::vector<Question> questions;
    std::vector<std::size_t> answer;
};

/// By row; empty for a table whose first row does not name both columns, or in which few cells ask: a survey.
std::vector<TableAnswer> read_question_table(const Document&, const Table&);

}  // namespace kamerbrief
