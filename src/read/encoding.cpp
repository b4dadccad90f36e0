#include "read/encoding.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <cstring>

#include "kamerbrief/read.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr char32_t replacement = 0xfffd;

/// Windows-1252, 0x80 - 0x9f; what it leaves undefined is the replacement character.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20ac,      replacement, 0x201a, 0x0192, 0x201e, 0x2026,      0x2020, 0x2021,       //
    0x02c6,      0x2030,      0x0160, 0x2039, 0x0152, replacement, 0x017d, replacement,  //
    replacement, 0x2018,      0x2019, 0x201c, 0x201d, 0x2022,      0x2013, 0x2014,       //
    0x02dc,      0x2122,      0x0161, 0x203a, 0x0153, replacement, 0x017e, 0x0178,
};

/// Those of Unicode beside LF, CR, vertical tab and form feed: next line, line separator, paragraph separator.
constexpr std::array<std::string_view, 3> line_separators = {"\u0085", "\u2028", "\u2029"};

std::string from_windows_1252(std::string_view bytes, std::size_t& replaced) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool special = byte >= 0x80 && byte < 0xa0;
        const char32_t character = special ? windows_1252[byte - 0x80U] : byte;
        if (character == replacement) ++replaced;
        append_utf8(out, character);
    }
    return out;
}

/// Skips bytes below 0x80, most of any text, eight at a time.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    for (std::uint64_t eight = 0; at + sizeof eight <= bytes.size(); at += sizeof eight) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & high_bits) != 0) break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

/// Whether bytes that are not UTF-8 throughout are Windows-1252 rather than damaged UTF-8: chance makes few of its
/// accented letters look like a UTF-8 sequence.
bool is_windows_1252(std::string_view bytes) {
    std::size_t sequences = 0;
    std::size_t strays = 0;
    for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
        const std::size_t length = utf8_sequence_length(bytes.substr(at, 4));
        ++(length == 0 ? strays : sequences);
        at += length == 0 ? 1 : length;
    }
    return strays > sequences;
}

bool is_plain(char c) {
    return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
}

/// Text has at most a few control characters; anything packed, drawn or executable has one in about ten bytes.
bool is_noise(std::size_t controls, std::size_t bytes) {
    constexpr std::size_t few = 8;
    return controls * 3 > bytes || (controls > few && controls * 20 > bytes);
}

/// Copies UTF-8 into `out` with one kind of line end and no control characters.
class Tidier {
  public:
    Tidier(std::string_view text, DecodedText& out) : text_(text), out_(out) {}

    void run() {
        out_.text.reserve(text_.size());
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (is_plain(c)) {
                ++at_;
            } else if (static_cast<unsigned char>(c) >= 0x80) {
                wide_character();
            } else if (c == '\r') {
                replace(text_.substr(at_, 2) == "\r\n" ? 2 : 1, "\n");
            } else if (c == '\v' || c == '\f') {
                replace(1, "\n");
            } else {
                replace(1, "");
                ++controls_;
            }
        }
        replace(0, "");
    }

    std::size_t strays() const { return strays_; }
    std::size_t controls() const { return controls_; }

  private:
    void wide_character() {
        const std::size_t length = utf8_sequence_length(text_.substr(at_, 4));
        if (length == 0) {
            replace(1, replacement_character);
            ++strays_;
            return;
        }
        const std::string_view sequence = text_.substr(at_, length);
        for (const std::string_view separator : line_separators) {
            if (sequence == separator) return replace(length, "\n");
        }
        if (sequence == soft_hyphen) return replace(length, "");
        const bool c1_control = sequence[0] == '\xc2' && static_cast<unsigned char>(sequence[1]) < 0xa0;
        if (c1_control) {
            replace(length, "");
            ++controls_;
        } else {
            at_ += length;
        }
    }

    /// Copies what is pending and puts `by` in the place of the next `length` bytes.
    void replace(std::size_t length, std::string_view by) {
        out_.text += text_.substr(pending_, at_ - pending_);
        out_.text += by;
        at_ += length;
        pending_ = at_;
    }

    std::string_view text_;
    DecodedText& out_;
    std::size_t at_ = 0;
    std::size_t pending_ = 0;
    std::size_t strays_ = 0;
    std::size_t controls_ = 0;
};

}  // namespace

DecodedText decode_text(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xff\xfe\0\0"sv) || bytes.starts_with("\0\0\xfe\xff"sv)) {
        throw Error("file.not_text", "this is UTF-32 text; save it as UTF-8");
    }
    DecodedText out;
    std::string recoded;
    std::string_view text = bytes;
    std::size_t damaged = 0;
    if (bytes.starts_with("\xef\xbb\xbf")) {
        text.remove_prefix(3);
    } else if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
        recoded = utf8_from_utf16(bytes.substr(2), bytes[0] == '\xfe', damaged);
        text = recoded;
    } else if (is_windows_1252(bytes)) {
        recoded = from_windows_1252(bytes, damaged);
        text = recoded;
        out.diagnostics.push_back(
            {"text-encoding", Severity::info, "read as Windows-1252, because it is not UTF-8", std::nullopt});
    }
    Tidier tidier(text, out);
    tidier.run();
    if (is_noise(tidier.controls(), text.size())) {
        throw Error("file.not_text",
                    fmt::format("this is not text: {} of its {} bytes are NUL or control characters; give a .docx or a "
                                "text file (UTF-16 needs a byte-order mark)",
                                tidier.controls(), text.size()));
    }
    damaged += tidier.strays();
    if (damaged > 0) {
        out.diagnostics.push_back({"text-damaged", Severity::warning,
                                   fmt::format("{} {} not be read and became U+FFFD", damaged,
                                               damaged == 1 ? "byte or character could" : "bytes or characters could"),
                                   std::nullopt});
    }
    if (tidier.controls() > 0) {
        out.diagnostics.push_back({"text-controls", Severity::warning,
                                   fmt::format("{} NUL or control {} left out", tidier.controls(),
                                               tidier.controls() == 1 ? "character is" : "characters are"),
                                   std::nullopt});
    }
    return out;
}

}  // namespace kamerbrief
