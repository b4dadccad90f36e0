// Members of parliament as letters name them: "het lid Bikker", "de leden Michon-Derkzen, Eerdmans en Boswijk",
// "lid van der Werf", "het Kamerlid Van Nispen c.s.", "de motie-Klaver c.s.", "Bikker (CU)".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/words.hpp"

namespace kamerbrief {

struct MemberList {
    std::vector<std::string> surnames;  ///< as the Kamer writes them: "Van der Werf", "Diederik van Dijk"
    bool cosigned = false;              ///< "c.s." behind a name
    std::size_t begin = 0;              ///< of the first name; the lead ("de leden", "motie-") stands before it
    std::size_t end = 0;                ///< behind the last name, its party in brackets, or its "c.s."
};

/// The members that a lead word at `at` announces: "lid", "leden", "Kamerlid", "Kamerleden", "heer", "mevrouw",
/// "senator" (an article before it is the caller's), "motie-", "moties-". Nothing where no name follows: "de leden van
/// de Raad", "lid 2", "leden die".
std::optional<MemberList> read_members(std::string_view text, std::size_t at);

/// The first members that a lead word announces, from `begin` on.
std::optional<MemberList> find_members(const Sentence& text, std::size_t begin = 0);

/// A list of names without a lead, at `at`: "Van Nispen en Mutluer verzoekt" gives two. For where the names
/// stand by themselves ("Motie Bikker c.s.", "mevrouw Mutluer"); any capitalised word is taken for a name.
std::optional<MemberList> read_names(std::string_view text, std::size_t at);

/// "PVV", "Partij voor de Dieren".
bool is_party_at(std::string_view text, std::size_t at);

}  // namespace kamerbrief
