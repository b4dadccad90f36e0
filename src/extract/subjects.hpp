// The words for what a statement is about: "motie" and "toezegging".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "extract/phrases.hpp"

namespace kamerbrief {

enum class Subject { motion, commitment };

/// "motie" or "toezeggingen" as a whole word or as the first part of a compound ("motie-Klaver").
struct Noun {
    Span span;
    bool plural = false;
};

std::optional<Noun> find_noun(const Sentence& text, Subject subject, std::size_t begin = 0);

/// Which of several an ordinal right before the noun picks: "de tweede motie", "de eerste twee moties".
struct Selection {
    std::size_t first = 0;
    std::size_t count = 1;
    bool from_end = false;  ///< "de laatste motie"
};

std::optional<Selection> read_ordinal(const Sentence& text, const Noun& noun);

/// Whether the noun that begins at `noun` is only named on the way to something else: "in lijn met de motie".
bool is_in_passing(const Sentence& text, std::size_t noun);

/// Whether a title names a particular motion or promise: "Motie over hekken", not "Moties en toezeggingen".
bool names_matter(const Sentence& title, Subject subject);

}  // namespace kamerbrief
