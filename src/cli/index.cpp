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
#include "cli/letters.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "cli/titles.hpp"
#include "kamerbrief/index.hpp"
#include "kamerbrief/read.hpp"
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
    "  kamerbrief index -f html brieven/ -o register.html         a page to search and filter\n"
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
    std::error_code unknown;
    const std::filesystem::path directory = std::filesystem::path(page).parent_path();
    const bool is_device = std::filesystem::exists(page, unknown) && !std::filesystem::is_regular_file(page, unknown);
    if (directory.empty() || is_device) return "";
    const std::filesystem::path way = std::filesystem::proximate(
        std::filesystem::current_path(unknown), std::filesystem::absolute(directory, unknown), unknown);
    return unknown || way == "." ? "" : valid_utf8(way.generic_string()) + '/';
}

/// Hands on what it is given in pieces that are worth a call to the system.
class Gathered {
  public:
    explicit Gathered(const TextSink& sink) : sink_(sink) {}

    void add(std::string_view text) {
        constexpr std::size_t enough = 1U << 16;
        text_ += text;
        if (text_.size() >= enough) finish();
    }

    void finish() {
        sink_(text_);
        text_.clear();
    }

  private:
    const TextSink& sink_;
    std::string text_;
};

class IndexCommand {
  public:
    explicit IndexCommand(const Options& options)
        : options_(options), format_(*std::ranges::find(index_formats(), options.format, &IndexFormat::name)) {}

    ExitCode run() { return format_.write ? write() : write_database(); }

  private:
    ExitCode write() {
        open("");
        return read_letters([&](const LettersEnd& end) {
            Gathered text(end.write);
            format_.write(*index_,
                          {.indented = end.to_terminal,
                           .for_spreadsheet = options_.excel,
                           .letters_from = way_from(options_.letters.output)},
                          [&](std::string_view piece) { text.add(piece); });
            text.finish();
        });
    }

    ExitCode write_database() {
        DatabaseFile file(options_.letters.output);
        name_ = printable_name(options_.letters.output);
        open(file.name());
        bool is_whole = false;
        const ExitCode read = read_letters([&](const LettersEnd&) { is_whole = true; });
        const IndexChanges changes = index_->changes();
        index_.reset();
        if (!is_whole) return read;
        file.finish();
        if (!options_.letters.quiet) {
            say(fmt::format("{}: {} {} added, {} replaced, {} as before", name_, changes.added,
                            changes.added == 1 ? "letter" : "letters", changes.replaced, changes.unchanged));
        }
        return read;
    }

    void open(const std::string& database) {
        or_output_error(name_, [&] {
            database.empty() ? index_.emplace() : index_.emplace(database);
            if (options_.titles.empty()) return;
            read_titles(options_.titles, [this](const DocumentTitle& title) { index_->name(title); });
        });
    }

    template <class Finish>
    ExitCode read_letters(const Finish& finish) {
        LetterOptions letters = options_.letters;
        letters.lists.push_back(options_.titles);
        const ExitCode read = write_letters(letters, [&] {
            return LetterParts{.letter = [this](const LetterToWrite& letter) { return of_letter(letter); },
                               .record = [this](std::string json, std::size_t) { return of_record(std::move(json)); },
                               .end =
                                   [&](const LettersEnd& end) {
                                       if (end.none_readable) return;
                                       or_output_error(name_, [&] {
                                           index_->commit();
                                           finish(end);
                                       });
                                   },
                               .writes_itself = format_.write == nullptr};
        });
        return more_urgent(read, tell_of_two_letters_with_one_name());
    }

    /// By way of its JSON, so that it is the same as what parse writes.
    InTurn of_letter(const LetterToWrite& letter) {
        const std::string json = write_formats().front().write(letter.letter, {.file = letter.file});
        return [this, record = std::get<IndexRecord>(read_index_record(json))] { return add(record); };
    }

    std::variant<InTurn, Unreadable> of_record(std::string json) {
        // Of what is as large as an index only one at a time is taken apart.
        constexpr std::size_t large = 1U << 20;
        if (json.size() > large) {
            return [this, json = std::move(json)] {
                const auto record = read_index_record(json);
                const auto* const letters = std::get_if<IndexRecord>(&record);
                if (!letters) throw Error("json.invalid", "a record of a letter that cannot be read, of such a size");
                return add(*letters);
            };
        }
        auto record = read_index_record(json);
        if (auto* const unreadable = std::get_if<Unreadable>(&record)) return std::move(*unreadable);
        return [this, letters = std::get<IndexRecord>(std::move(record))] { return add(letters); };
    }

    std::string add(const IndexRecord& record) {
        or_output_error(name_, [&] {
            for (const IndexedLetter& letter : record.letters) {
                if (!index_->add(letter)) ambiguous_.push_back(letter.file);
            }
            for (const DocumentTitle& title : record.titles)
                index_->add(title);
        });
        return "";
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

    const Options& options_;
    const IndexFormat& format_;
    std::string name_{"what the index keeps aside (in TMPDIR)"};  // the database, as messages call it
    std::optional<Index> index_;
    std::vector<std::string> ambiguous_;  // files of two letters
};

ExitCode write_index(const Options& options) {
    check_errors_option(options.letters, options.format, "json");
    check_excel_option(options.excel, options.format);
    return IndexCommand(options).run();
}

}  // namespace

AddedCommand add_index(CLI::App& program, std::string name) {
    const auto options = std::make_shared<Options>();
    CLI::App& app =
        add_subcommand(program, std::move(name), "Writes who cites what, and what became of motions and commitments",
                       "index [OPTION]... INPUT...", std::string(examples));
    add_format_option(app, options->format, choices_of(index_formats()));
    add_excel_option(app, options->excel);
    add_option(app,
               {"--titles", "FILE",
                "CSV with identifier, title and date (kst-29628-1230,\"Motie over ...\",\n"
                "2025-06-13): call documents so"},
               options->titles);
    add_reading_options(app, options->letters);
    return {&app, [options] { return write_index(*options); }};
}

}  // namespace kamerbrief::cli
