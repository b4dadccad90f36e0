// kamerbrief schema: the JSON Schemas of what the other commands write.
#include <algorithm>
#include <memory>
#include <string>

#include "cli/choices.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::string_view examples =
    "  kamerbrief schema > letter.schema.json\n"
    "  check-jsonschema --schemafile letter.schema.json brief.json\n"
    "  kamerbrief schema motion        of a line of kamerbrief motions\n";

auto find(const std::string& name) {
    return std::ranges::find(schemas(), name, &Schema::name);
}

std::string name_problem(const std::string& name) {
    return find(name) != schemas().end() ? std::string() : no_choice(name, choices_of(schemas()));
}

}  // namespace

AddedCommand add_schema(CLI::App& program, std::string name) {
    const auto schema = std::make_shared<std::string>(schemas().front().name);
    CLI::App& app =
        add_subcommand(program, std::move(name), "Writes the JSON Schema of a letter, of records or of an index",
                       "schema [NAME]", std::string(examples));
    const std::vector<Choice> choices = choices_of(schemas());
    add_operand(app, {"NAME", words_of(choices), describe(choices)}, *schema, name_problem);
    return {&app, [schema] {
                const Schema& found = *find(*schema);
                Output output("");
                output.write(found.text(found));
                return ExitCode::done;
            }};
}

}  // namespace kamerbrief::cli
