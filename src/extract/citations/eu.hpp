// Acts of the European Union by their number: "Verordening (EU) 2016/679", "Richtlijn 2014/24/EU", "Richtlijn
// 95/46/EG", "Kaderbesluit 2002/584/JBZ".
#pragma once

#include <optional>
#include <string>

#include "extract/citations/starts.hpp"
#include "extract/cursor.hpp"

namespace kamerbrief {

struct EuAct {
    std::string number;
    std::string year;
    std::string celex;  ///< "32016R0679"
};

std::optional<EuAct> read_eu_act(Cursor&);
Starts eu_act_starts();

}  // namespace kamerbrief
