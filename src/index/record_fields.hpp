// Fields of the records that an index is made of, as they go into it.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <vector>

#include "kamerbrief/index.hpp"
#include "text/json_object.hpp"

namespace kamerbrief {

std::string text_of(const JsonObject&, std::string_view key);
std::optional<std::string> text_or_null(const JsonObject&, std::string_view key);
std::vector<std::string> texts_of(const JsonObject&, std::string_view key);

/// What records of letters and of indexes say in the same words. Ids, and what refers to other things by theirs, are
/// left to who reads them.
void read_head(const JsonObject&, IndexedLetter&);
IndexedSection section_fields(const JsonObject&);
IndexedMotion motion_fields(const JsonObject&);
IndexedCommitment commitment_fields(const JsonObject&);

/// By the numbers in their ids, which is the letter's order: "c9" stands before "c12".
template <class Thing>
void put_in_order(std::vector<Thing>& things) {
    std::ranges::sort(things, {},
                      [](const Thing& thing) { return std::make_tuple(thing.id.size(), std::string_view(thing.id)); });
}

/// The ids of one list of a letter.
class Ids {
  public:
    /// The object's own id under the key. Throws Error where another one has it.
    std::string add(const JsonObject&, std::string_view key = "id");

    /// The id that the object refers to. Throws Error where none has it.
    std::optional<std::string> referred_to(const JsonObject&, std::string_view key) const;

  private:
    std::unordered_set<std::string> ids_;
};

}  // namespace kamerbrief
