#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "kamerbrief/read.hpp"
#include "read/encoding.hpp"

using namespace kamerbrief;
using namespace std::string_view_literals;

namespace {

struct Example {
    std::string_view bytes;
    std::string_view text;
    std::string_view diagnostic;  // its code and message, "" where there is none
};

std::string first_diagnostic(const DecodedText& decoded) {
    CHECK(decoded.diagnostics.size() < 2);
    return decoded.diagnostics.empty() ? "" : decoded.diagnostics[0].code + ": " + decoded.diagnostics[0].message;
}

constexpr Example examples[] = {
    {"geïntensiveerd € 5", "geïntensiveerd € 5", ""},
    {"\xef\xbb\xbf"
     "één",
     "één", ""},
    {"\xff\xfe"
     "A\0\xac\x20"sv,
     "A€", ""},
    {"\xfe\xff"
     "\0A\x20\xac"sv,
     "A€", ""},
    {"\xff\xfe\x3d\xd8\x00\xde"sv, "😀", ""},
    {"\xff\xfe\x3d\xd8"
     "A\0"sv,
     "\ufffdA", "text-damaged: 1 byte or character could not be read and became U+FFFD"},
    {"\xff\xfe"
     "A\0B"sv,
     "A\ufffd", "text-damaged: 1 byte or character could not be read and became U+FFFD"},
    {"ge\xefntensiveerd \x80 5", "geïntensiveerd € 5", "text-encoding: read as Windows-1252, because it is not UTF-8"},
    {"een \x93"
     "citaat\x94",
     "een “citaat”", "text-encoding: read as Windows-1252, because it is not UTF-8"},
    {"één en twee\xe9", "één en twee\ufffd", "text-damaged: 1 byte or character could not be read and became U+FFFD"},
    {"\xef\xbb\xbf"
     "caf\xe9",
     "caf\ufffd", "text-damaged: 1 byte or character could not be read and became U+FFFD"},
    {"é é é é é é \xc0\xaf \xed\xa0\x80", "é é é é é é \ufffd\ufffd \ufffd\ufffd\ufffd",
     "text-damaged: 5 bytes or characters could not be read and became U+FFFD"},
    {"a\r\nb\rc\nd\r\r\ne", "a\nb\nc\nd\n\ne", ""},
    {"a\fb\vc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf", ""},
    {"een\ttwee", "een\ttwee", ""},
    {"af\u00adslag", "afslag", ""},
    {"een\0 twee\x1b[1m"sv, "een twee[1m", "text-controls: 2 NUL or control characters are left out"},
    {"een twee drie\u0090", "een twee drie", "text-controls: 1 NUL or control character is left out"},
};

}  // namespace

TEST_CASE("text in any encoding becomes UTF-8 with LF line ends") {
    for (const Example& example : examples) {
        CAPTURE(example.text);
        const DecodedText decoded = decode_text(example.bytes);
        CHECK(decoded.text == example.text);
        CHECK(first_diagnostic(decoded) == example.diagnostic);
    }
}

TEST_CASE("noise is not text") {
    std::string noise;
    for (int i = 0; i < 2000; ++i)
        noise += static_cast<char>(i * 7919 % 251);
    CHECK_THROWS_AS(decode_text(noise), Error);
    CHECK_THROWS_AS(decode_text("\0\0\0"sv), Error);
    CHECK_THROWS_AS(decode_text("A\0B\0C\0D\0"sv), Error);
    CHECK_THROWS_WITH_AS(decode_text("\xff\xfe\0\0A\0\0\0"sv), "this is UTF-32 text; save it as UTF-8", Error);
}
