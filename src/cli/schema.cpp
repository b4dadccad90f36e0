// kamerbrief schema: the JSON Schemas of what the other commands write.
#include <fmt/format.h>

#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::string_view examples =
    "  kamerbrief schema > letter.schema.json\n"
    "  check-jsonschema --schemafile letter.schema.json brief.json\n";

std::string name_problem(const std::string& name) {
    return name == "letter" ? std::string() : fmt::format("'{}' is no schema: say letter", name);
}

}  // namespace

Command add_schema(CLI::App& program) {
    const auto name = std::make_shared<std::string>();
    CLI::App* app = program.add_subcommand("schema", "Writes the JSON Schema of a letter");
    app->formatter(std::make_shared<Help>("schema [NAME]", std::string(examples)));
    app->add_option("NAME", *name, "letter (the default)")->check(name_problem);
    return {app, [name] {
                Output output("");
                output.write(letter_schema());
                return ExitCode::done;
            }};
}

}  // namespace kamerbrief::cli
