// The bytes of one input: all at once, or line by line. One may look at the first of them before choosing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/file_descriptor.hpp"
#include "cli/inputs.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

/// Without the byte-order mark of UTF-8 in front, which Windows writes.
std::string_view without_mark(std::string_view text);

/// Every member throws Error where the system will not read.
class InputStream {
  public:
    /// Opens the file; "-" is standard input.
    explicit InputStream(const Input&);

    /// The next bytes, which stay to be read: so many, or all where there are fewer.
    std::string_view ahead(std::size_t bytes);

    /// All that is left. Throws Error past the limit of an input, and never holds more.
    std::string all(const Limits&);

    /// The next line with its line feed; false at the end. A line has the limit of an input.
    bool next_line(std::string& line, const Limits&);

  private:
    bool read_more();

    FileDescriptor opened_;
    int file_ = 0;
    std::string buffer_;
    std::size_t begin_ = 0;  // of what is not yet given, in the buffer
};

}  // namespace kamerbrief::cli
