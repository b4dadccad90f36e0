#include "write/gist.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "text/cursor.hpp"
#include "text/shortened.hpp"

namespace kamerbrief {
namespace {

// Bytes that are read of a text: what is shown is shorter, and many motions may share one long sentence.
constexpr std::size_t longest = 1000;

struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Between "motie" and its movers.
constexpr auto before_movers = std::to_array<std::string_view>({
    "-",
    "van",
    "het",
    "de",
    "lid",
    "leden",
    "kamerlid",
    "kamerleden",
    "heer",
    "mevrouw",
    "senator",
});

constexpr auto between_movers = std::to_array<std::string_view>({",", "/", "-", "en", "de", "het", "lid"});

// What is left of a sentence that only named a motion.
constexpr auto bare = std::to_array<std::string_view>({"", "motie", "moties", "de motie", "de moties"});

// When, where and to whom: besides these words, names, numbers and what the debate is called.
constexpr auto circumstances = std::to_array<std::string_view>({"aan",
                                                                "ambtsvoorganger",
                                                                "april",
                                                                "augustus",
                                                                "bij",
                                                                "daar",
                                                                "daarbij",
                                                                "de",
                                                                "december",
                                                                "den",
                                                                "der",
                                                                "eerder",
                                                                "en",
                                                                "februari",
                                                                "haar",
                                                                "heb",
                                                                "hebben",
                                                                "heeft",
                                                                "heer",
                                                                "hem",
                                                                "hen",
                                                                "het",
                                                                "hetzelfde",
                                                                "ik",
                                                                "in",
                                                                "januari",
                                                                "jl",
                                                                "juli",
                                                                "juni",
                                                                "kabinet",
                                                                "leden",
                                                                "lid",
                                                                "maart",
                                                                "mei",
                                                                "mevrouw",
                                                                "mijn",
                                                                "minister",
                                                                "november",
                                                                "oktober",
                                                                "ook",
                                                                "op",
                                                                "september",
                                                                "staatssecretaris",
                                                                "te",
                                                                "ten",
                                                                "ter",
                                                                "tevens",
                                                                "tijdens",
                                                                "toen",
                                                                "uw",
                                                                "van",
                                                                "wij"});

std::string_view opening_of(const Letter& letter, const Place& at) {
    const std::string_view text = text_at(letter, at);
    return text.size() <= longest ? text : text.substr(0, text.rfind(' ', longest));
}

template <class Words>
bool take_any(Cursor& cursor, const Words& words) {
    cursor.blanks_or_breaks();
    return std::ranges::any_of(words, [&](std::string_view word) {
        return is_letter(word.front()) ? cursor.word(word) : cursor.literal(word);
    });
}

/// "(Kustpartij)", not "(31 305, nr. 21)".
void take_party(Cursor& cursor) {
    cursor.blanks_or_breaks();
    const std::size_t end = cursor.text().find(')', cursor.at());
    const bool is_one =
        cursor.peek() == '(' && end != std::string_view::npos && capital_at(cursor.text(), cursor.at() + 1) &&
        cursor.text().substr(cursor.at(), end - cursor.at()).find_first_of("0123456789") == std::string_view::npos;
    if (is_one) cursor.move_to(end + 1);
}

/// Of "de motie van het lid Bos (Kustpartij) c.s. over ponten" what stands between "motie" and " over".
std::optional<Part> movers_in(std::string_view text, const std::vector<std::string>& members) {
    std::vector<std::string> names;
    std::ranges::transform(members, std::back_inserter(names), in_small_letters);
    Cursor cursor(text, std::min(in_small_letters(text).find("motie"), text.size()));
    if (!cursor.word("motie") && !cursor.word("moties")) return std::nullopt;
    const std::size_t begin = cursor.at();
    std::size_t end = begin;
    bool named = take_any(cursor, names);
    while (!named && take_any(cursor, before_movers))
        named = take_any(cursor, names);  // "Van der Werf" begins like "van het lid"
    for (; named; named = take_any(cursor, names)) {
        end = cursor.at();
        take_party(cursor);
        cursor.blanks_or_breaks();
        if (cursor.literal("c.s.") || text[cursor.at() - 1] == ')') end = cursor.at();
        while (take_any(cursor, between_movers)) {}
    }
    return end == begin ? std::nullopt : std::optional(Part{begin, end});
}

/// The brackets in which each of the papers is cited, with the blank before them.
std::vector<Part> citations_in(std::string_view text, const Letter& letter, const Motion& motion) {
    const Place& sentence = motion.text;
    std::vector<Part> parts;
    for (const std::size_t index : motion.citations) {
        const Place& at = letter.citations[index].at;
        if (at.paragraph != sentence.paragraph || at.begin < sentence.begin || at.end > sentence.begin + text.size())
            continue;
        const std::size_t open = text.substr(0, at.begin - sentence.begin).find_last_of("()");
        const std::size_t close = text.find_first_of("()", at.end - sentence.begin);
        if (open == text.npos || close == text.npos || text[open] != '(' || text[close] != ')') continue;
        const std::size_t begin = text.substr(0, open).find_last_not_of(" \n") + 1;
        if (parts.empty() || parts.back().end <= begin) parts.push_back({begin, close + 1});
    }
    return parts;
}

std::string without(std::string_view text, std::vector<Part> parts) {
    std::ranges::sort(parts, {}, &Part::begin);
    std::string out;
    std::size_t at = 0;
    for (const Part& part : parts) {
        if (part.begin < at) continue;
        out += text.substr(at, part.begin - at);
        at = part.end;
    }
    return out.append(text.substr(at));
}

/// Whether all words are of the promise's circumstances. The first one has a capital whatever it is.
bool says_only_circumstances(std::string_view words, std::string_view debate) {
    const std::string name = in_small_letters(debate);
    const auto in_name = [&](std::string_view word) {
        const std::size_t found = name.find(word);
        return found != name.npos && word_starts(name, found) && word_ends(name, found + word.size());
    };
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t begin = at;
        while (at < words.size() && is_letter(words[at]))
            at += letter_at(words, at);
        if (at == begin) {
            ++at;
            continue;
        }
        const std::string word = in_small_letters(words.substr(begin, at - begin));
        const bool known = (begin > 0 && capital_at(words, begin)) ||
                           std::ranges::find(circumstances, word) != circumstances.end() || in_name(word);
        if (!known) return false;
    }
    return true;
}

}  // namespace

std::string gist_of(const Letter& letter, const Motion& motion) {
    if (motion.request) return std::string(opening_of(letter, *motion.request));
    const std::string_view text = opening_of(letter, motion.text);
    std::vector<Part> said_beside = citations_in(text, letter, motion);
    if (const auto movers = movers_in(text, motion.members)) said_beside.push_back(*movers);
    std::string gist = without(text, std::move(said_beside));
    const std::string left = in_small_letters(gist.substr(0, gist.find_last_not_of(" .:;,\n") + 1));
    return std::ranges::find(bare, left) == bare.end() ? gist : "-";
}

std::string gist_of(const Letter& letter, const Commitment& commitment) {
    constexpr std::string_view promised = "toegezegd ";
    const std::string_view text = opening_of(letter, commitment.text);
    const std::size_t found = text.find(promised);
    const bool is_long = shortened(text).size() != text.size();
    const std::string_view debate = commitment.made_in ? text_at(letter, *commitment.made_in) : "";
    if (!is_long || found == text.npos || !says_only_circumstances(text.substr(0, found), debate))
        return std::string(text);
    return fmt::format("… {}", text.substr(found + promised.size()));
}

}  // namespace kamerbrief
