// An index as one table of comma-separated values, which kamerbrief(5) describes: to filter, and for pivot tables.
#pragma once

#include "kamerbrief/index.hpp"

namespace kamerbrief {

void write_index_csv(const Index&, const IndexWriteOptions&, const TextSink&);

}  // namespace kamerbrief
