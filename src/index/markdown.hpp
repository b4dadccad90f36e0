// An index as a report in Markdown: what is open, what has become of motions and commitments, and who cites what.
#pragma once

#include "kamerbrief/index.hpp"

namespace kamerbrief {

void write_index_markdown(const Index&, const IndexWriteOptions&, const TextSink&);

}  // namespace kamerbrief
