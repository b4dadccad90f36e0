// The files that the operands of a command mean.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

/// Where the names of the inputs come from: the operands, or a list in their stead.
struct InputNames {
    std::vector<std::string> operands;
    std::string files_from;   ///< a file with a name a line; "-" is standard input
    std::string files0_from;  ///< a file with a NUL behind each name
};

struct Input {
    std::string name;              ///< of the file; "-" is standard input
    std::optional<Error> failure;  ///< why it gives no letters: a directory that has none or cannot be searched
    std::size_t own_name = 0;  ///< where in the name begins what the operand does not say: "b/c.docx" of directory "a"
};

/// In the order of the names. A directory is searched for letters, by the ends of their names (what they hold is judged
/// later, by content), sorted bytewise; links in it are not followed, and pipes and devices are left alone. With
/// `takes_parsed` one that has no letters is searched for what parse wrote. Throws UsageError where there is no name,
/// or a list cannot be read.
std::vector<Input> find_inputs(const InputNames&, bool takes_parsed);

/// Why the system will not read a file, by its number (errno).
Error system_error(int number);

}  // namespace kamerbrief::cli
