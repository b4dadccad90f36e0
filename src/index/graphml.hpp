// An index as a directed graph in GraphML (http://graphml.graphdrawing.org), for Gephi, yEd or networkx: letters, what
// they cite, and the motions and commitments that they speak of.
#pragma once

#include "kamerbrief/index.hpp"

namespace kamerbrief {

void write_index_graphml(const Index&, const IndexWriteOptions&, const TextSink&);

}  // namespace kamerbrief
