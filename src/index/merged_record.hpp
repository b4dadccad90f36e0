// The letters of an index, from its JSON.
#pragma once

#include "kamerbrief/index.hpp"
#include "text/json_object.hpp"

namespace kamerbrief {

/// Of a record of schema kamerbrief-index/1: each letter as it went into that index, but for its texts. Throws Error
/// where the record is not as index writes it.
IndexRecord read_merged_record(const JsonObject& record);

}  // namespace kamerbrief
