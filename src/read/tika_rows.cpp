// Each column count that some part has alone is tried; the one that explains the table at the lowest cost is what its
// rows agree on. A merged cell makes a row short, so a short row costs more than an empty paragraph in a cell does.
#include "read/tika_rows.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace kamerbrief {
namespace {

constexpr std::size_t widest_row = 63;  // Word's own maximum; wider ones are never joined
constexpr std::size_t most_counts = 4;  // tried: those that most parts have

constexpr std::size_t short_row_cost = 3;
constexpr std::size_t long_row_cost = 4;  // more cells than columns: the count is not the table's

std::size_t row_cost(std::size_t cells, std::size_t columns) {
    if (cells == columns) return 0;
    return cells < columns ? short_row_cost : long_row_cost;
}

/// The counts of cells that most parts have, the most frequent first.
std::vector<std::size_t> frequent_counts(const std::vector<RowPart>& parts) {
    std::array<std::size_t, widest_row + 1> frequency{};
    for (const RowPart& part : parts) {
        if (part.cells <= widest_row) ++frequency[part.cells];
    }
    std::vector<std::size_t> counts;
    for (std::size_t cells = widest_row; cells > 0; --cells) {
        if (frequency[cells] > 0) counts.push_back(cells);
    }
    const std::size_t widest = counts.empty() ? 0 : counts.front();
    std::stable_sort(counts.begin(), counts.end(),
                     [&](std::size_t a, std::size_t b) { return frequency[a] > frequency[b]; });
    if (counts.size() > most_counts) {
        counts.resize(most_counts);
        if (std::find(counts.begin(), counts.end(), widest) == counts.end()) counts.push_back(widest);
    }
    return counts;
}

struct Reading {
    std::size_t cost = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> row_begins;  // for each part that may end a row, the first part of that row
};

/// The cheapest way to make rows of `columns` cells.
Reading read_rows(const std::vector<RowPart>& parts, std::size_t columns) {
    std::vector<std::size_t> cost(parts.size() + 1, 0);
    Reading reading;
    reading.row_begins.resize(parts.size());
    for (std::size_t last = 0; last < parts.size(); ++last) {
        cost[last + 1] = cost[last] + row_cost(parts[last].cells, columns);
        reading.row_begins[last] = last;
        std::size_t cells = parts[last].cells;
        std::size_t blank_lines = 0;
        for (std::size_t first = last; first > 0 && cells < columns;) {
            --first;
            cells += parts[first].cells;
            blank_lines += parts[first].blank_lines;
            if (cells != columns) continue;
            // Cells that stand alone at the top of a table are its titles, merged over all columns.
            const bool titles = first == 0 && cells == last + 1;
            if (!titles && cost[first] + blank_lines < cost[last + 1]) {
                cost[last + 1] = cost[first] + blank_lines;
                reading.row_begins[last] = first;
            }
        }
    }
    reading.cost = cost.back();
    return reading;
}

}  // namespace

std::vector<std::size_t> join_row_parts(const std::vector<RowPart>& parts) {
    std::vector<std::size_t> rows(parts.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const std::vector<std::size_t> counts = frequent_counts(parts);
    if (counts.size() < 2) return rows;

    Reading best;
    std::size_t best_columns = 0;
    for (const std::size_t columns : counts) {
        Reading reading = read_rows(parts, columns);
        if (reading.cost > best.cost || (reading.cost == best.cost && columns < best_columns)) continue;
        best = std::move(reading);
        best_columns = columns;
    }
    std::vector<bool> begins(parts.size(), false);
    for (std::size_t end = parts.size(); end > 0;) {
        end = best.row_begins[end - 1];
        begins[end] = true;
    }
    std::size_t row = 0;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (part > 0 && begins[part]) ++row;
        rows[part] = row;
    }
    return rows;
}

}  // namespace kamerbrief
