// Numbers in which a letter stands for a digit, as a scan or a typist leaves them: "4l2".
#pragma once

#include <cstddef>
#include <string>

#include "text/cursor.hpp"

namespace kamerbrief {

/// "4l2" as "412", "2O3" as "203": at least one digit, at least one letter that looks like one, `most` characters at
/// most. "" where the number is clean or none. An O at the end is none: "1o" is an ordinal.
std::string read_slipped_number(Cursor&, std::size_t most);

/// Whether the digits before the cursor are the thousands of "1.230".
bool thousands_follow(Cursor);

}  // namespace kamerbrief
