// When a letter says that it will return to something: "in het najaar van 2025", "medio 2026", "voor de zomer", "in het
// volgende halfjaarbericht", "zodra de zaken zijn afgerond".
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// The last date or period of the sentence, its preposition included; none in a year before `this_year`. That it lies
/// ahead is told by promises_return.
std::optional<Span> find_period(std::string_view sentence, int this_year = 0);

/// The sentence says that its writer will come back to the matter: "kom ik terug", "informeer ik uw Kamer", "streef
/// ik".
bool promises_return(std::string_view sentence);

}  // namespace kamerbrief
