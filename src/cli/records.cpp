// kamerbrief sections, motions, commitments, questions, citations and footnotes: the records of one kind in many
// letters, a JSON object a line, or all of them as one table.
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
#include "cli/letters.hpp"
#include "cli/records.hpp"
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
        "  kamerbrief {0} brieven/ -o {0}.jsonl\n"
        "  kamerbrief {0} -f csv brieven/ -o {0}.csv           a row each\n"
        "  kamerbrief {0} -f csv --excel brieven/ -o {0}.csv   to open in a spreadsheet\n"
        "  kamerbrief {0} -f markdown brieven/ -o {0}.md       one table, to read\n",
        kind.name);
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
    check_errors_option(options.letters, options.format, "jsonl");
    check_excel_option(options.excel, options.format);
    const auto bibliographies = bibliography_formats(kind);
    const auto bibliography = std::ranges::find(bibliographies, options.format, &BibliographyFormat::name);
    if (bibliography != bibliographies.end()) return write_bibliography(*bibliography, options.letters);
    const RecordFormat& format = *std::ranges::find(record_formats(kind), options.format, &RecordFormat::name);
    return write_records(options.letters, kind, format, {.for_spreadsheet = options.excel});
}

}  // namespace

ExitCode write_records(const LetterOptions& letters, const RecordKind& kind, const RecordFormat& format,
                       const WriteOptions& options) {
    return write_letters(letters, [&] {
        return LetterParts{.head = format.head(kind, options),
                           .letter = [&](const LetterToWrite& read) -> InTurn {
                               WriteOptions of_letter = options;
                               of_letter.file = read.file;
                               return ready(format.write(kind, read.letter, of_letter));
                           },
                           .extension = format.extension};
    });
}

AddedCommand add_records(CLI::App& program, const RecordKind& kind) {
    const auto options = std::make_shared<Options>();
    options->format = record_formats(kind).front().name;
    CLI::App& app = add_subcommand(program, std::string(kind.name), fmt::format("Writes {}", kind.description),
                                   fmt::format("{} [OPTION]... INPUT...", kind.name), examples(kind));
    add_format_option(app, options->format, formats_of(kind));
    add_excel_option(app, options->excel);
    add_letter_options(app, options->letters);
    return {&app, [options, &kind] { return write_records(kind, *options); }};
}

}  // namespace kamerbrief::cli
