#include "kamerbrief/read.hpp"

#include "read/readers.hpp"

namespace kamerbrief {

Document read(std::string_view bytes, const Limits& limits) {
    if (bytes.starts_with("PK")) return read_docx(bytes, limits);
    return read_tika(bytes);
}

}  // namespace kamerbrief
