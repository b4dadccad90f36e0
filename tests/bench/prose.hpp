// Invented Dutch prose with citations in it, the same at every run.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kamerbrief::bench {

/// Paragraphs of at least `bytes` in all, with `citations` spread evenly through them.
std::vector<std::string> prose(std::size_t bytes, std::size_t citations);

}  // namespace kamerbrief::bench
