// Letterhead and signature as printed lines, wherever they stand: in paragraphs, text boxes or cells of tables.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct HeadLine {
    std::string_view text;       ///< never empty
    std::size_t block = 0;       ///< that it stands in, of those that were read
    std::size_t paragraph = 0;   ///< that it stands in
    const Cell* cell = nullptr;  ///< that it stands in; null for a line in no table
};

/// What is longer is a line of text, in bytes.
inline constexpr std::size_t longest_head_line = 160;

/// The lines of the blocks in order, those of tables cell by cell, up to the block by which there are `enough`.
std::vector<HeadLine> read_head_lines(const Document& document, const std::vector<Block>& blocks,
                                      std::size_t enough = std::numeric_limits<std::size_t>::max());

/// Without the blanks, colons and commas around it.
std::string_view trim_head_line(std::string_view line);

/// A name that is printed over two lines: "Ministerie van Waterwegen en" / "Kust".
bool goes_on(std::string_view line);

/// Those of the body that say the page and no more, "Pagina 2 van 4". In plain text the page headers and footers stand
/// between the paragraphs.
std::vector<std::size_t> page_labels(const Document& document);

/// The paragraphs of the body that stand before this one, or all of them.
std::vector<std::size_t> paragraphs_before(const Document& document, std::optional<std::size_t> paragraph);

/// Takes paragraphs out of the body. A table that loses one only lays out the page: what else it holds becomes body. So
/// does a table that holds one of `framed`, which stay.
void take_out_of_body(Document& document, std::vector<std::size_t> paragraphs, std::vector<std::size_t> framed = {});

}  // namespace kamerbrief
