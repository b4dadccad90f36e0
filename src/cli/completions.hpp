// What shells complete a call with.
//
// All is taken from the command line's own definitions: a new option is completed as soon as it is added. A value that
// is one of a few words has them for its type name, "json|markdown"; a "FILE" is a file and a "DIR" a directory.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace kamerbrief::cli {

/// Adds `--completions SHELL`, which hands the script to `write`.
void add_completions_option(CLI::App& program, std::function<void(const std::string& script)> write);

}  // namespace kamerbrief::cli
