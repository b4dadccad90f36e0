// The printed numbers of notes (ECMA-376 Part 1, 17.11): notes in the order of their calls in, numbered out.
#pragma once

#include <pugixml.hpp>

#include "kamerbrief/document.hpp"
#include "read/story.hpp"

namespace kamerbrief {

/// Those with a mark of their own, and those never called, get none. `settings` is the root of that part, which may be
/// null.
void number_notes(Document&, const Stories&, pugi::xml_node settings);

}  // namespace kamerbrief
