// Arguments, one a line: each is taken or told to be wrong, and nothing is run.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/completions.hpp"
#include "cli/exit_code.hpp"
#include "promises.hpp"
#include "target.hpp"

namespace kamerbrief::cli {
namespace {

/// They hold what the options are read into.
std::vector<AddedCommand> add_commands(CLI::App& program) {
    std::vector<AddedCommand> added{add_parse(program, "parse")};
    for (const RecordKind& kind : record_kinds())
        added.push_back(kind.table ? add_records(program, kind) : add_tables(program, kind));
    added.push_back(add_index(program, "index"));
    added.push_back(add_check(program, "check"));
    added.push_back(add_schema(program, "schema"));
    add_completions_option(program, [](const std::string& script) { check_utf8(script, "completions"); });
    return added;
}

}  // namespace
}  // namespace kamerbrief::cli

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    std::vector<std::string> arguments;
    for (std::string_view text = bytes_of(data, size); !text.empty();) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        arguments.emplace_back(line.substr(0, line.find('\0')));
    }
    std::ranges::reverse(arguments);  // as CLI11 takes them
    CLI::App program("", "kamerbrief");
    const std::vector<cli::AddedCommand> commands = cli::add_commands(program);
    try {
        program.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        promise(error.what()[0] != '\0', "what is wrong is told");
    } catch (const cli::UsageError& error) {
        promise(error.what()[0] != '\0', "what is wrong is told");
    }
    return 0;
}
