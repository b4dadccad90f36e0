// Builds letters for the tests of the writers, piece by piece, as the passes would leave them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kamerbrief/letter.hpp"

// A test names the fields that it is about, and leaves the others as they are.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

namespace kamerbrief {

class LetterByHand {
  public:
    LetterByHand() { letter.sections.push_back({.level = 1}); }

    std::size_t paragraph(std::string text, Home home) {
        letter.document.paragraphs.push_back({.text = std::move(text)});
        letter.homes.push_back(std::move(home));
        return letter.homes.size() - 1;
    }

    /// In the last section.
    std::size_t block(std::string text) {
        const std::size_t index = paragraph(std::move(text), next_block());
        letter.sections.back().blocks.push_back({.kind = SectionBlock::Kind::paragraph, .index = index});
        return index;
    }

    std::size_t item(std::string marker, int depth, std::string text) {
        Home home = next_block();
        home.marker = std::move(marker);
        const std::size_t index = paragraph(std::move(text), std::move(home));
        letter.sections.back().blocks.push_back({.kind = SectionBlock::Kind::item, .index = index, .depth = depth});
        return index;
    }

    /// A note of one paragraph for each text; nothing calls it yet.
    std::size_t note(std::vector<std::string> texts, NoteKind kind = NoteKind::footnote) {
        const std::size_t index = letter.document.notes.size();
        Note note{.kind = kind};
        note.number = static_cast<int>(index) + 1;
        note.first_paragraph = letter.homes.size();
        note.paragraphs = texts.size();
        for (std::string& text : texts)
            paragraph(std::move(text), {.kind = Home::Kind::note, .owner = index});
        letter.document.notes.push_back(std::move(note));
        return index;
    }

    void call(std::size_t paragraph, std::size_t at, std::size_t note) {
        letter.document.paragraphs[paragraph].calls.push_back({.at = at, .note = note});
        letter.document.notes[note].calls.push_back({paragraph, at, at});
    }

    /// One paragraph a cell; no cell for "-".
    std::size_t table(const std::vector<std::vector<std::string>>& rows, std::size_t header_rows = 1) {
        const std::size_t index = letter.grids.size();
        Table table{.rows = rows.size(), .columns = rows.front().size(), .header_rows = header_rows};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                if (rows[row][column] == "-") continue;
                table.cells.push_back({.row = row, .column = column});
                cell_paragraph(index, row, column, rows[row][column]);
            }
        }
        letter.grids.push_back({.table = letter.document.tables.size(), .section = 0, .header_rows = header_rows});
        letter.document.tables.push_back(std::move(table));
        return index;
    }

    std::size_t cell_paragraph(std::size_t grid, std::size_t row, std::size_t column, std::string text) {
        return paragraph(std::move(text),
                         {.kind = Home::Kind::cell, .section = 0, .owner = grid, .row = row, .column = column});
    }

    void table_block(std::size_t grid) {
        letter.sections.back().blocks.push_back({.kind = SectionBlock::Kind::table, .index = grid});
    }

    /// What `text` takes in a paragraph.
    Place place(std::size_t paragraph, std::string_view text) const {
        const std::size_t begin = letter.document.paragraphs[paragraph].text.find(text);
        return {paragraph, begin, begin + text.size()};
    }

    void cite(std::size_t paragraph, std::string_view text, std::string url) {
        letter.citations.push_back({.kind = "url", .at = place(paragraph, text), .url = std::move(url)});
    }

    Letter letter;

  private:
    Home next_block() const {
        return {.kind = Home::Kind::block,
                .section = letter.sections.size() - 1,
                .owner = letter.sections.back().blocks.size()};
    }
};

}  // namespace kamerbrief
