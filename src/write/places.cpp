#include "write/places.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace kamerbrief {
namespace {

// Code points are counted up to every so many bytes once; a place then costs no more than these, however long its
// paragraph is.
constexpr std::size_t checkpoint_bytes = 256;

constexpr std::size_t pieces_per_paragraph = 4;

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

auto cell_key(const Home& home) {
    return std::tuple(home.owner, home.row, home.column);
}

}  // namespace

Place shown_place(const Letter& letter, std::size_t paragraph) {
    const Home& home = letter.homes[paragraph];
    const std::optional<Place>* found = nullptr;
    if (home.kind == Home::Kind::title && home.section) found = &letter.sections[*home.section].title;
    if (home.kind == Home::Kind::caption) found = &letter.grids[home.owner].caption;
    if (found && *found && (*found)->paragraph == paragraph) return **found;
    const std::size_t size = letter.document.paragraphs[paragraph].text.size();
    return {paragraph, std::min(home.text_begin, size), size};
}

Places::Places(const Letter& letter) : letter_(letter), before_(letter.document.paragraphs.size()) {
    index_code_points();
    gather_cells();
    gather_notes();
}

std::span<const std::size_t> Places::cell(std::size_t grid, std::size_t row, std::size_t column) const {
    const auto key = [this](std::size_t paragraph) { return cell_key(letter_.homes[paragraph]); };
    const std::tuple wanted(grid, row, column);
    const auto begin = std::ranges::lower_bound(cell_paragraphs_, wanted, {}, key);
    auto end = begin;  // mostly of one or none
    while (end != cell_paragraphs_.end() && key(*end) == wanted)
        ++end;
    return {begin, end};
}

std::span<const std::size_t> Places::note(std::size_t note) const {
    return std::span(note_paragraphs_).subspan(notes_[note].begin, notes_[note].end - notes_[note].begin);
}

std::vector<std::string_view> Places::joined(std::span<const std::size_t> paragraphs) const {
    std::vector<std::string_view> pieces;
    pieces.reserve(paragraphs.size() * pieces_per_paragraph);
    for (const std::size_t paragraph : paragraphs) {
        const std::string_view marker = letter_.homes[paragraph].marker;
        pieces.push_back(pieces.empty() ? "" : "\n");
        pieces.push_back(marker);
        pieces.push_back(marker.empty() ? "" : " ");
        pieces.push_back(shown(paragraph));
    }
    return pieces;
}

Span Places::span(const Place& place) const {
    return {offset(place.paragraph, place.begin), offset(place.paragraph, place.end)};
}

std::size_t Places::offset(std::size_t paragraph, std::size_t byte) const {
    const Place shown = shown_place(paragraph);
    const std::size_t inside = std::clamp(byte, shown.begin, shown.end);
    return before_[paragraph] + code_points(paragraph, inside) - code_points(paragraph, shown.begin);
}

std::size_t Places::code_points(std::size_t paragraph, std::size_t end) const {
    const std::size_t checkpoint = end / checkpoint_bytes;
    const std::size_t counted = checkpoint * checkpoint_bytes;
    const std::size_t before = checkpoint == 0 ? 0 : checkpoints_[first_checkpoint_[paragraph] + checkpoint - 1];
    return before + count_code_points(text_at(letter_, {paragraph, counted, end}));
}

void Places::index_code_points() {
    first_checkpoint_.reserve(letter_.document.paragraphs.size());
    for (const Paragraph& paragraph : letter_.document.paragraphs) {
        first_checkpoint_.push_back(checkpoints_.size());
        const std::string_view text = paragraph.text;
        std::size_t total = 0;
        for (std::size_t at = 0; at + checkpoint_bytes <= text.size(); at += checkpoint_bytes) {
            total += count_code_points(text.substr(at, checkpoint_bytes));
            checkpoints_.push_back(total);
        }
    }
}

void Places::gather_cells() {
    for (std::size_t i = 0; i < letter_.homes.size(); ++i) {
        if (letter_.homes[i].kind == Home::Kind::cell && !shown(i).empty()) cell_paragraphs_.push_back(i);
    }
    const auto key = [this](std::size_t paragraph) { return cell_key(letter_.homes[paragraph]); };
    // Mostly in order already: only a nested table stands within its parent's cells.
    if (!std::ranges::is_sorted(cell_paragraphs_, {}, key)) std::ranges::stable_sort(cell_paragraphs_, {}, key);
    for (std::size_t begin = 0; begin < cell_paragraphs_.size();) {
        std::size_t end = begin + 1;
        while (end < cell_paragraphs_.size() && key(cell_paragraphs_[end]) == key(cell_paragraphs_[begin]))
            ++end;
        place_joined(std::span(cell_paragraphs_).subspan(begin, end - begin));
        begin = end;
    }
}

void Places::gather_notes() {
    std::size_t footnotes = 0;
    std::size_t endnotes = 0;
    for (std::size_t i = 0; i < letter_.document.notes.size(); ++i) {
        const Note& note = letter_.document.notes[i];
        note_ids_.push_back(note.kind == NoteKind::footnote ? fmt::format("f{}", ++footnotes)
                                                            : fmt::format("e{}", ++endnotes));
        const std::size_t begin = note_paragraphs_.size();
        for (std::size_t p = note.first_paragraph; p < note.first_paragraph + note.paragraphs; ++p) {
            if (!shown(p).empty()) note_paragraphs_.push_back(p);
        }
        notes_.push_back({begin, note_paragraphs_.size()});
        place_joined(this->note(i));
    }
}

void Places::place_joined(std::span<const std::size_t> paragraphs) {
    const std::vector<std::string_view> pieces = joined(paragraphs);
    std::size_t before = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::size_t of_paragraph = i % pieces_per_paragraph;
        if (of_paragraph == pieces_per_paragraph - 1) before_[paragraphs[i / pieces_per_paragraph]] = before;
        before += count_code_points(pieces[i]);
    }
}

}  // namespace kamerbrief
