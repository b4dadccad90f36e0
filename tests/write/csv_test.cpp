#include "write/csv.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

RecordCell one(std::string text) {
    return {{std::move(text), ""}};
}

}  // namespace

TEST_CASE("cells stand between commas, those of a list behind semicolons") {
    CHECK(csv_row({one("kort.docx"), {}, {{"Hagen", ""}, {"Van Dijk", ""}}, one("2")}, plain_csv) ==
          "kort.docx,,Hagen; Van Dijk,2\n");
}

TEST_CASE("what would end a cell or a line stands between quotation marks, and these twice") {
    CHECK(csv_row({one("a,b"), one("a\nb"), one("een \"kade\""), one("a;b")}, plain_csv) ==
          "\"a,b\",\"a\nb\",\"een \"\"kade\"\"\",a;b\n");
    CHECK(csv_row({one("a,b"), one("a;b")}, spreadsheet_csv) ==
          "\"a,b\";\"a;b\"\n");  // which may part cells at commas too
}

TEST_CASE("a spreadsheet is given nothing to calculate, and a program what is said") {
    for (const char* formula : {"=1+1", "+1", "-1", "@SOM(A1)"}) {
        CAPTURE(formula);
        CHECK(csv_row({one(formula)}, spreadsheet_csv) == "'" + std::string(formula) + "\n");
        CHECK(csv_row({one(formula)}, plain_csv) == std::string(formula) + "\n");
    }
    CHECK(csv_row({one("\t=1")}, spreadsheet_csv) == "\"'\t=1\"\n");
    CHECK(csv_row({one("een,=1+1")}, spreadsheet_csv) == "\"een,=1+1\"\n");
    CHECK(csv_row({one("\n=1"), {{"=1", ""}, {"=2", ""}}}, spreadsheet_csv) == "\"'\n=1\";\"'=1; =2\"\n");
    CHECK(csv_row({one("1=1"), one("een - twee")}, spreadsheet_csv) == "1=1;een - twee\n");
}

TEST_CASE("a spreadsheet calculates with numbers of ours, which have its own decimal sign") {
    const RecordCell number{{"-1234.5", "", true}};
    CHECK(csv_row({number, one("-1234.5")}, plain_csv) == "-1234.5,-1234.5\n");
    CHECK(csv_row({number, one("-1234.5")}, spreadsheet_csv) == "\"-1234,5\";'-1234.5\n");
}

TEST_CASE("tabs between the cells ask for quotation marks about other tabs only") {
    CHECK(csv_row({one("a,b;c"), one("a\tb"), {}}, tab_separated) == "a,b;c\t\"a\tb\"\t\n");
}

TEST_CASE("a row of one empty cell is not an empty line") {
    CHECK(csv_row({{}}, plain_csv) == "\"\"\n");
    CHECK(csv_row({{}, {}}, plain_csv) == ",\n");
    CHECK(csv_row({}, plain_csv) == "\n");
}

TEST_CASE("the head names the columns, behind the mark that tells a spreadsheet of UTF-8") {
    const RecordColumn columns[] = {{"file", nullptr}, {"key", nullptr}};
    CHECK(csv_head(columns, plain_csv) == "file,key\n");
    CHECK(csv_head(columns, spreadsheet_csv) ==
          "\xEF\xBB\xBF"
          "file;key\n");
}
