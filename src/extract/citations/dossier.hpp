// The dossier of parliamentary papers, and the chapter of a budget.
#pragma once

#include <string>

#include "text/cursor.hpp"

namespace kamerbrief {

/// "29628", "29 628", "29.628" as "29628"; dossier 21501 has parts, "21501-20". "" where there is none.
std::string read_dossier_number(Cursor&);

/// "-VI", " VI", "-IIA", " B" behind a dossier as "VI", "IIA", "B"; "" where there is none.
std::string read_chapter(Cursor&);

}  // namespace kamerbrief
