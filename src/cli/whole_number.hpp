// Numbers as options and names have them.
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kamerbrief::cli {

/// The value of a text that is digits and nothing else.
inline std::optional<std::size_t> whole_number(std::string_view digits) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return value;
}

}  // namespace kamerbrief::cli
