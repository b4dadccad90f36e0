#include "write/record_cells.hpp"

#include "text/controls.hpp"

namespace kamerbrief {

RecordRow record_row(std::span<const RecordColumn> columns, const RecordSource& source, std::size_t record) {
    RecordRow row;
    row.reserve(columns.size());
    for (const RecordColumn& column : columns) {
        row.push_back(column.cell(source, record));
        for (CellItem& item : row.back())
            item.text = without_controls(item.text);
    }
    return row;
}

}  // namespace kamerbrief
