// Where in a letter a place is, in words: its section, table and note.
#include <fmt/format.h>

#include "kamerbrief/check.hpp"

namespace kamerbrief {
namespace {

std::string name_of_section(const Letter& letter, std::size_t index) {
    const Section& section = letter.sections[index];
    if (!section.title) return "";
    const std::string_view title = text_at(letter, *section.title);
    return section.number ? fmt::format("{} {}", *section.number, title) : std::string(title);
}

std::string name_of_note(const Note& note) {
    if (note.mark) return *note.mark;
    return note.number ? fmt::format("{}", *note.number) : note.id;
}

}  // namespace

Whereabouts whereabouts(const Letter& letter, const std::optional<Place>& place) {
    if (!place) return {};
    const Home& home = letter.homes[place->paragraph];
    if (home.kind == Home::Kind::outside) return {};
    Whereabouts where;
    if (home.section) where.section = name_of_section(letter, *home.section);
    if (home.kind == Home::Kind::note) where.note = name_of_note(letter.document.notes[home.owner]);
    if (home.kind == Home::Kind::cell || home.kind == Home::Kind::caption) {
        const Grid& grid = letter.grids[home.owner];
        where.table = grid.label.value_or("");
        if (where.section.empty() && grid.section) where.section = name_of_section(letter, *grid.section);
    }
    return where;
}

}  // namespace kamerbrief
