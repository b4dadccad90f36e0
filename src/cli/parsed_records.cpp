#include "cli/parsed_records.hpp"

#include <fmt/format.h>

namespace kamerbrief::cli {
namespace {

// Without JSON's blanks at both ends (RFC 8259, 2).
std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

}  // namespace

bool begins_as_json(std::string_view bytes) {
    std::string_view text = trimmed(without_mark(bytes));
    if (text.starts_with('[')) text = trimmed(text.substr(1));  // of letters, which is told to be none
    if (!text.starts_with('{')) return false;
    text = trimmed(text.substr(1));
    return text.starts_with('"') || text.starts_with('}');
}

bool ParsedRecords::next() {
    do {
        if (!stream_.next_line(text_, limits_)) return false;
        line_ = ++lines_read_;
        if (line_ == 1) text_.erase(0, text_.size() - without_mark(text_).size());
    } while (trimmed(text_).empty());
    if (trimmed(text_) != "{") return true;
    std::string line;
    while (stream_.next_line(line, limits_)) {
        ++lines_read_;
        text_ += line;
        if (text_.size() > limits_.input) {
            throw Error("limit.input", fmt::format("line {}: larger than {} bytes", line_, limits_.input));
        }
        if (line.starts_with('}')) break;
    }
    return true;
}

}  // namespace kamerbrief::cli
