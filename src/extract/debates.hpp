// The debates in which ministers make promises: "commissiedebat politie", "vragenuur", "wetgevingsoverleg".
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// The first debate that the sentence names, with its subject, up to its date or the sentence's next part.
std::optional<Span> find_debate(std::string_view sentence);

}  // namespace kamerbrief
