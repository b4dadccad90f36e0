#include "write/cited_documents.hpp"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "text/letters.hpp"
#include "text/unicode.hpp"
#include "write/document_kinds.hpp"

namespace kamerbrief {
namespace {

// BibTeX ends a key at a comma or a blank, biber refuses quotes and brackets too, and LaTeX's \cite trips over its own
// signs.
bool is_legal_in_key(char c) {
    return is_small(c) || is_capital(c) || is_digit(c) || std::string_view("-_.:/").find(c) != std::string_view::npos;
}

// An anaphor has no words of its own ("idem"), and not every citation of a paper tells its session.
std::tuple<bool, std::size_t> says(const Citation& citation) {
    return {citation.wording == Wording::full, citation.fields.size()};
}

// By their identifiers, in the order of their first citation.
std::vector<const Citation*> telling_citations(const Letter& letter) {
    std::vector<const Citation*> chosen;
    std::unordered_map<std::string_view, std::size_t> known;
    for (const Citation& citation : letter.citations) {
        if (!citation.identifier) continue;
        const auto [at, is_first] = known.try_emplace(*citation.identifier, chosen.size());
        if (is_first) {
            chosen.push_back(&citation);
        } else if (says(citation) > says(*chosen[at->second])) {
            chosen[at->second] = &citation;
        }
    }
    return chosen;
}

}  // namespace

std::string bibliography_key(std::string_view identifier) {
    std::string key;
    for (const char c : identifier) {
        if (is_legal_in_key(c)) {
            key.push_back(c);
        } else if (!key.empty() && key.back() != '-') {
            key.push_back('-');
        }
    }
    if (key.ends_with('-')) key.pop_back();
    // Other identifiers are of a few forms, which stay apart: "COM(2021) 206".
    const bool is_address = identifier.find("//") != std::string_view::npos || identifier.starts_with("www.");
    if (is_address && key != identifier) key += fmt::format("-{:08x}", XXH32(identifier.data(), identifier.size(), 0));
    return key;
}

std::vector<CitedDocument> cited_documents(const Letter& letter) {
    std::vector<CitedDocument> documents;
    for (const Citation* const citation : telling_citations(letter)) {
        CitedDocument document = describe(*citation, text_at(letter, citation->at));
        document.key = bibliography_key(*citation->identifier);
        document.url = citation->url.value_or("");
        documents.push_back(std::move(document));
    }
    return documents;
}

}  // namespace kamerbrief
