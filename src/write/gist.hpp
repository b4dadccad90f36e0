// What a record says that its other columns do not, for tables that are read at a glance.
#pragma once

#include <string>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// What a motion asks, in the letter's words; where it says no more than what it is called, the sentence without its
/// movers and papers, and "-" where that leaves nothing.
std::string gist_of(const Letter&, const Motion&);

/// The sentence that tells of a promise. A long one from "toegezegd" on, if it says before that no more than when,
/// where and to whom.
std::string gist_of(const Letter&, const Commitment&);

}  // namespace kamerbrief
