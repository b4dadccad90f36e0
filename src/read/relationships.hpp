// Which parts belong to a part, and as what (ECMA-376 Part 2, 6.5): `_rels/NAME.rels` in, relationships out.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/package.hpp"

namespace kamerbrief {

struct Relationship {
    std::string id;
    std::string type;    ///< the last word of its URI, the same in transitional and strict files: "footnotes"
    std::string target;  ///< the name of a part, or an address
    bool external = false;
};

class Relationships {
  public:
    /// Twice what Word takes. What many links share is written with each of them: without a bound a small file has no
    /// end.
    static constexpr std::size_t longest_address = 4096;

    /// Those of a part; of the whole package for "".
    Relationships(Package&, std::string_view part, const Limits&);

    /// Of two with one id, and of several of a type, the first; null where there is none.
    const Relationship* by_id(std::string_view id) const;
    const Relationship* by_type(std::string_view type) const;

    /// There is no part of relationships.
    bool missing() const { return missing_; }

    /// One of them leads out of the package, and was taken from its root.
    bool leads_outside() const { return leads_outside_; }

    /// How many addresses are longer than `longest_address`: they are "".
    std::size_t too_long() const { return too_long_; }

    /// Ids that more than one of them has.
    const std::vector<std::string>& repeated_ids() const { return repeated_ids_; }

  private:
    std::vector<Relationship> all_;
    bool missing_ = false;
    bool leads_outside_ = false;
    std::size_t too_long_ = 0;
    std::vector<std::string> repeated_ids_;
    std::unordered_map<std::string, std::size_t> by_id_;
};

/// The part that `target` names, seen from the part `from`: "../media/a%20b.png" from "word/document.xml" is
/// "media/a b.png". Never leaves the package: of one that would, `outside` is set.
std::string resolve_target(std::string_view from, std::string_view target, bool& outside);

}  // namespace kamerbrief
