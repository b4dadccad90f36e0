// The records of a letter's JSON: its sections, motions, citations and so on, each with the keys of kamerbrief(5) in
// its order. Each function writes those of one record, within the object that is open.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "write/json_parts.hpp"

namespace kamerbrief {

/// As records have it.
std::string_view name_of(CommitmentKind);

class JsonRecords : public JsonParts {
  public:
    JsonRecords(const Letter& of, bool indented);

    void section(const Section&, std::size_t index);
    void motion(const Motion&, std::size_t index);
    void commitment(const Commitment&, std::size_t index);
    void question(const Question&, std::size_t index);
    void citation(const Citation&, std::size_t index);
    void note(const Note&, std::size_t index);
    void table(const Grid&, std::size_t index);
    void diagnostic(const Diagnostic&, std::size_t index);

  private:
    void block(const SectionBlock&, std::size_t index);
    void disposal(const std::optional<Place>&);
    void question_note(const QuestionNote&);
    void typed_note(const std::vector<Place>& paragraphs);
    void gather_citations_of_notes();

    std::vector<std::vector<std::size_t>> citations_of_notes_;
};

}  // namespace kamerbrief
