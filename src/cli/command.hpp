// The commands, one file each. A new one is a file, a line here and a row in main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "cli/exit_code.hpp"

namespace kamerbrief::cli {

/// A command as the command line knows it, and what to do once its arguments are read.
struct Command {
    CLI::App* app = nullptr;
    std::function<ExitCode()> run;
};

Command add_parse(CLI::App& program);
Command add_schema(CLI::App& program);

}  // namespace kamerbrief::cli
