// What a letter cites, document by document, as the entries of a bibliography say it in any of their forms.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

enum class DocumentType { bill, legislation, legal_case, webpage, document, report };

/// Values are one line each, and "" where the letter does not say.
struct CitedDocument {
    std::string key;  ///< its identifier, where BibTeX can have that for a key
    DocumentType type = DocumentType::document;
    std::string title;      ///< "" of a ruling without a name: its words say all
    std::string words;      ///< what a note would say of it: "Kamerstukken II 2024/25, 29628, nr. 1230"
    std::string author;     ///< of a report
    std::string authority;  ///< whose it is: "Tweede Kamer", "HR"
    std::string container;  ///< the series that it stands in: "Kamerstukken II", "Stb."
    std::string volume;     ///< of the series: "2024/25"
    std::string number;     ///< in the volume: "29628, nr. 1230"; of a ruling its ECLI
    std::string page;       ///< in place of a number, as the gazettes are cited
    std::string issued;     ///< ISO 8601: a day, a month, a year, or the two years of a session "2024/2025"
    std::string url;
};

/// In the order of their first citation. Of several citations of a document the one that says most describes it. One
/// that has no identifier is left out.
std::vector<CitedDocument> cited_documents(const Letter&);

/// The identifier as a key that BibTeX, biber and LaTeX take; two addresses have never the same one.
std::string bibliography_key(std::string_view identifier);

}  // namespace kamerbrief
