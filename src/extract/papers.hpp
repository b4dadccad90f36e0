// Which parliamentary papers stand beside a motion or a promise: in its sentence, or in a note that the sentence calls.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/statements.hpp"
#include "extract/words.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// "heb ik u geïnformeerd": the note of such a sentence is an earlier letter.
bool tells_of_earlier_letter(const Sentence& sentence);

class Papers {
  public:
    explicit Papers(const Letter& letter);

    /// The citations of `kind` in the sentence and in the notes that it calls, in order.
    std::vector<std::size_t> cited(std::string_view kind, const Statement& statement) const;

    /// The kamerstukken behind a motion, which stands before `begin`. One that is the source of something else, named
    /// right before it or before its note is called ("in mijn brief van 13 mei[4]"), is not the motion's.
    std::vector<std::size_t> of_motion(std::size_t paragraph, std::size_t begin, std::size_t end) const;

  private:
    using Range = std::pair<std::size_t, std::size_t>;  // of Letter::citations

    void add(std::string_view kind, std::size_t paragraph, std::size_t begin, std::size_t end,
             std::vector<std::size_t>& found) const;
    void add_note(std::string_view kind, const NoteCall& call, std::vector<std::size_t>& found) const;

    const Letter& letter_;
    std::vector<Range> of_paragraph_;
};

}  // namespace kamerbrief
