// The sentences that dispose of a motion or a commitment, and what they say became of it.
#pragma once

#include <optional>
#include <string_view>

#include "extract/phrases.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// What a statement is about.
enum class Subject { motion, commitment };

struct Disposal {
    Status status = Status::open;
    Span said;             ///< the words that say so
    bool negated = false;  ///< "nog niet uitgevoerd": then `status` is open
};

/// What the sentence says became of a motion or commitment that it names ("motie", "toezegging"). Nothing for a
/// sentence that names neither, or that only tells what a motion asks for.
std::optional<Disposal> read_disposal(std::string_view sentence, Subject subject);

/// Whether a later word on the same matter takes the place of an earlier one: what is settled stays settled.
bool outweighs(Status later, Status earlier);

/// Where the sentence tells what a motion asks for: the verb, "verzoekt".
std::optional<Span> find_request_verb(std::string_view sentence);

/// The noun in the sentence, "motie" or "de toezeggingen"; its compounds too ("motie-Klaver").
struct Noun {
    Span span;
    bool plural = false;
};
std::optional<Noun> find_noun(std::string_view sentence, Subject subject, std::size_t begin = 0);

/// Whether a title names a particular motion or promise: "Motie over hekken", not "Moties en toezeggingen".
bool names_matter(std::string_view title, Subject subject);

}  // namespace kamerbrief
