// How a document of each kind is described.
//
// What is written follows the Leidraad voor juridische auteurs, in the fields from which the CSL style of that name
// composes its notes: of a bill container, volume and number; of a gazette container, year and page; of a ruling
// authority, date, number and, in brackets, title.
#pragma once

#include <span>
#include <string_view>

#include "write/cited_documents.hpp"

namespace kamerbrief {

struct DocumentKind {
    std::string_view kind;  ///< of a citation
    DocumentType type;
    /// Adds what the citation, and its text, say of the document. Where it leaves them empty, the title and the words
    /// are one.
    void (*describe)(const Citation&, std::string_view text, CitedDocument&);
};

/// A row for each kind of citation.
std::span<const DocumentKind> document_kinds();

/// All but its key and address.
CitedDocument describe(const Citation&, std::string_view text);

}  // namespace kamerbrief
