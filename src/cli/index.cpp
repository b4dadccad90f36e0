// kamerbrief index: who cites what in many letters, and what became of motions and commitments.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

#include "cli/command.hpp"
#include "cli/database_file.hpp"
#include "cli/formats.hpp"
#include "cli/help.hpp"
#include "cli/letters.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/titles.hpp"
#include "kamerbrief/index.hpp"
#include "kamerbrief/write.hpp"
#include "text/unicode.hpp"

namespace kamerbrief::cli {
namespace {

struct Options {
    LetterOptions letters;
    std::string format{index_formats().front().name};
    bool excel = false;
    std::string titles;
};

constexpr std::string_view examples =
    "  kamerbrief index brieven/ -o index.json\n"
    "  kamerbrief index brieven/ | jq '.motions[] | select(.identifier == \"kst-29628-1230\")'\n"
    "  kamerbrief index brieven.jsonl -f sqlite -o index.sqlite   what parse wrote; later runs add to it\n"
    "  kamerbrief index 2024.json 2025.json -o index.json         of two indexes one\n";

/// Says, where the database stands in the way, which one it is.
template <class Work>
void or_output_error(const std::string& name, const Work& work) {
    try {
        work();
    } catch (const IndexError& error) {
        throw OutputError(fmt::format("{}: {}", name, error.what()));
    }
}

/// Letters are named from the directory that we are in; the page may be in another one.
std::string way_from(const std::string& page) {
    const std::filesystem::path directory = std::filesystem::path(page).parent_path();
    if (directory.empty()) return "";
    std::error_code unknown;
    const std::filesystem::path way = std::filesystem::proximate(
        std::filesystem::current_path(unknown), std::filesystem::absolute(directory, unknown), unknown);
    return unknown || way == "." ? "" : valid_utf8(way.generic_string()) + '/';
}

class IndexCommand {
  public:
    explicit IndexCommand(const Options& options)
        : options_(options), format_(*std::ranges::find(index_formats(), options.format, &IndexFormat::name)) {}

    ExitCode run() { return format_.write ? write() : write_database(); }

  private:
    ExitCode write() {
        or_output_error(name_, [&] { index_.emplace(); });
        name_documents();
        const bool indented = Output(options_.letters.output).is_terminal();
        return read_letters([&](const TextSink& sink) {
            format_.write(*index_,
                          {.indented = indented,
                           .for_spreadsheet = options_.excel,
                           .letters_from = way_from(options_.letters.output)},
                          sink);
        });
    }

    ExitCode write_database() {
        DatabaseFile file(options_.letters.output);
        name_ = printable_name(options_.letters.output);
        or_output_error(name_, [&] { index_.emplace(file.name()); });
        name_documents();
        const ExitCode read = read_letters([](const TextSink&) {});
        index_.reset();
        if (read_any_) file.finish();
        return read;
    }

    template <class Finish>
    ExitCode read_letters(const Finish& finish) {
        LetterOptions letters = options_.letters;
        letters.lists.push_back(options_.titles);
        const ExitCode read = write_letters(letters, [&] {
            return LetterParts{
                .letter =
                    [this](const LetterToWrite& letter) {
                        const std::string json = write_formats().front().write(letter.letter, {.file = letter.file});
                        return added(std::get<IndexRecord>(read_index_record(json)));
                    },
                .record = [this](const std::string& json, std::size_t) -> std::variant<InTurn, Unreadable> {
                    auto record = read_index_record(json);
                    if (auto* const unreadable = std::get_if<Unreadable>(&record)) return std::move(*unreadable);
                    return added(std::get<IndexRecord>(std::move(record)));
                },
                .end =
                    [&](const TextSink& sink) {
                        if (!read_any_) return;
                        or_output_error(name_, [&] {
                            index_->commit();
                            finish(sink);
                        });
                    },
                .writes_itself = format_.write == nullptr};
        });
        return more_urgent(read, tell_of_two_letters_with_one_name());
    }

    void name_documents() {
        if (options_.titles.empty()) return;
        or_output_error(name_, [this] {
            read_titles(options_.titles, [this](const DocumentTitle& title) { index_->name(title); });
        });
    }

    InTurn added(IndexRecord record) {
        return [this, record = std::move(record)] {
            read_any_ = true;
            or_output_error(name_, [&] {
                for (const IndexedLetter& letter : record.letters) {
                    if (!index_->add(letter)) ambiguous_.push_back(letter.file);
                }
                for (const DocumentTitle& title : record.titles)
                    index_->add(title);
            });
            return std::string();
        };
    }

    ExitCode tell_of_two_letters_with_one_name() const {
        if (ambiguous_.empty()) return ExitCode::done;
        for (const std::string& file : ambiguous_) {
            if (options_.letters.quiet) break;
            say(
                fmt::format("{}: there are two letters of this name, and the index has one of them: name them apart "
                            "[index.two_letters]",
                            printable_name(file)));
        }
        return ExitCode::input_unreadable;
    }

    static constexpr const char* kept_aside = "what the index keeps aside (in TMPDIR)";

    const Options& options_;
    const IndexFormat& format_;
    std::string name_{kept_aside};  // of the database, as messages call it
    std::optional<Index> index_;
    bool read_any_ = false;
    std::vector<std::string> ambiguous_;  // files of two letters
};

ExitCode write_index(const Options& options) {
    check_errors_option(options.letters, options.format, "json");
    check_excel_option(options.excel, options.format);
    return IndexCommand(options).run();
}

}  // namespace

Command add_index(CLI::App& program) {
    const auto options = std::make_shared<Options>();
    CLI::App* app = program.add_subcommand("index", "Writes who cites what, and what became of motions");
    app->formatter(std::make_shared<Help>("index [OPTION]... INPUT...", std::string(examples)));
    add_format_option(*app, options->format, choices_of(index_formats()));
    add_excel_option(*app, options->excel);
    app->add_option("--titles", options->titles,
                    "CSV with identifier, title and date (kst-29628-1230,\"Motie over ...\",\n"
                    "2025-06-13): call documents so")
        ->type_name("FILE")
        ->take_last();
    add_reading_options(*app, options->letters);
    return {app, [options] { return write_index(*options); }};
}

}  // namespace kamerbrief::cli
