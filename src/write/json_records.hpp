// The records of a letter's JSON: its sections, motions, citations and so on, each with the keys of kamerbrief(5) in
// its order. Each function writes those of one record, within the object that is open.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "write/json_parts.hpp"

namespace kamerbrief {

/// As records have them.
std::string_view name_of(Origin);
std::string_view name_of(Status);
std::string_view name_of(CommitmentKind);
std::string_view name_of(NoteKind);

/// The name of a citation's field in a record that stands by itself, in front of which is the letter's own `date`.
constexpr std::string_view name_in_record(std::string_view field) {
    return field == "date" ? "cited_date" : field;
}

/// Where a record is written.
enum class Standing { in_letter, by_itself };

class JsonRecords : public JsonParts {
  public:
    JsonRecords(const Letter& of, bool indented, Standing standing);

    void section(const Section&, std::size_t index);
    void motion(const Motion&, std::size_t index);
    void commitment(const Commitment&, std::size_t index);
    void question(const Question&, std::size_t index);
    void citation(const Citation&, std::size_t index);
    void note(const Note&, std::size_t index);
    void table(const Grid&, std::size_t index);
    void diagnostic(const Diagnostic&, std::size_t index);

    /// The first paragraph of the question, or the title of its section; nothing where there is neither.
    std::optional<Place> place_of(const Question&) const;

    /// Of a note's first call.
    std::optional<std::size_t> section_of(const Note&) const;

    const std::vector<std::size_t>& citations_of_note(std::size_t note) const { return citations_of_notes_[note]; }

  private:
    void block(const SectionBlock&, std::size_t index);
    void disposal(const std::optional<Place>&);
    void question_note(const QuestionNote&);
    void typed_note(const std::vector<Place>& paragraphs);
    void gather_citations_of_notes();

    const Standing standing_;
    std::vector<std::vector<std::size_t>> citations_of_notes_;
};

}  // namespace kamerbrief
