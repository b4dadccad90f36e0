// What several motions ask, told in one sentence by their order: "De eerste vraagt om ponten, de tweede om bruggen."
#pragma once

#include <string_view>
#include <vector>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// One request for each motion, in their order; none where the sentence does not begin with the first one, or leaves
/// open what one of them asks.
std::vector<Span> find_requests_in_order(const Sentence& sentence);

}  // namespace kamerbrief
