// The readers of citations: each takes what it reads at a cursor and says what it is.
//
// A reader starts where a word starts. It either takes one citation, or a list of them, appends them to `found` in
// order and leaves the cursor behind their last character; or it leaves both as they were. Places are bytes of the
// cursor's text; find_citations fills in the paragraph. Identifiers are left to resolve_citations. It is tried only
// where one of its starts stands.
//
// A new reader is two declarations here and a row in the table of find.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/citations/starts.hpp"
#include "kamerbrief/letter.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {

using Citations = std::vector<Citation>;

/// "Kamerstukken II, 2024/25, 29628, nr. 12; 34324, nrs. 4 en 5"
bool read_labelled(Cursor&, Citations& found);
Starts labelled_starts();

/// "29 628, nr. 891", "36600-VI, nr. 32", "nr. 163 (30950)"
bool read_kamerstuk(Cursor&, Citations& found);
Starts kamerstuk_starts();

/// "Handelingen II 2010/11, nr. 108, item 5, p. 25-36"
bool read_handelingen(Cursor&, Citations& found);
Starts handelingen_starts();

/// "Aanhangsel Handelingen II 2014/15, nr. 12"
bool read_aanhangsel(Cursor&, Citations& found);
Starts aanhangsel_starts();

/// "2024D51189", "zaak 2024Z21536", "2024A02517"
bool read_registration(Cursor&, Citations& found);
Starts registration_starts();

/// "TZ202412-156", "TZ202412, nr. 156"
bool read_toezegging(Cursor&, Citations& found);
Starts toezegging_starts();

/// "art. 162 Sr", "Wet open overheid", "artikel 5 AVG"
bool read_law(Cursor&, Citations& found);
Starts law_starts();

/// "jci1.3:c:BWBR0006622&artikel=5a&lid=1"
bool read_jci(Cursor&, Citations& found);
Starts jci_starts();

/// "Rechtbank Gelderland, 3 mei 2023, ECLI:NL:RBGEL:2023:1234"
bool read_ecli(Cursor&, Citations& found);
Starts ecli_starts();

/// "HR 3 mei 2011, LJN BQ1234", "EHRM 9 juni 1998, 25829/94"
bool read_case_number(Cursor&, Citations& found);
Starts case_number_starts();

/// "Stb. 2011, 35", "Gemeenteblad van Kadestad 2024, 123"
bool read_gazette(Cursor&, Citations& found);
Starts gazette_starts();

/// "COM(2021) 206", "PbEU 2010, L 180"
bool read_eu_paper(Cursor&, Citations& found);
Starts eu_paper_starts();

/// "CVDR641872/2"
bool read_local_rules(Cursor&, Citations& found);
Starts local_rules_starts();

/// "kst-29628-1230", "blg-1183891", "stb-2011-35"
bool read_publication_id(Cursor&, Citations& found);
Starts publication_id_starts();

/// "https://www.politie.nl/", "https://wetten.overheid.nl/BWBR..."
bool read_address(Cursor&, Citations& found);
Starts address_starts();

/// "RIVM, Zout in de polders, Bilthoven 2025": what a note says as a whole; it may begin with anything.
bool read_report(Cursor&, Citations& found);

}  // namespace kamerbrief
