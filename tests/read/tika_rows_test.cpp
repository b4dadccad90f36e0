#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "read/tika_rows.hpp"

using namespace kamerbrief;

namespace {

/// Parts drawn as their cells, "." for each empty line behind them ("1.5.6"); the answer as the cells of each row.
std::string rows(std::string_view drawing) {
    std::vector<RowPart> parts;
    for (const char c : drawing) {
        if (c == '.') {
            ++parts.back().blank_lines;
        } else {
            parts.push_back({static_cast<std::size_t>(c - '0'), 0});
        }
    }
    const std::vector<std::size_t> row_of = join_row_parts(parts);
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += row_of[i] == row_of[i - 1] ? "+" : " ";
        out += std::to_string(parts[i].cells);
    }
    return out;
}

}  // namespace

TEST_CASE("rows that agree stand as they are") {
    CHECK(rows("3.3.3") == "3 3 3");
    CHECK(rows("1.1.1") == "1 1 1");
    CHECK(rows("4") == "4");
}

TEST_CASE("parts that make up a whole row stand in one") {
    CHECK(rows("6.2.4") == "6 2+4");
    CHECK(rows("6.1.5.6.6") == "6 1+5 6 6");
    CHECK(rows("1.5.6.6") == "1+5 6 6");
    CHECK(rows("3.1.1.1.3") == "3 1+1+1 3");
    CHECK(rows("3.1..2.3") == "3 1+2 3");
}

TEST_CASE("parts that do not make up a whole row are short rows") {
    CHECK(rows("6.2.3.6") == "6 2 3 6");
    CHECK(rows("1.2.2.2") == "1 2 2 2");
    CHECK(rows("6.6.1") == "6 6 1");
}

TEST_CASE("titles at the top of a table are rows, cells that stand alone below it are not") {
    CHECK(rows("1.1.2.2") == "1 1 2 2");
    CHECK(rows("2.1.1.2") == "2 1+1 2");
}

TEST_CASE("a count that fits the whole table goes before one that most parts have") {
    CHECK(rows("3.1.2.1.2.1.2") == "3 1+2 1+2 1+2");
    CHECK(rows("2.2.2.3.2") == "2 2 2 3 2");
}
