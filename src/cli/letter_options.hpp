// The options that the commands that read letters share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/inputs.hpp"
#include "cli/options.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief::cli {

struct LetterOptions {
    InputNames inputs;
    std::string output;
    std::vector<std::string> lists;  ///< files besides the inputs that are read, and may not be the output
    std::string out_dir;
    bool skip_existing = false;
    std::size_t jobs = 0;  ///< 0: as many as there are cores
    std::string date;
    std::string changes{"accept"};
    bool hidden = false;
    Limits limits;
    std::string errors;
    std::optional<bool> progress;
    bool quiet = false;
    bool strict = false;
};

/// Names the options to the command line, which sets them as it is parsed.
void add_letter_options(CLI::App&, LetterOptions&);

/// Throws UsageError where --errors would put JSON among what is none: `json` is the form that is.
void check_errors_option(const LetterOptions&, std::string_view format, std::string_view json);

/// The same without --out-dir and --strict, for a command that tells of all letters together and judges in its own way.
void add_reading_options(CLI::App&, LetterOptions&);

}  // namespace kamerbrief::cli
