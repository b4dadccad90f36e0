// Letterhead and signature as printed lines, wherever they stand: in paragraphs, text boxes or cells of tables.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct HeadLine {
    std::string_view text;  ///< never empty
    std::size_t block = 0;  ///< that it stands in, of those that were read
};

/// What is longer is a line of text, in bytes.
inline constexpr std::size_t longest_head_line = 160;

/// The lines of the blocks in order, those of tables cell by cell.
std::vector<HeadLine> read_head_lines(const Document& document, const std::vector<Block>& blocks);

/// Without the blanks, colons and commas around it.
std::string_view trim_head_line(std::string_view line);

/// A name that is printed over two lines: "Ministerie van Waterwegen en" / "Kust".
bool goes_on(std::string_view line);

}  // namespace kamerbrief
