// The tables of a letter in Markdown: with pipes where these can say it, else as HTML, whose cells hold Markdown
// between blank lines, so that notes and links in them work.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "kamerbrief/letter.hpp"
#include "write/markdown_text.hpp"
#include "write/places.hpp"

namespace kamerbrief {

class MarkdownTables {
  public:
    /// Keeps references.
    MarkdownTables(const Letter& letter, const Places& places, MarkdownText& text);

    /// With its caption and the tables nested in it; ends in a line feed.
    void append(std::string& out, std::size_t grid);

  private:
    struct Nested {
        std::size_t parent = 0;
        std::size_t row = 0;
        std::size_t column = 0;
        std::size_t grid = 0;
    };

    bool fits_pipes(std::size_t grid) const;
    void append_alone(std::string& out, std::size_t grid);
    void append_caption(std::string& out, const Grid& grid);
    void append_pipes(std::string& out, std::size_t grid);
    void append_html(std::string& out, std::size_t grid);
    void append_html_cell(std::string& out, std::size_t grid, const Cell& cell);

    const Letter& letter_;
    const Places& places_;
    MarkdownText& text_;
    std::vector<Nested> nested_;         // by parent, row and column
    std::vector<std::string> rendered_;  // the nested ones
};

}  // namespace kamerbrief
