// A sentence that names several motions: what it says of each.
//
// "Motie A is verworpen en motie B is aangehouden" tells two fates, "motie A en motie B zijn verworpen" one.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/disposals.hpp"
#include "extract/phrases.hpp"

namespace kamerbrief {

/// Where a sentence names a motion, in bytes of the sentence.
struct NamedMotion {
    std::size_t motion = 0;  ///< its index in Letter::motions
    std::size_t noun = 0;
    std::size_t begin = 0;
    std::size_t until = 0;  ///< where the next one begins
};

class SharedSentence {
  public:
    SharedSentence(const Sentence& sentence, const std::vector<NamedMotion>& named);

    /// What becomes of the motion, where `whole` is what the sentence says by and large.
    std::optional<Disposal> disposal_of(std::size_t motion, const Disposal& whole) const;

    /// Whether a promise to return by `date` is of the motion too: one that has a fate or a date of its own does not
    /// share that of another.
    bool shares_date(std::size_t motion, const Span& date) const;

  private:
    struct Part {
        NamedMotion named;
        Sentence text;                     // from its name up to the next, or to a semicolon
        std::optional<Disposal> disposal;  // said in the part
        bool in_passing = false;
    };

    static std::optional<Disposal> read_together(const Sentence& sentence, const std::vector<Part>& parts);
    const Part* part_of(std::size_t motion) const;

    const Sentence sentence_;
    std::vector<Part> parts_;
    std::optional<Disposal> together_;  // said of them all behind a semicolon
    bool apart_ = false;                // each part says what becomes of its own
};

}  // namespace kamerbrief
