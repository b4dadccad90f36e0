#include "index/search.hpp"

namespace kamerbrief {

// By hand and not by triggers, which a database that distrusts its own schema may not have on virtual tables.
SearchRows::SearchRows(SQLite::Database& database)
    : insert_sections_{database,
                       "INSERT INTO section_search (rowid, title, text) "
                       "SELECT section_id, title, text FROM section WHERE document_id = ?"},
      insert_notes_{database,
                    "INSERT INTO note_search (rowid, text) "
                    "SELECT note_id, text FROM note WHERE document_id = ?"},
      remove_sections_{database,
                       "INSERT INTO section_search (section_search, rowid, title, text) "
                       "SELECT 'delete', section_id, title, text FROM section WHERE document_id = ?"},
      remove_notes_{database,
                    "INSERT INTO note_search (note_search, rowid, text) "
                    "SELECT 'delete', note_id, text FROM note WHERE document_id = ?"} {}

void SearchRows::insert(std::int64_t document) {
    insert_sections_.with(document).run();
    insert_notes_.with(document).run();
}

void SearchRows::remove(std::int64_t document) {
    remove_sections_.with(document).run();
    remove_notes_.with(document).run();
}

}  // namespace kamerbrief
