// The entry of a document in each form of bibliography.
#pragma once

#include <string>
#include <string_view>

#include "write/cited_documents.hpp"

namespace kamerbrief {

/// CSL-JSON, version 1.0.2 of its schema: an object on one line, without a line feed behind it.
std::string csl_entry(const CitedDocument&);

/// BibTeX that BibTeX and biblatex both take.
std::string bibtex_entry(const CitedDocument&);

/// RIS.
std::string ris_entry(const CitedDocument&);

/// Text with what BibTeX and LaTeX read as their own signs escaped.
std::string bibtex_text(std::string_view);

}  // namespace kamerbrief
