// The sentences of a letter's text, each with the headings that it stands under: what motions and commitments are read
// from.
//
// A letter answers a motion or a promise under its heading, and what it says there reaches no further. The heading that
// counts is one of the table of contents or of a heading style (the topic); what only looks like a heading divides a
// topic.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "extract/words.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct Statement {
    Place place;
    std::size_t section = 0;       ///< the nearest heading above, inferred ones too
    std::size_t topic = 0;         ///< the nearest heading above that is not inferred, or the preamble
    const Words* words = nullptr;  ///< of its sentence; null where nobody has looked
};

/// The words of each paragraph of a letter: looked at once, for all who search there.
class LetterWords {
  public:
    explicit LetterWords(const Document& document);
    LetterWords(const LetterWords&) = delete;
    LetterWords& operator=(const LetterWords&) = delete;

    /// Of `Document::paragraphs[paragraph]`.
    const Words& of(std::size_t paragraph) const { return words_[paragraph]; }

  private:
    std::vector<Words::Word> found_;  // of all paragraphs, one after the other
    std::vector<Words> words_;
};

/// The sentence that states it.
Sentence sentence_of(const Letter& letter, const Statement& statement);

/// All of a letter, in document order; the text of blocks only, not of titles, cells and notes. Copies of its
/// statements may not outlive it.
class Statements {
  public:
    Statements(const Letter& letter, const LetterWords& words);
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    std::span<const Statement> all() const { return statements_; }

    /// Of `Document::paragraphs[paragraph]`; none of what is no text of a block.
    std::span<const Statement> of(std::size_t paragraph) const {
        const Part& part = paragraphs_[paragraph];
        return all().subspan(part.first, part.count);
    }

  private:
    struct Part {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    std::vector<Statement> statements_;
    std::vector<Part> paragraphs_;
    std::vector<Words> words_;
};

/// The section itself, or the one above it that is not inferred.
std::size_t topic_of(const Letter& letter, std::size_t section);

/// Those of `statements`, which are all of the letter's, that stand under the section, deeper headings included.
std::span<const Statement> statements_below(const Letter& letter, std::span<const Statement> statements,
                                            std::size_t section);

/// The calls of notes in the paragraph from byte `begin` up to and including `end`: a call stands behind the word that
/// it is of. So a sentence's own are those behind its first byte; one right before that belongs to the sentence above.
std::span<const NoteCall> calls_between(const Letter& letter, std::size_t paragraph, std::size_t begin,
                                        std::size_t end);

}  // namespace kamerbrief
