// Whether what a sentence says is so, or hangs on something: "indien zij daartoe niet bereid is, moet ik de motie
// ontraden".
#pragma once

#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

enum class Mood {
    said,
    conditional,  ///< "als de Kamer instemt, is de motie uitgevoerd"
    asked,        ///< "zij vragen wanneer de motie wordt uitgevoerd", "zodra de motie is uitgevoerd"
};

/// How the text says what stands at `turn`. What a motion asks, its `request`, may have conditions of its own.
Mood mood_at(const Sentence& text, const Span& turn, std::string_view request);

}  // namespace kamerbrief
