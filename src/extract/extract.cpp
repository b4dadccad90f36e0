#include "kamerbrief/extract.hpp"

#include <utility>

#include "extract/passes.hpp"

namespace kamerbrief {

Letter extract(Document document, const Hints& hints) {
    Letter letter;
    letter.document = std::move(document);
    letter.homes.resize(letter.document.paragraphs.size());
    find_head(letter, hints);
    find_tables(letter);
    find_sections(letter);
    find_questions(letter);
    find_citations(letter);
    resolve_citations(letter);
    find_motions(letter);
    find_commitments(letter);
    letter.diagnostics = letter.document.diagnostics;
    settle_member_spellings(letter);
    unite_same_motions(letter);
    diagnose(letter);
    return letter;
}

}  // namespace kamerbrief
