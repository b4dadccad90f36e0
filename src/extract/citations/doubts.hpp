// The parts of doubt_citations(), by what they look at.
#pragma once

#include <string>
#include <string_view>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// Files a remark at a citation.
void doubt(Letter&, const Citation&, std::string_view code, Severity, std::string message);

void doubt_papers(Letter&);   ///< parliamentary papers and commitments, and numbers anywhere
void doubt_sources(Letter&);  ///< laws, rulings, debates, reports, and dates anywhere
void doubt_habits(Letter&);   ///< how the letter's citations are written, one beside another

}  // namespace kamerbrief
