// Tables that hold data, from the document's tables: which they are, their captions and header rows, and whose cell
// each paragraph in them is. A table that only lays out the page gives no grid; its paragraphs are read as text.
#include <algorithm>
#include <array>
#include <vector>

#include "extract/captions.hpp"
#include "extract/markers.hpp"
#include "extract/passes.hpp"

namespace kamerbrief {
namespace {

bool is_blank(const Document& document, const Block& block) {
    return block.kind == Block::Kind::paragraph && document.paragraphs[block.index].text.empty() &&
           document.paragraphs[block.index].images.empty();
}

bool is_blank(const Document& document, const Cell& cell) {
    return std::all_of(cell.blocks.begin(), cell.blocks.end(),
                       [&](const Block& block) { return is_blank(document, block); });
}

/// A frame around text, or a table that nobody filled in: no more than one cell holds anything.
bool only_lays_out(const Document& document, const Table& table) {
    if (table.rows == 1 && table.columns == 1) return true;
    return std::count_if(table.cells.begin(), table.cells.end(),
                         [&](const Cell& cell) { return !is_blank(document, cell); }) < 2;
}

/// The first text in a cell; "" where there is none.
std::string_view first_text(const Document& document, const Cell& cell) {
    for (const Block& block : cell.blocks) {
        if (block.kind == Block::Kind::paragraph && !document.paragraphs[block.index].text.empty()) {
            return document.paragraphs[block.index].text;
        }
    }
    return "";
}

bool is_amount(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789.,% -€") == std::string_view::npos;
}

/// "2024", or "31-12-2024": numbers that name a column.
bool is_year_or_date(std::string_view text) {
    if (text.size() < 4) return false;
    const std::string_view year = text.substr(text.size() - 4);
    return (year.starts_with("19") || year.starts_with("20")) && year.find_first_not_of("0123456789") == year.npos;
}

/// Rows at the top that name the columns. Word may say; where it does not, one row does if it reads as names: it
/// differs in kind from the amounts below it, or leaves the corner free, or stands over more than a pair of columns.
std::size_t judge_header_rows(const Document& document, const Table& table) {
    if (table.header_rows > 0 || table.rows < 2) return table.header_rows;
    std::size_t filled = 0;
    bool amount = false;
    bool corner_free = false;
    bool amount_below = false;
    for (const Cell& cell : table.cells) {
        const std::string_view text = first_text(document, cell);
        if (cell.row == 0) {
            if (cell.column == 0) corner_free = text.empty();
            if (!text.empty()) filled += cell.colspan;
            if (cell.column > 0) amount = amount || (is_amount(text) && !is_year_or_date(text));
        } else if (cell.column > 0) {
            amount_below = amount_below || is_amount(text);
        }
    }
    if (amount) return 0;
    if (filled + (corner_free ? 1 : 0) < table.columns) return filled == 1 ? 1 : 0;
    return corner_free || table.columns > 2 || amount_below ? 1 : 0;
}

/// Walks a letter's tables and files what it finds.
class TablePass {
  public:
    explicit TablePass(Letter& letter) : letter_(letter), document_(letter.document) {}

    void run() {
        for (std::size_t i = 0; i < document_.body.size(); ++i) {
            if (document_.body[i].kind != Block::Kind::table) continue;
            const std::size_t first = letter_.grids.size();
            file(document_.body[i].index);
            if (letter_.grids.size() > first && !letter_.grids[first].parent) find_caption(i, first);
        }
    }

  private:
    struct Pending {
        std::size_t table;
        std::optional<std::size_t> grid;  // that it is nested in
        std::size_t row;
        std::size_t column;
    };

    /// A table and those nested in it, however deep, each after its parent.
    void file(std::size_t outermost) {
        std::vector<Pending> pending{{outermost, std::nullopt, 0, 0}};
        while (!pending.empty()) {
            const Pending next = pending.back();
            pending.pop_back();
            const Table& table = document_.tables[next.table];
            const bool frame = only_lays_out(document_, table);
            if (!frame) {
                letter_.grids.push_back({next.table, std::nullopt, std::nullopt, std::nullopt,
                                         judge_header_rows(document_, table), next.grid, next.row, next.column});
            }
            const std::optional<std::size_t> grid = frame ? next.grid : letter_.grids.size() - 1;
            const std::size_t first_nested = pending.size();
            for (const Cell& cell : table.cells) {
                const std::size_t row = frame ? next.row : cell.row;
                const std::size_t column = frame ? next.column : cell.column;
                for (const Block& block : cell.blocks) {
                    if (block.kind == Block::Kind::table) {
                        pending.push_back({block.index, grid, row, column});
                    } else if (grid) {
                        set_home(block.index, *grid, row, column);
                    }
                }
            }
            std::reverse(pending.begin() + static_cast<std::ptrdiff_t>(first_nested), pending.end());
        }
    }

    void set_home(std::size_t paragraph, std::size_t grid, std::size_t row, std::size_t column) {
        Home& home = letter_.homes[paragraph];
        home.kind = Home::Kind::cell;
        home.owner = grid;
        home.row = row;
        home.column = column;
        if (auto marker = list_marker(document_.paragraphs[paragraph])) {
            home.text_begin = marker->length;
            home.marker = std::move(marker->text);
        }
    }

    /// The caption stands over the table; under it only where Word's style says that it is one.
    void find_caption(std::size_t block, std::size_t grid) {
        std::size_t above = block;
        while (above > 0 && is_blank(document_, document_.body[above - 1]))
            --above;
        if (above > 0 && take_caption(document_.body[above - 1], grid, false)) return;
        std::size_t below = block + 1;
        while (below < document_.body.size() && is_blank(document_, document_.body[below]))
            ++below;
        if (below == document_.body.size()) return;
        std::size_t next = below + 1;
        while (next < document_.body.size() && is_blank(document_, document_.body[next]))
            ++next;
        const bool of_next = next < document_.body.size() && document_.body[next].kind == Block::Kind::table;
        if (!of_next) take_caption(document_.body[below], grid, true);
    }

    bool take_caption(const Block& block, std::size_t grid, bool style_only) {
        if (block.kind != Block::Kind::paragraph || letter_.homes[block.index].kind != Home::Kind::outside)
            return false;
        const Paragraph& paragraph = document_.paragraphs[block.index];
        if (style_only && !has_caption_style(paragraph)) return false;
        const std::optional<Caption> caption = read_caption(paragraph);
        if (!caption) return false;
        Grid& of = letter_.grids[grid];
        of.label = caption->label;
        if (caption->text_begin < paragraph.text.size()) {
            of.caption = Place{block.index, caption->text_begin, paragraph.text.size()};
        }
        Home& home = letter_.homes[block.index];
        home.kind = Home::Kind::caption;
        home.owner = grid;
        home.text_begin = caption->text_begin;
        return true;
    }

    Letter& letter_;
    Document& document_;
};

}  // namespace

void find_tables(Letter& letter) {
    TablePass(letter).run();
}

}  // namespace kamerbrief
