#include "extract/commitment_lists.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "extract/deadlines.hpp"
#include "extract/outcomes.hpp"
#include "extract/periods.hpp"
#include "extract/phrases.hpp"
#include "extract/subjects.hpp"

namespace kamerbrief {
namespace {

constexpr auto still_open = std::to_array<Phrase>(
    {"openstaande", "staan nog open", "staan open", "lopende", "nog niet afgedaan", "nog niet afgedane"});

/// The kind of the commitments that the line announces; nothing for one that announces no list.
std::optional<CommitmentKind> announced(const Sentence& line) {
    const auto noun = find_noun(line, Subject::commitment);
    if (!noun || !noun->plural) return std::nullopt;
    if (find_phrase(line, "nieuwe toezeggingen")) return CommitmentKind::new_;
    const bool bare = noun->span.begin == 0 && line.substr(noun->span.end) == ":";
    const bool told = bare || has_phrase(line, still_open) || read_disposal(line, Subject::commitment);
    return told ? std::optional(CommitmentKind::answered) : std::nullopt;
}

}  // namespace

bool CommitmentLists::open_under(std::string_view title) {
    list_.reset();
    if (find_noun(title, Subject::motion)) return false;  // what stands below may be anything
    if (const auto kind = announced(title)) list_ = List{*kind, {}, nullptr, 0, false};
    return is_open();
}

bool CommitmentLists::open_behind(const Statement& line, const std::optional<Disposal>& disposal) {
    const Sentence text = sentence_of(letter_, line);
    const auto kind = text.ends_with(':') ? announced(text) : std::nullopt;
    if (!kind) return false;
    const bool of_motions_too = find_noun(text, Subject::motion).has_value();
    list_ = List{*kind, disposal, &line, 0, of_motions_too};
    return true;
}

bool CommitmentLists::enter(const Statement& statement) {
    if (!list_) return false;
    const Section& section = letter_.sections[statement.section];
    const SectionBlock& block = section.blocks[letter_.homes[statement.place.paragraph].owner];
    const bool has_number = !papers_.cited("toezegging", statement).empty();
    const bool numbered = list_->line && has_number;
    if (block.kind != SectionBlock::Kind::item && !numbered) {
        close();
        return false;
    }
    const bool says_which = has_number || find_noun(sentence_of(letter_, statement), Subject::commitment);
    if (list_->of_motions_too && !says_which) return false;
    if (list_->depth == 0) list_->depth = block.depth;
    return block.depth <= list_->depth;
}

void CommitmentLists::tell_outcome(Commitment& item) const {
    if (list_->disposal) return settle(item.outcome, *list_->disposal, *list_->line);
    const auto period = find_period(text_at(letter_, item.text));
    if (!period || period->only_year || !letter_.head.date) return;
    const Place& text = item.text;
    const Place due{text.paragraph, text.begin + period->span.begin, text.begin + period->span.end};
    if (lies_ahead(text_at(letter_, due), *letter_.head.date)) promise(item.outcome, due);
}

void drop_listed(Letter& letter, const std::vector<bool>& listed) {
    std::set<std::string> treated;
    std::vector<Commitment> kept;
    for (std::size_t i = letter.commitments.size(); i > 0; --i) {
        Commitment& commitment = letter.commitments[i - 1];
        const Outcome& outcome = commitment.outcome;
        const bool silent = outcome.status == Status::open && !outcome.disposal && !outcome.promised_by;
        if (listed[i - 1] && silent && commitment.number && treated.contains(*commitment.number)) continue;
        if (!listed[i - 1] && commitment.number) treated.insert(*commitment.number);
        kept.push_back(std::move(commitment));
    }
    std::reverse(kept.begin(), kept.end());
    letter.commitments = std::move(kept);
}

}  // namespace kamerbrief
