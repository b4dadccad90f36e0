// The words of a text of a test.
#pragma once

#include <string_view>
#include <vector>

#include "extract/words.hpp"

namespace kamerbrief {

inline std::vector<Words::Word> words_of(std::string_view text) {
    std::vector<Words::Word> found;
    Words::append(text, found);
    return found;
}

}  // namespace kamerbrief
