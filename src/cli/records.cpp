// kamerbrief sections, motions, commitments, questions, citations, footnotes and tables: the records of one kind in
// many letters, a JSON object a line.
#include <fmt/format.h>

#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/letters.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {
namespace {

std::string examples(const RecordKind& kind) {
    return fmt::format(
        "  kamerbrief {0} brief.docx\n"
        "  kamerbrief {0} brieven/ -o {0}.jsonl\n",
        kind.name);
}

Command add_records(CLI::App& program, const RecordKind& kind) {
    const auto options = std::make_shared<LetterOptions>();
    CLI::App* app = program.add_subcommand(std::string(kind.name), fmt::format("Writes {}", kind.description));
    app->formatter(std::make_shared<Help>(fmt::format("{} [OPTION]... INPUT...", kind.name), examples(kind)));
    add_letter_options(*app, *options);
    return {app, [options, &kind] {
                return write_letters(*options,
                                     [&](const LetterToWrite& read) { return kind.write(read.letter, read.file); });
            }};
}

}  // namespace

std::vector<Command> add_record_commands(CLI::App& program) {
    std::vector<Command> commands;
    for (const RecordKind& kind : record_kinds())
        commands.push_back(add_records(program, kind));
    return commands;
}

}  // namespace kamerbrief::cli
