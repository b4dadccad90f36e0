#include "extract/requests_in_order.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

#include "extract/requests.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr auto turns = std::to_array<Phrase>({"de eerste", "de tweede", "de derde", "de vierde"});

// A request whose verb is that of the one before: "de tweede om bruggen".
constexpr auto openings = std::to_array<std::string_view>({"om", "te", "dat", "tot"});

/// Without what joins it to the next part.
std::string_view without_joint(std::string_view part) {
    constexpr std::string_view signs = " ,;.";
    part = part.substr(0, part.find_last_not_of(signs) + 1);
    if (part.ends_with(" en")) part = part.substr(0, part.find_last_not_of(signs, part.size() - 3) + 1);
    return part;
}

std::optional<Span> request_of(const Sentence& part, std::size_t behind_turn, bool has_verb_before) {
    if (find_request_verb(part)) return find_request(part);
    Cursor cursor(part, behind_turn);
    cursor.blanks();
    if (cursor.word("motie")) cursor.blanks();
    const std::size_t begin = cursor.at();
    const bool opens =
        std::any_of(openings.begin(), openings.end(), [&](std::string_view word) { return cursor.word(word); });
    return has_verb_before && opens ? std::optional(Span{begin, part.size()}) : std::nullopt;
}

}  // namespace

std::vector<Span> find_requests_in_order(const Sentence& sentence) {
    std::vector<Span> starts;
    for (const Phrase& turn : turns) {
        const auto found = find_phrase(sentence, turn, starts.empty() ? 0 : starts.back().end);
        if (!found) break;
        starts.push_back(*found);
    }
    if (starts.size() < 2 || starts.front().begin != 0) return {};
    std::vector<Span> requests;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t begin = starts[i].begin;
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1].begin : sentence.size();
        const std::string_view part = without_joint(sentence.substr(begin, end - begin));
        const auto request = request_of(part, starts[i].end - begin, i > 0);
        if (!request) return {};
        requests.push_back({begin + request->begin, begin + request->end});
    }
    return requests;
}

}  // namespace kamerbrief
