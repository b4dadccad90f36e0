// kamerbrief sections, motions, commitments, questions, citations, footnotes and tables: the records of one kind in
// many letters, a JSON object a line, or those that can be rows as one table.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/bibliography.hpp"
#include "cli/command.hpp"
#include "cli/formats.hpp"
#include "cli/help.hpp"
#include "cli/letters.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {
namespace {

struct Options {
    LetterOptions letters;
    std::string format;
    bool excel = false;
};

std::string examples(const RecordKind& kind) {
    std::string lines = fmt::format(
        "  kamerbrief {0} brief.docx\n"
        "  kamerbrief {0} brieven/ -o {0}.jsonl\n",
        kind.name);
    if (kind.table) {
        lines += fmt::format(
            "  kamerbrief {0} -f markdown brieven/ -o {0}.md       one table, to read\n"
            "  kamerbrief {0} -f csv --excel brieven/ -o {0}.csv   to open in a spreadsheet\n",
            kind.name);
    }
    if (!bibliography_formats(kind).empty()) {
        lines += fmt::format(
            "  kamerbrief {0} -f csl brieven/ -o brieven.json      what they cite, for Zotero or pandoc\n"
            "  kamerbrief {0} -f bibtex brieven/ -o brieven.bib\n",
            kind.name);
    }
    return lines;
}

std::vector<Choice> formats_of(const RecordKind& kind) {
    std::vector<Choice> formats = choices_of(record_formats(kind));
    std::ranges::move(choices_of(bibliography_formats(kind)), std::back_inserter(formats));
    return formats;
}

ExitCode write_records(const RecordKind& kind, const Options& options) {
    if (options.letters.errors == "inline" && options.format != "jsonl") {
        throw UsageError("--errors inline writes JSON: leave it out, or say --format jsonl");
    }
    if (options.excel && options.format != "csv") throw UsageError("--excel is a kind of CSV: say --format csv too");
    const auto bibliographies = bibliography_formats(kind);
    const auto bibliography = std::ranges::find(bibliographies, options.format, &BibliographyFormat::name);
    if (bibliography != bibliographies.end()) return write_bibliography(*bibliography, options.letters);
    const RecordFormat& format = *std::ranges::find(record_formats(kind), options.format, &RecordFormat::name);
    return write_letters(options.letters, [&] {
        return LetterParts{
            .head = format.head(kind, {.for_spreadsheet = options.excel}),
            .letter = [&](const LetterToWrite& read) -> InTurn {
                return [text = format.write(kind, read.letter, {.file = read.file, .for_spreadsheet = options.excel})] {
                    return text;
                };
            },
            .extension = format.extension};
    });
}

Command add_records(CLI::App& program, const RecordKind& kind) {
    const auto options = std::make_shared<Options>();
    options->format = record_formats(kind).front().name;
    CLI::App* app = program.add_subcommand(std::string(kind.name), fmt::format("Writes {}", kind.description));
    app->formatter(std::make_shared<Help>(fmt::format("{} [OPTION]... INPUT...", kind.name), examples(kind)));
    if (std::vector<Choice> formats = formats_of(kind); formats.size() > 1)
        add_format_option(*app, options->format, std::move(formats));
    if (kind.table) {
        app->add_flag("--excel", options->excel,
                      "CSV that a Dutch spreadsheet opens at once: semicolons, a byte-order\n"
                      "mark, and an apostrophe before what it would calculate");
    }
    add_letter_options(*app, options->letters);
    return {app, [options, &kind] { return write_records(kind, *options); }};
}

}  // namespace

std::vector<Command> add_record_commands(CLI::App& program) {
    std::vector<Command> commands;
    for (const RecordKind& kind : record_kinds())
        commands.push_back(add_records(program, kind));
    return commands;
}

}  // namespace kamerbrief::cli
