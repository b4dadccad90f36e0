#include "text/json_writer.hpp"

#include <fmt/compile.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace kamerbrief {
namespace {

enum : char { as_it_is = 0, as_code_point = 1, perhaps_control = 2 };  // else: the letter behind the backslash

// What each byte becomes inside a string. The control characters U+0080 to U+009F (bytes C2 80 to C2 9F) may stand in
// JSON as they are, but some terminals obey them.
constexpr auto escapes = [] {
    std::array<char, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = as_code_point;
    table[0x7F] = as_code_point;
    table['"'] = '"';
    table['\\'] = '\\';
    table['\b'] = 'b';
    table['\f'] = 'f';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table[0xC2] = perhaps_control;
    return table;
}();

// Whether one of eight bytes may need an escape: each test leaves the highest bit of a byte that it holds for (Warren,
// Hacker's Delight, 6-1). It may hold for the byte behind such a one too, which does no harm.
bool may_need_escapes(const char* eight) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highest = 0x80 * ones;
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, eight, sizeof bytes);
    const auto has = [bytes](std::uint64_t byte) {
        const std::uint64_t zero_there = bytes ^ (byte * ones);
        return (zero_there - ones) & ~zero_there;
    };
    const std::uint64_t below_blank = (bytes - ' ' * ones) & ~bytes;
    return ((below_blank | has('"') | has('\\') | has(0x7F) | has(0xC2)) & highest) != 0;
}

}  // namespace

void JsonWriter::key(std::string_view name) {
    separate();
    out_.push_back('"');
    out_.append(name);
    out_.append(indented_ ? "\": " : "\":");
    after_key_ = true;
}

void JsonWriter::value(std::span<const std::string_view> pieces) {
    before_value();
    out_.push_back('"');
    for (const std::string_view piece : pieces)
        escaped(piece);
    out_.push_back('"');
}

void JsonWriter::value(const std::vector<std::string>& texts) {
    begin_array(Lines::one);
    for (const std::string& text : texts)
        value(text);
    end_array();
}

void JsonWriter::value(std::nullptr_t) {
    literal("null");
}

std::string JsonWriter::finish() {
    out_.push_back('\n');
    return std::move(out_);
}

void JsonWriter::begin(char bracket, Lines lines) {
    before_value();
    out_.push_back(bracket);
    ++depth_;
    if (lines == Lines::one && one_line_depth_ == 0) one_line_depth_ = depth_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    const bool broken = breaks_lines() && !first_;
    if (one_line_depth_ == depth_) one_line_depth_ = 0;
    --depth_;
    if (broken) break_line();
    out_.push_back(bracket);
    first_ = false;
}

void JsonWriter::literal(std::string_view text) {
    before_value();
    out_.append(text);
}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
    } else if (depth_ > 0) {
        separate();
    }
}

void JsonWriter::separate() {
    if (!first_) out_.push_back(',');
    if (breaks_lines()) {
        break_line();
    } else if (indented_ && !first_) {
        out_.push_back(' ');
    }
    first_ = false;
}

void JsonWriter::break_line() {
    out_.push_back('\n');
    out_.append(2 * depth_, ' ');
}

void JsonWriter::escaped(std::string_view text) {
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        while (i + 8 < text.size() && !may_need_escapes(text.data() + i))
            i += 8;
        const char escape = escapes[static_cast<unsigned char>(text[i])];
        if (escape == as_it_is) continue;
        auto code_point = static_cast<unsigned char>(text[i]);
        std::size_t length = 1;
        if (escape == perhaps_control) {
            if (i + 1 == text.size() || static_cast<unsigned char>(text[i + 1]) >= 0xA0) continue;
            code_point = static_cast<unsigned char>(text[i + 1]);
            length = 2;
        }
        out_.append(text.substr(copied, i - copied));
        if (escape == as_code_point || escape == perhaps_control) {
            fmt::format_to(std::back_inserter(out_), FMT_COMPILE("\\u{:04x}"), code_point);
        } else {
            out_.push_back('\\');
            out_.push_back(escape);
        }
        i += length - 1;
        copied = i + 1;
    }
    out_.append(text.substr(copied));
}

}  // namespace kamerbrief
