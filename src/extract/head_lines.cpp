#include "extract/head_lines.hpp"

#include <algorithm>

namespace kamerbrief {
namespace {

void add_lines(std::string_view text, std::size_t block, std::vector<HeadLine>& lines) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) lines.push_back({text.substr(0, end), block});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

std::vector<HeadLine> read_head_lines(const Document& document, const std::vector<Block>& blocks) {
    std::vector<HeadLine> lines;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::vector<Block> pending{blocks[i]};
        while (!pending.empty()) {
            const Block block = pending.back();
            pending.pop_back();
            if (block.kind == Block::Kind::paragraph) {
                add_lines(document.paragraphs[block.index].text, i, lines);
                continue;
            }
            const std::vector<Cell>& cells = document.tables[block.index].cells;
            for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
                pending.insert(pending.end(), cell->blocks.rbegin(), cell->blocks.rend());
            }
        }
    }
    return lines;
}

std::string_view trim_head_line(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == ':'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == ','))
        text.remove_suffix(1);
    return text;
}

bool goes_on(std::string_view line) {
    return line.ends_with(" en") || line.ends_with(',');
}

}  // namespace kamerbrief
