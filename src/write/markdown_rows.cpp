#include "write/markdown_rows.hpp"

#include <vector>

#include "text/markdown.hpp"

namespace kamerbrief {
namespace {

std::string markdown_cell(const RecordCell& cell) {
    std::string items;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (i > 0) items += ", ";
        items += cell[i].address.empty() ? markdown_escaped(cell[i].text, MarkdownContext::cell)
                                         : markdown_link(cell[i].text, cell[i].address, MarkdownContext::cell);
    }
    return items;
}

}  // namespace

std::string markdown_head(std::span<const RecordColumn> columns) {
    std::vector<std::string> names;
    for (const RecordColumn& column : columns)
        names.push_back(markdown_escaped(column.name, MarkdownContext::cell));
    return markdown_row(names) + markdown_rule(names.size());
}

std::string markdown_row(const RecordRow& row) {
    std::vector<std::string> cells;
    for (const RecordCell& cell : row)
        cells.push_back(markdown_cell(cell));
    return markdown_row(cells);
}

}  // namespace kamerbrief
