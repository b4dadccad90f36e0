// Ties the notes of a letter to the places that call them.
#pragma once

#include "kamerbrief/document.hpp"

namespace kamerbrief {

/// Takes a document that has all its paragraphs (each call with its kind and id) and its notes in the file's order.
/// Puts the notes in the order in which they are first called, those never called last, in the file's order; fills
/// `Note::calls` and `NoteCall::note`. Of two notes with one id the first is meant. Does not touch their numbers.
void link_notes(Document&);

}  // namespace kamerbrief
