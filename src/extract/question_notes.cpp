#include "extract/question_notes.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace kamerbrief {

void QuestionNotes::hear_calls(const std::vector<std::size_t>& paragraphs) {
    for (const std::size_t paragraph : paragraphs) {
        for (TypedCall& call : calls_of(paragraph)) {
            const auto [first, is_new] = first_calls_.try_emplace(std::move(call.mark), paragraph);
            if (!is_new) first->second = std::min(first->second, paragraph);
        }
    }
}

void QuestionNotes::take_typed_notes(std::vector<std::size_t>& answer) {
    const std::vector<TypedNote> notes = find_typed_notes(document_, answer);
    if (notes.empty()) return;
    const std::size_t first_paragraph = notes.front().text.front().paragraph;
    const bool called = std::ranges::any_of(notes, [&](const TypedNote& note) {
        const auto call = first_calls_.find(note.mark);
        return call != first_calls_.end() && call->second < first_paragraph;
    });
    if (!called) return;
    while (!answer.empty() && answer.back() >= first_paragraph)
        answer.pop_back();
    for (const TypedNote& note : notes) {
        typed_notes_[note.mark].push_back(note.text);
        forms_.insert(note.form);
    }
}

std::vector<QuestionNote> QuestionNotes::notes_of(const Question& question) const {
    std::vector<QuestionNote> notes;
    for (const auto* paragraphs : {&question.question, &question.answer}) {
        for (const std::size_t paragraph : *paragraphs)
            add_notes(paragraph, notes);
    }
    return notes;
}

std::vector<TypedCall> QuestionNotes::calls_of(std::size_t paragraph) const {
    return find_typed_calls(document_, paragraph, letter_.homes[paragraph].text_begin);
}

void QuestionNotes::add_notes(std::size_t paragraph, std::vector<QuestionNote>& notes) const {
    for (const NoteCall& call : document_.paragraphs[paragraph].calls) {
        if (call.note) notes.push_back({call.note, "", {}, {paragraph, call.at, call.at}});
    }
    if (forms_.empty()) return;
    for (const TypedCall& call : calls_of(paragraph)) {
        // Where no note has its form, "1)" or "[1]" is no call, but how the letter counts or quotes.
        if (forms_.contains(call.form)) notes.push_back({std::nullopt, call.mark, typed_note(call), call.at});
    }
}

/// Each member's questions may have notes that count from 1: the first such behind the call is meant.
std::vector<Place> QuestionNotes::typed_note(const TypedCall& call) const {
    const auto notes = typed_notes_.find(call.mark);
    if (notes == typed_notes_.end()) return {};
    const auto behind = std::ranges::lower_bound(notes->second, call.at.paragraph, {},
                                                 [](const std::vector<Place>& text) { return text.front().paragraph; });
    return behind == notes->second.end() ? std::vector<Place>() : *behind;
}

}  // namespace kamerbrief
