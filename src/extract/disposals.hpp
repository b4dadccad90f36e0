// The sentences that dispose of a motion or a commitment, and what they say became of it.
#pragma once

#include <optional>
#include <string_view>

#include "extract/subjects.hpp"
#include "extract/words.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct Disposal {
    Status status = Status::open;
    bool negated = false;  ///< "nog niet uitgevoerd": then `status` is open
};

/// What the sentence says became of a motion or commitment that it names. Nothing for a sentence that names neither, or
/// that only tells what a motion asks for. One that `follows` a sentence about it may say "hieraan" instead, or no more
/// than "Ontraden."
std::optional<Disposal> read_disposal(const Sentence& sentence, Subject subject, bool follows = false);

/// Whether a later word on the same matter takes the place of an earlier one: what is settled stays settled.
bool outweighs(Status later, Status earlier);

}  // namespace kamerbrief
