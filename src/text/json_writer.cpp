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

// As compilers for common processors have it, who look at all of its bytes at once.
using Block = std::uint8_t __attribute__((vector_size(16)));

bool has_escapes(const char* block) {
    Block bytes;
    std::memcpy(&bytes, block, sizeof bytes);
    const auto found = (bytes < 0x20) | (bytes == '"') | (bytes == '\\') | (bytes == 0x7F) | (bytes == 0xC2);
    std::uint64_t halves[2];
    std::memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// Of the next byte from `at` on that may not stay as it is.
std::size_t next_escape(std::string_view text, std::size_t at) {
    while (at + sizeof(Block) <= text.size() && !has_escapes(text.data() + at))
        at += sizeof(Block);
    while (at < text.size() && escapes[static_cast<std::uint8_t>(text[at])] == as_it_is)
        ++at;
    return at;
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
    for (std::size_t i = next_escape(text, 0); i < text.size(); i = next_escape(text, i + 1)) {
        auto code_point = static_cast<std::uint8_t>(text[i]);
        const char escape = escapes[code_point];
        std::size_t length = 1;
        if (escape == perhaps_control) {
            if (i + 1 == text.size() || static_cast<std::uint8_t>(text[i + 1]) >= 0xA0) continue;
            code_point = static_cast<std::uint8_t>(text[i + 1]);
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
