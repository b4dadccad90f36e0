#include "extract/movers.hpp"

#include <algorithm>
#include <array>

#include "extract/requests.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Words by which members before the noun are its movers: "diende het lid Bos een motie in", "heeft het lid Bos haar
// motie", "verzoek ik het lid Bos de motie aan te houden".
constexpr auto moved_by = std::to_array<Phrase>({
    "ingediend",
    "diende",
    "dienden",
    "indiende",
    "indienden",
    "haar motie",
    "zijn motie",
    "hun motie",
    "hun moties",
    "aan te houden",
    "in te trekken",
    "bij motie",
});

// Words by which members before the noun are its movers, where they do it themselves: "mevrouw De Wit heeft de motie
// ingetrokken", "houdt de heer Krol de motie aan".
constexpr auto done = std::to_array<Phrase>({"ingetrokken", "aangehouden", "gewijzigd"});
constexpr auto has_done = std::to_array<Phrase>({"heeft", "hebben", "had", "hadden"});
constexpr auto does =
    std::to_array<Phrase>({"trekt", "trekken", "trok", "trokken", "houdt", "houden", "hield", "hielden"});
constexpr std::size_t verb_reach = 24;  // bytes before the movers: "op verzoek van mevrouw "

// Words before "motie" by which the fraction that they name moved it.
constexpr auto of_fraction = std::to_array<Phrase>({"bij motie", "haar motie", "zijn motie", "hun motie"});
constexpr std::size_t fraction_reach = 60;  // bytes: "van de leden van de fracties van"

constexpr std::size_t movers_reach = 60;  // bytes between "motie" and its movers: "motie gestemd van het lid"

/// " (31305, nr. 12)": the paper of the movers before it.
bool skip_bracket(Cursor& cursor) {
    constexpr std::size_t longest = 80;
    const std::size_t begin = cursor.at();
    cursor.blanks();
    const std::size_t close = cursor.rest().substr(0, longest).find(')');
    const bool found = cursor.literal("(") && close != std::string_view::npos;
    cursor.move_to(found ? cursor.at() + close : begin);
    return found;
}

bool names_fraction(const Sentence& words) {
    return find_phrase(words, "fractie") || find_phrase(words, "fracties");
}

/// "PVV" of "van de leden van de PVV-fractie"; "fractie" where it has no name.
std::string_view name_of_fraction(std::string_view words) {
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_capital(words[at]) || words[at - 1] != ' ') continue;
        const std::string_view name = words.substr(at, words.find_first_of(" ,.", at) - at);
        return name.substr(0, name.find("-fractie"));
    }
    return "fractie";
}

/// "motie van J. van den Berg", "motie van Dijkema en Ten Hove", "motie van Dijkema (31305, nr. 12)". One name by
/// itself may as well be a town's: "de motie van Kadestad".
std::optional<MemberList> read_bare_names(std::string_view text, std::size_t noun_end) {
    Cursor cursor(text, noun_end);
    if (!cursor.blanks() || !cursor.word("van") || !cursor.blanks() || !is_capital(cursor.peek())) return std::nullopt;
    if (is_party_at(text, cursor.at())) return std::nullopt;
    const bool initials = cursor.rest().substr(1).starts_with('.');
    auto list = read_names(text, cursor.at());
    if (!list) return std::nullopt;
    const bool several = list->surnames.size() > 1 || list->cosigned;
    if (initials || several || text.substr(list->end).starts_with(" (")) return list;
    return std::nullopt;
}

bool do_it_themselves(const Sentence& sentence, const MemberList& movers) {
    if (!has_phrase(sentence, done) && !has_phrase(sentence, does)) return false;
    Cursor cursor(sentence, movers.end);
    cursor.blanks();
    const auto stands_next = [&](std::string_view verb) { return cursor.word(verb); };
    if (std::ranges::any_of(has_done, stands_next) || std::ranges::any_of(does, stands_next)) return true;
    const std::size_t begin = movers.begin - std::min(movers.begin, verb_reach);
    const Sentence before = sentence.substr(begin, movers.begin - begin);
    return has_phrase(before, has_done) || has_phrase(before, does) || find_phrase(before, "verzoek van");
}

}  // namespace

std::optional<MemberList> find_movers(const Sentence& text, const Noun& noun) {
    if (auto list = read_members(text, noun.span.begin)) return list;
    Cursor cursor(text, noun.span.end);
    if (cursor.blanks() && is_capital(cursor.peek())) {
        if (auto list = read_names(text, cursor.at())) return list;
    }
    if (auto list = read_bare_names(text, noun.span.end)) return list;
    const std::size_t reach = std::min(noun.span.end + movers_reach, text.size());
    const auto near = find_members(text.substr(0, reach), noun.span.end);
    if (!near) return std::nullopt;
    const Sentence gap = text.substr(noun.span.end, near->begin - noun.span.end);
    if (gap.find(';') != std::string_view::npos || !fraction_behind(text, noun.span.end).empty()) return std::nullopt;
    if (find_noun(gap, Subject::motion) || find_request_verb(gap)) return std::nullopt;
    return find_members(text, noun.span.end);  // the list itself may be longer than the reach
}

std::optional<MemberList> find_next_movers(const Sentence& sentence, std::size_t end) {
    Cursor cursor(sentence, end);
    const bool papered = skip_bracket(cursor);
    cursor.literal(",");
    cursor.blanks();
    if (cursor.word("en") || cursor.word("alsmede") || cursor.word("respectievelijk")) cursor.blanks();
    if (papered) {
        Cursor behind(sentence, cursor.at());
        auto list = read_names(sentence, cursor.at());
        if (list) behind.move_to(list->end);
        if (list && skip_bracket(behind)) return list;
    }
    if (cursor.word("die")) cursor.blanks();
    if (!cursor.word("van")) return std::nullopt;
    cursor.blanks();
    if (cursor.word("het") || cursor.word("de")) cursor.blanks();
    return read_members(sentence, cursor.at());
}

std::optional<MemberList> find_movers_before(const Sentence& sentence, const Span& noun) {
    const auto movers = find_members(sentence);
    if (!movers || movers->end > noun.begin) return std::nullopt;
    const bool moved = has_phrase(sentence, moved_by) || find_request_verb(sentence);
    return moved || do_it_themselves(sentence, *movers) ? movers : std::nullopt;
}

std::string_view fraction_behind(const Sentence& sentence, std::size_t noun_end) {
    Cursor cursor(sentence, noun_end);
    cursor.blanks();
    if (!cursor.word("van") && !is_party_at(sentence, cursor.at())) return "";
    const Sentence near = sentence.substr(cursor.at(), fraction_reach);
    const Sentence words = near.substr(0, near.find_first_of("(,;:"));
    cursor.blanks();
    if (cursor.word("de") || cursor.word("het")) cursor.blanks();
    const bool named = names_fraction(words) || is_party_at(sentence, cursor.at());
    return named && !find_members(words) ? name_of_fraction(words) : "";
}

std::string_view fraction_before(const Sentence& sentence, std::size_t noun_end) {
    const Sentence before = sentence.substr(0, noun_end);
    return has_phrase(before, of_fraction) && names_fraction(before) ? name_of_fraction(before) : "";
}

}  // namespace kamerbrief
