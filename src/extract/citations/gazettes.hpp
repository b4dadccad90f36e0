// The official gazettes, whose publications are numbered by year.
#pragma once

#include <string_view>

namespace kamerbrief {

/// Whether citations of this kind are of a gazette: "staatsblad", "bgr".
bool is_gazette(std::string_view kind);

}  // namespace kamerbrief
