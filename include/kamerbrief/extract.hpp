// Judges what a document means: a document in, a letter out. Never fails: an odd letter gives fewer findings and a
// diagnostic.
#pragma once

#include <optional>
#include <string>

#include "kamerbrief/document.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// What the caller knows and the letter may not say.
struct Hints {
    std::optional<std::string> date;  ///< ISO 8601, for a letter that has no date of its own
};

Letter extract(Document document, const Hints& hints = {});

}  // namespace kamerbrief
