// The notes of questions and their answers: real ones, and those that a writer typed by hand at the end of an answer.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/typed_notes.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// First hears every question and answer, then takes the typed notes off each answer, in the letter's order; then it
/// knows the notes of all.
class QuestionNotes {
  public:
    /// Keeps a reference to the letter, whose texts have their homes.
    explicit QuestionNotes(const Letter& letter) : letter_(letter), document_(letter.document) {}

    /// Remembers which typed notes these paragraphs call.
    void hear_calls(const std::vector<std::size_t>& paragraphs);

    /// Takes off the end of an answer the typed notes that anything before them calls. Others are a list of its text.
    void take_typed_notes(std::vector<std::size_t>& answer);

    /// Those that the question calls, then those that its answer does.
    std::vector<QuestionNote> notes_of(const Question&) const;

  private:
    std::vector<TypedCall> calls_of(std::size_t paragraph) const;
    void add_notes(std::size_t paragraph, std::vector<QuestionNote>& notes) const;
    std::vector<Place> typed_note(const TypedCall&) const;

    const Letter& letter_;
    const Document& document_;
    std::unordered_map<std::string, std::size_t> first_calls_;                      // by mark: the paragraph
    std::unordered_map<std::string, std::vector<std::vector<Place>>> typed_notes_;  // by mark, in order
    std::set<MarkForm> forms_;                                                      // theirs: one, as a rule
};

}  // namespace kamerbrief
