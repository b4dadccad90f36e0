#include "extract/citations/courts.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

struct Code {
    std::string_view court;
    std::string_view code;
};

// By how the name begins and how it ends.
constexpr auto codes = std::to_array<Code>({
    {"ABRS", "RVS"},
    {"ABRvS", "RVS"},
    {"Afdeling bestuursrechtspraak", "RVS"},
    {"CBb", "CBB"},
    {"CRvB", "CRVB"},
    {"Centrale Raad van Beroep", "CRVB"},
    {"College van Beroep voor het bedrijfsleven", "CBB"},
    {"HR", "HR"},
    {"Hoge Raad", "HR"},
    {"PHR", "PHR"},
    {"Parket bij de Hoge Raad", "PHR"},
    {"Raad van State", "RVS"},
    {"RvS", "RVS"},
});

constexpr auto court_places = std::to_array<Code>({
    {"Alkmaar", "RBALK"},
    {"Almelo", "RBALM"},
    {"Amsterdam", "RBAMS"},
    {"Arnhem", "RBARN"},
    {"Assen", "RBASS"},
    {"Breda", "RBBRE"},
    {"Dordrecht", "RBDOR"},
    {"Groningen", "RBGRO"},
    {"Haarlem", "RBHAA"},
    {"Leeuwarden", "RBLEE"},
    {"Maastricht", "RBMAA"},
    {"Middelburg", "RBMID"},
    {"Roermond", "RBROE"},
    {"Rotterdam", "RBROT"},
    {"Utrecht", "RBUTR"},
    {"Zutphen", "RBZUT"},
    {"-Gravenhage", "RBSGR"},
    {"-Hertogenbosch", "RBSHE"},
});

constexpr auto high_court_places = std::to_array<Code>({
    {"Amsterdam", "GHAMS"},
    {"Arnhem", "GHARN"},
    {"Leeuwarden", "GHLEE"},
    {"-Gravenhage", "GHSGR"},
    {"-Hertogenbosch", "GHSHE"},
});

// "Rechtbank Rotterdam", "Hof Arnhem-Leeuwarden".
bool read_court(Cursor& cursor) {
    constexpr int most_place_words = 4;
    const auto* const court =
        std::ranges::find_if(courts, [&](std::string_view name) { return cursor.rest().starts_with(name); });
    if (court == courts.end()) return false;
    cursor.move_to(cursor.at() + court->size());
    if (!word_ends(cursor.text(), cursor.at())) return false;
    for (int words = 0; words < most_place_words; ++words) {
        const std::size_t begin = cursor.at();
        cursor.blanks();
        for (const std::string_view small_word : {"te ", "van ", "de ", "den ", "der ", "zittingsplaats ", "locatie "})
            cursor.literal(small_word);
        if (!capital_at(cursor.text(), cursor.at()) || cursor.rest().starts_with("ECLI")) {
            cursor.move_to(begin);
            break;
        }
        while (letter_at(cursor.text(), cursor.at()) != 0 || cursor.peek() == '-')
            cursor.move_to(cursor.at() + std::max<std::size_t>(letter_at(cursor.text(), cursor.at()), 1));
    }
    cursor.literal(" (GK)");  // grote kamer
    return true;
}

}  // namespace

void skip_separator(Cursor& cursor) {
    cursor.blanks_or_breaks();
    if (cursor.literal(",") || cursor.literal(":")) cursor.blanks_or_breaks();
    if (cursor.literal("d.d.") || cursor.word("van")) cursor.blanks_or_breaks();
}

void skip_docket_words(Cursor& cursor) {
    for (const std::string_view word : {"zaaknr.", "zaaknummer", "zaak", "appl.", "nr.", "no."}) {
        if (cursor.literal(word)) cursor.blanks();
    }
}

std::optional<RulingHead> read_ruling_head(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (!read_court(cursor)) return std::nullopt;
    RulingHead head;
    head.court = cursor.since(begin);
    skip_separator(cursor);
    if (const auto written = read_date(cursor.text(), cursor.at())) {
        head.date = iso_date(*written);
        cursor.move_to(written->end);
        skip_separator(cursor);
    }
    return head;
}

void take_case_name(Cursor& cursor) {
    constexpr std::size_t longest = 80;
    const std::size_t begin = cursor.at();
    cursor.blanks();
    const std::size_t close = cursor.rest().substr(0, longest).find(')');
    if (cursor.literal("(") && capital_at(cursor.text(), cursor.at()) && close != std::string_view::npos) {
        const std::string_view name = cursor.rest().substr(0, close - 1);
        if (std::ranges::none_of(name, [](char c) { return is_digit(c) || c == ':' || c == '('; })) {
            cursor.move_to(cursor.at() + close);
            return;
        }
    }
    cursor.move_to(begin);
}

std::string_view court_code(std::string_view court) {
    for (const Code& entry : codes) {
        if (court.starts_with(entry.court)) return entry.code;
    }
    const bool high_court = court.starts_with("Gerechtshof") || court.starts_with("Hof");
    const bool district_court = court.starts_with("R");
    if (!high_court && !district_court) return "";
    const std::span<const Code> places = high_court ? std::span<const Code>(high_court_places) : court_places;
    const auto place = std::ranges::find_if(places, [&](const Code& entry) { return court.ends_with(entry.court); });
    return place == places.end() ? "" : place->code;
}

}  // namespace kamerbrief
