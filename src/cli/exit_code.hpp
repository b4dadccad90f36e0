// How a run ends, and the two exceptions that end one early.
#pragma once

#include <stdexcept>

namespace kamerbrief::cli {

/// Never more than 4: xargs and parallel keep higher ones for themselves.
enum class ExitCode {
    done = 0,
    input_unreadable = 1,
    usage = 2,
    output_unwritable = 3,
    finding = 4,  ///< of check, or of --strict
};

/// Which of two that both hold is told.
ExitCode more_urgent(ExitCode, ExitCode);

/// The command line is wrong.
class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The output cannot be written.
class OutputError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace kamerbrief::cli
