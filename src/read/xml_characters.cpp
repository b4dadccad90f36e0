#include "read/xml_characters.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

#include "kamerbrief/read.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

std::uint8_t byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<std::uint8_t>(text[at]) : 0;
}

bool between(std::uint32_t value, std::uint32_t low, std::uint32_t high) {
    return low <= value && value <= high;
}

}  // namespace

bool is_xml_character(std::uint32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || between(c, 0x20, 0xd7ff) || between(c, 0xe000, 0xfffd) ||
           between(c, 0x10000, 0x10ffff);
}

namespace {

struct Reference {
    std::size_t size;
    bool valid;
};

// "&#8226;" or "&#x2022;"; nothing where that is not what stands there.
std::optional<Reference> reference_at(std::string_view text, std::size_t at) {
    if (!text.substr(at).starts_with("&#")) return std::nullopt;
    const bool hexadecimal = byte_at(text, at + 2) == 'x';
    const char* const digits = text.data() + at + (hexadecimal ? 3 : 2);
    const char* const text_end = text.data() + text.size();
    std::uint32_t character = 0;
    const auto [end, error] = std::from_chars(std::min(digits, text_end), text_end, character, hexadecimal ? 16 : 10);
    if (error == std::errc::invalid_argument || end == text_end || *end != ';') return std::nullopt;
    const auto size = static_cast<std::size_t>(end + 1 - text.data()) - at;
    return Reference{size, error == std::errc() && is_xml_character(character)};
}

struct Bad {
    std::size_t at;
    std::size_t size;
};

bool has_bad_control(std::string_view text) {
    constexpr std::size_t block = 256;
    for (; !text.empty(); text.remove_prefix(std::min(block, text.size()))) {
        const std::string_view piece = text.substr(0, block);
        std::uint8_t lowest = 0xff;  // without a branch and in bytes, so that many are looked at in one go
        for (const char c : piece)
            lowest = std::min(lowest, static_cast<std::uint8_t>(c));
        // Mostly that is a blank; line ends stand close to each other.
        const auto is_bad = [](char c) { return !is_xml_character(static_cast<std::uint8_t>(c)); };
        if (lowest < ' ' && std::any_of(piece.begin(), piece.end(), is_bad)) return true;
    }
    return false;
}

// At its first use simdjson looks which processor this is, in functions that may throw nothing: where memory fails
// there, the program ends. So it looks before there is a letter to lose.
[[maybe_unused]] const bool knows_processor = simdjson::validate_utf8("", 0);

/// Whether there is nothing bad in the text, by a look that mostly needs no other: a tenth of the time.
bool is_plainly_good(std::string_view text) {
    return !has_bad_control(text) && text.find("&#") == text.npos && text.find("\xef\xbf") == text.npos &&
           simdjson::validate_utf8(text.data(), text.size());
}

std::optional<Bad> next_bad(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const std::uint8_t byte = byte_at(text, at);
        if (byte >= 0x20 && byte < 0x80 && byte != '&') {
            ++at;  // nearly all of a part
        } else if (byte == '&') {
            const std::optional<Reference> reference = reference_at(text, at);
            if (reference && !reference->valid) return Bad{at, reference->size};
            at += reference ? reference->size : 1;
        } else if (byte >= 0x80) {
            const std::size_t size = utf8_sequence_length(text.substr(at));
            if (size == 0) return Bad{at, 1};
            const bool no_character =
                size == 3 && (text.substr(at, 3) == "\xef\xbf\xbe" || text.substr(at, 3) == "\xef\xbf\xbf");
            if (no_character) return Bad{at, 3};
            at += size;
        } else if (!is_xml_character(byte)) {
            return Bad{at, 1};
        } else {
            ++at;
        }
    }
    return std::nullopt;
}

// The name in `<?xml ... encoding="..."?>`, in small letters.
std::string declared_encoding(std::string_view text) {
    if (!text.starts_with("<?xml")) return {};
    text = text.substr(0, text.find("?>"));
    std::size_t at = text.find("encoding");
    if (at == std::string_view::npos) return {};
    at = text.find_first_of("\"'", at);
    if (at == std::string_view::npos) return {};
    return in_small_letters(text.substr(at + 1, text.find(text[at], at + 1) - at - 1));
}

bool is_readable(std::string_view encoding) {
    return encoding.empty() || encoding == "us-ascii" || encoding.starts_with("utf-8") ||
           encoding.starts_with("utf-16");
}

}  // namespace

SettledCharacters settle_characters(std::string_view part, PartBytes& bytes) {
    SettledCharacters settled;
    using namespace std::string_view_literals;
    std::string_view text = bytes.view();
    const bool little_endian = text.starts_with("\xff\xfe"sv) || text.starts_with("<\0"sv);
    const bool big_endian = text.starts_with("\xfe\xff"sv) || text.starts_with("\0<"sv);
    const bool is_utf16 = little_endian || big_endian;
    if (is_utf16) {
        if (text.size() % 2 != 0) {  // half a character behind the root, which must not become text there
            text.remove_suffix(1);
            ++settled.replaced;
        }
        bytes = PartBytes(utf8_from_utf16(text, big_endian, settled.replaced));
    }
    text = bytes.view();
    if (text.starts_with("\xef\xbb\xbf")) {
        bytes = PartBytes(text.substr(3));
        text = bytes.view();
    }

    const bool plainly_good = is_plainly_good(text);
    if (const std::size_t nul = plainly_good ? text.npos : text.find('\0'); nul != text.npos) {
        throw Error("xml.nul", fmt::format("{}: a NUL at byte {}", part, nul));
    }
    const std::string encoding = declared_encoding(text);
    if (!is_readable(encoding)) {
        throw Error("xml.encoding", fmt::format("{}: encoded as {:?}, a Word file may only have UTF-8 or UTF-16", part,
                                                encoding.substr(0, 40)));
    }
    settled.misdeclared = !encoding.empty() && encoding.starts_with("utf-16") != is_utf16;

    if (plainly_good) return settled;
    std::optional<Bad> bad = next_bad(text, 0);
    if (!bad) return settled;
    std::string good;
    good.reserve(text.size());
    std::size_t at = 0;
    for (; bad; bad = next_bad(text, at)) {
        good.append(text, at, bad->at - at);
        good += replacement_character;
        ++settled.replaced;
        at = bad->at + bad->size;
    }
    good.append(text, at);
    bytes = PartBytes(good);
    return settled;
}

}  // namespace kamerbrief
