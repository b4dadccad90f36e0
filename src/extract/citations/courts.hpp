// What stands around the number of a ruling: the court and its place, the date, the court's own number, the name of
// the case.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "text/cursor.hpp"

namespace kamerbrief {

/// How a court's name begins; a place may follow. The longer of two goes first.
inline constexpr auto courts = std::to_array<std::string_view>({
    "ABRvS",
    "Afdeling bestuursrechtspraak van de Raad van State",
    "ABRS",
    "Centrale Raad van Beroep",
    "College van Beroep voor het bedrijfsleven",
    "CBb",
    "CRvB",
    "EHRM",
    "Europees Hof voor de Rechten van de Mens",
    "Gerechtshof",
    "Gerecht",
    "HR",
    "Hof van Justitie van de Europese Unie",
    "Hof van Justitie EU",
    "Hof van Justitie",
    "Hof",
    "Hoge Raad",
    "HvJ EU",
    "HvJEU",
    "HvJ",
    "Parket bij de Hoge Raad",
    "PHR",
    "Raad van State",
    "Rb.",
    "Rb",
    "Rechtbank",
    "RvS",
    "Vz.",
    "Voorzieningenrechter",
});

/// "Rechtbank Almelo 3 mei 2011, ".
struct RulingHead {
    std::string_view court;  ///< "Rechtbank Rotterdam", "Rechtbank Midden-Nederland, zittingsplaats Utrecht"
    std::string date;        ///< "" where none is written
};

/// Takes the separators behind it too. Nothing where no court stands there; the cursor may then have moved.
std::optional<RulingHead> read_ruling_head(Cursor&);

/// The court's code in an ECLI up to 2013, when courts were merged and LJN numbers ended: "HR", "RBALM"; "" where it is
/// not one of them. Source: the list of courts in the ECLI register of rechtspraak.nl.
std::string_view court_code(std::string_view court);

/// ", ", ": ", " d.d. " between court, date and number.
void skip_separator(Cursor&);

/// "zaak ", "zaaknr. ", "nr. " before the court's own number.
void skip_docket_words(Cursor&);

/// " (Van Voorbeeld)": a name, no remark.
void take_case_name(Cursor&);

}  // namespace kamerbrief
