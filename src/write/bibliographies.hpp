// The entries of a letter's bibliography in each form.
#pragma once

#include <string_view>
#include <vector>

#include "kamerbrief/write.hpp"

namespace kamerbrief {

/// CSL-JSON, version 1.0.2 of its schema: an object a line.
std::vector<BibliographyEntry> csl_entries(const Letter&);

/// BibTeX that BibTeX and biblatex both take.
std::vector<BibliographyEntry> bibtex_entries(const Letter&);

/// RIS.
std::vector<BibliographyEntry> ris_entries(const Letter&);

/// Text with what BibTeX and LaTeX read as their own signs escaped.
std::string bibtex_text(std::string_view);

}  // namespace kamerbrief
