// Budgets: their dossiers, and the chapter that a ministry has in each.
//
// The budget of a year is one dossier; every ministry has a chapter in it with numbers of its own. "36 600, nr. 32" is
// a paper of the dossier's own list, and mostly a slip for "36 600 VI, nr. 32", another paper.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace kamerbrief {

struct Budget {
    std::string_view dossier;
    int year = 0;
    std::optional<int> highest_number;  ///< known in the dossier's own list, without a chapter
};

const Budget* budget_of(std::string_view dossier);

struct Ministry {
    std::string_view name;     ///< in full, or as letters shorten it
    std::string_view chapter;  ///< roman
    bool needs_preposition = false;
};

/// The ministries that a sentence or a letterhead names, in its order, each once.
std::vector<const Ministry*> find_ministries(std::string_view text);

}  // namespace kamerbrief
