// The one debate that a letter's opening gives for all its promises: "In het wetgevingsoverleg Sport van 1 december
// 2025 heb ik een aantal toezeggingen gedaan. In deze brief kom ik daarop terug."
#pragma once

#include <optional>
#include <string>

#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

class OpeningDebate {
  public:
    explicit OpeningDebate(const Letter& letter) : letter_(letter) {}

    /// Takes the letter's headings and sentences in their order. Once another debate is named, what follows may be of
    /// that one.
    void hear(const Statement& words);

    /// Gives it to a promise made earlier of which nothing says when and where.
    void tell(Commitment& commitment) const;

  private:
    struct Opening {
        Place debate;
        std::optional<std::string> day;
        bool of_all = false;  ///< it says that the promises were made there
    };

    bool names_another(const Sentence& words) const;

    const Letter& letter_;
    std::optional<Opening> opening_;  // the first debate that is named, where that is before the first heading
    bool ended_ = false;
};

}  // namespace kamerbrief
