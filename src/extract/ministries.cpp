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

}  // namespace

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
    return "Ministerie van " + std::string(cursor.rest());
}

}  // namespace kamerbrief
