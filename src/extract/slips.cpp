#include "extract/slips.hpp"

#include <algorithm>
#include <utility>

namespace kamerbrief {

bool one_letter_apart(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto differ = std::ranges::mismatch(a, b);
    const auto at = static_cast<std::size_t>(differ.in1 - a.begin());
    return a.substr(std::min(at + (a.size() == b.size() ? 1 : 0), a.size())) == b.substr(std::min(at + 1, b.size()));
}

bool changed_about(std::string_view a, std::string_view b) {
    if (a.size() != b.size() || a == b) return false;
    const auto differ = std::ranges::mismatch(a, b);
    const auto at = static_cast<std::size_t>(differ.in1 - a.begin());
    return at + 1 < b.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

}  // namespace kamerbrief
