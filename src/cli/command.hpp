// The commands, one file each. A new one is a file, a line here and a line in main.cpp.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>
#include <vector>

#include "cli/exit_code.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {

/// A command as the command line knows it, and what to do once its arguments are read.
struct Command {
    CLI::App* app = nullptr;
    std::function<ExitCode()> run;

    const std::string& name() const { return app->get_name(); }
};

Command add_parse(CLI::App& program);
std::vector<Command> add_record_commands(CLI::App& program);  ///< one for each kind of records, tables among them
Command add_tables(CLI::App& program, const RecordKind&);
Command add_index(CLI::App& program);
Command add_check(CLI::App& program);
Command add_schema(CLI::App& program);

}  // namespace kamerbrief::cli
