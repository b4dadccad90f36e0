// Headings that name motions: "Motie-Bos over hekken (31305, nr. 12)". What stands below is of those.
#pragma once

#include <cstddef>
#include <span>

#include "extract/filed_motions.hpp"
#include "extract/known_motions.hpp"
#include "extract/mentions.hpp"
#include "extract/papers.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

class MotionHeadings {
  public:
    /// `statements` are all of the letter's.
    MotionHeadings(Letter& letter, std::span<const Statement> statements, const Papers& papers, KnownMotions& known,
                   FiledMotions& filed)
        : letter_(letter), statements_(statements), papers_(papers), known_(known), filed_(filed) {}

    /// Files the motions that the heading names with their movers or their papers. The first sentence that names one
    /// again takes the heading's place as its text. Headings with no text between them are read as one.
    void open(std::size_t section);

    /// What the first sentence tells of the motion of its heading may have the paper.
    void cite_below(const Statement& first);

    /// Files the motions of headings that no sentence below them named. What the sentences there say of "de motie" is
    /// of that one.
    void add_untold();

  private:
    void cite_in_front(Mention&, const Statement& title) const;
    std::size_t add_titled(const Mention& mention, const Statement& title);
    void add_untold(std::size_t section);
    void cite_request(Motion& motion, const Statement& first) const;
    bool has_text(std::size_t section) const;

    Letter& letter_;
    const std::span<const Statement> statements_;
    const Papers& papers_;
    KnownMotions& known_;
    FiledMotions& filed_;
    MotionIndexes above_;  // of headings right above, with no text below them
};

}  // namespace kamerbrief
