#include "cli/check_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "cli/messages.hpp"
#include "kamerbrief/parsed.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::array formats{
    CheckFormat{"text", "a line each for people, with the words underlined (the default)", findings_as_text},
    CheckFormat{"jsonl", "a JSON object a line",
                [](const Letter& letter, std::string_view file, std::span<const Finding> findings, const TextStyle&) {
                    return findings_as_json_lines(letter, file, findings);
                }},
    CheckFormat{"sarif", "SARIF 2.1.0, for code review sites and editors",
                [](const Letter& letter, std::string_view file, std::span<const Finding> findings, const TextStyle&) {
                    return findings_as_sarif(letter, file, findings);
                },
                true},
};

Severity severity_of(std::string_view name) {
    Severity severity = Severity::error;
    while (severity != Severity::style && name_of(severity) != name)
        severity = static_cast<Severity>(static_cast<int>(severity) + 1);
    return severity;
}

/// The order of the text. What is about the letter as a whole or its letterhead and signature comes first, and notes
/// come last, as they are called. What is in a table comes together, its caption first, and tables within it behind its
/// own cells: so it is for a letter's JSON, too.
class TextOrder {
  public:
    explicit TextOrder(const Letter& letter) : letter_(letter), begins_(letter.grids.size(), letter.homes.size()) {
        for (std::size_t p = letter.homes.size(); p-- > 0;) {
            if (is_in_table(letter.homes[p])) begins_[outermost(letter.homes[p].owner)] = p;
        }
    }

    auto key(const Finding& finding) const {
        enum Part { whole, text, notes };
        const std::optional<Place>& at = finding.diagnostic.at;
        const auto key_of = [](Part part, std::size_t begin, std::size_t within, const Place& place) {
            return std::tuple(part, begin, within, place.paragraph, place.begin);
        };
        if (!at || letter_.homes[at->paragraph].kind == Home::Kind::outside) return key_of(whole, 0, 0, {});
        const Home& home = letter_.homes[at->paragraph];
        if (home.kind == Home::Kind::note) return key_of(notes, home.owner, 0, *at);
        if (!is_in_table(home)) return key_of(text, at->paragraph, 0, *at);
        const std::size_t of_grid = 2 * home.owner + (home.kind == Home::Kind::caption ? 1 : 2);
        return key_of(text, begins_[outermost(home.owner)], of_grid, *at);
    }

  private:
    static bool is_in_table(const Home& home) {
        return home.kind == Home::Kind::cell || home.kind == Home::Kind::caption;
    }

    std::size_t outermost(std::size_t grid) const {
        while (letter_.grids[grid].parent)
            grid = *letter_.grids[grid].parent;
        return grid;
    }

    const Letter& letter_;
    std::vector<std::size_t> begins_;  // of the outermost tables: the first paragraph of each
};

}  // namespace

std::span<const CheckFormat> check_formats() {
    return formats;
}

CheckReport::CheckReport(const CheckOptions& options, const TextStyle& style)
    : options_(options),
      format_(*std::ranges::find(formats, options.format, &CheckFormat::name)),
      style_(style),
      known_(options.known.empty() ? nullptr : std::make_unique<KnownIdentifiers>(options.known)) {}

InTurn CheckReport::letter(const LetterToWrite& read) {
    std::vector<std::string> identifiers;
    const std::vector<Finding> findings = findings_to_tell(read.letter, identifiers);
    std::vector<std::string> texts = format_.write(read.letter, read.file, findings, style_);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < texts.size(); ++i)
        pieces.push_back({std::move(texts[i]), findings[i].diagnostic.severity, std::move(identifiers[i])});
    return [this, pieces = std::move(pieces)] {
        ++letters_;
        for (const Piece& piece : pieces) {
            if (!piece.identifier.empty()) known_->ask_for(piece.identifier);
        }
        return tell_or_hold(pieces);
    };
}

std::variant<InTurn, Unreadable> CheckReport::record(std::string_view json, std::size_t ordinal) {
    auto read = read_parsed(json);
    if (auto* const unreadable = std::get_if<Unreadable>(&read)) return std::move(*unreadable);
    const auto& [file, of_record] = std::get<ParsedLetter>(read);
    return letter({.letter = of_record, .file = file, .ordinal = ordinal});
}

std::string CheckReport::unreadable(const Unreadable& file, std::string record) {
    if (format_.is_sarif) unreadable_.push_back(file);
    if (record.empty()) return "";
    return tell_or_hold({{std::move(record), std::nullopt, ""}});
}

std::string CheckReport::end() {
    if (known_) {
        if (const auto problem = known_->look_up()) {
            say(fmt::format("{}: {} [file.unreadable]", printable_name(options_.known), *problem));
            exit_code_ = ExitCode::input_unreadable;
            std::erase_if(held_, [](const Piece& piece) { return !piece.identifier.empty(); });
        }
        std::erase_if(
            held_, [&](const Piece& piece) { return !piece.identifier.empty() && !known_->lacks(piece.identifier); });
    }
    std::string text;
    for (const Piece& piece : held_)
        text += told(piece);
    if (!format_.is_sarif) return text;
    if (!std::exchange(begun_, true)) text += sarif_head(KAMERBRIEF_VERSION);
    return text + sarif_tail(unreadable_);
}

std::string CheckReport::summary() const {
    std::vector<std::string> kinds;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info, Severity::style}) {
        const std::size_t count = counts_[static_cast<std::size_t>(severity)];
        const bool countable = severity == Severity::error || severity == Severity::warning;
        if (count > 0)
            kinds.push_back(fmt::format("{} {}{}", count, name_of(severity), countable && count > 1 ? "s" : ""));
    }
    std::string found;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        found += fmt::format("{}{}", i == 0 ? "" : i + 1 == kinds.size() ? " and " : ", ", kinds[i]);
    return fmt::format("{} in {} letter{}", found.empty() ? "nothing to remark" : found, letters_,
                       letters_ == 1 ? "" : "s");
}

bool CheckReport::is_told(std::string_view code) const {
    const auto named_in = [&](const std::vector<std::string>& codes) {
        return std::ranges::find(codes, code) != codes.end();
    };
    return (options_.select.empty() || named_in(options_.select)) && !named_in(options_.ignore);
}

// In the order of the text; with each the identifier that the list must lack, or "".
std::vector<Finding> CheckReport::findings_to_tell(const Letter& letter, std::vector<std::string>& identifiers) const {
    std::vector<std::pair<Finding, std::string>> found;
    for (std::size_t i = 0; i < letter.diagnostics.size(); ++i) {
        const Diagnostic& diagnostic = letter.diagnostics[i];
        if (is_told(diagnostic.code)) found.push_back({{diagnostic, fmt::format("d{}", i + 1)}, ""});
    }
    for (std::size_t i = 0; known_ && is_told("paper-unknown") && i < letter.citations.size(); ++i) {
        const Citation& citation = letter.citations[i];
        if (!citation.identifier || KnownIdentifiers::kind_of(*citation.identifier).empty()) continue;
        Diagnostic unknown{"paper-unknown", Severity::error,
                           fmt::format("{}: the list of --known has no {}; look its number up",
                                       text_at(letter, citation.at), *citation.identifier),
                           citation.at};
        found.push_back({{std::move(unknown), fmt::format("c{}", i + 1)}, *citation.identifier});
    }
    const TextOrder order(letter);
    std::ranges::stable_sort(found, {}, [&](const auto& pair) { return order.key(pair.first); });
    std::vector<Finding> findings;
    for (auto& [finding, identifier] : found) {
        findings.push_back(std::move(finding));
        identifiers.push_back(std::move(identifier));
    }
    return findings;
}

std::string CheckReport::tell_or_hold(std::vector<Piece> pieces) {
    if (known_) {
        std::ranges::move(pieces, std::back_inserter(held_));
        return "";
    }
    std::string text;
    for (const Piece& piece : pieces)
        text += told(piece);
    return text;
}

std::string CheckReport::told(const Piece& piece) {
    if (piece.severity) {
        ++counts_[static_cast<std::size_t>(*piece.severity)];
        const bool fails = options_.fail_on != "never" && *piece.severity <= severity_of(options_.fail_on);
        if (fails) exit_code_ = more_urgent(exit_code_, ExitCode::finding);
    }
    if (!format_.is_sarif) return piece.text;
    const bool is_first = !std::exchange(begun_, true);
    return (is_first ? sarif_head(KAMERBRIEF_VERSION) : std::string(",\n")) + piece.text;
}

}  // namespace kamerbrief::cli
