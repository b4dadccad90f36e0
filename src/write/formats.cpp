#include "kamerbrief/write.hpp"

namespace kamerbrief {
std::span<const WriteFormat> write_formats() {
    return {};
}
std::string_view letter_schema() {
    return "";
}
}  // namespace kamerbrief
