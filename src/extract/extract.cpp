#include "kamerbrief/extract.hpp"

#include <utility>

#include "extract/passes.hpp"
#include "extract/statements.hpp"

namespace kamerbrief {

Letter extract(Document document, const Hints& hints) {
    Letter letter;
    letter.document = std::move(document);
    letter.homes.resize(letter.document.paragraphs.size());
    find_head(letter, hints);
    find_tables(letter);
    find_sections(letter);
    const LetterWords words(letter.document);
    find_questions(letter, words);
    const Statements statements(letter, words);
    find_citations(letter, words, statements);
    resolve_citations(letter);
    find_motions(letter, statements);
    find_commitments(letter, statements);
    letter.diagnostics = letter.document.diagnostics;
    settle_member_spellings(letter);
    unite_same_motions(letter);
    diagnose(letter, words, statements);
    return letter;
}

}  // namespace kamerbrief
