#include "text/csv.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace kamerbrief;

namespace {

std::string row(std::initializer_list<std::string_view> texts, const CsvDialect& dialect) {
    CsvRow row(dialect);
    for (const std::string_view text : texts)
        row.text(text);
    return row.finish();
}

std::string number(std::string_view text, const CsvDialect& dialect) {
    CsvRow row(dialect);
    row.calculable(text);
    return row.finish();
}

}  // namespace

TEST_CASE("what would end a cell or a line stands between quotation marks, and these twice") {
    CHECK(row({"a,b", "a\nb", "een \"kade\"", "a;b"}, plain_csv) == "\"a,b\",\"a\nb\",\"een \"\"kade\"\"\",a;b\n");
    CHECK(row({"a,b", "a;b"}, spreadsheet_csv) == "\"a,b\";\"a;b\"\n");  // which may part cells at commas too
}

TEST_CASE("a spreadsheet is given nothing to calculate, and a program what is said") {
    for (const char* formula : {"=1+1", "+1", "-1", "@SOM(A1)"}) {
        CAPTURE(formula);
        CHECK(row({formula}, spreadsheet_csv) == "'" + std::string(formula) + "\n");
        CHECK(row({formula}, plain_csv) == std::string(formula) + "\n");
    }
    CHECK(row({"\t=1"}, spreadsheet_csv) == "\"'\t=1\"\n");
    CHECK(row({"een,=1+1"}, spreadsheet_csv) == "\"een,=1+1\"\n");
    CHECK(row({"1=1", "een - twee"}, spreadsheet_csv) == "1=1;een - twee\n");
}

TEST_CASE("a spreadsheet calculates with numbers of ours, which have its own decimal sign") {
    CHECK(number("-1234.5", plain_csv) == "-1234.5\n");
    CHECK(number("-1234.5", spreadsheet_csv) == "\"-1234,5\"\n");
}

TEST_CASE("tabs between the cells ask for quotation marks about other tabs only") {
    CHECK(row({"a,b;c", "a\tb", ""}, tab_separated) == "a,b;c\t\"a\tb\"\t\n");
}

TEST_CASE("a row of one empty cell is not an empty line") {
    CHECK(row({""}, plain_csv) == "\"\"\n");
    CHECK(row({"", ""}, plain_csv) == ",\n");
    CHECK(row({}, plain_csv) == "\n");
}
