#pragma once

#include <string_view>

namespace kamerbrief {

/// The HTML page of an index up to its data and from its data on: what stands in page/, put together by page.cmake.
/// Between the two stands the data as JSON, with every `<`, `>` and `&` in it written as `\u003c`, `\u003e` and
/// `\u0026`.
std::string_view page_before_data();
std::string_view page_after_data();

}  // namespace kamerbrief
