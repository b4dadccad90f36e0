// The forms that records are written in. A new form of tables is a file with its rows, and a row here.
#include <array>
#include <vector>

#include "kamerbrief/write.hpp"
#include "text/unicode.hpp"
#include "write/column_cells.hpp"
#include "write/csv.hpp"
#include "write/markdown_rows.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

std::string no_head(const RecordKind&, const WriteOptions&) {
    return "";
}

std::string json_lines(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    return kind.json_lines(letter, options.file);
}

template <class WriteRow>
std::string rows(std::span<const RecordColumn> columns, const RecordTable& table, const Letter& letter,
                 const WriteOptions& options, const WriteRow& write_row) {
    std::string text;
    const std::size_t count = table.rows(letter);
    if (count == 0) return text;
    const std::string file = valid_utf8(options.file);
    JsonRecords records(letter, false, Standing::by_itself);
    for (std::size_t i = 0; i < count; ++i)
        text += write_row(record_row(columns, {.records = records, .file = file}, i));
    return text;
}

const CsvDialect& csv_dialect(const WriteOptions& options) {
    return options.for_spreadsheet ? spreadsheet_csv : plain_csv;
}

std::string csv_head(const RecordKind& kind, const WriteOptions& options) {
    return csv_head(kind.table->columns, csv_dialect(options));
}

std::string csv(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    return rows(kind.table->columns, *kind.table, letter, options,
                [&](const RecordRow& row) { return csv_row(row, csv_dialect(options)); });
}

std::string tsv_head(const RecordKind& kind, const WriteOptions&) {
    return csv_head(kind.table->columns, tab_separated);
}

std::string tsv(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    return rows(kind.table->columns, *kind.table, letter, options,
                [&](const RecordRow& row) { return csv_row(row, tab_separated); });
}

/// Which letter each is of stands in front.
std::vector<RecordColumn> summary_of_letters(const RecordTable& table) {
    std::vector<RecordColumn> columns{{"Letter", file}, {"Date", date}};
    columns.insert(columns.end(), table.summary.begin(), table.summary.end());
    return columns;
}

std::string markdown_head(const RecordKind& kind, const WriteOptions&) {
    return markdown_head(summary_of_letters(*kind.table));
}

std::string markdown(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    return rows(summary_of_letters(*kind.table), *kind.table, letter, options, markdown_row);
}

constexpr std::array formats{
    RecordFormat{"jsonl", ".jsonl", "a JSON object a line (the default)", no_head, json_lines},
    RecordFormat{"csv", ".csv", "a row each, with the keys of the JSON for columns", csv_head, csv},
    RecordFormat{"tsv", ".tsv", "the same with tabs between the cells", tsv_head, tsv},
    RecordFormat{"markdown", ".md", "one table over all letters, to read", markdown_head, markdown},
};

}  // namespace

std::span<const RecordFormat> record_formats(const RecordKind& kind) {
    const std::span all(formats);
    return kind.table ? all : all.first(1);
}

}  // namespace kamerbrief
