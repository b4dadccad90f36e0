// The JSON Schemas that are written by hand, carried along in the program.
#pragma once

#include <string_view>

namespace kamerbrief {

std::string_view letter_schema();  ///< letter.schema.json
std::string_view index_schema();   ///< index.schema.json

}  // namespace kamerbrief
