#include "extract/meant_commitments.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "extract/dutch.hpp"
#include "extract/dutch_names.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

// Of more a sentence means the last ones, and the search stays linear in the letter.
constexpr std::size_t longest_memory = 64;

// Before "toezeggingen": not those that were told of.
constexpr auto others = std::to_array<std::string_view>(
    {"andere", "overige", "resterende", "openstaande", "nieuwe", "moties en", "eerdere"});

bool share_name(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& name) { return std::find(b.begin(), b.end(), name) != b.end(); });
}

std::string_view word_before(std::string_view text, std::size_t at) {
    text = text.substr(0, text.substr(0, at).find_last_not_of(" \n\t") + 1);
    std::size_t begin = text.size();
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '\n')
        --begin;
    return text.substr(begin);
}

/// "de twee toezeggingen", "beide toezeggingen": the last so many; without a number those of the paragraph that are
/// several, else all.
Indexes meant_by_plural(const Letter& letter, const ParagraphReading& paragraph, const Reading& reading,
                        const Indexes& known) {
    if (const auto& members = reading.circumstances.members; !members.empty()) {
        Indexes to_them;
        std::copy_if(known.begin(), known.end(), std::back_inserter(to_them),
                     [&](std::size_t index) { return share_name(letter.commitments[index].made_to, members); });
        if (!to_them.empty()) return to_them;
    }
    const std::string_view word = word_before(reading.sentence, reading.noun->span.begin);
    if (std::find(others.begin(), others.end(), word) != others.end()) return {};
    if (const auto count = number_word(word)) {
        const auto number = static_cast<std::ptrdiff_t>(std::min(static_cast<std::size_t>(*count), known.size()));
        return {known.end() - number, known.end()};
    }
    Indexes here;
    const std::size_t forgotten = paragraph.told.size() - std::min(paragraph.told.size(), longest_memory);
    for (const Told& told : std::span(paragraph.told).subspan(forgotten))
        here.insert(here.end(), told.commitments.begin(), told.commitments.end());
    return here.size() > 1 ? here : known;
}

Indexes those_with_number(const Letter& letter, const Reading& reading, const Indexes& known) {
    Indexes found;
    std::copy_if(known.begin(), known.end(), std::back_inserter(found), [&](std::size_t index) {
        return std::any_of(reading.numbers.begin(), reading.numbers.end(), [&](std::size_t citation) {
            return letter.commitments[index].number == commitment_number(letter, citation);
        });
    });
    return found;
}

/// "de eerste toezegging", "de toezegging aan het lid Bos".
Indexes those_named(const Letter& letter, const Reading& reading, const Indexes& known) {
    const auto ordinal = read_ordinal(reading.sentence, *reading.noun);
    if (ordinal && ordinal->first < known.size()) return {ordinal->from_end ? known.back() : known[ordinal->first]};
    const auto named = std::find_if(known.rbegin(), known.rend(), [&](std::size_t index) {
        return share_name(letter.commitments[index].made_to, reading.circumstances.members);
    });
    return named == known.rend() ? Indexes{} : Indexes{*named};
}

}  // namespace

std::string commitment_number(const Letter& letter, std::size_t citation) {
    const Citation& cited = letter.citations[citation];
    if (cited.identifier) return *cited.identifier;
    const std::string_view written = text_at(letter, cited.at);
    return std::string(written.substr(std::min(written.find("TZ"), written.rfind(' ') + 1)));
}

Indexes known_commitments(const Letter& letter, const CommitmentScope& scope) {
    const std::size_t end = letter.commitments.size();
    Indexes known;
    for (std::size_t index = std::max(scope.first, end - std::min(end, longest_memory)); index < end; ++index)
        known.push_back(index);
    return known;
}

Indexes meant_commitments(const Letter& letter, const CommitmentScope& scope, const ParagraphReading& paragraph,
                          const Reading& reading) {
    const std::size_t told = letter.commitments.size() - scope.first;
    if (told == 0) return {};
    const bool refers = reading.noun && !reading.tells;
    if (refers || !reading.numbers.empty()) {
        const Indexes known = known_commitments(letter, scope);
        if (Indexes numbered = those_with_number(letter, reading, known); !numbered.empty()) return numbered;
        if (refers && reading.noun->plural) return meant_by_plural(letter, paragraph, reading, known);
        if (Indexes named = refers ? those_named(letter, reading, known) : Indexes{}; !named.empty()) return named;
    }
    if (reading.told) return paragraph.told[*reading.told].commitments;
    if (!scope.last) return {};
    const Indexes& last = scope.last->commitments;
    const bool under_heading = !scope.heading.empty();
    // What stands in a paragraph before the promise that it tells of is mostly about that.
    if (!paragraph.told.empty()) return under_heading && paragraph.told.front().commitments == last ? last : Indexes{};
    if (under_heading) return last;
    // Of the only one under a heading later paragraphs may speak without naming it.
    const Statement& statement = *reading.statement;
    const bool only = told == 1 && letter.sections[statement.section].title;
    const bool near = (reading.noun || only) && scope.last->section == statement.section;
    return near && !names_others(letter, paragraph, last) ? last : Indexes{};
}

bool is_another(const Letter& letter, const Reading& reading, const Indexes& commitments) {
    if (promises_besides(reading.sentence)) return true;
    const Circumstances& said = reading.circumstances;
    return std::all_of(commitments.begin(), commitments.end(), [&](std::size_t index) {
        const Commitment& commitment = letter.commitments[index];
        const bool to_others =
            !said.members.empty() && !commitment.made_to.empty() && !share_name(said.members, commitment.made_to);
        const bool other_day =
            said.date && commitment.made_on && iso_date(*said.date, letter.head.date) != *commitment.made_on;
        return to_others || other_day;
    });
}

bool is_known(const Letter& letter, const CommitmentScope& scope, const Reading& reading, const Told* told) {
    const Indexes known = known_commitments(letter, scope);
    const std::vector<std::string>& members = reading.circumstances.members;
    if (known.empty() || members.empty()) return !known.empty();
    const auto is_to = [&](std::size_t index) { return share_name(letter.commitments[index].made_to, members); };
    const auto to_nobody = [&](std::size_t index) { return letter.commitments[index].made_to.empty(); };
    return std::any_of(known.begin(), known.end(), is_to) ||
           (told && std::all_of(told->commitments.begin(), told->commitments.end(), to_nobody));
}

bool names_others(const Letter& letter, const ParagraphReading& paragraph, const Indexes& commitments) {
    constexpr std::size_t farthest = 4;  // sentences of a paragraph: behind them it is told of what it speaks
    for (std::size_t i = 0; i < std::min(farthest, paragraph.readings.size()); ++i) {
        const auto members = find_members(paragraph.readings[i].sentence);
        if (!members) continue;
        const bool theirs = std::any_of(commitments.begin(), commitments.end(), [&](std::size_t index) {
            return share_name(letter.commitments[index].made_to, members->surnames);
        });
        if (!theirs) return true;
    }
    return false;
}

}  // namespace kamerbrief
