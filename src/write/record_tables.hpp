// The kinds of records that can be rows, and their columns.
//
// A new kind is a file with its columns, which are a table there, and a line here. A new key of a record is a row of
// the columns of its kind, which a test compares with the JSON.
#pragma once

#include <cstddef>
#include <span>

#include "write/record_cells.hpp"

namespace kamerbrief {

struct RecordTable {
    std::size_t (*rows)(const Letter&);
    std::span<const RecordColumn> columns;  ///< all that the records say: the keys of their JSON, in its order
    std::span<const RecordColumn> summary;  ///< what a reader wants to know at a glance, in Markdown
};

extern const RecordTable section_table;
extern const RecordTable motion_table;
extern const RecordTable commitment_table;
extern const RecordTable question_table;
extern const RecordTable citation_table;
extern const RecordTable footnote_table;

}  // namespace kamerbrief
