// Findings for people, as compilers tell them: a line that says where and what, the words that it is about, and a line
// that underlines them.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/check.hpp"

namespace kamerbrief::cli {

/// A text for each finding. The words are cut to `columns`, and left out where these are too few.
std::vector<std::string> findings_as_text(const Letter&, std::string_view file, std::span<const Finding>,
                                          std::size_t columns);

}  // namespace kamerbrief::cli
