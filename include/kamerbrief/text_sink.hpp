// Where a text goes that is too long to keep.
#pragma once

#include <functional>
#include <string_view>

namespace kamerbrief {

/// Takes what is written, piece by piece.
using TextSink = std::function<void(std::string_view)>;

}  // namespace kamerbrief
