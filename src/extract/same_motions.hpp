// One entry for a motion that a letter speaks of in several places: in a list at its top and under a heading below, or
// on the way to something else and where it answers it.
#pragma once

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// Motions with the same papers and the same movers become one, unless they ask for different things. It stands where
/// the letter says most of it, and takes from the others what is not said there.
void unite_same_motions(Letter&);

}  // namespace kamerbrief
