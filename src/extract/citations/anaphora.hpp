// Words that point back to what was cited before: "Idem", "zie noot 12", "de hiervoor genoemde brief", and the name of
// a letter whose paper a note gives. They say where an antecedent would stand; find_citations() has it, or cites
// nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "extract/citations/starts.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {

/// A note that says no more than where to look.
struct NoteAnaphor {
    std::size_t begin = 0;  ///< of "Idem", or of "noot 12", in the note's text
    std::size_t end = 0;
    std::optional<int> note;  ///< the printed number of the note meant; absent for the one before
    std::string paper;        ///< "14" in "Idem, nr. 14", of the same dossier; ""
    std::string pages;        ///< "5" in "Idem, p. 5"; ""
};

/// "Idem.", "Ibid., p. 5", "Idem, nr. 14", "Zie ook noot 12": the whole of a note's text. Nothing where more stands in
/// it.
std::optional<NoteAnaphor> read_note_anaphor(std::string_view note);

/// What the two below may begin with.
Starts pointer_starts();

/// "hiervoor genoemde brief", "voornoemde brief" at the cursor, without its article.
bool read_aforementioned_letter(Cursor&);

/// The name of a letter or report at the cursor, from its ordinal to its year: "tweede halfjaarbericht kust 2024"; ""
/// where there is none. Without a year a name may be of any of a series.
std::string_view read_letter_name(Cursor&);

}  // namespace kamerbrief
