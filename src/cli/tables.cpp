// kamerbrief tables: the records of all tables of many letters, a JSON object a line; or the cells of a table in a form
// that is one itself, which is why it is of one table only.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/formats.hpp"
#include "cli/letters.hpp"
#include "cli/messages.hpp"
#include "cli/records.hpp"
#include "cli/whole_number.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {
namespace {

struct Options {
    LetterOptions letters;
    std::string format;
    std::string table;
    bool numbers = false;
    bool excel = false;
};

constexpr std::string_view examples =
    "  kamerbrief tables brieven/ -o tables.jsonl\n"
    "  kamerbrief tables -f csv --table t3 brief.docx            the cells of one table\n"
    "  kamerbrief tables -f csv --out-dir tables brieven/        each in a file: brief-t1.csv\n"
    "  kamerbrief tables -f tsv --numbers --table t3 brief.docx  with 12728 for 12.728\n"
    "  kamerbrief tables -f csv --excel --numbers --table t3 brief.docx -o t3.csv\n";

/// The index of "t3"; nothing where it is no id of a table.
std::optional<std::size_t> index_of(const std::string& id) {
    if (!id.starts_with('t')) return std::nullopt;
    const auto number = whole_number(std::string_view(id).substr(1));
    if (!number || *number == 0 || id[1] == '0') return std::nullopt;
    return *number - 1;
}

std::string table_problem(const std::string& id) {
    return index_of(id) ? std::string() : fmt::format("'{}' is no id of a table, such as t3", id);
}

void check(const Options& options, bool as_cells) {
    check_errors_option(options.letters, options.format, "jsonl");
    check_excel_option(options.excel, options.format);
    if (options.numbers && options.format != "csv" && options.format != "tsv") {
        throw UsageError("--numbers is about cells in CSV or TSV: say --format csv or tsv too");
    }
    if (!options.table.empty() && !as_cells) {
        throw UsageError("--table chooses a table to write as cells: say --format csv, tsv or markdown too");
    }
}

std::vector<std::size_t> all_tables(const Letter& letter) {
    std::vector<std::size_t> tables(letter.grids.size());
    std::iota(tables.begin(), tables.end(), 0);
    return tables;
}

/// The one that --table names, else the only one.
std::size_t one_table(const LetterToWrite& read, const Options& options) {
    const std::size_t tables = read.letter.grids.size();
    if (tables == 0) throw Error("table.missing", "the letter has no table");
    if (options.table.empty()) {
        if (tables == 1) return 0;
        throw UsageError(fmt::format(
            "{0} has {1} tables: choose one, --table t1 to t{1}, or write each to a file with --out-dir DIR",
            printable_name(read.file), tables));
    }
    const std::size_t index = *index_of(options.table);
    if (index < tables) return index;
    throw Error("table.missing", fmt::format("no table {}: the last of the letter is t{}", options.table, tables));
}

std::vector<LetterFile> files(const Letter& letter, const std::vector<std::size_t>& tables, const TableFormat& format,
                              const WriteOptions& options) {
    std::vector<LetterFile> files;
    std::vector<std::string> texts = format.write(letter, tables, options);
    for (std::size_t i = 0; i < tables.size(); ++i)
        files.push_back({.suffix = fmt::format("-t{}", tables[i] + 1), .text = std::move(texts[i])});
    return files;
}

ExitCode write_cells(const TableFormat& format, const Options& options) {
    const WriteOptions written{.for_spreadsheet = options.excel, .plain_numbers = options.numbers};
    return write_letters(options.letters, [&] {
        return LetterParts{.letter = [&](const LetterToWrite& read) -> InTurn {
                               const std::vector tables{one_table(read, options)};
                               return ready(format.write(read.letter, tables, written).front());
                           },
                           .files =
                               [&](const LetterToWrite& read) {
                                   const auto tables = options.table.empty() ? all_tables(read.letter)
                                                                             : std::vector{one_table(read, options)};
                                   return files(read.letter, tables, format, written);
                               },
                           .first_suffix = options.table.empty() ? "-t1" : '-' + options.table,
                           .extension = format.extension,
                           .only_of_one =
                               "this form is of one table: name one letter, or write each table to a file with "
                               "--out-dir DIR"};
    });
}

ExitCode write_tables(const RecordKind& kind, const Options& options) {
    const auto format = std::ranges::find(table_formats(), options.format, &TableFormat::name);
    const bool as_cells = format != table_formats().end();
    check(options, as_cells);
    return as_cells ? write_cells(*format, options)
                    : write_records(options.letters, kind, record_formats(kind).front(), {});
}

}  // namespace

AddedCommand add_tables(CLI::App& program, const RecordKind& kind) {
    const auto options = std::make_shared<Options>();
    options->format = record_formats(kind).front().name;
    CLI::App& app = add_subcommand(program, std::string(kind.name), fmt::format("Writes {}", kind.description),
                                   fmt::format("{} [OPTION]... INPUT...", kind.name), std::string(examples));
    std::vector<Choice> formats = choices_of(record_formats(kind));
    std::ranges::copy(choices_of(table_formats()), std::back_inserter(formats));
    add_format_option(app, options->format, std::move(formats));
    add_option(app, {"--table", "ID", "With csv, tsv or markdown: the table to write (t3)"}, options->table,
               table_problem);
    add_flag(app, "--numbers", options->numbers,
             "With csv or tsv: Dutch numbers, amounts, percentages and dates as\n"
             "programs write them (12.728 as 12728, € 20 mln. as 20000000)");
    add_excel_option(app, options->excel);
    add_letter_options(app, options->letters);
    return {&app, [options, &kind] { return write_tables(kind, *options); }};
}

}  // namespace kamerbrief::cli
