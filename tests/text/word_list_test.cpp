#include "text/word_list.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

using namespace kamerbrief;

TEST_CASE("a list has its words, in any case and whole") {
    constexpr auto list = WordList(
        std::to_array<std::string_view>({"in", "vóór", "jaar", "een heel lange regel van drie dozijn letters"}));
    CHECK(list.has("in"));
    CHECK(list.has("Jaar"));
    CHECK(list.has("vóór"));
    CHECK(list.has("een heel lange regel van drie dozijn letters"));
    CHECK_FALSE(list.has("jaren"));
    CHECK_FALSE(list.has("jaarlijks"));
    CHECK_FALSE(list.has("ja"));
    CHECK_FALSE(list.has("naar"));
    CHECK_FALSE(list.has("een heel lange regel van drie dozijn cijfers"));
    CHECK_FALSE(list.has(""));
}

TEST_CASE("an asterisk lets a word of a list go on") {
    constexpr auto list = WordList(std::to_array<std::string_view>({"zomer*", "jaar"}));
    CHECK(list.has("zomer"));
    CHECK(list.has("Zomerreces"));
    CHECK(list.has("zomervakantieperiodewisselingsweekend"));
    CHECK_FALSE(list.has("zome"));
    CHECK_FALSE(list.has("nazomer"));
    CHECK_FALSE(list.has("jaarlijks"));
}
