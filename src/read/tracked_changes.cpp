#include "read/tracked_changes.hpp"

#include <algorithm>
#include <iterator>

namespace kamerbrief {
namespace {

// Elements that bring text, a paragraph's mark, a row or a cell, and those that take one away. What both brings and
// takes the same is in neither text.
struct ContentChange {
    std::string_view name;
    Changes dropped_by;
};
constexpr ContentChange content_changes[] = {
    {"w:ins", Changes::reject}, {"w:moveTo", Changes::reject},   {"w:cellIns", Changes::reject},
    {"w:del", Changes::accept}, {"w:moveFrom", Changes::accept}, {"w:cellDel", Changes::accept},
};

bool may_be_change(std::string_view name) {
    // All are "w:i...", "w:d...", "w:m..." or "w:c...", or end in "Change": most properties are neither.
    const char initial = name.size() < 3 ? '\0' : name[2];
    return initial == 'i' || initial == 'd' || initial == 'm' || initial == 'c' || name.ends_with('e');
}

}  // namespace

std::optional<Changes> dropped_by(std::string_view name) {
    const auto row = std::find_if(std::begin(content_changes), std::end(content_changes),
                                  [&](const ContentChange& known) { return known.name == name; });
    return row == std::end(content_changes) ? std::nullopt : std::optional(row->dropped_by);
}

TrackedChanges::TrackedChanges(pugi::xml_node properties) {
    for (pugi::xml_node property = properties.first_child(); property; property = property.next_sibling())
        add(property.name());
}

void TrackedChanges::add(std::string_view property) {
    if (!may_be_change(property)) return;
    const std::optional<Changes> dropped = dropped_by(property);
    if (!dropped && property != "w:cellMerge" && !property.ends_with("Change")) return;
    ++count_;
    dropped_by_accepting_ |= dropped == Changes::accept;
    dropped_by_rejecting_ |= dropped == Changes::reject;
}

}  // namespace kamerbrief
