// The readers of this folder, one a format. Each takes a file's bytes and gives the document, or throws Error.
#pragma once

#include <string_view>

#include "kamerbrief/read.hpp"

namespace kamerbrief {

Document read_docx(std::string_view bytes, const ReadOptions&);

/// What Apache Tika writes as plain text, or any other plain text. `text` is valid UTF-8 with LF line ends.
Document read_tika(std::string_view text, const Limits&);

}  // namespace kamerbrief
