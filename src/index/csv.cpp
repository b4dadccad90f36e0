// An index as one table: a row for each letter, for each citation, and for each letter that speaks of a motion or a
// commitment. A new column is a row of the table below, which says what stands in it for each kind of record.
#include "index/csv.hpp"

#include <fmt/format.h>

#include <array>
#include <string>

#include "index/database.hpp"
#include "index/listings.hpp"
#include "text/controls.hpp"
#include "text/csv.hpp"

namespace kamerbrief {
namespace {

constexpr const char* nothing = "NULL";
constexpr const char* heading = "trim(coalesce(section.number, '') || ' ' || coalesce(section.title, ''))";

struct Column {
    const char* name;
    // What stands in it, in SQL.
    const char* document;
    const char* citation;
    const char* motion;
    const char* commitment;
};

constexpr auto columns = std::to_array<Column>({
    {"record", "'document'", "'citation'", "'motion'", "'commitment'"},
    // The letter that says it.
    {"file", "document.file", "document.file", "document.file", "document.file"},
    {"date", "document.date", "document.date", "document.date", "document.date"},
    {"key", "document.file", "document.file || '#' || citation.id", "motion.key", "commitment.key"},
    {"reference", "document.reference", "document.reference", "document.reference", "document.reference"},
    {"ministry", "document.ministry", "document.ministry", "document.ministry", "document.ministry"},
    {"section", nothing, "section.id", "section.id", "section.id"},
    {"heading", nothing, heading, heading, heading},
    {"footnote", nothing, "note.id", nothing, nothing},
    // What it speaks of.
    {"identifier", nothing, "citation.identifier", "motion_paper.identifier", "commitment.number"},
    {"kind", nothing, "citation.kind", "paper.kind", "commitment.kind"},
    {"url", nothing, "?3", "paper.url", "paper.url"},
    {"dossier", nothing, "?4", "paper.dossier", nothing},
    {"title", "document.title", "title.title", "title.title", "title.title"},
    {"cited_date", nothing, "title.date", "title.date", "title.date"},
    {"members", nothing, nothing,
     "(SELECT group_concat(member, '; ') FROM (SELECT member FROM motion_member "
     "WHERE motion_member.motion_id = motion.motion_id ORDER BY position))",
     "(SELECT group_concat(member, '; ') FROM (SELECT member FROM commitment_member "
     "WHERE commitment_member.commitment_id = commitment.commitment_id ORDER BY position))"},
    {"made_on", nothing, nothing, nothing, "commitment.made_on"},
    {"made_in", nothing, nothing, nothing, "commitment.made_in"},
    // What it says.
    {"status", nothing, nothing, "motion.status", "commitment.status"},
    {"latest", nothing, nothing, "iif(now.motion_id IS NULL, 'false', 'true')",
     "iif(now.commitment_id IS NULL, 'false', 'true')"},
    {"disposal", nothing, nothing, "motion.disposal", "commitment.disposal"},
    {"promised_by", nothing, nothing, "motion.promised_by", "commitment.promised_by"},
    {"text", nothing, "citation.text", "coalesce(motion.request, motion.text)", "commitment.text"},
});

struct Record {
    const char* Column::*cell;
    const char* rows;
};

constexpr Record document{&Column::document, "FROM document ORDER BY document.date, document.file"};

// For each entry, of which all citations have one address and one dossier.
constexpr Record citation{
    &Column::citation,
    "FROM citation JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
    "LEFT JOIN note USING (note_id) LEFT JOIN title USING (identifier) "
    "WHERE citation.identifier = ?1 AND citation.kind = ?2 ORDER BY document.date, document.file, citation_id"};

constexpr Record motion{
    &Column::motion,
    "FROM motion JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
    "LEFT JOIN motion_paper USING (motion_id) "
    "LEFT JOIN (SELECT identifier, min(kind) AS kind, min(url) AS url, min(dossier) AS dossier FROM citation "
    "WHERE identifier IN (SELECT identifier FROM motion_paper) GROUP BY identifier) AS paper "
    "ON paper.identifier = motion_paper.identifier "
    "LEFT JOIN title ON title.identifier = motion_paper.identifier "
    "LEFT JOIN temp.motion_latest AS now ON now.motion_id = motion.motion_id "
    "AND now.identifier = coalesce(motion_paper.identifier, motion.key) "
    "ORDER BY motion_paper.identifier IS NULL, motion_paper.identifier COLLATE naturally, document.date, "
    "document.file, motion.motion_id"};

constexpr Record commitment{
    &Column::commitment,
    "FROM commitment JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
    "LEFT JOIN (SELECT identifier, min(url) AS url FROM citation "
    "WHERE identifier IN (SELECT number FROM commitment) GROUP BY identifier) AS paper "
    "ON paper.identifier = commitment.number "
    "LEFT JOIN title ON title.identifier = commitment.number "
    "LEFT JOIN temp.commitment_latest AS now ON now.commitment_id = commitment.commitment_id "
    "ORDER BY commitment.number IS NULL, commitment.number COLLATE naturally, document.date, document.file, "
    "commitment.commitment_id"};

// Looked up for each row, which SQLite would not do in the views.
constexpr const char* latest =
    "DROP TABLE IF EXISTS temp.motion_latest; DROP TABLE IF EXISTS temp.commitment_latest;"
    "CREATE TEMP TABLE motion_latest (motion_id INTEGER, identifier TEXT, PRIMARY KEY (motion_id, identifier)) WITHOUT "
    "ROWID;"
    "INSERT INTO temp.motion_latest SELECT motion_id, identifier FROM motion_now;"
    "CREATE TEMP TABLE commitment_latest (commitment_id INTEGER PRIMARY KEY);"
    "INSERT INTO temp.commitment_latest SELECT commitment_id FROM commitment_now;";

class IndexCsv {
  public:
    IndexCsv(const Index& index, const CsvDialect& dialect, const TextSink& sink)
        : index_(index), dialect_(dialect), sink_(sink) {}

    void write() {
        run_sql(index_.database().sqlite, latest);
        head();
        all_of(document);
        Query entries = kamerbrief::entries(index_);
        Query citations = rows_of(citation);
        while (entries.next())
            rows(citations.with(entries.text(0), entries.text(1), entries.text_or_null(2), entries.text_or_null(3)));
        all_of(motion);
        all_of(commitment);
    }

  private:
    void head() {
        CsvRow row(dialect_);
        for (const Column& column : columns)
            row.text(column.name);
        sink_(dialect_.byte_order_mark);
        sink_(row.finish());
    }

    Query rows_of(const Record& record) {
        std::string cells;
        for (const Column& column : columns)
            cells += fmt::format("{}{}", cells.empty() ? "" : ", ", column.*record.cell);
        return query(index_, fmt::format("SELECT {} {}", cells, record.rows).c_str());
    }

    void all_of(const Record& record) {
        Query found = rows_of(record);
        rows(found);
    }

    void rows(Query& found) {
        while (found.next()) {
            CsvRow row(dialect_);
            for (std::size_t i = 0; i < columns.size(); ++i)
                row.text(without_controls(found.text(static_cast<int>(i))));
            sink_(row.finish());
        }
    }

    const Index& index_;
    const CsvDialect& dialect_;
    const TextSink& sink_;
};

}  // namespace

void write_index_csv(const Index& index, const IndexWriteOptions& options, const TextSink& sink) {
    IndexCsv(index, options.for_spreadsheet ? spreadsheet_csv : plain_csv, sink).write();
}

}  // namespace kamerbrief
