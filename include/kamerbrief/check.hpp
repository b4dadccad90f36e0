// What checking a letter tells: every code that a diagnostic can have, where in the letter it stands in words, and the
// diagnostics as text for machines.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// A code of diagnostics, explained.
struct DiagnosticCode {
    Severity severity = Severity::warning;  ///< that it mostly has
    std::string_view name;
    std::string_view summary;      ///< as in kamerbrief(5)
    std::string_view explanation;  ///< a paragraph: what is wrong, and what to do
    std::string_view fires;        ///< an example that gives it
    std::string_view silent;       ///< one near to it that does not
};

std::span<const DiagnosticCode> diagnostic_codes();

/// "error", "warning", "info", "style".
std::string_view name_of(Severity);

/// Where a place is, as one would tell a colleague. What does not hold is "".
struct Whereabouts {
    std::string section;  ///< its number and title; of a note, of the section that first calls it
    std::string table;    ///< "Tabel 1", or its id, "table t1"
    std::string cell;     ///< "row 3, column 2", counted from 1 with the rows of headings
    std::string note;     ///< its number as printed, or its mark
};

/// Its number and title; "" for the preamble.
std::string name_of_section(const Letter&, std::size_t section);

Whereabouts whereabouts(const Letter&, const std::optional<Place>&);

/// The text that a place is in, as a letter's JSON has it, and the bytes of the place in it.
struct PlaceText {
    std::string_view lead;  ///< the number, marker or label in front of it; "" where that is all there is
    std::string_view text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

PlaceText text_around(const Letter&, const Place&);

/// A diagnostic to tell, and its id within its letter: the same on every run, whatever else is told.
struct Finding {
    Diagnostic diagnostic;
    std::string id;
};

/// JSON Lines: a text for each finding. `file` is made UTF-8 where it is not.
std::vector<std::string> findings_as_json_lines(const Letter&, std::string_view file, std::span<const Finding>);

/// A file that could not be read.
struct Unreadable {
    std::string file;
    std::string code;
    std::string reason;
};

/// SARIF 2.1.0 (OASIS), in pieces: the head, then the results of all letters, each behind a comma but the first, then
/// the tail.
std::string sarif_head(std::string_view version);
std::vector<std::string> findings_as_sarif(const Letter&, std::string_view file, std::span<const Finding>);
std::string sarif_tail(std::span<const Unreadable>);

}  // namespace kamerbrief
