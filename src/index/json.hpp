// An index as JSON: what kamerbrief(5) describes, and read_index_record() reads back.
#pragma once

#include "kamerbrief/index.hpp"

namespace kamerbrief {

void write_index_json(const Index&, const IndexWriteOptions&, const TextSink&);

}  // namespace kamerbrief
