// Tracked changes (ECMA-376 Part 1, 17.13): names of elements in, what they do to the text out.
#pragma once

#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <string_view>

#include "kamerbrief/read.hpp"

namespace kamerbrief {

/// The text that what a change is of is not in: of `w:ins` the one from before all changes. Nothing for an element that
/// is no such change.
std::optional<Changes> dropped_by(std::string_view name);

/// Those among the properties of a run, a paragraph's mark, a row or a cell.
class TrackedChanges {
  public:
    TrackedChanges() = default;
    explicit TrackedChanges(pugi::xml_node properties);

    /// `property` is the name of one of the properties, mostly of one that is no change.
    void add(std::string_view property);

    std::size_t count() const { return count_; }

    /// Whether what the properties are of is in no text that is read in this way.
    bool drop(Changes read) const { return read == Changes::accept ? dropped_by_accepting_ : dropped_by_rejecting_; }

  private:
    std::size_t count_ = 0;
    bool dropped_by_accepting_ = false;
    bool dropped_by_rejecting_ = false;
};

}  // namespace kamerbrief
