#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/unicode.hpp"

using namespace kamerbrief;

TEST_CASE("a UTF-8 sequence is known by its length, what is none has no length") {
    CHECK(utf8_sequence_length("a") == 1);
    CHECK(utf8_sequence_length("é!") == 2);
    CHECK(utf8_sequence_length("€!") == 3);
    CHECK(utf8_sequence_length("😀!") == 4);
    CHECK(utf8_sequence_length("\xf4\x8f\xbf\xbf") == 4);
    for (const std::string_view none :
         {"", "\x80", "\xc3", "\xc3(", "\xe2\x82", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"}) {
        CAPTURE(none);
        CHECK(utf8_sequence_length(none) == 0);
    }
}

TEST_CASE("characters are written as UTF-8 at the edges of each length") {
    const auto written = [](char32_t c) {
        std::string out;
        append_utf8(out, c);
        return out;
    };
    CHECK(written(0x7f) == "\x7f");
    CHECK(written(0x80) == "\u0080");
    CHECK(written(0x7ff) == "\u07ff");
    CHECK(written(0x800) == "\u0800");
    CHECK(written(0xffff) == "\uffff");
    CHECK(written(0x10000) == "\U00010000");
    CHECK(written(0x10ffff) == "\U0010ffff");
}

TEST_CASE("bytes that are UTF-8 stay, others become U+FFFD") {
    CHECK(valid_utf8("brief één 😀.docx") == "brief één 😀.docx");
    CHECK(valid_utf8("caf\xE9.docx") == "caf\uFFFD.docx");
    CHECK(valid_utf8("\xE2\x82") == "\uFFFD\uFFFD");
    CHECK(valid_utf8("\xED\xA0\x80|\xED\x9F\xBF") == "\uFFFD\uFFFD\uFFFD|\uD7FF");
    CHECK(valid_utf8("") == "");
}
