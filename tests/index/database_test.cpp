#include "index/database.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace kamerbrief;

TEST_CASE("identifiers stand in the order in which a reader counts") {
    const std::vector<std::string> in_order{"",
                                            "29628",
                                            "36600-VI",
                                            "kst-9-100",
                                            "kst-36600-VI-9",
                                            "kst-36600-VI-32",
                                            "kst-36600-X-1",
                                            "kst-36600-XV-1",
                                            "kst-100000-1",
                                            "kst-100000-01",
                                            "kst-100000-1-h1"};
    std::vector<std::string> sorted = in_order;
    std::ranges::reverse(sorted);
    std::ranges::sort(sorted, [](const auto& a, const auto& b) { return compare_naturally(a, b) < 0; });
    std::vector<std::string> expected = in_order;
    std::swap(expected[8], expected[9]);  // "01" and "1" count the same: the bytes decide
    CHECK(sorted == expected);
}

TEST_CASE("a number of any length is compared, whatever its zeros") {
    const std::string long_number(10000, '9');
    CHECK(compare_naturally(long_number, "1" + long_number) < 0);
    CHECK(compare_naturally("000" + long_number, "1" + long_number) < 0);
    CHECK(compare_naturally(long_number, long_number) == 0);
    CHECK(compare_naturally("0", "00") < 0);
    CHECK(compare_naturally("00", "0") > 0);
}

TEST_CASE("bytes above ASCII come behind it") {
    CHECK(compare_naturally("z", "é") < 0);
}
