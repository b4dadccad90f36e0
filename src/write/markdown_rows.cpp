#include "write/markdown_rows.hpp"

#include <fmt/format.h>

#include "write/markdown_text.hpp"

namespace kamerbrief {

std::string markdown_head(std::span<const RecordColumn> columns) {
    std::string names;
    for (const RecordColumn& column : columns)
        names += fmt::format("| {} ", markdown_escaped(column.name, MarkdownContext::cell));
    return fmt::format("{}|\n{}", names, markdown_rule(columns.size()));
}

std::string markdown_rule(std::size_t columns) {
    std::string rule;
    for (std::size_t i = 0; i < columns; ++i)
        rule += "| --- ";
    return rule + "|\n";
}

std::string markdown_row(const RecordRow& row) {
    std::string line;
    for (const RecordCell& cell : row) {
        line += "| ";
        for (std::size_t i = 0; i < cell.size(); ++i) {
            if (i > 0) line += ", ";
            line += cell[i].address.empty() ? markdown_escaped(cell[i].text, MarkdownContext::cell)
                                            : markdown_link(cell[i].text, cell[i].address, MarkdownContext::cell);
        }
        if (!cell.empty()) line += ' ';
    }
    return line + "|\n";
}

}  // namespace kamerbrief
