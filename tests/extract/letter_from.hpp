// A letter from its plain text, as Tika writes it: what the tests of the passes are written in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kamerbrief/extract.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief {

inline Letter letter_from(std::string_view text, std::optional<std::string> date = std::nullopt) {
    return extract(read(text), {std::move(date)});
}

/// The text at a place that may be absent.
inline std::string said(const Letter& letter, const std::optional<Place>& place) {
    return place ? std::string(text_at(letter, *place)) : "(absent)";
}

}  // namespace kamerbrief
