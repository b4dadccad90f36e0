#include "extract/dutch.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("numbers in words and roman numerals") {
    CHECK(number_word("twee") == 2);
    CHECK(number_word("één") == 1);
    CHECK(number_word("Beide") == 2);
    CHECK(number_word("twintig") == 20);
    CHECK_FALSE(number_word("tweede"));
    CHECK(roman_value("VI") == 6);
    CHECK(roman_value("XIV") == 14);
    CHECK(roman_value("XXIII") == 23);
    CHECK(roman_value("CXXIV") == 124);
    CHECK(roman_value("XCIX") == 99);
    CHECK_FALSE(roman_value("IIII"));
    CHECK_FALSE(roman_value("VX"));
    CHECK_FALSE(roman_value("XCX"));
    CHECK_FALSE(roman_value("Vi"));
    CHECK_FALSE(roman_value(""));
}
