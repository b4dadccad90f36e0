// Letters for the tests of citations: paragraphs in one section, with or without notes.
#pragma once

#include <string>
#include <vector>

#include "extract/passes.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// A letter of these paragraphs and no headings.
inline Letter letter_of(const std::vector<std::string>& paragraphs) {
    Letter letter;
    letter.sections.emplace_back();
    for (std::size_t p = 0; p < paragraphs.size(); ++p) {
        letter.document.paragraphs.emplace_back().text = paragraphs[p];
        letter.document.body.push_back({Block::Kind::paragraph, p});
        letter.homes.emplace_back().kind = Home::Kind::block;
        letter.homes.back().section = 0;
    }
    return letter;
}

/// Adds a note that the paragraph calls at `at`, behind those that it calls before.
inline void add_note(Letter& letter, std::size_t paragraph, std::size_t at, std::string text) {
    Document& document = letter.document;
    Note note;
    note.id = std::to_string(document.notes.size() + 1);
    note.number = static_cast<int>(document.notes.size() + 1);
    note.first_paragraph = document.paragraphs.size();
    note.paragraphs = 1;
    note.calls.push_back({paragraph, at, at});
    document.paragraphs[paragraph].calls.push_back({at, NoteKind::footnote, note.id, document.notes.size()});
    document.paragraphs.emplace_back().text = std::move(text);
    letter.homes.emplace_back().kind = Home::Kind::note;
    letter.homes.back().owner = document.notes.size();
    document.notes.push_back(std::move(note));
}

/// Looks at the letter's words and statements first, as extract() does.
inline void find_citations(Letter& letter) {
    const LetterWords words(letter.document);
    find_citations(letter, words, Statements(letter, words));
}

}  // namespace kamerbrief
