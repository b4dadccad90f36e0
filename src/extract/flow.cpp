#include "extract/flow.hpp"

#include <algorithm>
#include <optional>

#include "extract/markers.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// What Word prints where a bookmark is gone: "Fout! Bladwijzer niet gedefinieerd."
bool is_field_error(std::string_view text) {
    return text.starts_with("Fout!") || text.starts_with("Error!");
}

/// The text of a line of the contents without the page behind its last tab; nothing where it has none.
std::optional<std::string_view> before_page_number(std::string_view text) {
    const std::size_t tab = text.rfind('\t');
    if (tab == std::string_view::npos || tab == 0 || tab + 1 == text.size()) return std::nullopt;
    const std::string_view page = text.substr(tab + 1);
    if (!std::all_of(page.begin(), page.end(), is_digit) && !is_field_error(page)) return std::nullopt;
    return text.substr(0, tab);
}

std::string contents_title(std::string_view text) {
    if (const auto title = before_page_number(text)) text = *title;
    if (const auto number = typed_heading_number(text)) text.remove_prefix(number->length);
    return std::string(text);
}

bool is_contents_heading(std::string_view text) {
    return equal_any_case(text, "inhoudsopgave") || equal_any_case(text, "inhoud");
}

/// Opens up frames, so that what they hold stands in the body's order.
std::vector<FlowItem> flatten(const Letter& letter) {
    const Document& document = letter.document;
    std::vector<std::optional<std::size_t>> grid_of(document.tables.size());
    for (std::size_t i = 0; i < letter.grids.size(); ++i)
        grid_of[letter.grids[i].table] = i;

    std::vector<FlowItem> items;
    std::vector<Block> pending(document.body.rbegin(), document.body.rend());
    while (!pending.empty()) {
        const Block block = pending.back();
        pending.pop_back();
        if (block.kind == Block::Kind::paragraph) {
            const Paragraph& paragraph = document.paragraphs[block.index];
            const bool taken = letter.homes[block.index].kind != Home::Kind::outside;
            const bool shown = !paragraph.text.empty() || !paragraph.images.empty() || !paragraph.calls.empty();
            if (!taken && shown) items.push_back({FlowItem::Kind::paragraph, block.index});
        } else if (grid_of[block.index]) {
            items.push_back({FlowItem::Kind::grid, *grid_of[block.index]});
        } else {
            const std::vector<Cell>& cells = document.tables[block.index].cells;
            for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
                pending.insert(pending.end(), cell->blocks.rbegin(), cell->blocks.rend());
            }
        }
    }
    return items;
}

}  // namespace

Flow read_flow(const Letter& letter) {
    const std::vector<Paragraph>& paragraphs = letter.document.paragraphs;
    const std::vector<FlowItem> all = flatten(letter);
    const auto paragraph_at = [&](std::size_t i) -> const Paragraph* {
        return i < all.size() && all[i].kind == FlowItem::Kind::paragraph ? &paragraphs[all[i].index] : nullptr;
    };
    const auto is_contents_line = [&](std::size_t i) {
        const Paragraph* paragraph = paragraph_at(i);
        return paragraph != nullptr && (paragraph->toc_entry || (letter.document.format == Format::text &&
                                                                 before_page_number(paragraph->text)));
    };

    Flow flow;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t first = i;
        if (const Paragraph* paragraph = paragraph_at(i); paragraph && is_contents_heading(paragraph->text)) ++first;
        std::size_t end = first;
        while (is_contents_line(end))
            ++end;
        // One line that ends in a number is a line of text; in Word the file itself says what is the contents.
        const bool certain = end > first && paragraph_at(first)->toc_entry;
        if (end - first < 2 && !certain) {
            flow.items.push_back(all[i]);
            ++i;
            continue;
        }
        for (std::size_t line = first; line < end; ++line) {
            const Paragraph& paragraph = *paragraph_at(line);
            flow.contents.push_back({all[line].index, contents_title(paragraph.text),
                                     paragraph.toc_entry ? paragraph.toc_entry->bookmark : std::string()});
        }
        i = end;
    }
    return flow;
}

}  // namespace kamerbrief
