// How the text of a cell looks by the style of its table (ECMA-376 Part 1, 17.7.6): a w:tblPr and the styles in, and
// rows and cells in their order; the format of the open cell out.
#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <string_view>

#include "read/styles.hpp"

namespace kamerbrief {

/// Whether styles give a look of its own to a part of that w:type (17.18.89), and this program heeds it.
bool is_part_of_table(std::string_view type);

class TableLook {
  public:
    TableLook(pugi::xml_node properties, const Styles&);

    void open_row(bool is_last);
    void open_cell(bool is_last);

    /// Of the open cell.
    const RunFormat& run() const { return run_; }

  private:
    const Style* style_ = nullptr;
    unsigned shown_ = 0;  // parts of the style that the table asks for, as in w:tblLook
    unsigned row_ = 0;    // those that the open row is in
    std::size_t rows_ = 0;
    std::size_t cells_ = 0;
    RunFormat run_;
};

}  // namespace kamerbrief
