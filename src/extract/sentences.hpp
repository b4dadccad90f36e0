// The sentences of a paragraph: a paragraph in, places out.
//
// A sentence ends at ". ! ?" where what follows can open one, together with the quotes and brackets that close behind
// the stop. Dutch abbreviations, initials, numbers and dates do not end it, nor does a colon. A line break ends it only
// behind a stop, or where a list begins on the next line. What goes on for 4,000 bytes is cut at a blank.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

/// The sentences from byte `begin` on, in order, without the blanks around them. Together they hold all that is not
/// blank. `begin` is where the text behind a typed number or list marker starts (`Home::text_begin`).
std::vector<Place> sentences(const Document&, std::size_t paragraph, std::size_t begin = 0);

/// The sentence that holds where `place` begins. For a place of no length, as of a note's call, one that ends right
/// there comes before one that begins: "... plaatsen.[call] Hiermee ..." gives what ends in "plaatsen.".
Place sentence_around(std::span<const Place> sentences, const Place& place);

/// Likewise, of the place's whole paragraph. To ask of many places in one paragraph, take its sentences once.
Place sentence_around(const Document&, const Place& place);

}  // namespace kamerbrief
