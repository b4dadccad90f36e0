// The list of --titles: how documents are called.
#pragma once

#include <functional>
#include <string>

#include "kamerbrief/index.hpp"

namespace kamerbrief::cli {

/// CSV (RFC 4180) in UTF-8 with an identifier, a title and a date in each row; the last two may be missing. The first
/// row may name the columns, which then may have any order, and others among them. Commas, semicolons or tabs part
/// cells: what stands first in the first line. Throws UsageError where the file cannot be read, with the row that is
/// wrong.
void read_titles(const std::string& file, const std::function<void(const DocumentTitle&)>& take);

}  // namespace kamerbrief::cli
