// Rows of texts as comma-separated values (RFC 4180, lines end in LF).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

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

/// A row, which is given its cells one after the other.
class CsvRow {
  public:
    explicit CsvRow(const CsvDialect& dialect) : dialect_(dialect) {}

    void text(std::string_view);

    /// A plain number or a date of ours, which a spreadsheet may calculate with.
    void calculable(std::string_view);

    std::string finish();  ///< the line

  private:
    void cell(std::string_view);

    const CsvDialect& dialect_;
    std::string line_;
    std::size_t cells_ = 0;
};

}  // namespace kamerbrief
