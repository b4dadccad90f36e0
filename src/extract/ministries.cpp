#include "extract/ministries.hpp"

#include <algorithm>
#include <array>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view pages = "rijksoverheid.nl/";

// The abbreviation in the address of a ministry's page. The list of addresses: rijksoverheid.nl/ministeries.
struct Page {
    std::string_view name;
    std::string_view ministry;
};
constexpr auto ministries = std::to_array<Page>({
    {"az", "Algemene Zaken"},
    {"aenm", "Asiel en Migratie"},
    {"bz", "Buitenlandse Zaken"},
    {"bzk", "Binnenlandse Zaken en Koninkrijksrelaties"},
    {"ezk", "Economische Zaken en Klimaat"},
    {"ez", "Economische Zaken"},
    {"fin", "Financiën"},
    {"ienw", "Infrastructuur en Waterstaat"},
    {"jenv", "Justitie en Veiligheid"},
    {"kgg", "Klimaat en Groene Groei"},
    {"lnv", "Landbouw, Natuur en Voedselkwaliteit"},
    {"lvvn", "Landbouw, Visserij, Voedselzekerheid en Natuur"},
    {"ocw", "Onderwijs, Cultuur en Wetenschap"},
    {"szw", "Sociale Zaken en Werkgelegenheid"},
    {"vro", "Volkshuisvesting en Ruimtelijke Ordening"},
    {"vws", "Volksgezondheid, Welzijn en Sport"},
});

// What stands between the words of a name, in small letters.
constexpr auto joints = std::to_array<std::string_view>({"en", "van", "voor", "de", "het"});

/// "INFRASTRUCTUUR EN WATERSTAAT", not "VWS", which is written so.
bool is_in_capitals(std::string_view name) {
    constexpr std::size_t longest_abbreviation = 5;
    return name.size() > longest_abbreviation && std::none_of(name.begin(), name.end(), is_small);
}

/// "Infrastructuur en Waterstaat": the first letter of each word stays.
std::string as_a_name(std::string_view capitals) {
    std::string name;
    for (std::size_t at = 0; at < capitals.size();) {
        std::size_t end = at;
        while (end < capitals.size() && is_letter(capitals[end]))
            end += letter_at(capitals, end);
        std::string word;
        for (std::size_t i = at; i < end; ++i) {
            const bool accented = i > at && capitals[i - 1] == '\xC3';  // "Ë" is C3 8B, "ë" C3 AB
            word += accented ? static_cast<char>(capitals[i] | 0x20) : small(capitals[i]);
        }
        const bool joins = std::ranges::find(joints, word) != joints.end();
        const std::size_t initial = letter_at(capitals, at);
        if (!joins) word.replace(0, initial, capitals.substr(at, initial));
        name += word;
        for (; end < capitals.size() && !is_letter(capitals[end]); ++end)
            name += capitals[end];
        at = end;
    }
    return name;
}

}  // namespace

std::string ministry_of_name(std::string_view name) {
    return "Ministerie van " + (is_in_capitals(name) ? as_a_name(name) : std::string(name));
}

std::optional<std::string> ministry_of_page(std::string_view line) {
    const std::size_t found = line.find(pages);
    if (found == std::string_view::npos) return std::nullopt;
    Cursor cursor(line, found + pages.size());
    const auto page = std::ranges::find_if(ministries, [&](const Page& row) { return cursor.word(row.name); });
    if (page == ministries.end()) return std::nullopt;
    return "Ministerie van " + std::string(page->ministry);
}

std::optional<std::string> ministry_of_office(std::string_view office) {
    Cursor cursor(office);
    if (cursor.word("de")) cursor.blanks();
    if (cursor.word("minister-president")) return "Ministerie van Algemene Zaken";
    if (!cursor.word("minister") && !cursor.word("staatssecretaris")) return std::nullopt;
    cursor.blanks();
    if (!cursor.word("van")) return std::nullopt;
    cursor.blanks();
    if (cursor.done()) return std::nullopt;
    return ministry_of_name(cursor.rest());
}

}  // namespace kamerbrief
