// What a motion or a member asks for.
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// The first verb that tells what a motion or a member asks: "verzoekt", "roept ... op", "is gevraagd om".
std::optional<Span> find_request_verb(std::string_view text);

/// Behind "verzoekt", and behind those whom it asks, to the end of the sentence without its full stop. Nothing where
/// the request stands before the verb: "zoals verzocht in de motie".
std::optional<Place> read_request(const Letter& letter, const Statement& statement);

}  // namespace kamerbrief
