// A new column is a row of a table below, and a function that says what stands in it.
#include "write/summary_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "kamerbrief/check.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t most_characters = 140;  // of a text that is shortened

RecordCell shortened_at(const Letter& letter, const Place& place) {
    return {{shortened(text_at(letter, place)), ""}};
}

/// A link to the heading where the row stands in the letter, and the heading has an anchor.
RecordCell heading(const RecordSource& source, std::size_t index) {
    const Section& section = source.parts.letter.sections[index];
    if (!section.title) return {};
    const std::string name = name_of_section(source.parts.letter, index);
    if (!source.within_letter || section.bookmarks.empty()) return {{name, ""}};
    return {{name, '#' + section.bookmark.value_or(section.bookmarks.front())}};
}

/// "open (voor de zomer)"
RecordCell status(const Letter& letter, const Outcome& outcome) {
    const std::string_view name = name_of(outcome.status);
    if (!outcome.promised_by) return {{std::string(name), ""}};
    return {{fmt::format("{} ({})", name, text_at(letter, *outcome.promised_by)), ""}};
}

/// Leads where the citation of it does.
CellItem identifier(const Letter& letter, const std::string& identifier, const std::vector<std::size_t>& citations) {
    const auto cited = std::ranges::find_if(
        citations, [&](std::size_t citation) { return letter.citations[citation].identifier == identifier; });
    if (cited == citations.end()) return {identifier, ""};
    return {identifier, letter.citations[*cited].url.value_or("")};
}

RecordCell names(const std::vector<std::string>& names) {
    RecordCell cell;
    for (const std::string& name : names)
        cell.push_back({name, ""});
    return cell;
}

constexpr std::array of_letter{
    RecordColumn{"Letter",
                 [](const RecordSource& source, std::size_t) {
                     return RecordCell{{std::string(source.file), ""}};
                 }},
    RecordColumn{"Date",
                 [](const RecordSource& source, std::size_t) {
                     const auto& date = source.parts.letter.head.date;
                     return date ? RecordCell{{*date, ""}} : RecordCell();
                 }},
};

const Motion& motion(const RecordSource& source, std::size_t index) {
    return source.parts.letter.motions[index];
}

constexpr std::array motion_columns{
    RecordColumn{"Motion",
                 [](const RecordSource& source, std::size_t index) {
                     const Motion& of = motion(source, index);
                     return shortened_at(source.parts.letter, of.request.value_or(of.text));
                 }},
    RecordColumn{"Moved by",
                 [](const RecordSource& source, std::size_t index) {
                     RecordCell cell = names(motion(source, index).members);
                     if (motion(source, index).cosigned && !cell.empty()) cell.back().text += " c.s.";
                     return cell;
                 }},
    RecordColumn{"Paper",
                 [](const RecordSource& source, std::size_t index) {
                     RecordCell cell;
                     for (const std::string& paper : motion(source, index).identifiers)
                         cell.push_back(identifier(source.parts.letter, paper, motion(source, index).citations));
                     return cell;
                 }},
    RecordColumn{"Status",
                 [](const RecordSource& source, std::size_t index) {
                     return status(source.parts.letter, motion(source, index).outcome);
                 }},
    RecordColumn{"Section", [](const RecordSource& source,
                               std::size_t index) { return heading(source, motion(source, index).section); }},
};

const Commitment& commitment(const RecordSource& source, std::size_t index) {
    return source.parts.letter.commitments[index];
}

constexpr std::array commitment_columns{
    RecordColumn{"Commitment",
                 [](const RecordSource& source, std::size_t index) {
                     return shortened_at(source.parts.letter, commitment(source, index).text);
                 }},
    RecordColumn{"Made to", [](const RecordSource& source,
                               std::size_t index) { return names(commitment(source, index).made_to); }},
    RecordColumn{"Number",
                 [](const RecordSource& source, std::size_t index) {
                     const Commitment& of = commitment(source, index);
                     if (!of.number) return RecordCell();
                     return RecordCell{identifier(source.parts.letter, *of.number, of.citations)};
                 }},
    RecordColumn{"Status",
                 [](const RecordSource& source, std::size_t index) {
                     return status(source.parts.letter, commitment(source, index).outcome);
                 }},
    RecordColumn{"Section", [](const RecordSource& source,
                               std::size_t index) { return heading(source, commitment(source, index).section); }},
};

}  // namespace

std::span<const RecordColumn> letter_columns() {
    return of_letter;
}

std::span<const RecordColumn> motion_summary() {
    return motion_columns;
}

std::span<const RecordColumn> commitment_summary() {
    return commitment_columns;
}

std::string shortened(std::string_view text) {
    constexpr std::string_view blanks = " \t\n";
    std::size_t characters = 0;
    std::size_t word_end = text.npos;  // the last one that still fits; the first word is never cut
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool continues = (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;  // a character of UTF-8
        if (continues) continue;
        if (blanks.find(text[i]) != blanks.npos && (characters <= most_characters || word_end == text.npos))
            word_end = i;
        if (++characters > most_characters && word_end != text.npos)
            return fmt::format("{} …", text.substr(0, word_end));
    }
    return std::string(text);
}

}  // namespace kamerbrief
