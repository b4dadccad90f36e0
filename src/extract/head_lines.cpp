#include "extract/head_lines.hpp"

#include <algorithm>
#include <utility>

#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// A paragraph of a block, and the cell that it stands in.
struct Leaf {
    std::size_t paragraph = 0;
    const Cell* cell = nullptr;
};

/// Calls `visit` for the paragraphs of a block in order, those of tables cell by cell, until it gives false; whether it
/// never did.
template <class Visit>
bool every_leaf(const Document& document, const Block& block, const Visit& visit) {
    if (block.kind == Block::Kind::paragraph) return visit(Leaf{block.index});
    struct Pending {
        Block block;
        const Cell* cell = nullptr;
    };
    std::vector<Pending> pending{{block}};
    while (!pending.empty()) {
        const Pending next = pending.back();
        pending.pop_back();
        if (next.block.kind == Block::Kind::paragraph) {
            if (!visit(Leaf{next.block.index, next.cell})) return false;
            continue;
        }
        const std::vector<Cell>& of_table = document.tables[next.block.index].cells;
        for (auto cell = of_table.rbegin(); cell != of_table.rend(); ++cell) {
            for (auto inner = cell->blocks.rbegin(); inner != cell->blocks.rend(); ++inner)
                pending.push_back({*inner, &*cell});
        }
    }
    return true;
}

/// "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3", under the pages of printed questions and answers; the first
/// page has the printer's line before it.
bool is_printed_footer(std::string_view text) {
    constexpr std::size_t longest = 120;
    constexpr std::string_view first_page = "ISSN ";
    const std::size_t name = text.size() > longest ? text.npos : text.find("Tweede Kamer, vergaderjaar ");
    if (name == text.npos || (name != 0 && !text.starts_with(first_page))) return false;
    Cursor cursor(text, text.find(", Aanhangsel ", name));
    return !cursor.done() && cursor.literal(", Aanhangsel ") && !cursor.digits(1, 3).empty() && cursor.done();
}

/// "Pagina 2 van 4"; a page that Tika did not know leaves its number out.
bool is_page_label(std::string_view text) {
    if (is_printed_footer(text)) return true;
    Cursor cursor(text);
    if (!cursor.word("pagina")) return false;
    cursor.blanks();
    cursor.digits(1, 4);
    cursor.blanks();
    if (!cursor.word("van")) return false;
    cursor.blanks();
    return !cursor.digits(1, 4).empty() && cursor.done();
}

void add_lines(std::string_view text, const HeadLine& place, std::vector<HeadLine>& lines) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        HeadLine line = place;
        line.text = text.substr(0, end);
        if (end > 0) lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

std::vector<HeadLine> read_head_lines(const Document& document, const std::vector<Block>& blocks, std::size_t enough) {
    std::vector<HeadLine> lines;
    for (std::size_t i = 0; i < blocks.size() && lines.size() < enough; ++i) {
        every_leaf(document, blocks[i], [&](const Leaf& leaf) {
            add_lines(document.paragraphs[leaf.paragraph].text, {{}, i, leaf.paragraph, leaf.cell}, lines);
            return true;
        });
    }
    return lines;
}

std::vector<std::size_t> page_labels(const Document& document) {
    std::vector<std::size_t> labels;
    for (const Block& block : document.body) {
        const std::size_t before = labels.size();
        const bool all_are_labels = every_leaf(document, block, [&](const Leaf& leaf) {
            const std::string& text = document.paragraphs[leaf.paragraph].text;
            if (text.empty()) return true;
            labels.push_back(leaf.paragraph);
            return is_page_label(text);
        });
        if (!all_are_labels) labels.resize(before);
    }
    return labels;
}

std::vector<std::size_t> paragraphs_before(const Document& document, std::optional<std::size_t> paragraph) {
    std::vector<std::size_t> before;
    for (const Block& block : document.body) {
        const bool goes_on = every_leaf(document, block, [&](const Leaf& leaf) {
            if (leaf.paragraph == paragraph) return false;
            before.push_back(leaf.paragraph);
            return true;
        });
        if (!goes_on) break;
    }
    return before;
}

void take_out_of_body(Document& document, std::vector<std::size_t> paragraphs, std::vector<std::size_t> framed) {
    std::ranges::sort(paragraphs);
    std::ranges::sort(framed);
    const auto is_taken = [&](std::size_t paragraph) { return std::ranges::binary_search(paragraphs, paragraph); };
    const auto stays = [&](const Leaf& leaf) {
        return !is_taken(leaf.paragraph) && !std::ranges::binary_search(framed, leaf.paragraph);
    };
    std::vector<Block> body;
    for (const Block& block : document.body) {
        if (every_leaf(document, block, stays)) {
            body.push_back(block);
            continue;
        }
        every_leaf(document, block, [&](const Leaf& leaf) {
            if (!is_taken(leaf.paragraph)) body.push_back({Block::Kind::paragraph, leaf.paragraph});
            return true;
        });
    }
    document.body = std::move(body);
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
