// Plain text as Tika prints it. However its lines end and its characters are encoded, it is the same letter.
#include <string>

#include "kamerbrief/extract.hpp"
#include "promises.hpp"
#include "target.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// As a Windows program saves it.
std::string with_carriage_returns(std::string_view text) {
    std::string out(byte_order_mark);
    for (const char c : text)
        out.append(c == '\n' ? "\r\n" : std::string_view(&c, 1));
    return out;
}

}  // namespace
}  // namespace kamerbrief

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const std::string_view text = bytes_of(data, size);
    if (text.starts_with("PK")) return 0;  // any_bytes
    const auto letter = check_reading(text);
    // Bytes that are not valid mean another character in another encoding, and a NUL tells UTF-16.
    const bool is_plain = valid_utf8(text) == text && text.find_first_of(std::string_view("\0\r", 2)) == text.npos &&
                          !text.starts_with(byte_order_mark);
    if (letter && is_plain)
        promise(json_of(extract(read(with_carriage_returns(text)))) == letter, "line ends do not matter", text);
    return 0;
}
