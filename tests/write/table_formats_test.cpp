#include <doctest/doctest.h>

#include <algorithm>

#include "kamerbrief/write.hpp"
#include "write/letter_by_hand.hpp"

using namespace kamerbrief;

namespace {

std::vector<std::string> written(const LetterByHand& hand, std::string_view form, std::vector<std::size_t> tables,
                                 const WriteOptions& options = {}) {
    return std::ranges::find(table_formats(), form, &TableFormat::name)->write(hand.letter, tables, options);
}

}  // namespace

TEST_CASE("each table that is asked for has its text") {
    LetterByHand hand;
    hand.table({{"Kade", "Meter"}, {"Noord", "1.250"}});
    hand.table({{"Sluis"}});
    CHECK(written(hand, "csv", {1, 0}) == std::vector<std::string>{"Sluis\n", "Kade,Meter\nNoord,1.250\n"});
    CHECK(written(hand, "tsv", {0}, {.plain_numbers = true}) == std::vector<std::string>{"Kade\tMeter\nNoord\t1250\n"});
    CHECK(written(hand, "csv", {}).empty());
}

TEST_CASE("the paragraphs of a cell are its lines, and a place without a cell is empty") {
    LetterByHand hand;
    hand.table({{"Kade", "Meter"}, {"Noord", "-"}});
    hand.cell_paragraph(0, 1, 0, "en Zuid");
    CHECK(written(hand, "csv", {0}).front() == "Kade,Meter\n\"Noord\nen Zuid\",\n");
    CHECK(written(hand, "markdown", {0}).front() == "| Kade | Meter |\n| --- | --- |\n| Noord<br>en Zuid | |\n");
}

TEST_CASE("in Markdown a table without headings has an empty head, and of several rows the first is it") {
    LetterByHand hand;
    hand.table({{"Noord", "12"}}, 0);
    hand.table({{"Kade", "Lengte"}, {"", "meter"}, {"Noord", "12"}}, 2);
    CHECK(written(hand, "markdown", {0}).front() == "| | |\n| --- | --- |\n| Noord | 12 |\n");
    CHECK(written(hand, "markdown", {1}).front() == "| Kade | Lengte |\n| --- | --- |\n| | meter |\n| Noord | 12 |\n");
}

TEST_CASE("a spreadsheet is told of UTF-8 once, and a terminal of nothing") {
    LetterByHand hand;
    hand.table({{"Kade"}, {"\x1B[31m"}});
    CHECK(written(hand, "csv", {0}, {.for_spreadsheet = true}).front() ==
          "\xEF\xBB\xBF"
          "Kade\n\ufffd[31m\n");
}
