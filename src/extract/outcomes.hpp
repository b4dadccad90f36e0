// What became of motions and commitments: which of them a sentence can mean, and what it changes.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/disposals.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// The motions, or the commitments, of one topic, by their index in the letter's list.
class TopicMatters {
  public:
    explicit TopicMatters(const Letter& letter) : letter_(letter) {}

    /// Forgets what stood under another topic.
    void enter(std::size_t topic);

    /// One that was added before moves to the section.
    void add(std::size_t index, std::size_t section);

    /// Those that may be meant again, oldest first.
    const std::vector<std::size_t>& known() const { return indexes_; }

    /// Those that a statement in `section` can mean without naming them: the ones of its own heading, else those of the
    /// topic that have no heading of their own. Those below an inferred heading beside its own it means only where its
    /// heading goes on about the whole, as "Conclusie" does.
    std::vector<std::size_t> reach(std::size_t section) const;

  private:
    bool is_headed_by_matter(std::size_t section) const;
    bool is_beside(std::size_t other, std::size_t section) const;

    const Letter& letter_;
    std::optional<std::size_t> topic_;
    std::vector<std::size_t> indexes_;
    std::vector<std::size_t> sections_;
};

/// The statement settles the matter, unless something weightier was said of it.
void settle(Outcome& outcome, const Disposal& disposal, const Statement& statement);

/// When the statement says that the letter's writer will return to the matter.
std::optional<Place> read_promise(const Letter& letter, const Statement& statement);

/// Whether a promise in the paragraph would be one for the matter. What is done needs none, and what a later paragraph
/// promises than one before is mostly of something else.
bool takes_promise(const Outcome& outcome, std::size_t paragraph);

/// Takes a promise for a matter that takes one.
void promise(Outcome& outcome, const Place& promised_by);

}  // namespace kamerbrief
