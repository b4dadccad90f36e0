#include "text/letters.hpp"

#include <algorithm>

namespace kamerbrief {

std::string in_small_letters(std::string_view text) {
    std::string small_text(text);
    std::ranges::transform(small_text, small_text.begin(), small);
    return small_text;
}

}  // namespace kamerbrief
