// Reads addresses on the web. One of wetten.overheid.nl is a law, one of zoek.officielebekendmakingen.nl what is
// published there, one of lokaleregelgeving.overheid.nl a local rule, one of open.overheid.nl a document made public
// under the Wet open overheid; all others are themselves.
#include <algorithm>
#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/laws.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

bool ends_address(std::string_view text, std::size_t at) {
    constexpr std::string_view none_of_it = " \t\n\"<>[]{}|\\^`";
    if (at >= text.size() || none_of_it.find(text[at]) != std::string_view::npos || blank_at(text, at) != 0)
        return true;
    for (const std::string_view quote : {"\u201c", "\u201d", "\u2018", "\u2019", "\u00bb"}) {
        if (text.substr(at).starts_with(quote)) return true;
    }
    return false;
}

// What ends a sentence is no part of an address that it ends in, nor is a bracket that opened before it.
std::string_view without_punctuation(std::string_view address) {
    constexpr std::string_view punctuation = ".,;:!?'";
    auto unopened = std::ranges::count(address, ')') - std::ranges::count(address, '(');
    while (!address.empty()) {
        const bool bracket = address.back() == ')';
        if (bracket ? unopened <= 0 : punctuation.find(address.back()) == std::string_view::npos) break;
        unopened -= bracket ? 1 : 0;
        address.remove_suffix(1);
    }
    return address;
}

// "kades.nl" of "https://kades.nl/over": names and a stop between them, up to the 253 bytes of RFC 1035.
bool read_host(Cursor& cursor) {
    constexpr std::size_t longest = 253;
    const std::size_t begin = cursor.at();
    while (cursor.at() - begin < longest && cursor.letter_or_digit("-.")) {
    }
    const std::size_t stop = cursor.since(begin).find('.');
    return stop != 0 && stop != std::string_view::npos && stop + 1 < cursor.at() - begin;
}

}  // namespace

Starts address_starts() {
    return {"http", "www"};
}

bool read_address(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (begin > 0 && cursor.text()[begin - 1] == '@') return false;  // of a mailbox
    const bool scheme = cursor.literal_any_case("https://") || cursor.literal_any_case("http://");
    if (!scheme && !cursor.literal_any_case("www.")) return false;
    if (!read_host(cursor)) {
        cursor.move_to(begin);
        return false;
    }
    while (!ends_address(cursor.text(), cursor.at()))
        cursor.move_to(cursor.at() + 1);
    const std::string_view address = without_punctuation(cursor.since(begin));
    cursor.move_to(begin + address.size());
    if (const auto law = law_of_address(address)) {
        found.push_back(make_citation("wet", begin, cursor.at(), {{"date", law->date}, {"bwb", law->bwb}}));
        return true;
    }
    if (const std::size_t rule = address.find("lokaleregelgeving.overheid.nl/CVDR"); rule != std::string_view::npos) {
        Cursor number(address, address.find("CVDR", rule));
        if (read_local_rules(number, found)) {
            found.back().at = {0, begin, cursor.at()};
            return true;
        }
    }
    if (const std::size_t host = address.find("://zoek.officielebekendmakingen.nl/"); host != std::string_view::npos) {
        Cursor publication(address, address.find('/', host + 3) + 1);
        if (read_publication_id(publication, found)) {
            found.back().at = {0, begin, cursor.at()};
            return true;
        }
    }
    const bool made_public = address.find("://open.overheid.nl/") != std::string_view::npos;
    found.push_back(make_citation(made_public ? "woo" : "url", begin, cursor.at(), {}));
    found.back().identifier = std::string(address);
    return true;
}

}  // namespace kamerbrief
