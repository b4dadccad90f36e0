// Numbers as Dutch letters write them, made into plain ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kamerbrief {

/// Of a text that is wholly a Dutch number ("12.728", "− 3,1", "€ 20 mln.", "12,5%") the same with a point before the
/// decimals and nothing else but a minus ("12728", "-3.1", "20000000", "12.5"); of one that is wholly a date the date
/// in ISO 8601. Nothing for any other text, nor for what only looks like a number: a code ("007"), a number written
/// the English way ("12.34"), a dossier ("36 800").
std::optional<std::string> plain_number(std::string_view text);

}  // namespace kamerbrief
