// What parse wrote, taken apart into its records: a letter a line, or one over several lines, as it is indented.
//
// A line that holds no more than "{" begins a record that ends with the next line that begins with "}"; any other line
// is a record of its own, so that a damaged one costs no other.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/input_stream.hpp"

namespace kamerbrief::cli {

/// Whether an input that begins with these bytes is JSON. Letters do not begin with a brace and a quotation mark.
bool begins_as_json(std::string_view bytes);

/// How many bytes show it.
inline constexpr std::size_t json_beginning_bytes = 256;

class ParsedRecords {
  public:
    /// Keeps a reference to the stream.
    ParsedRecords(InputStream& stream, const Limits& limits) : stream_(stream), limits_(limits) {}

    /// Goes to the next record; false at the end. Throws Error where the stream cannot be read.
    bool next();

    const std::string& text() const { return text_; }
    std::size_t line() const { return line_; }  ///< that it begins on, from 1

  private:
    InputStream& stream_;
    Limits limits_;
    std::string text_;
    std::size_t line_ = 0;
    std::size_t lines_read_ = 0;
};

}  // namespace kamerbrief::cli
