// Who moved a motion that a sentence names: the members before or behind its noun, or a fraction.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/dutch_names.hpp"
#include "extract/subjects.hpp"
#include "extract/words.hpp"

namespace kamerbrief {

/// The movers behind the noun, in a sentence or a title: "motie van het lid Bos", "motie-Bos c.s.", "motie Bos", "motie
/// van Bos en Ten Have". Nothing where it says no more than "de motie".
std::optional<MemberList> find_movers(const Sentence& text, const Noun& noun);

/// "... van het lid Bos en van het lid Ten Have", "... Bos (31305, nr. 12) en Ten Have (31305, nr. 13)": the movers
/// that go on at `end`.
std::optional<MemberList> find_next_movers(const Sentence& sentence, std::size_t end);

/// "heeft het lid Bos een motie over ponten ingediend", "De heer Krol heeft de motie ingetrokken".
std::optional<MemberList> find_movers_before(const Sentence& sentence, const Span& noun);

/// The PVV of "van de PVV", "van de leden van de fractie van de PVV" or "van de PVV-fractie" behind "motie"; else "".
std::string_view fraction_behind(const Sentence& sentence, std::size_t noun_end);

/// The PVV of "De leden van de fractie van de PVV hebben bij motie"; else "".
std::string_view fraction_before(const Sentence& sentence, std::size_t noun_end);

}  // namespace kamerbrief
