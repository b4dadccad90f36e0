// Lists in which each item is a commitment: behind "Openstaande toezeggingen:", "Nieuwe toezeggingen:" or "De volgende
// toezeggingen zijn hiermee afgedaan:", which may be a heading too.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/disposals.hpp"
#include "extract/papers.hpp"
#include "extract/statements.hpp"
#include "kamerbrief/letter.hpp"

namespace kamerbrief {

class CommitmentLists {
  public:
    CommitmentLists(const Letter& letter, const Papers& papers) : letter_(letter), papers_(papers) {}

    /// Forgets the list before, and says whether the title opens one.
    bool open_under(std::string_view title);
    void close() { list_.reset(); }

    /// Whether the line opens a list; what it says of its commitments (`disposal`) is said of each item.
    bool open_behind(const Statement& line, const std::optional<Disposal>& disposal);

    /// Whether the paragraph is an item of the list that is open; a line of text closes it.
    bool enter(const Statement& first_of_paragraph);

    bool is_open() const { return list_.has_value(); }
    CommitmentKind kind() const { return list_->kind; }

    /// What the line above says of all, and when the item says that it is due.
    void tell_outcome(Commitment& item) const;

  private:
    struct List {
        CommitmentKind kind = CommitmentKind::answered;
        std::optional<Disposal> disposal;
        const Statement* line = nullptr;  ///< absent where a heading opens it
        int depth = 0;                    ///< of its items
        bool of_motions_too = false;      ///< then an item says which of the two it is
    };

    const Letter& letter_;
    const Papers& papers_;
    std::optional<List> list_;
};

/// Drops what a list or a sentence at the letter's top only names, where headings below treat it by the same number.
/// `listed`: by commitment, whether an item or a number alone tells of it.
void drop_listed(Letter& letter, const std::vector<bool>& listed);

}  // namespace kamerbrief
