// The forms that records are written in. A new form of tables is a file with its rows, and a row here.
#include <array>
#include <vector>

#include "kamerbrief/write.hpp"
#include "text/unicode.hpp"
#include "write/csv.hpp"
#include "write/markdown_rows.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

// Rows of many letters are one table: the first letter's stand behind its head.
template <class Head, class Row>
std::string table(std::span<const RecordColumn> columns, const RecordTable& table, const Letter& letter,
                  const WriteOptions& options, const Head& head, const Row& row) {
    std::string text = options.ordinal == 0 ? head(columns) : std::string();
    const std::size_t rows = table.rows(letter);
    if (rows == 0) return text;
    const std::string file = valid_utf8(options.file);
    JsonParts parts(letter, false);
    for (std::size_t i = 0; i < rows; ++i)
        text += row(record_row(columns, {.parts = parts, .file = file}, i));
    return text;
}

std::string json_lines(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    return kind.json_lines(letter, options.file);
}

std::string csv(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    const CsvDialect& dialect = options.for_spreadsheet ? spreadsheet_csv : plain_csv;
    return table(
        kind.table->columns(), *kind.table, letter, options,
        [&](std::span<const RecordColumn> columns) { return csv_head(columns, dialect); },
        [&](const RecordRow& row) { return csv_row(row, dialect); });
}

std::string markdown(const RecordKind& kind, const Letter& letter, const WriteOptions& options) {
    std::vector<RecordColumn> columns(letter_columns().begin(), letter_columns().end());
    columns.insert(columns.end(), kind.table->summary().begin(), kind.table->summary().end());
    return table(columns, *kind.table, letter, options, markdown_head, markdown_row);
}

constexpr std::array formats{
    RecordFormat{"jsonl", "a JSON object a line (the default)", json_lines},
    RecordFormat{"csv", "a row each, with the keys of the JSON for columns", csv},
    RecordFormat{"markdown", "one table over all letters, to read", markdown},
};

}  // namespace

std::span<const RecordFormat> record_formats(const RecordKind& kind) {
    const std::span all(formats);
    return kind.table ? all : all.first(1);
}

}  // namespace kamerbrief
