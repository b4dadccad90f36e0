// Which of the commitments told of before a sentence means, whose outcome it tells.
//
// One that names a commitment, by its number, its member or its place among several, means that one. Any other means
// the last one told of in its own paragraph, or under the heading that names one; in doubt none.
#pragma once

#include <string>
#include <vector>

#include "extract/commitment_readings.hpp"

namespace kamerbrief {

/// "TZ202412-156", or the number as written where no identifier can be made.
std::string commitment_number(const Letter& letter, std::size_t citation);

/// The last of the scope's commitments, oldest first.
Indexes known_commitments(const Letter& letter, const CommitmentScope& scope);

Indexes meant_commitments(const Letter& letter, const CommitmentScope& scope, const ParagraphReading& paragraph,
                          const Reading& reading);

/// The sentence promises something besides, or to others, or on another day.
bool is_another(const Letter& letter, const Reading& reading, const Indexes& commitments);

/// Whether "de toezegging aan het lid Bos" can be one that was told of before; `told` is the last in its paragraph.
bool is_known(const Letter& letter, const CommitmentScope& scope, const Reading& reading, const Told* told);

/// The paragraph names a member or a number that is none of theirs, so that it speaks of something else.
bool names_others(const Letter& letter, const ParagraphReading& paragraph, const Indexes& commitments);

}  // namespace kamerbrief
