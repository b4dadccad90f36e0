// The debates in which ministers make promises: "commissiedebat politie", "vragenuur", "wetgevingsoverleg".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/phrases.hpp"

namespace kamerbrief {

struct Debate {
    Span name;              ///< its form and its subject, up to its date or the sentence's next part
    bool upcoming = false;  ///< "vóór het volgende commissiedebat": by when something is done, not where it was said
};

/// The debates that the sentence names, in order.
std::vector<Debate> find_debates(const Sentence& sentence);

/// The first one that was held.
std::optional<Span> find_debate(const Sentence& sentence);

}  // namespace kamerbrief
