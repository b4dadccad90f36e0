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

struct TextStyle {
    std::size_t columns = 100;  ///< the words are cut to them, and left out where they are too few
    bool coloured = false;      ///< the code and the line under the words, by severity
};

/// A text for each finding.
std::vector<std::string> findings_as_text(const Letter&, std::string_view file, std::span<const Finding>,
                                          const TextStyle&);

}  // namespace kamerbrief::cli
