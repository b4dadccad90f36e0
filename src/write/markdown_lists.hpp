// The marks that Markdown opens the items of lists with, so that these render with the numbers that the letter prints.
//
// The items of a letter in, in their order; out comes what to write before the text of each. Markdown counts by itself
// from the first number of a list on: where the letter counts otherwise, a new list begins. A label that it cannot
// number ("a)", "2.1.") is text in front of a paragraph.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

class MarkdownLists {
  public:
    struct Opening {
        bool blank_line = true;  ///< before it
        std::string text;        ///< up to where the item's own text begins
        std::size_t indent = 0;  ///< of the item's further lines
    };

    Opening item(std::string_view marker, int depth, bool has_text);

    /// Something that is no item ends all lists.
    void end() { open_.clear(); }

  private:
    struct List {
        int depth = 0;
        char mark = '-';  // '.' and ')' number their items
        long number = 0;  // of the last item
        std::size_t indent = 0;
    };

    std::vector<List> open_;  // from the outermost in
};

}  // namespace kamerbrief
