#include "cli/messages.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <new>

#include "text/unicode.hpp"

namespace kamerbrief::cli {
namespace {

std::string escaped_byte(char byte) {
    switch (byte) {
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        default:
            return fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    }
}

// Control characters, and those of UAX #9 that turn the direction of what follows.
bool obeyed_by_terminals(std::string_view code_point) {
    const std::string_view c = code_point;
    if (c.size() == 1) return c < " " || c == "\x7F";
    return (c >= "\u0080" && c <= "\u009F") || c == "\u061C" || c == "\u200E" || c == "\u200F" ||
           (c >= "\u202A" && c <= "\u202E") || (c >= "\u2066" && c <= "\u2069");
}

void write_line(std::string_view line) {
    while (!line.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
        if (written <= 0) return;
        line.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

std::string printable(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const std::size_t bytes = utf8_sequence_length(text);
        const std::string_view next = text.substr(0, std::max<std::size_t>(bytes, 1));
        if (bytes > 0 && !obeyed_by_terminals(next)) {
            line += next;
        } else {
            for (const char byte : next)
                line += escaped_byte(byte);
        }
        text.remove_prefix(next.size());
    }
    return line;
}

std::string printable_name(std::string_view name) {
    std::string line = printable(name);
    return line == name ? line : '"' + line + '"';
}

void say(std::string_view message) noexcept {
    try {
        write_line(fmt::format("kamerbrief: {}\n", printable(message)));
    } catch (const std::bad_alloc&) {  // also where that is what we are called to say
        write_line("kamerbrief: not enough memory\n");
    }
}

}  // namespace kamerbrief::cli
