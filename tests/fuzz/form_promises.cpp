// What the forms of a letter and its records promise: each can be read as what it is.
#include <csv.h>

#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "kamerbrief/check.hpp"
#include "kamerbrief/extract.hpp"
#include "kamerbrief/write.hpp"
#include "promises.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view file = "brief.docx";

void check_lines_of_json(std::string_view lines, std::string_view of) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        promise(end != lines.npos, "a line ends", of);
        check_json(lines.substr(0, end), of);
        lines.remove_prefix(end + 1);
    }
}

void check_form(std::string_view name, const std::string& text) {
    check_utf8(text, name);
    if (name == "csv") check_csv(text, ',', name);
    if (name == "tsv") check_csv(text, '\t', name);
    if (name == "json") check_json(text, name);
    if (name == "jsonl") check_lines_of_json(text, name);
}

void check_tables(const Letter& letter) {
    std::vector<std::size_t> all(letter.grids.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (const TableFormat& format : table_formats()) {
        for (const std::string& text : format.write(letter, all, {.file = file, .plain_numbers = true}))
            check_form(format.name, text);
    }
}

void check_bibliography(const BibliographyFormat& format, const Letter& letter) {
    std::string text(format.head);
    std::string_view between;
    for (const BibliographyEntry& entry : format.entries(letter)) {
        text.append(between).append(entry.text);
        between = format.between;
    }
    check_form(format.name == "csl" ? "json" : format.name, text.append(format.end));
}

void check_findings(const Letter& letter) {
    std::vector<Finding> findings;
    for (const Diagnostic& diagnostic : letter.diagnostics)
        findings.push_back({diagnostic, "d1"});
    for (const std::string& line : findings_as_json_lines(letter, file, findings))
        check_lines_of_json(line, "findings");
    std::string sarif = sarif_head("1");
    std::string_view between;
    for (const std::string& result : findings_as_sarif(letter, file, findings)) {
        sarif.append(between).append(result);
        between = ",";
    }
    check_json(sarif.append(sarif_tail({})), "SARIF");
}

}  // namespace

void check_csv(std::string_view text, char separator, std::string_view of) {
    struct Rows {
        std::size_t cells = 0;
        std::optional<std::size_t> columns;
        bool even = true;
    } rows;
    csv_parser parser{};
    promise(csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) == 0, "there is memory");
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const auto cell = [](void*, std::size_t, void* of_rows) { ++static_cast<Rows*>(of_rows)->cells; };
    const auto row = [](int, void* of_rows) {
        auto& counted = *static_cast<Rows*>(of_rows);
        counted.even = counted.even && counted.columns.value_or(counted.cells) == counted.cells;
        counted.columns = counted.cells;
        counted.cells = 0;
    };
    promise(csv_parse(&parser, text.data(), text.size(), cell, row, &rows) == text.size() &&
                csv_fini(&parser, cell, row, &rows) == 0,
            "CSV can be read", text);
    promise(rows.even, "rows have as many cells", of);
}

void check_forms(const Letter& letter) {
    for (const WriteFormat& format : write_formats())
        check_form(format.name, format.write(letter, {.file = file, .indented = true}));
    for (const RecordKind& kind : record_kinds()) {
        for (const RecordFormat& format : record_formats(kind))
            check_form(format.name, format.head(kind, {.file = file}) + format.write(kind, letter, {.file = file}));
        for (const BibliographyFormat& format : bibliography_formats(kind))
            check_bibliography(format, letter);
    }
    check_tables(letter);
    check_findings(letter);
}

std::string json_of(const Letter& letter) {
    return write_formats().front().write(letter, {.file = file});
}

std::optional<std::string> check_reading(std::string_view bytes, const ReadOptions& options) {
    std::optional<Document> document;
    try {
        document = read(bytes, options);
    } catch (const Error& error) {
        check_error(error);
        return std::nullopt;
    }
    check_document(*document);
    const Letter letter = extract(*std::move(document));
    check_letter(letter);
    std::string json = json_of(letter);
    check_letter_json(letter, json);
    // These take as long as all the rest, and one input of four is enough to try them.
    if (bytes.size() % 4 != 0) return json;
    check_forms(letter);
    promise(json_of(extract(read(bytes, options))) == json, "a letter is read the same again", json);
    return json;
}

}  // namespace kamerbrief
