// The passes of extract(), in their order. Each takes the letter as the ones above left it, and fills in its own part.
#pragma once

#include "kamerbrief/extract.hpp"

namespace kamerbrief {

class LetterWords;
class Statements;

void find_head(Letter&, const Hints&);             ///< `head`; what is letterhead or signature is no longer body
void find_tables(Letter&);                         ///< `grids`, and the homes of cells and captions
void find_sections(Letter&);                       ///< `contents`, `sections`, and all other homes
void find_questions(Letter&, const LetterWords&);  ///< `questions`
void find_citations(Letter&, const LetterWords&, const Statements&);  ///< `citations`: what is written
void resolve_citations(Letter&);                    ///< their identifiers and suggestions: what it refers to
void find_motions(Letter&, const Statements&);      ///< `motions`
void find_commitments(Letter&, const Statements&);  ///< `commitments`
void settle_member_spellings(Letter&);              ///< one spelling for each member, the others remarked
void unite_same_motions(Letter&);                   ///< one entry for each motion
void diagnose(Letter&, const LetterWords&, const Statements&);  ///< `diagnostics`, behind the reader's own
void doubt_citations(Letter&);                                  ///< its part about citations
void check_contents(Letter&);                                   ///< its part about the table of contents
void check_caption_numbers(Letter&);                            ///< its part about the numbers of tables and figures
void check_cross_references(Letter&, const LetterWords&);       ///< its part about what the letter refers to in itself
void proofread(Letter&, const LetterWords&);                    ///< its part about what is still to be filled in

}  // namespace kamerbrief
