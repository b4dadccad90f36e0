// A letter as GitHub-flavoured Markdown with footnotes, to be read or to be turned into HTML.
#pragma once

#include <string>

#include "kamerbrief/write.hpp"

namespace kamerbrief {

std::string write_markdown(const Letter&, const WriteOptions&);

}  // namespace kamerbrief
