// An index as one HTML page that needs nothing else: page/ has the page, this its data.
#pragma once

#include "kamerbrief/index.hpp"

namespace kamerbrief {

void write_index_html(const Index&, const IndexWriteOptions&, const TextSink&);

}  // namespace kamerbrief
