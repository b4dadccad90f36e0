// What a misspelt word may have been meant to be.
#pragma once

#include <span>
#include <string_view>

namespace kamerbrief::cli {

/// The known word that takes the fewest changes of a letter, where that is less than half of it; else "".
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace kamerbrief::cli
