// Runs the examples of motions.md and commitments.md: their text is a letter as Tika writes it, with a bookmark at each
// heading.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "extract/letter_from.hpp"
#include "spec/examples.hpp"
#include "write/json_records.hpp"

using namespace kamerbrief;

namespace {

// "Er zijn hekken.[1]" calls the note as Tika marks it.
std::string with_calls(const std::string& line) {
    std::string text;
    for (std::size_t at = 0; at < line.size(); ++at) {
        text += line[at];
        if (line[at] == '[') text += "footnoteRef:";
    }
    return text;
}

Letter letter_of_lines(const std::vector<std::string>& lines) {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].starts_with("# ")) {
            text += fmt::format("[bookmark: _Toc{}]{}\n", i + 1, lines[i].substr(2));
        } else if (is_note_line(lines[i])) {
            text += fmt::format("[{}:  {}] ", lines[i][1], lines[i].substr(4));
        } else {
            text += with_calls(lines[i]);
            const bool has_notes = i + 1 < lines.size() && is_note_line(lines[i + 1]);
            text += has_notes ? " " : "\n\n";
        }
        const bool last_note = is_note_line(lines[i]) && (i + 1 == lines.size() || !is_note_line(lines[i + 1]));
        if (last_note) text += "\n\n";
    }
    return letter_from(text, "2025-12-01");
}

std::string or_dash(std::string text) {
    return text.empty() ? "-" : text;
}

std::string outcome(const Letter& letter, const Outcome& outcome) {
    std::string text(name_of(outcome.status));
    if (outcome.promised_by) text += fmt::format(", {}", text_at(letter, *outcome.promised_by));
    return text;
}

std::string as_line(const Letter& letter, const Motion& motion) {
    std::vector<std::string> movers = motion.members;
    if (motion.cosigned) movers.emplace_back("c.s.");
    return fmt::format("{} | {} | {} | {}", outcome(letter, motion.outcome),
                       or_dash(fmt::format("{}", fmt::join(movers, ", "))),
                       or_dash(fmt::format("{}", fmt::join(motion.identifiers, ", "))),
                       motion.request ? text_at(letter, *motion.request) : "-");
}

std::string as_line(const Letter& letter, const Commitment& commitment) {
    return fmt::format("{} {} | {} | {} | {} | {}", name_of(commitment.kind), outcome(letter, commitment.outcome),
                       commitment.number.value_or("-"), commitment.made_on.value_or("-"),
                       commitment.made_in ? text_at(letter, *commitment.made_in) : "-",
                       or_dash(fmt::format("{}", fmt::join(commitment.made_to, ", "))));
}

std::ptrdiff_t column_count(const std::string& line) {
    return std::count(line.begin(), line.end(), '|') + 1;
}

/// A line may have one column more: the sentence that says what became of the matter.
template <typename Matter>
void check_page(const std::string& page, const std::vector<Matter> Letter::*matters, std::ptrdiff_t columns) {
    const std::vector<Example> examples = read_examples(page);
    REQUIRE(examples.size() > 10);
    for (const Example& example : examples) {
        const Letter letter = letter_of_lines(example.text);
        std::vector<std::string> found;
        for (const Matter& matter : letter.*matters) {
            const std::size_t i = found.size();
            const bool quotes = i < example.expected.size() && column_count(example.expected[i]) > columns;
            const auto& disposal = matter.outcome.disposal;
            found.push_back(as_line(letter, matter));
            if (quotes) found.back() += fmt::format(" | {}", disposal ? text_at(letter, *disposal) : "-");
        }
        check_found(example, found);
    }
}

}  // namespace

TEST_CASE("every example of the manual of motions") {
    check_page("motions.md", &Letter::motions, 4);
}

TEST_CASE("every example of the manual of commitments") {
    check_page("commitments.md", &Letter::commitments, 5);
}
