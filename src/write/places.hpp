// The texts of a letter as they are written, and where in them a place of the document is.
//
// A letter in; out come the texts of its cells and notes, joined from their paragraphs, and for every place the code
// points that it takes in the text it is written in. Texts and offsets are composed here only, so that they agree.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// Code points [begin, end) of a text as it is written.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// What is shown of a paragraph: all but the number, marker or label that has a field of its own.
Place shown_place(const Letter& letter, std::size_t paragraph);

class Places {
  public:
    /// Keeps a reference to `letter`.
    explicit Places(const Letter& letter);

    Place shown_place(std::size_t paragraph) const { return kamerbrief::shown_place(letter_, paragraph); }
    std::string_view shown(std::size_t paragraph) const { return text_at(letter_, shown_place(paragraph)); }

    /// Paragraphs that have text, in their order.
    std::span<const std::size_t> cell(std::size_t grid, std::size_t row, std::size_t column) const;
    std::span<const std::size_t> note(std::size_t note) const;

    /// The text of a cell or a note: its paragraphs joined by '\n', a list item behind its marker and a blank.
    std::vector<std::string_view> joined(std::span<const std::size_t> paragraphs) const;

    /// In the text of the block, title, cell, caption or note that holds the place.
    Span span(const Place& place) const;
    std::size_t offset(std::size_t paragraph, std::size_t byte) const;

    /// "f5", "e2": running numbers within their kind. A printed number need not be unique.
    const std::string& note_id(std::size_t note) const { return note_ids_[note]; }

  private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    std::size_t code_points(std::size_t paragraph, std::size_t end) const;
    void index_code_points();
    void gather_cells();
    void gather_notes();
    void place_joined(std::span<const std::size_t> paragraphs);

    const Letter& letter_;
    std::vector<std::size_t> first_checkpoint_;  // of each paragraph, in `checkpoints_`
    std::vector<std::size_t> checkpoints_;
    std::vector<std::size_t> before_;           // of each paragraph: the code points before what is shown of it
    std::vector<std::size_t> cell_paragraphs_;  // by grid, row and column
    std::vector<std::size_t> note_paragraphs_;
    std::vector<Range> notes_;  // in `note_paragraphs_`
    std::vector<std::string> note_ids_;
};

}  // namespace kamerbrief
