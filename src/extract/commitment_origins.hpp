// When, where and to whom a commitment was made: from the sentence that tells of it, and from what that points back to.
#pragma once

#include <cstddef>

#include "extract/commitment_readings.hpp"

namespace kamerbrief {

/// `paragraph` holds the sentences before `reading`, which is the first to tell of the commitment.
void tell_origin(Letter& letter, std::size_t commitment, const Reading& reading, const ParagraphReading& paragraph);

}  // namespace kamerbrief
