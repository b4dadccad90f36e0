// The files that the operands of a command mean.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

struct Input {
    std::string name;              ///< of the file; "-" is standard input
    std::optional<Error> failure;  ///< why it gives no letters: a directory that has none or cannot be searched
};

/// In the order of the operands. A directory is searched for letters, by the ends of their names (what they hold is
/// judged later, by content), sorted bytewise; links in it are not followed, and pipes and devices are left alone.
std::vector<Input> find_inputs(const std::vector<std::string>& operands);

/// Why the system will not read a file, by its number (errno).
Error system_error(int number);

}  // namespace kamerbrief::cli
