#include "index/fingerprint.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

IndexedLetter letter() {
    IndexedLetter letter;
    letter.file = "brief.docx";
    letter.has_texts = true;
    letter.sections = {{"s1", std::nullopt, "Kades", std::nullopt, "De kade is hoog."},
                       {"s2", std::nullopt, "Slot", std::nullopt, "Tot zover."}};
    letter.citations = {
        {"c1", "kamerstuk", "kst-29628-97", std::nullopt, "29628", "s1", std::nullopt, "29628, nr. 97"},
        {"c2", "handelingen", std::nullopt, std::nullopt, std::nullopt, "s2", std::nullopt, "Handelingen"}};
    letter.motions = {{"m1", "s1", {"kst-29628-97", "kst-29628-98"}, {"Akkerhuis"}, "open", {}, {}, {}, "De motie"}};
    return letter;
}

}  // namespace

TEST_CASE("what an index writes of a letter comes first, and is the same without texts") {
    IndexedLetter without = letter();
    without.has_texts = false;
    without.sections.pop_back();  // that nothing written refers to
    without.sections.front().text.reset();
    without.citations.pop_back();  // that has no identifier
    CHECK(fingerprint(letter()).starts_with(fingerprint(without)));
    CHECK(say_the_same(fingerprint(letter()), fingerprint(without)));
    CHECK(say_the_same(fingerprint(without), fingerprint(letter())));
}

TEST_CASE("another text is another letter, and says the same only to who has no texts") {
    IndexedLetter other = letter();
    other.sections.back().text = "Tot hier.";
    CHECK(fingerprint(other) != fingerprint(letter()));
    CHECK(!say_the_same(fingerprint(other), fingerprint(letter())));
    CHECK(fingerprint(other).substr(0, 16) == fingerprint(letter()).substr(0, 16));
}

TEST_CASE("the order of a motion's papers does not matter, which papers does") {
    IndexedLetter other = letter();
    other.motions.front().identifiers = {"kst-29628-98", "kst-29628-97"};
    CHECK(fingerprint(other) == fingerprint(letter()));
    other.motions.front().identifiers = {"kst-29628-98", "kst-29628-97", "kst-29628-98"};
    CHECK(fingerprint(other) == fingerprint(letter()));
    other.motions.front().identifiers = {"kst-29628-98"};
    CHECK(!say_the_same(fingerprint(other), fingerprint(letter())));
}

TEST_CASE("words that move from one field to the next make another letter") {
    IndexedLetter one = letter();
    one.title = "Kades en";
    one.reference = "dijken";
    IndexedLetter other = letter();
    other.title = "Kades ";
    other.reference = "endijken";
    CHECK(!say_the_same(fingerprint(one), fingerprint(other)));
    other.title.reset();
    other.reference = "Kades endijken";
    CHECK(!say_the_same(fingerprint(one), fingerprint(other)));
}
