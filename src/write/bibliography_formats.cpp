// The forms in which reference managers read citations. A new one is a file that writes an entry, and a row here.
#include <array>

#include "kamerbrief/write.hpp"
#include "write/bibliographies.hpp"

namespace kamerbrief {
namespace {

template <auto write_entry>
std::vector<BibliographyEntry> entries(const Letter& letter) {
    std::vector<BibliographyEntry> written;
    for (const CitedDocument& document : cited_documents(letter))
        written.push_back({document.key, write_entry(document)});
    return written;
}

constexpr std::array formats{
    BibliographyFormat{"csl", ".json", "CSL-JSON of the documents cited: one array, for Zotero and pandoc", "[", ",\n",
                       "]\n", entries<csl_entry>},
    BibliographyFormat{"bibtex", ".bib", "BibTeX of them, also for biblatex", "", "\n", "", entries<bibtex_entry>},
    BibliographyFormat{"ris", ".ris", "RIS of them, for EndNote and others", "", "\n", "", entries<ris_entry>},
};

}  // namespace

std::span<const BibliographyFormat> bibliography_formats(const RecordKind& kind) {
    const std::span<const BibliographyFormat> all(formats);
    return kind.name == "citations" ? all : all.first(0);
}

}  // namespace kamerbrief
