// Where in a letter a place is, in words, and the text around it.
#include <fmt/format.h>

#include <algorithm>

#include "kamerbrief/check.hpp"
#include "write/places.hpp"

namespace kamerbrief {
namespace {

std::string name_of_note(const Note& note) {
    if (note.mark) return *note.mark;
    return note.number ? fmt::format("{}", *note.number) : "";
}

std::string name_of_table(const Letter& letter, std::size_t index) {
    const Grid& grid = letter.grids[index];
    return grid.label ? *grid.label : fmt::format("table t{}", index + 1);
}

// What is printed in front of a text, and is no part of it.
std::string_view lead_of(const Letter& letter, const Home& home) {
    const std::optional<std::string>* lead = nullptr;
    if (home.kind == Home::Kind::title && home.section) lead = &letter.sections[*home.section].number;
    if (home.kind == Home::Kind::caption) lead = &letter.grids[home.owner].label;
    if (!lead) return home.marker;
    return *lead ? std::string_view(**lead) : std::string_view();
}

}  // namespace

std::string name_of_section(const Letter& letter, std::size_t index) {
    const Section& section = letter.sections[index];
    if (!section.title) return "";
    const std::string_view title = text_at(letter, *section.title);
    return section.number ? fmt::format("{} {}", *section.number, title) : std::string(title);
}

Whereabouts whereabouts(const Letter& letter, const std::optional<Place>& place) {
    if (!place) return {};
    const Home& home = letter.homes[place->paragraph];
    if (home.kind == Home::Kind::outside) return {};
    Whereabouts where;
    if (home.section) where.section = name_of_section(letter, *home.section);
    if (home.kind == Home::Kind::note) where.note = name_of_note(letter.document.notes[home.owner]);
    if (home.kind == Home::Kind::cell || home.kind == Home::Kind::caption) {
        const Grid& grid = letter.grids[home.owner];
        where.table = name_of_table(letter, home.owner);
        if (home.kind == Home::Kind::cell) where.cell = fmt::format("row {}, column {}", home.row + 1, home.column + 1);
        if (where.section.empty() && grid.section) where.section = name_of_section(letter, *grid.section);
    }
    return where;
}

PlaceText text_around(const Letter& letter, const Place& place) {
    const Place shown = shown_place(letter, place.paragraph);
    const std::string_view lead = lead_of(letter, letter.homes[place.paragraph]);
    if (shown.begin == shown.end) return {"", lead, 0, lead.size()};
    const auto inside = [&](std::size_t byte) { return std::clamp(byte, shown.begin, shown.end) - shown.begin; };
    return {lead, text_at(letter, shown), inside(place.begin), inside(place.end)};
}

}  // namespace kamerbrief
