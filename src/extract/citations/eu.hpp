// Acts of the European Union by their number: "Verordening (EU) 2016/679", "Richtlijn 2014/24/EU", "Richtlijn
// 95/46/EG", "Kaderbesluit 2002/584/JBZ".
#pragma once

#include <optional>
#include <string>

#include "extract/citations/starts.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {

struct EuAct {
    std::size_t begin = 0;  ///< of its number, behind the type
    std::string number;
    std::string year;
    std::string celex;  ///< "32016R0679"
};

std::optional<EuAct> read_eu_act(Cursor&);

/// " en (EU) 2018/1725" behind an act of the type, which is the letter of a CELEX number ('R').
std::optional<EuAct> read_further_eu_act(Cursor&, char celex_letter);

Starts eu_act_starts();

}  // namespace kamerbrief
