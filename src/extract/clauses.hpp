// The clauses of a sentence, as far as they tell whether a turn of phrase is its verb, and whether it is denied.
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// The turn where it is said of what the sentence is about. Not where its participle is an adjective ("de motie over
/// ingetrokken vergunningen"), its second half a preposition ("ik neem de motie over ponten mee"), or where it stands
/// in what is said of something else ("het onderzoek dat wordt uitgevoerd").
std::optional<Span> find_said(const Sentence& text, const Turn& turn);

/// `turn` are its words and those right before it, `behind` is the text that follows: "ik ontraad de motie niet".
bool is_denied(std::string_view turn, std::string_view behind);

}  // namespace kamerbrief
