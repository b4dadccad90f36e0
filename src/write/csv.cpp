#include "write/csv.hpp"

namespace kamerbrief {
namespace {

std::string joined(const RecordCell& cell) {
    std::string text;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (i > 0) text += "; ";
        text += cell[i].text;
    }
    return text;
}

}  // namespace

std::string csv_head(std::span<const RecordColumn> columns, const CsvDialect& dialect) {
    CsvRow row(dialect);
    for (const RecordColumn& column : columns)
        row.text(column.name);
    return std::string(dialect.byte_order_mark) + row.finish();
}

std::string csv_row(const RecordRow& cells, const CsvDialect& dialect) {
    CsvRow row(dialect);
    for (const RecordCell& cell : cells) {
        if (cell.size() == 1 && cell.front().calculable) {
            row.calculable(cell.front().text);
        } else {
            row.text(joined(cell));
        }
    }
    return row.finish();
}

}  // namespace kamerbrief
