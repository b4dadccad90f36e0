#include "write/utf8.hpp"

#include <doctest/doctest.h>

using kamerbrief::valid_utf8;

TEST_CASE("bytes that are UTF-8 stay, others become U+FFFD") {
    struct Row {
        std::string_view bytes;
        std::string_view text;
    };
    constexpr Row rows[] = {
        {"brief één.docx", "brief één.docx"},
        {"\U0001F600", "\U0001F600"},
        {"caf\xE9.docx", "caf\uFFFD.docx"},
        {"\xC3", "\uFFFD"},
        {"\xE2\x82", "\uFFFD\uFFFD"},
        {"\xC0\x80", "\uFFFD\uFFFD"},            // overlong
        {"\xE0\x9F\xBF", "\uFFFD\uFFFD\uFFFD"},  // overlong
        {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},  // a surrogate
        {"\xED\x9F\xBF", "\uD7FF"},              // the last before them
        {"\xF4\x8F\xBF\xBF", "\U0010FFFF"},      // the last of all
        {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(valid_utf8(row.bytes) == row.text);
    }
}
