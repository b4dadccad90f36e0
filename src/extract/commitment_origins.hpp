// When, where and to whom a commitment was made: from the sentence that tells of it, and from what that points back to.
#pragma once

#include <cstddef>

#include "extract/commitment_readings.hpp"

namespace kamerbrief {

/// `paragraph` holds the sentences before `reading`, which is the first to tell of the commitment. What it says goes
/// before what the heading says that names the commitment, which counts for the rest.
void tell_origin(Letter& letter, std::size_t commitment, const Reading& reading, const ParagraphReading& paragraph,
                 bool named_by_heading);

/// What the heading of the commitment's section says, where that is not known yet. A date there is that of a debate.
void tell_origin_of_heading(Letter& letter, std::size_t commitment);

}  // namespace kamerbrief
