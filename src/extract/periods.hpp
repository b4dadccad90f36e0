// When a letter says that it will return to something: "in het najaar van 2025", "medio 2026", "voor de zomer", "in het
// volgende halfjaarbericht", "zodra de zaken zijn afgerond".
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// The last date or period of the sentence, its preposition included; none in a year before that of `today`, the
/// letter's date, and a day that is only told of ("op 1 mei 2026") where it is still to come. A year alone ("in 2030"),
/// which is mostly that of what the sentence is about, only where no other stands.
struct Period {
    Span span;
    bool only_year = false;
};
std::optional<Period> find_period(const Sentence& sentence, std::string_view today = "");

/// When the sentence says that its writer will come back to the matter: "kom ik in het najaar terug", "u ontvangt de
/// brief uiterlijk 1 juli". What the writer only strives for or expects by some year is a goal, and none.
std::optional<Span> find_return(const Sentence& sentence, std::string_view today = "");

/// The sentence says that its writer will come back to the matter, whenever that be.
bool promises_return(const Sentence& sentence);

}  // namespace kamerbrief
