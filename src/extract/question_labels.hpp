// The labels of an answer to questions of members (beantwoording Kamervragen): "Vraag 1", "Antwoord op vraag 3 en 4".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/flow.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct QuestionLabel {
    SectionRole role = SectionRole::question;
    std::vector<std::string> numbers;   ///< "3", "4a"; a range is written out; empty for "Antwoord" alone
    std::vector<std::string> asked_by;  ///< "Vraag 1 van het lid Bos (VVD)"
    std::size_t end = 0;                ///< behind the label; its colon or full stop is left out
    std::size_t text_begin = 0;         ///< of what follows it in the same paragraph; else the paragraph's end
};

/// The label that a paragraph opens with. What only speaks of a question is none: "Vraag 1 gaat over de kades".
std::optional<QuestionLabel> read_question_label(std::string_view text);

/// The labels of the flow's items, one for each. All are absent where the letter answers no question. A question with
/// no more than a number ("1. Kent u het bericht?") is known by the answer that follows it; its label is of no length.
std::vector<std::optional<QuestionLabel>> find_question_labels(const Flow&, const std::vector<Paragraph>&);

}  // namespace kamerbrief
