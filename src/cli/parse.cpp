// kamerbrief parse: whole letters, one after the other, in the order of the operands.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>

#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/letters.hpp"
#include "kamerbrief/write.hpp"

namespace kamerbrief::cli {
namespace {

struct Options {
    LetterOptions letters;
    std::string format{write_formats().front().name};
};

constexpr std::string_view examples =
    "  kamerbrief parse brief.docx                     a letter as JSON\n"
    "  kamerbrief parse -f markdown brief.docx         to read, with linked citations\n"
    "  kamerbrief parse brieven/ -o brieven.jsonl      every letter in a directory, one a line\n"
    "  kamerbrief parse brief.docx | jq '.motions[] | select(.status == \"open\")'\n";

ExitCode parse(const Options& options) {
    check_errors_option(options.letters, options.format, "json");
    const WriteFormat& format = *std::ranges::find(write_formats(), options.format, &WriteFormat::name);
    return write_letters(options.letters, [&] {
        return LetterParts{
            .letter = [&](const LetterToWrite& read) -> InTurn {
                return ready(
                    format.write(read.letter, {.file = read.file, .indented = read.indented, .ordinal = read.ordinal}));
            },
            .extension = format.extension};
    });
}

}  // namespace

AddedCommand add_parse(CLI::App& program, std::string name) {
    const auto options = std::make_shared<Options>();
    CLI::App& app = add_subcommand(program, std::move(name), "Reads letters and writes each one whole",
                                   "parse [OPTION]... INPUT...", std::string(examples));
    add_format_option(app, options->format, choices_of(write_formats()));
    add_letter_options(app, options->letters);
    return {&app, [options] { return parse(*options); }};
}

}  // namespace kamerbrief::cli
