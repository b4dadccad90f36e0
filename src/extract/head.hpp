// The two ends of a letter that are not its text. What belongs to them is taken out of the body, so that the letter
// begins where it speaks, at "Geachte", and ends before it is signed.
#pragma once

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

void read_letterhead(Document& document, Head& head);
void read_signature(Document& document, Head& head);

}  // namespace kamerbrief
