// A letter as one JSON object: the keys of kamerbrief(5), in its order, always there.
#pragma once

#include <string>

#include "kamerbrief/write.hpp"

namespace kamerbrief {

std::string write_json(const Letter&, const WriteOptions&);

}  // namespace kamerbrief
