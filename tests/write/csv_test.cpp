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

TEST_CASE("what a spreadsheet would calculate is guarded in a list as a whole, and numbers of ours are not") {
    CHECK(csv_row({one("\n=1"), {{"=1", ""}, {"=2", ""}}}, spreadsheet_csv) == "\"'\n=1\";\"'=1; =2\"\n");
    CHECK(csv_row({{{"-1234.5", "", true}}, one("-1234.5")}, spreadsheet_csv) == "\"-1234,5\";'-1234.5\n");
}

TEST_CASE("the head names the columns, behind the mark that tells a spreadsheet of UTF-8") {
    const RecordColumn columns[] = {{"file", nullptr}, {"key", nullptr}};
    CHECK(csv_head(columns, plain_csv) == "file,key\n");
    CHECK(csv_head(columns, spreadsheet_csv) ==
          "\xEF\xBB\xBF"
          "file;key\n");
}
