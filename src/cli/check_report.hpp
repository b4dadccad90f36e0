// What check tells of many letters: which diagnostics, in which form, and how the run ends.
//
// With a list of known identifiers nothing is told before the last letter is read, so that the list is read only once.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/finding_text.hpp"
#include "cli/known_identifiers.hpp"
#include "cli/letters.hpp"
#include "kamerbrief/check.hpp"

namespace kamerbrief::cli {

struct CheckOptions {
    LetterOptions letters;
    std::string format{"text"};
    std::vector<std::string> select;
    std::vector<std::string> ignore;
    std::string fail_on{"warning"};
    std::string color{"auto"};
    std::string known;
    std::string explain;
};

/// A form that findings are written in.
struct CheckFormat {
    std::string_view name;
    std::string_view description;
    std::vector<std::string> (*write)(const Letter&, std::string_view file, std::span<const Finding>, const TextStyle&);
    bool is_sarif = false;  ///< one document around all findings
};

/// All of them; the first is the default.
std::span<const CheckFormat> check_formats();

class CheckReport {
  public:
    /// Keeps a reference to `options`, which are in order. Throws UsageError where the list cannot be opened.
    CheckReport(const CheckOptions& options, const TextStyle& style);

    /// Called by several threads at once; counted and told is the letter in its turn.
    InTurn letter(const LetterToWrite&);
    /// Likewise, of one that parse wrote. Throws Error.
    std::variant<InTurn, Unreadable> record(std::string_view json, std::size_t ordinal);
    std::string unreadable(const Unreadable&, std::string record);
    std::string end();

    /// "2 errors and 1 warning in 3 letters".
    std::string summary() const;

    std::size_t letters() const { return letters_; }  ///< that could be read
    ExitCode exit_code() const { return exit_code_; }

  private:
    /// A finding as it is written, or the record of a letter that cannot be read.
    struct Piece {
        std::string text;
        std::optional<Severity> severity;  // absent for such a record
        std::string identifier;            // that it is told of only where the list lacks it; else ""
    };

    bool is_told(std::string_view code) const;
    std::vector<Finding> findings_to_tell(const Letter&, std::vector<std::string>& identifiers) const;
    std::string tell_or_hold(std::vector<Piece>);
    std::string told(const Piece&);

    const CheckOptions& options_;
    const CheckFormat& format_;
    TextStyle style_;
    std::unique_ptr<KnownIdentifiers> known_;
    std::vector<Piece> held_;
    std::vector<Unreadable> unreadable_;
    std::array<std::size_t, 4> counts_{};  // by severity
    std::size_t letters_ = 0;
    bool begun_ = false;
    ExitCode exit_code_ = ExitCode::done;
};

}  // namespace kamerbrief::cli
