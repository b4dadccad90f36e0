// What the commands that write records share.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/letter_options.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {

/// Writes those of the kind in all letters, one after the other.
ExitCode write_records(const LetterOptions&, const RecordKind&, const RecordFormat&, const WriteOptions&);

}  // namespace kamerbrief::cli
