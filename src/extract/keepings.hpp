// The sentences that keep a promise themselves, as they come with what was promised.
#pragma once

#include <string_view>

#include "extract/words.hpp"

namespace kamerbrief {

/// "Zoals toegezegd stuur ik u hierbij de telling", "met deze brief geef ik gevolg aan deze toezegging": the promise is
/// kept with this very letter, though no word like "afgedaan" says so.
bool keeps_with_letter(const Sentence& sentence);

}  // namespace kamerbrief
