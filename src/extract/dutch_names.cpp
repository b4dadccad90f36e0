#include "extract/dutch_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/contains.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct Lead {
    std::string_view word;
    bool plural;
};

constexpr auto leads = std::to_array<Lead>({
    {"lid", false},
    {"leden", true},
    {"kamerlid", false},
    {"kamerleden", true},
    {"mevrouw", false},
    {"heer", false},
    {"heren", true},
    {"senator", false},
    {"senatoren", true},
    {"motie-", false},
    {"moties-", true},
});

// What the words that a lead begins with come to.
constexpr auto lead_words = [] {
    std::array<bool, words::bits> table{};
    for (const Lead& lead : leads)
        words::each(lead.word, [&](WordBit bit, std::size_t, std::size_t) { table[bit] = true; });
    return table;
}();

// Letters that a lead begins with, in either case.
constexpr auto opens_lead = [] {
    std::array<bool, 256> table{};
    for (const Lead& lead : leads) {
        const auto letter = static_cast<unsigned char>(lead.word[0]);
        table[letter] = table[letter - 'a' + 'A'] = true;
    }
    return table;
}();

// What may stand before the next name of a list that a lead began: "de heer Krol en mevrouw De Wit".
constexpr auto next_leads = std::to_array<std::string_view>({
    "het lid ",
    "de leden ",
    "het Kamerlid ",
    "het voormalig lid ",
    "de heer ",
    "de heren ",
    "mevrouw ",
    "senator ",
});

// Lower-case words inside a surname, each followed by another of them or by the capitalised word.
constexpr auto particles = std::to_array<std::string_view>({
    "van", "von", "de", "den", "der", "het", "'t", "\u2019t", "\u2018t", "ter", "ten", "te",
    "la",  "le",  "el", "al",  "du",  "di",  "da", "dos",     "in",      "op",  "bin", "ben",
});

// Parties, as they stand in brackets or behind "van". Two may be joined: "GroenLinks-PvdA".
constexpr auto parties = std::to_array<std::string_view>({
    "50PLUS", "BBB",          "BVNL",
    "CDA",    "ChristenUnie", "CU",
    "D66",    "DENK",         "Forum voor Democratie",
    "FVD",    "GL",           "GroenLinks",
    "JA21",   "NSC",          "Partij voor de Dieren",
    "PVV",    "PvdA",         "PvdD",
    "SGP",    "SP",           "Volt",
    "VVD",
});

// Capitalised words that stand where a name could, and are none.
constexpr auto no_names = std::to_array<std::string_view>({
    "Aanhangsel", "College",          "Commissie",  "Eerste",          "Europees",   "Europese",   "Gedeputeerde",
    "Groep",      "Handelingen",      "Kabinet",    "Kamer",           "Kamerbrief", "Kamerleden", "Kamerlid",
    "Kamerstuk",  "Kamerstukken",     "Ministerie", "Minister",        "Ministers",  "Motie",      "Nederland",
    "Openbaar",   "Parlement",        "Politie",    "Provinciale",     "Raad",       "Rekenkamer", "Regering",
    "Rijk",       "Staatssecretaris", "Staten",     "Staten-Generaal", "Tweede",     "Vereniging",
});

std::size_t apostrophe_at(std::string_view text, std::size_t at) {
    for (const std::string_view sign : {"'", "\u2019", "\u2018"}) {
        if (text.substr(at).starts_with(sign)) return sign.size();
    }
    return 0;
}

// A word with its inner hyphens and apostrophes: "Michon-Derkzen", "D'Hondt", "'t"; not the genitive of "Mutluer's".
std::string_view read_word(Cursor& cursor) {
    constexpr std::size_t longest = 60;  // no surname is; a run of hyphens could be
    const std::string_view text = cursor.text().substr(0, cursor.at() + longest);
    const std::size_t begin = cursor.at();
    std::size_t at = begin + apostrophe_at(text, begin);
    while (at < text.size()) {
        if (const std::size_t letter = letter_at(text, at)) {
            at += letter;
            continue;
        }
        const std::size_t joint = text[at] == '-' ? 1 : apostrophe_at(text, at);
        if (joint == 0 || at == begin || letter_at(text, at + joint) == 0) break;
        if (text[at] != '-' && text[at + joint] == 's' && word_ends(text, at + joint + 1)) break;
        at += joint;
    }
    cursor.move_to(at);
    return cursor.since(begin);
}

bool has_small(std::string_view word) {
    return std::ranges::any_of(word, is_small);
}

bool read_party_name(Cursor& cursor) {
    for (const std::string_view party : parties) {
        if (party[0] != cursor.peek() || !cursor.literal(party)) continue;
        if (word_ends(cursor.text(), cursor.at())) return true;
        cursor.move_to(cursor.at() - party.size());
    }
    return false;
}

// "GroenLinks-PvdA".
bool read_joined_parties(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (read_party_name(cursor) && (cursor.literal("-") || cursor.literal("/")) && read_party_name(cursor)) return true;
    cursor.move_to(begin);
    return false;
}

// "Bikker", "Michon-Derkzen"; not "VVD", "A12", "GroenLinks" or "Kamerstuk".
bool read_capitalised(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (!capital_at(cursor.text(), begin)) return false;
    if (read_joined_parties(cursor)) {
        cursor.move_to(begin);
        return false;
    }
    const std::string_view word = read_word(cursor);
    if (has_small(word) && word_ends(cursor.text(), cursor.at()) && !contains(no_names, word) &&
        !contains(parties, word)) {
        return true;
    }
    cursor.move_to(begin);
    return false;
}

bool is_particle(std::string_view word) {
    return std::ranges::any_of(particles, [&](std::string_view particle) { return equal_any_case(particle, word); });
}

// Small particles and the blanks behind them: "van der " before "Werf".
void read_particles(Cursor& cursor) {
    for (;;) {
        const std::size_t begin = cursor.at();
        if (!contains(particles, read_word(cursor)) || !cursor.blanks()) {
            cursor.move_to(begin);
            return;
        }
    }
}

// "van de Raad", "van het College": a genitive. A surname in small letters has "van der", "van den" or "van" alone; the
// Kamer writes "Van de Water" with a capital where no first name stands before it.
bool is_genitive(std::string_view particles_read) {
    return particles_read.starts_with("van de ") || particles_read.starts_with("van het ");
}

std::string as_the_kamer_writes(std::string_view name) {
    std::string written;
    for (std::size_t at = 0; at < name.size();) {
        if (const std::size_t blank = blank_at(name, at)) {
            if (!written.ends_with(' ')) written += ' ';
            at += blank;
        } else {
            written += name[at++];
        }
    }
    if (is_small(written[0])) written[0] = static_cast<char>(written[0] - 'a' + 'A');
    return written;
}

// "J.", "J.P.M. ": the Kamer leaves them out.
void skip_initials(Cursor& cursor) {
    for (;;) {
        const std::size_t begin = cursor.at();
        const bool initial = is_capital(cursor.peek());
        cursor.move_to(begin + 1);
        if (!initial || !cursor.literal(".")) return cursor.move_to(begin);
        cursor.blanks();
    }
}

// "Bikker", "van der Werf", "Diederik van Dijk", "El Abassi", "Six Dijkstra".
std::optional<std::string> read_name(Cursor& cursor) {
    constexpr int most_words = 4;
    skip_initials(cursor);
    const std::size_t begin = cursor.at();
    read_particles(cursor);
    if (is_genitive(cursor.since(begin))) {
        cursor.move_to(begin);
        return std::nullopt;
    }
    std::size_t end = begin;
    bool named = false;  // a word that is more than a particle
    for (int words = 0; words < most_words; ++words) {
        const std::size_t word = cursor.at();
        if (!read_capitalised(cursor)) break;
        named = named || !is_particle(cursor.since(word));
        end = cursor.at();
        if (!cursor.blanks()) break;
        read_particles(cursor);
    }
    cursor.move_to(named ? end : begin);
    if (!named) return std::nullopt;
    return as_the_kamer_writes(cursor.since(begin));
}

// "(CU)", "(Groep Omtzigt)", "(50PLUS)": a bracket with a capital and without a number of its own, as papers have.
bool read_party_in_brackets(Cursor& cursor) {
    constexpr std::size_t longest = 40;
    const std::size_t begin = cursor.at();
    if (!cursor.literal("(")) return false;
    const std::size_t close = cursor.rest().substr(0, longest).find(')');
    const std::string_view party = cursor.rest().substr(0, close);
    bool numbered = party.find_first_of(",;:") != party.npos;
    for (std::size_t at = 1; at < party.size(); ++at)
        numbered = numbered || (is_digit(party[at]) && party[at - 1] == ' ');
    if (close == std::string_view::npos || numbered || party.starts_with("Kamerstuk") ||
        !(capital_at(party, 0) || read_party_name(cursor))) {
        cursor.move_to(begin);
        return false;
    }
    cursor.move_to(begin + 1 + close + 1);
    return true;
}

// Behind a name; "van D66", "van het CDA" too.
void read_party(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    if (read_party_in_brackets(cursor)) return;
    if (!cursor.literal("van ")) return cursor.move_to(begin);
    if (!cursor.literal("de ")) cursor.literal("het ");
    if (!read_joined_parties(cursor) && !read_party_name(cursor)) return cursor.move_to(begin);
}

bool read_cosigned(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.literal(",");
    cursor.blanks();
    for (const std::string_view form : {"c.s.", "c.s", "cs.", "cs"}) {
        if (cursor.literal(form) && word_ends(cursor.text(), cursor.at())) return true;
    }
    cursor.move_to(begin);
    return false;
}

bool read_next_lead(Cursor& cursor) {
    return std::ranges::any_of(next_leads, [&](std::string_view lead) { return cursor.literal(lead); });
}

// ", ", " en ", ", en ", "/", " en het lid ". Where commas end a list, one goes on only with a lead: ", mevrouw De
// Wit".
bool read_separator(Cursor& cursor, bool commas) {
    const std::size_t begin = cursor.at();
    const bool comma = cursor.literal(",");
    const bool slash = !comma && cursor.literal("/");
    cursor.blanks();
    const bool and_word = (!comma || commas) && (cursor.word("en") || cursor.word("alsmede"));
    if (and_word) cursor.blanks();
    const bool led = read_next_lead(cursor);
    if (slash || and_word || (comma && (commas || led))) return true;
    cursor.move_to(begin);
    return false;
}

std::optional<MemberList> read_list(Cursor& cursor, bool commas) {
    MemberList list;
    list.begin = cursor.at();
    for (;;) {
        const std::size_t behind = cursor.at();
        if (!list.surnames.empty() && !read_separator(cursor, commas)) break;
        auto name = read_name(cursor);
        if (!name) {
            cursor.move_to(behind);
            break;
        }
        list.surnames.push_back(std::move(*name));
        read_party(cursor);
        list.cosigned = read_cosigned(cursor) || list.cosigned;
    }
    if (list.surnames.empty()) return std::nullopt;
    list.end = cursor.at();
    return list;
}

}  // namespace

std::optional<MemberList> read_members(std::string_view text, std::size_t at) {
    if (!word_starts(text, at)) return std::nullopt;
    for (const Lead& lead : leads) {
        Cursor cursor(text, at);
        if (!cursor.literal_any_case(lead.word)) continue;
        if (!lead.word.ends_with('-') && !cursor.blanks()) continue;
        // "het lid Bikker, Kamerstuk ...": behind one member a comma ends the list.
        if (auto list = read_list(cursor, lead.plural)) return list;
    }
    return std::nullopt;
}

std::optional<MemberList> find_members(const Sentence& text, std::size_t begin) {
    if (text.words() != nullptr) {
        for (const Words::Word& word : text.words_from(begin)) {
            if (!lead_words[word.bit]) continue;
            if (auto list = read_members(text, text.at(word))) return list;
        }
        return std::nullopt;
    }
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (!opens_lead[static_cast<unsigned char>(text[at])] || !word_starts(text, at)) continue;
        if (auto list = read_members(text, at)) return list;
    }
    return std::nullopt;
}

bool is_party_at(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    return read_party_name(cursor);
}

std::optional<MemberList> read_names(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    return read_list(cursor, true);
}

}  // namespace kamerbrief
