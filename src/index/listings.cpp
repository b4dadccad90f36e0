#include "index/listings.hpp"

#include "index/database.hpp"

namespace kamerbrief {

Query documents(const Index& index) {
    return query(index, "SELECT document_id, file, title, date, reference, ministry FROM document ORDER BY date, file");
}

Query sections_of_document(const Index& index) {
    return query(index,
                 "SELECT id, number, title, bookmark FROM section WHERE section_id IN ("
                 "SELECT section_id FROM citation WHERE document_id = ?1 AND identifier IS NOT NULL UNION "
                 "SELECT section_id FROM motion WHERE document_id = ?1 UNION "
                 "SELECT section_id FROM commitment WHERE document_id = ?1) ORDER BY section_id");
}

Query entries(const Index& index) {
    return query(index,
                 "SELECT identifier, kind, url, dossier, title, date, count FROM entry "
                 "ORDER BY kind, identifier COLLATE naturally");
}

Query citations_of_entry(const Index& index) {
    return query(index,
                 "SELECT document.file, section.id, section.title, note.id, citation.text, citation.id FROM citation "
                 "JOIN document USING (document_id) LEFT JOIN section USING (section_id) "
                 "LEFT JOIN note USING (note_id) WHERE citation.identifier = ? AND citation.kind = ? "
                 "ORDER BY document.date, document.file, citation_id");
}

}  // namespace kamerbrief
