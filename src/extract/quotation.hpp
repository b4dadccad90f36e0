// Which words of a paragraph are not the letter's own but those of somebody whom it quotes.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "extract/phrases.hpp"

namespace kamerbrief {

/// The quotations of a text, found once, to ask about many places in it.
class Quotations {
  public:
    explicit Quotations(std::string_view text);

    /// Whether quotation marks open before `at` and close behind it.
    bool hold(std::size_t at) const;

  private:
    std::vector<Span> spans_;  // in order, none within another
};

}  // namespace kamerbrief
