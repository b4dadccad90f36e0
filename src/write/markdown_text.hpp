// The words of a paragraph in GitHub-flavoured Markdown, with its citations linked and its notes called.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kamerbrief/letter.hpp"
#include "text/markdown.hpp"
#include "write/places.hpp"

namespace kamerbrief {

class MarkdownText {
  public:
    /// Keeps references. `label_prefix` stands in front of the labels of notes.
    MarkdownText(const Letter& letter, const Places& places, std::string label_prefix);

    void append(std::string& out, std::size_t paragraph, MarkdownContext context, std::size_t indent = 0);

    std::string label(std::size_t note) const { return "[^" + label_prefix_ + places_.note_id(note) + "]"; }

    /// The notes that texts have called since this was last asked, in the letter's order.
    std::vector<std::size_t> take_called();
    bool is_called(std::size_t note) const { return states_[note] == State::called; }
    /// The note is shown where it stands; calls of it have nothing to lead to.
    void list(std::size_t note) { states_[note] = State::listed; }

  private:
    enum class State : char { not_called, called, listed };

    const Letter& letter_;
    const Places& places_;
    std::string label_prefix_;
    std::vector<std::size_t> links_;   // citations with an address, by place, none within another
    std::vector<State> states_;        // of the notes
    std::vector<std::size_t> called_;  // not yet taken
};

}  // namespace kamerbrief
