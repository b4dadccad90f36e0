// The line over a table that names it: "Tabel 4: Formatie per eenheid".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct Caption {
    std::optional<std::string> label;  ///< "Tabel 4"; absent where only its style says that it is a caption
    std::size_t text_begin = 0;        ///< the byte where the text behind the label begins
};

/// Word's style for captions, in any language: its name in the file is always "caption" (ECMA-376 Part 1, 17.7.4.9).
bool has_caption_style(const Paragraph& paragraph);

/// The paragraph as a table's caption. A sentence that begins with a label ("Tabel 4 laat zien dat ... .") is none.
std::optional<Caption> read_caption(const Paragraph& paragraph);

/// Likewise for labels of other words, as "Figuur".
std::optional<Caption> read_caption(const Paragraph& paragraph, std::span<const std::string_view> label_words);

}  // namespace kamerbrief
