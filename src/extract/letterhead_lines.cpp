#include "extract/letterhead_lines.hpp"

#include <algorithm>
#include <array>

#include "extract/head_lines.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

struct Label {
    std::string_view word;
    std::optional<std::string> Head::*field;
    bool takes_value = true;
    bool alone = false;  // its value is set off by a colon or a tab: "Bijlage 1" is a title
};

// As the ministries' house style prints them. The longer of two that begin alike stands first. To take in another, add
// a row.
constexpr auto labels = std::to_array<Label>({
    {"datum", &Head::date},
    {"betreft", &Head::subject},
    {"onderwerp", &Head::subject},
    {"ons kenmerk", &Head::reference},
    {"onze referentie", &Head::reference},
    {"kenmerk", &Head::reference},
    {"uw kenmerk", &Head::your_reference},
    {"uw referentie", &Head::your_reference},
    {"uw brief (kenmerk)", &Head::your_reference},
    {"uw brief van", &Head::your_reference},
    {"uw brief", &Head::your_reference},
    {"bijlage(n)", nullptr},
    {"bijlagen", nullptr},
    {"bijlage", nullptr, true, true},
    {"contactpersoon", nullptr, false},
    {"kopie aan", nullptr},
    {"projectnaam", nullptr},
    {"behandeld door", nullptr},
    {"pagina", nullptr, false},
});

// How a letter without a salutation begins to speak.
constexpr auto openings = std::to_array<std::string_view>({
    "in antwoord op",
    "in het antwoord op",
    "in reactie op",
    "hierbij",
    "hiermee",
    "met deze brief",
    "in deze brief",
    "naar aanleiding van",
    "mede namens",
    "op verzoek van",
    "bijgaand",
});

// What "Geachte" is said to, but for names. "Geachte leden hebben gevraagd" is a sentence.
constexpr auto salutation_words = std::to_array<std::string_view>({
    "voorzitter", "heer", "heren", "mevrouw", "dames", "leden", "lid", "kamerleden", "kamerlid", "griffier",
    "collega",    "en",   "van",   "de",      "der",   "den",   "het", "ten",        "ter",
});

constexpr auto clauses = std::to_array<std::string_view>({
    "bij beantwoording de datum",
    "bij beantwoording",
    "wilt u slechts",
    "> retouradres",
    "retouradres",
    "postbus ",
    "bezoekadres",
    "postadres",
    "www.",
    "https://www.rijksoverheid.nl",
    "vertrouwelijk",
});

bool opens_with(std::string_view line, std::string_view opening) {
    return Cursor(line).literal_any_case(opening);
}

/// "2500 EA Den Haag": a postcode, at the start of the line or behind a street and its number.
bool has_postcode(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!is_digit(line[at]) || !word_starts(line, at)) continue;
        Cursor cursor(line, at);
        if (cursor.digits(4, 4).empty()) continue;
        cursor.blanks();
        const std::size_t letters = cursor.at();
        if (cursor.capitals().size() == 2 && word_ends(line, letters + 2)) return true;
    }
    return false;
}

}  // namespace

std::optional<LabelledLine> read_labelled_line(std::string_view line) {
    for (const Label& label : labels) {
        Cursor cursor(line);
        if (!cursor.literal_any_case(label.word) || !word_ends(line, cursor.at())) continue;
        const bool separated = cursor.done() || cursor.peek() == ':' || cursor.peek() == '\t';
        if (!separated && label.alone) return std::nullopt;
        // "Onderwerp" opens a sentence too.
        if (!separated && (line.size() >= longest_head_line || line.ends_with('.'))) return std::nullopt;
        return LabelledLine{label.field, trim_head_line(cursor.rest()), label.takes_value};
    }
    return std::nullopt;
}

bool is_salutation(std::string_view line) {
    Cursor cursor(line);
    if (!cursor.word("geachte")) return false;
    cursor.blanks();
    if (cursor.done() || cursor.peek() == ',') return false;
    while (!cursor.done() && cursor.peek() != ',' && cursor.peek() != '!') {
        const bool named = capital_at(line, cursor.at()) || std::ranges::any_of(salutation_words, [&](auto word) {
                               return Cursor(line, cursor.at()).word(word);
                           });
        if (!named) return false;
        cursor.move_to(std::min(line.find_first_of(" ,!", cursor.at()), line.size()));
        cursor.blanks();
    }
    return true;
}

bool is_addressee(std::string_view line) {
    if (line.size() >= longest_head_line) return false;
    Cursor cursor(line);
    const bool aan = cursor.word("aan");
    cursor.blanks();
    if (cursor.word("de")) cursor.blanks();
    if (!cursor.word("voorzitter")) return false;
    cursor.blanks();
    // "Voorzitter van de commissie is" opens a sentence.
    return aan || cursor.done() || cursor.literal(",") || cursor.word("van de tweede kamer") ||
           cursor.word("van de eerste kamer") || cursor.word("der staten-generaal") || cursor.rest() == "van de" ||
           cursor.rest() == "van de Tweede" || cursor.rest() == "van de Eerste";
}

bool is_address_or_clause(std::string_view line) {
    if (line.size() >= longest_head_line) return false;
    return has_postcode(line) ||
           std::ranges::any_of(clauses, [&](std::string_view clause) { return opens_with(line, clause); });
}

bool is_sentence(std::string_view line) {
    constexpr std::ptrdiff_t fewest_words = 4;
    return line.ends_with('.') && std::ranges::count(line, ' ') + 1 >= fewest_words;
}

bool speaks(std::string_view line) {
    return line.size() >= longest_head_line ||
           std::ranges::any_of(openings, [&](std::string_view opening) { return opens_with(line, opening); });
}

}  // namespace kamerbrief
