// The option --limit NAME=VALUE.
#pragma once

#include "cli/options.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

/// Sets bounds of what a letter may be; names are those of the codes of errors ("input" of "limit.input").
void add_limit_option(CLI::App&, Limits&);

}  // namespace kamerbrief::cli
