#include "text/shortened.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace kamerbrief;

TEST_CASE("a long text is cut between words") {
    const std::string word = "zeedijkverzwaring ";  // 18 characters
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += word;
    CHECK(shortened(text.substr(0, 7 * 18)) == text.substr(0, 7 * 18));
    CHECK(shortened(text) == text.substr(0, 7 * 18) + "…");
    // What counts are characters, not bytes.
    std::string accents;
    for (int i = 0; i < 140; ++i)
        accents += "é";
    CHECK(shortened(accents) == accents);
    // A word that is too long by itself stays whole.
    CHECK(shortened(accents + "é en meer") == accents + "é …");
}
