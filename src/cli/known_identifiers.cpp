#include "cli/known_identifiers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "text/letters.hpp"

namespace kamerbrief::cli {
namespace {

constexpr unsigned buffer_bytes = 1U << 16;

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = line.find_first_not_of(blanks);
    if (begin == line.npos) return {};
    return line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

/// Of "kst-29628-1230", "com(2021) 206", "tz202412-156"; "" of a line of something else, which may begin with letters
/// too.
std::string_view kind_of_identifier(std::string_view line) {
    const std::string_view kind = KnownIdentifiers::kind_of(line);
    const std::string_view rest = line.substr(kind.size());
    const bool has_number = rest.find_first_of("0123456789") != rest.npos;
    const bool goes_on_as_one =
        has_number && std::string_view("-:(0123456789").find(rest[0]) != rest.npos && !rest.starts_with("://");
    return goes_on_as_one ? kind : std::string_view();
}

}  // namespace

void KnownIdentifiers::ask_for(std::string_view identifier) {
    asked_.try_emplace(in_small_letters(identifier), false);
}

KnownIdentifiers::KnownIdentifiers(const std::string& file) {
    errno = 0;
    file_.reset(::gzopen(file.c_str(), "rb"));  // reads what is not gzip as it is
    if (!file_) {
        const int reason = errno == 0 ? ENOMEM : errno;
        throw UsageError(fmt::format("--known: {}: {}", printable_name(file), std::generic_category().message(reason)));
    }
    ::gzbuffer(file_.get(), buffer_bytes);
}

std::optional<std::string> KnownIdentifiers::look_up() {
    constexpr std::size_t longest_line = 4096;  // what is longer is no identifier
    std::array<char, buffer_bytes> buffer{};
    std::string broken;  // the beginning of a line that the next piece ends
    int got = 0;
    while ((got = ::gzread(file_.get(), buffer.data(), buffer_bytes)) > 0) {
        std::string_view piece(buffer.data(), static_cast<std::size_t>(got));
        while (true) {
            const std::size_t end = piece.find('\n');
            if (end == piece.npos) break;
            if (broken.empty()) {
                take(piece.substr(0, end));
            } else {
                take(broken.append(piece.substr(0, end)));
                broken.clear();
            }
            piece.remove_prefix(end + 1);
        }
        if (broken.size() < longest_line) broken += piece;
    }
    take(broken);
    int number = Z_OK;
    const std::string said = ::gzerror(file_.get(), &number);
    if (number == Z_ERRNO) return std::generic_category().message(errno);
    if (number == Z_BUF_ERROR) return "the gzip data is cut off";
    if (number != Z_OK && number != Z_STREAM_END) return fmt::format("damaged gzip data ({})", said);
    if (kinds_.empty()) return "no identifier in it; write one a line, as kst-29628-1230";
    return std::nullopt;
}

void KnownIdentifiers::take(std::string_view line) {
    const std::string identifier = in_small_letters(trimmed(line));
    if (const auto asked = asked_.find(identifier); asked != asked_.end()) asked->second = true;
    const std::string_view kind = kind_of_identifier(identifier);
    constexpr std::size_t most_kinds = 64;  // a list of something else would have any number
    if (kind.empty() || kinds_.size() == most_kinds || std::ranges::find(kinds_, kind) != kinds_.end()) return;
    kinds_.emplace_back(kind);
}

bool KnownIdentifiers::lacks(std::string_view identifier) const {
    const auto asked = asked_.find(in_small_letters(identifier));
    if (asked == asked_.end() || asked->second) return false;
    return std::ranges::find(kinds_, kind_of(asked->first)) != kinds_.end();
}

std::string_view KnownIdentifiers::kind_of(std::string_view identifier) {
    const auto end = std::ranges::find_if_not(identifier, [](char c) { return is_small(c) || is_capital(c); });
    return identifier.substr(0, static_cast<std::size_t>(end - identifier.begin()));
}

}  // namespace kamerbrief::cli
