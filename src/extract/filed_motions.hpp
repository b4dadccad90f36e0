// The motions of a letter, as they are found one by one.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/known_motions.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

class FiledMotions {
  public:
    FiledMotions(Letter& letter, KnownMotions& known)
        : letter_(letter), known_(known), spoken_of_(letter.sections.size()) {}

    /// Its index in Letter::motions.
    std::size_t file(Motion motion);

    /// Gives the motion these citations as its papers.
    void cite(Motion& motion, const std::vector<std::size_t>& papers) const;

    /// One stands under the heading, or under a deeper one.
    bool is_spoken_of(std::size_t section) const { return spoken_of_[section]; }

  private:
    Letter& letter_;
    KnownMotions& known_;
    std::vector<bool> spoken_of_;  // by section
};

}  // namespace kamerbrief
