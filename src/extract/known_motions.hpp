// The motions that a letter has spoken of so far: which of them a sentence names, and which it means where it names
// none.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/mentions.hpp"
#include "extract/outcomes.hpp"
#include "extract/statements.hpp"
#include "extract/words.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// Indexes of Letter::motions.
using MotionIndexes = std::vector<std::size_t>;

class KnownMotions {
  public:
    explicit KnownMotions(const Letter& letter) : letter_(letter), matters_(letter) {}

    void enter(std::size_t topic) { matters_.enter(topic); }

    /// A motion that stands in a section; one that was added before moves there.
    void add(std::size_t motion, std::size_t section) { matters_.add(motion, section); }

    /// Whose a motion is of which no member is named.
    void name_fraction(std::size_t motion, const std::string& fraction) { fractions_[motion] = fraction; }

    bool empty() const { return matters_.known().empty(); }

    /// The motions of a heading, until a sentence tells of them.
    void open_heading(const MotionIndexes& motions, const Statement& title);
    const MotionIndexes& untold() const { return untold_; }
    void tell_of_heading(std::size_t motion);

    /// The known ones that the mention names; none where it brings in another. One with a paper of its own is never a
    /// motion with another paper.
    MotionIndexes named_by(const Mention& mention) const;

    /// The sentence is about these.
    void tell_of(MotionIndexes motions, const Statement& statement);

    /// An earlier sentence of the paragraph names a motion.
    bool told_of_in(std::size_t paragraph) const { return told_ && told_in_.place.paragraph == paragraph; }

    /// All that a sentence can mean, oldest first.
    MotionIndexes reached_by(const Statement& statement) const { return matters_.reach(statement.section); }

    /// Those that a sentence means by "de motie", "beide moties", "de laatste motie" or "hieraan": the ones that were
    /// told of last, or those of its heading.
    MotionIndexes meant_by(const Statement& statement, const Sentence& sentence) const;

    /// "deze motie, evenals de motie van het lid Bos": the last one besides those that the sentence names.
    MotionIndexes pointed_at(const Statement& statement, const Sentence& sentence, const MotionIndexes& named) const;

    /// Those to which a sentence that names no motion can promise to return: what its own paragraph told of last; what
    /// an earlier one did under a heading about motions, or where the sentence says "hierover"; and what was taken up
    /// in the thing that it promises. A wrong date is worse than none.
    MotionIndexes returned_to(const Statement& statement, const Sentence& sentence) const;

  private:
    bool shares_paper(const Mention& mention, const Motion& motion) const;
    bool can_take(const Mention& mention, const Motion& motion) const;
    MotionIndexes named_by_members(const Mention& mention) const;
    MotionIndexes named_without_members(const Mention& mention) const;

    const Letter& letter_;
    TopicMatters matters_;
    std::map<std::size_t, std::string> fractions_;
    MotionIndexes untold_;
    MotionIndexes focus_;  // told of last
    Statement told_in_;
    bool told_ = false;
};

bool overlap(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace kamerbrief
