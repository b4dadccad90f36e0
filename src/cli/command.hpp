// The commands, one file each. A new one is a file, a line here and a line in main.cpp.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "cli/exit_code.hpp"
#include "cli/options.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {

/// A command as the command line knows it, and what to do once its arguments are read.
struct AddedCommand {
    CLI::App* app = nullptr;
    std::function<ExitCode()> run;
};

struct Command {
    std::string_view name;
    std::function<AddedCommand(CLI::App& program, std::string name)> add;
};

AddedCommand add_parse(CLI::App& program, std::string name);
AddedCommand add_index(CLI::App& program, std::string name);
AddedCommand add_check(CLI::App& program, std::string name);
AddedCommand add_schema(CLI::App& program, std::string name);
AddedCommand add_records(CLI::App& program, const RecordKind&);
AddedCommand add_tables(CLI::App& program, const RecordKind&);

}  // namespace kamerbrief::cli
