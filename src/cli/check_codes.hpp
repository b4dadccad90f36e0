// Codes of diagnostics as arguments of check.
#pragma once

#include <string>
#include <string_view>

#include "kamerbrief/check.hpp"

namespace kamerbrief::cli {

/// "" for a code that there is; else what is wrong, with the code that comes nearest.
std::string code_problem(const std::string& code);

/// What --explain writes of a known code.
std::string explanation_of(std::string_view code);

}  // namespace kamerbrief::cli
