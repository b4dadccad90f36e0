// What all that change inputs in their own way share: libFuzzer's change of bytes, chance, and giving back what came of
// it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

#include "target.hpp"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace kamerbrief {

using Random = std::minstd_rand;

/// One of 0 to `end` - 1.
inline std::size_t below(std::size_t end, Random& random) {
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

/// Writes as much of the text as there is room for; how many bytes that is.
inline std::size_t put(std::string_view text, std::uint8_t* data, std::size_t max_size) {
    const std::size_t size = std::min(text.size(), max_size);
    std::copy_n(text.begin(), size, data);
    return size;
}

}  // namespace kamerbrief
