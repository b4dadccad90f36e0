// Which rows and columns records are written in, where a form is a table.
//
// A new kind is a table here, with its columns in record_columns.cpp and summary_columns.cpp.
#pragma once

#include <cstddef>
#include <span>

#include "write/record_columns.hpp"
#include "write/summary_columns.hpp"

namespace kamerbrief {

struct RecordTable {
    std::size_t (*rows)(const Letter&);
    std::span<const RecordColumn> (*columns)();  ///< all that the records say
    std::span<const RecordColumn> (*summary)();  ///< what a reader wants to know
};

inline constexpr RecordTable motion_table{[](const Letter& letter) { return letter.motions.size(); }, motion_columns,
                                          motion_summary};
inline constexpr RecordTable commitment_table{[](const Letter& letter) { return letter.commitments.size(); },
                                              commitment_columns, commitment_summary};

}  // namespace kamerbrief
