// What a line of a letterhead is, taken by itself: a label, an address, an instruction, or already the letter.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// "Ons kenmerk", "Datum: 4 juli 2025".
struct LabelledLine {
    std::optional<std::string> Head::*field = nullptr;  ///< null for what no field holds, as a telephone number
    std::string_view value;                             ///< on the same line; "" where it stands elsewhere
    bool takes_value = true;                            ///< "Pagina 1 van 4" has nothing on the next line
};

std::optional<LabelledLine> read_labelled_line(std::string_view line);

/// "Geachte voorzitter,", "Geachte mevrouw Van Dam": up to a comma it names who is meant and no more.
bool is_salutation(std::string_view line);

/// "Aan de Voorzitter van de Tweede Kamer".
bool is_addressee(std::string_view line);

/// An address, a website, a return address, or what the house style prints at the foot of every letterhead.
bool is_address_or_clause(std::string_view line);

/// Four words or more that end with a full stop.
bool is_sentence(std::string_view line);

/// The line is text of the letter: it is long, or begins as letters do.
bool speaks(std::string_view line);

}  // namespace kamerbrief
