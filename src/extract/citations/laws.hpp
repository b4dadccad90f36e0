// The laws that letters cite, by name and abbreviation. They stand in law_table.hpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/citations/starts.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {

struct Law {
    std::string_view kind;  ///< "wet" or "eu"
    std::string_view name;  ///< its short title
    std::string_view id;    ///< BWB id or CELEX number; "" where it is not certain, and of the Burgerlijk Wetboek
};

struct LawName {
    const Law* law = nullptr;
    bool needs_article = false;  ///< "Sr" is one only behind an article: "art. 162 Sr"
};

/// The law named at the cursor, which then stands behind the name.
std::optional<LawName> read_law_name(Cursor&);

/// A law whose title is written wrong in one way: a word of it misspelt or half another ("Regelement verkeersregels en
/// verkeerstekens", "Regeling klachtenbehandeling politie"), or two letters of its abbreviation changed about ("Wbpr").
std::optional<LawName> read_misnamed_law(Cursor&);

/// What names may begin with, those written wrong too.
Starts law_name_starts();

/// Whether it has books with an id each.
bool is_civil_code(std::string_view law);

/// The BWB id of a book of the Burgerlijk Wetboek: by "6" of "6:162"; "" where there is no such book.
std::string_view civil_code_book(std::string_view number);

/// What an address of wetten.overheid.nl says.
struct LawAddress {
    std::string_view bwb;
    std::string_view date;  ///< of the version, ISO 8601; "" for the one in force
};
std::optional<LawAddress> law_of_address(std::string_view address);

/// "BWBR0032607", "BWBV0001000"; "" where there is none.
std::string_view read_bwb(Cursor&);

}  // namespace kamerbrief
