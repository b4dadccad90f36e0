#include "cli/exit_code.hpp"

#include <algorithm>
#include <array>

namespace kamerbrief::cli {
namespace {

constexpr std::array by_urgency{ExitCode::usage, ExitCode::output_unwritable, ExitCode::input_unreadable,
                                ExitCode::finding, ExitCode::done};

}  // namespace

ExitCode more_urgent(ExitCode a, ExitCode b) {
    return std::ranges::find(by_urgency, a) < std::ranges::find(by_urgency, b) ? a : b;
}

}  // namespace kamerbrief::cli
