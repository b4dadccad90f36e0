#include "extract/filed_motions.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace kamerbrief {

std::size_t FiledMotions::file(Motion motion) {
    const std::size_t index = letter_.motions.size();
    known_.add(index, motion.section);
    for (std::optional<std::size_t> section = motion.section; section; section = letter_.sections[*section].parent) {
        spoken_of_[*section] = true;
    }
    letter_.motions.push_back(std::move(motion));
    return index;
}

void FiledMotions::cite(Motion& motion, const std::vector<std::size_t>& papers) const {
    for (const std::size_t paper : papers) {
        motion.citations.push_back(paper);
        const auto& identifier = letter_.citations[paper].identifier;
        std::vector<std::string>& known = motion.identifiers;
        if (identifier && std::find(known.begin(), known.end(), *identifier) == known.end()) {
            known.push_back(*identifier);
        }
    }
}

}  // namespace kamerbrief
