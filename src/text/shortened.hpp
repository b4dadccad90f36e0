// Texts of any length for tables that are read at a glance.
#pragma once

#include <string>
#include <string_view>

namespace kamerbrief {

/// The first words of a text, cut between two of them.
std::string shortened(std::string_view text);

}  // namespace kamerbrief
