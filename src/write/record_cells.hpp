// Records as rows of cells, for the forms that are tables.
//
// A letter and the index of a record in; out comes what stands in each column. A kind of record is a list of columns,
// a form of tables writes rows: neither knows the other.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "write/json_records.hpp"

namespace kamerbrief {

struct CellItem {
    std::string text;
    std::string address;      ///< that it leads to; "" where it leads nowhere
    bool calculable = false;  ///< a plain number or a date of ours, which a spreadsheet may calculate with
};

/// One thing, each thing of a list, or nothing.
using RecordCell = std::vector<CellItem>;
using RecordRow = std::vector<RecordCell>;

struct RecordSource {
    JsonRecords& records;        ///< of the letter
    std::string_view file;       ///< UTF-8
    bool within_letter = false;  ///< the row stands in the letter itself, whose headings it can lead to
};

struct RecordColumn {
    std::string_view name;
    RecordCell (*cell)(const RecordSource&, std::size_t record);
};

/// Without control characters.
RecordRow record_row(std::span<const RecordColumn>, const RecordSource&, std::size_t record);

}  // namespace kamerbrief
