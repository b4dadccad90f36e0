// The numbers behind a dossier: "nr. 12", "nrs. 12, 13 en 14", "nr. 12-14", and the letters of the Eerste Kamer.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/cursor.hpp"

namespace kamerbrief {

/// A number, and the bytes that it stands in. Those of one range share them.
struct PaperNumber {
    std::string value;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What may number a paper here, apart from "nr. 12" and "EK C", which always may.
struct NumberForms {
    bool upper_house = false;  ///< "188b"
    bool lettered = false;     ///< ", C"
    bool dashed = false;       ///< "-12"
};

/// The numbers at the cursor, with the comma before them; none where there is no number.
std::vector<PaperNumber> read_paper_numbers(Cursor&, NumberForms);

/// "12", at most four digits; "" where there is none.
std::string_view read_paper_number(Cursor&, bool upper_house);

/// ", C", "-C", and only with `needs_house` off: elsewhere the letters stand behind "EK".
std::vector<PaperNumber> read_lettered_number(Cursor&, bool needs_house);

}  // namespace kamerbrief
