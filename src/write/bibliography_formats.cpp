// The forms in which reference managers read citations. A new one is a file with its entries, and a row here.
#include <array>

#include "kamerbrief/write.hpp"
#include "write/bibliographies.hpp"

namespace kamerbrief {
namespace {

constexpr std::array formats{
    BibliographyFormat{"csl", ".json", "CSL-JSON of the documents cited: one array, for Zotero and pandoc", "[", ",\n",
                       "]\n", csl_entries},
    BibliographyFormat{"bibtex", ".bib", "BibTeX of them, also for biblatex", "", "\n", "", bibtex_entries},
    BibliographyFormat{"ris", ".ris", "RIS of them, for EndNote and others", "", "\n", "", ris_entries},
};

}  // namespace

std::span<const BibliographyFormat> bibliography_formats(const RecordKind& kind) {
    const std::span<const BibliographyFormat> all(formats);
    return kind.name == "citations" ? all : all.first(0);
}

}  // namespace kamerbrief
