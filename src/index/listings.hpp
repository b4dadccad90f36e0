// What several forms list, in the order in which all of them do.
#pragma once

#include "index/query.hpp"
#include "kamerbrief/index.hpp"

namespace kamerbrief {

/// document_id, file, title, date, reference, ministry; by date, those without one in front, then by file.
Query documents(const Index&);

/// id, number, title, bookmark of the sections that something is said of, in the letter's order.
/// Parameter: document_id.
Query sections_of_document(const Index&);

/// identifier, kind, url, dossier, title, date, count; by kind, then naturally.
Query entries(const Index&);

/// file, section id, section title, note id, text, citation id; as the documents are, and in each in its order.
/// Parameters: identifier, kind.
Query citations_of_entry(const Index&);

}  // namespace kamerbrief
