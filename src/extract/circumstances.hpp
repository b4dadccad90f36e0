// When, where and to whom a commitment was made, as far as a sentence says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/phrases.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {

struct Circumstances {
    std::optional<Span> debate;
    std::optional<WrittenDate> date;   ///< not one by which something is to be done
    std::vector<std::string> members;  ///< surnames; of those "aan" whom it was promised, where others are named too
    bool same_debate = false;          ///< "in hetzelfde debat": that of the commitment told before

    bool empty() const { return !debate && !date && members.empty(); }
};

Circumstances read_circumstances(const Sentence& sentence);

/// "Daarbij heb ik toegezegd", "ik heb hen toegezegd": what the sentence does not say stands in the one before it.
bool points_back(const Sentence& sentence);

}  // namespace kamerbrief
