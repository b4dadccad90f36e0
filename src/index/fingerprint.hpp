// Tells whether two letters are the same to an index.
#pragma once

#include <string>
#include <string_view>

#include "kamerbrief/index.hpp"

namespace kamerbrief {

/// 16 hexadecimal digits for what an index writes of the letter, and behind these, where the letter has its texts, 16
/// for all else. By these fingerprints, compared as texts, one of two letters comes before the other: any order does,
/// as long as it is the same everywhere.
std::string fingerprint(const IndexedLetter&);

/// The two say the same but for texts, of which one of them, or both, may have none.
bool say_the_same(std::string_view one_fingerprint, std::string_view other_fingerprint);

}  // namespace kamerbrief
