#include "read/readers.hpp"

namespace kamerbrief {
Document read_tika(std::string_view) {
    return {};
}
}  // namespace kamerbrief
