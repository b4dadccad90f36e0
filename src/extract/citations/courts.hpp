// What stands around the number of a ruling: the court and its place, the date, the court's own number, the name of
// the case.
#pragma once

#include <string_view>

#include "extract/cursor.hpp"

namespace kamerbrief {

/// "Rechtbank Rotterdam", "Hof Arnhem-Leeuwarden", "Rechtbank Midden-Nederland, zittingsplaats Utrecht".
bool read_court(Cursor&);

/// The court's code in an ECLI up to 2013, when courts were merged and LJN numbers ended: "HR", "RBALM"; "" where it is
/// not one of them. Source: the list of courts in the ECLI register of rechtspraak.nl.
std::string_view court_code(std::string_view court);

/// ", ", ": ", " d.d. " between court, date and number.
void skip_separator(Cursor&);

/// " (Van Voorbeeld)": a name, no remark.
void take_case_name(Cursor&);

}  // namespace kamerbrief
