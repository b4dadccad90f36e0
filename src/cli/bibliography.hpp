// kamerbrief citations -f csl|bibtex|ris: the documents that letters cite, each once.
#pragma once

#include "cli/exit_code.hpp"
#include "cli/letter_options.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {

/// Over all letters together; with --out-dir each letter's file is a bibliography of its own. Throws UsageError and
/// OutputError.
ExitCode write_bibliography(const BibliographyFormat&, const LetterOptions&);

}  // namespace kamerbrief::cli
