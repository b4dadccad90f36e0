// Rows of cells as comma-separated values (RFC 4180, lines end in LF).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "write/record_cells.hpp"

namespace kamerbrief {

struct CsvDialect {
    std::string_view byte_order_mark = "";
    char separator = ',';
    char decimal_sign = '.';
    bool guards_formulas = false;  ///< a cell that a spreadsheet would calculate opens with an apostrophe
};

/// For programs: what is said, and nothing else.
inline constexpr CsvDialect plain_csv{};

/// For a Dutch spreadsheet, in whose numbers the comma is the decimal sign.
inline constexpr CsvDialect spreadsheet_csv{
    .byte_order_mark = "\xEF\xBB\xBF", .separator = ';', .decimal_sign = ',', .guards_formulas = true};

inline constexpr CsvDialect tab_separated{.separator = '\t'};

std::string csv_head(std::span<const RecordColumn>, const CsvDialect&);

/// Things of a list are joined by "; ".
std::string csv_row(const RecordRow&, const CsvDialect&);

}  // namespace kamerbrief
