// Rebuilds tables from the lines that Tika writes for them: a cell is TAB and its paragraphs, a line each; a row ends
// in an empty line, a table in one more.
#pragma once

#include <cstddef>
#include <vector>

#include "kamerbrief/document.hpp"
#include "kamerbrief/read.hpp"
#include "read/tika_lines.hpp"

namespace kamerbrief {

/// What could not be told for certain about a table.
struct TableDoubt {
    enum class Kind {
        recovered,  ///< `lines` empty lines were read as paragraphs of cells
        ragged,     ///< its rows differ in length
    };
    Kind kind = Kind::recovered;
    std::size_t table = 0;
    std::size_t line = 0;  ///< the first cell concerned begins here
    std::size_t lines = 0;
};

/// Lines as blocks: a block of Kind::paragraph is a line, by its index. An empty line in no block ends a row or a
/// table.
struct TikaLayout {
    std::vector<Block> body;
    std::vector<Table> tables;
    std::vector<TableDoubt> doubts;
};

TikaLayout lay_out(const std::vector<TikaLine>& lines, const Limits& limits);

}  // namespace kamerbrief
