#include "extract/citations/budget.hpp"

#include <algorithm>
#include <array>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// Main dossiers of the national budget at zoek.officielebekendmakingen.nl, and the highest number found in each
// (36600: up to February 2025). A bare number well above it has lost its chapter.
constexpr auto budgets = std::to_array<Budget>({
    {"34550", 2017, 45},
    {"34775", 2018, 86},
    {"35000", 2019, 84},
    {"35300", 2020, 86},
    {"35570", 2021, 65},
    {"35925", 2022, 174},
    {"36200", 2023, 188},
    {"36410", 2024, 122},
    {"36600", 2025, 47},
    {"36800", 2026, std::nullopt},
});

// A longer name goes before a shorter one that it begins with. Where the name is also a field of policy or an everyday
// word, it counts only behind "van" or "voor": "de minister van Defensie".
constexpr auto ministries = std::to_array<Ministry>({
    {"Algemene Zaken", "III", true},
    {"AZ", "III", true},
    {"Buitenlandse Handel", "XVII", false},
    {"BHOS", "XVII", false},
    {"BHO", "XVII", false},
    {"Buitenlandse Zaken", "V", true},
    {"BZ", "V", true},
    {"Justitie en Veiligheid", "VI", false},
    {"Veiligheid en Justitie", "VI", false},
    {"JenV", "VI", false},
    {"J&V", "VI", false},
    {"VenJ", "VI", false},
    {"Binnenlandse Zaken en Koninkrijksrelaties", "VII", false},
    {"Binnenlandse Zaken", "VII", true},
    {"BZK", "VII", false},
    {"Onderwijs, Cultuur en Wetenschap", "VIII", false},
    {"OCW", "VIII", false},
    {"Financi\u00ebn", "IX", true},
    {"FIN", "IX", true},
    {"Defensie", "X", true},
    {"DEF", "X", true},
    {"Infrastructuur en Waterstaat", "XII", false},
    {"Infrastructuur en Milieu", "XII", false},
    {"IenW", "XII", false},
    {"I&W", "XII", false},
    {"Economische Zaken", "XIII", true},
    {"EZK", "XIII", false},
    {"EZ", "XIII", true},
    {"Landbouw, Visserij, Voedselzekerheid en Natuur", "XIV", false},
    {"Landbouw, Natuur en Voedselkwaliteit", "XIV", false},
    {"LVVN", "XIV", false},
    {"LNV", "XIV", false},
    {"Sociale Zaken en Werkgelegenheid", "XV", false},
    {"SZW", "XV", false},
    {"Volksgezondheid, Welzijn en Sport", "XVI", false},
    {"VWS", "XVI", false},
    {"Asiel en Migratie", "XX", true},
    {"AenM", "XX", false},
    {"A&M", "XX", false},
    {"Volkshuisvesting en Ruimtelijke Ordening", "XXII", false},
    {"VRO", "XXII", false},
    {"Klimaat en Groene Groei", "XXIII", false},
    {"KGG", "XXIII", false},
});

}  // namespace

const Budget* budget_of(std::string_view dossier) {
    const auto* const budget = std::ranges::find(budgets, dossier, &Budget::dossier);
    return budget == budgets.end() ? nullptr : budget;
}

std::vector<const Ministry*> find_ministries(std::string_view text) {
    std::vector<const Ministry*> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_capital(text[at]) || !word_starts(text, at)) continue;
        const std::string_view before = text.substr(0, at);
        const bool listed = !found.empty() && (before.ends_with("en ") || before.ends_with(", "));
        const bool behind_preposition = before.ends_with("van ") || before.ends_with("voor ") || listed;
        for (const Ministry& ministry : ministries) {
            const std::string_view rest = text.substr(at);
            if (!rest.starts_with(ministry.name) || !word_ends(rest, ministry.name.size())) continue;
            if (rest.substr(ministry.name.size()).starts_with('-')) break;  // "DEF-controle"
            if (!behind_preposition && ministry.needs_preposition) continue;
            if (std::ranges::find(found, ministry.chapter, &Ministry::chapter) == found.end())
                found.push_back(&ministry);
            at += ministry.name.size() - 1;
            break;
        }
    }
    return found;
}

}  // namespace kamerbrief
