// What a sentence says became of the commitments that it means, and by when the letter returns to them.
#pragma once

#include <optional>
#include <string_view>

#include "extract/commitment_readings.hpp"
#include "extract/words.hpp"

namespace kamerbrief {

/// What the sentence says became of a promise, and nothing where that is still to come. One that `follows` a sentence
/// about a promise may name none.
std::optional<Disposal> read_outcome(const Sentence& sentence, bool follows);

void tell_outcome(Letter& letter, const CommitmentScope& scope, const ParagraphReading& paragraph,
                  const Reading& reading);

/// By when the thing was promised, in a sentence that tells of a promise: only where that is still to come, and only
/// where the sentence gives more than a year.
std::optional<Place> find_term(const Letter& letter, const Statement& statement);

}  // namespace kamerbrief
