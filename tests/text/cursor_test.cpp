#include "text/cursor.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("a cursor takes what it names and stays where it was otherwise") {
    Cursor cursor("Nr.\u00a0\u202f12a X");
    CHECK_FALSE(cursor.literal("nr"));
    CHECK(cursor.at() == 0);
    CHECK(cursor.literal_any_case("nr."));
    CHECK(cursor.blanks());
    CHECK_FALSE(cursor.blanks());
    CHECK(cursor.digits(3, 5).empty());
    CHECK(cursor.digits(1, 1).empty());
    CHECK(cursor.digits(1, 2) == "12");
    CHECK_FALSE(cursor.word("ab"));
    CHECK(cursor.small_letters() == "a");
    CHECK(cursor.blanks());
    CHECK(cursor.capitals() == "X");
    CHECK(cursor.done());
    CHECK(cursor.peek() == '\0');
}

TEST_CASE("letters and digits are taken whole") {
    Cursor cursor("zeeën-2˞̃a”");
    while (cursor.letter_or_digit("-")) {
    }
    CHECK(cursor.rest() == "”");
    CHECK_FALSE(Cursor("").letter_or_digit());
    CHECK_FALSE(Cursor("-").letter_or_digit());
    CHECK_FALSE(Cursor("\xC3").letter_or_digit());
}

TEST_CASE("a word is more than its letters in ASCII") {
    CHECK(Cursor("wet ").word("wet"));
    CHECK_FALSE(Cursor("wetten").word("wet"));
    CHECK_FALSE(Cursor("weté").word("wet"));
    CHECK(word_starts("“wet", 3));
    CHECK_FALSE(word_starts("éwet", 2));
    CHECK_FALSE(word_starts("1wet", 1));
    CHECK(word_starts("\u00a0wet", 2));
    CHECK(letter_at("ë", 0) == 2);
    CHECK(letter_at("“", 0) == 0);
    CHECK(letter_at(std::string_view("ë").substr(0, 1), 0) == 0);
    CHECK(capital_at("Éé", 0));
    CHECK_FALSE(capital_at("Éé", 2));
    CHECK(capital_at("Šš", 0));
    CHECK_FALSE(capital_at("Šš", 2));
}
