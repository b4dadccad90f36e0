// Reads a letter's file: bytes in, a document out.
//
// The format is known by content, never by a file's name: a zip archive is read as a Word file (ECMA-376, transitional
// or strict: .docx, .docm, .dotx), valid text as what Apache Tika writes for one. Text may be UTF-8, UTF-16 with a
// byte-order mark, or Windows-1252. Nothing but `bytes` is opened.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

/// A file that cannot be read as a letter. `what()` is one line: part, problem, place.
class Error : public std::runtime_error {
  public:
    /// `code` is dotted ("zip.truncated") and lives as long as the program.
    Error(std::string_view code, const std::string& message) : std::runtime_error(message), code_(code) {}

    std::string_view code() const { return code_; }

  private:
    std::string_view code_;
};

/// Bounds that no letter reaches and hostile files do. Sizes are bytes.
struct Limits {
    std::size_t input = std::size_t{256} << 20;
    std::size_t entries = 10'000;                   ///< files in the archive
    std::size_t part = std::size_t{128} << 20;      ///< one of them, unpacked
    std::size_t inflated = std::size_t{256} << 20;  ///< all that is unpacked
    std::size_t ratio = 200;                        ///< unpacked : packed, for parts over 1 MiB
    std::size_t nodes = 4'000'000;                  ///< elements and attributes of one part
    std::size_t depth = 256;                        ///< elements within elements
    std::size_t table_depth = 32;                   ///< tables within tables
    std::size_t columns = 63;                       ///< of a table: Word's own maximum
    std::size_t cells = 1'000'000;                  ///< of all tables, each as rows times columns
    std::size_t lines = 1'000'000;                  ///< of a plain text
};

/// Which text of a letter with tracked changes is read (ECMA-376 Part 1, 17.13.5): the new one or the old one.
enum class Changes { accept, reject };

struct ReadOptions {
    Limits limits = {};
    Changes changes = Changes::accept;
    bool hidden = false;  ///< hidden text too (w:vanish)
};

/// Throws Error where the bytes are no letter, are broken, or pass a limit; never returns half a letter.
Document read(std::string_view bytes, const ReadOptions& options = {});

}  // namespace kamerbrief
