// Slips of the pen: two words that are one, but for a letter. Letters are bytes here.
#pragma once

#include <string_view>

namespace kamerbrief {

/// At most one letter more, less or other: "Regelement" and "Reglement".
bool one_letter_apart(std::string_view a, std::string_view b);

/// Two neighbours changed about: "Wbpr" and "Wpbr". False where the two are the same.
bool changed_about(std::string_view a, std::string_view b);

}  // namespace kamerbrief
