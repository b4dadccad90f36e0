// Writes a letter: a letter in, text out (UTF-8, ending in a line feed).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct WriteOptions {
    std::string_view file = {};    ///< the letter's name in the output; UTF-8, or it is made so
    bool indented = false;         ///< JSON over several lines; else one compact line
    std::size_t ordinal = 0;       ///< which of several letters it is, from 0, which keeps their notes apart
    bool for_spreadsheet = false;  ///< CSV as a Dutch spreadsheet opens it, without formulas
    bool plain_numbers = false;    ///< cells of tables that are Dutch numbers or dates as programs write them
};

/// A form that a whole letter can be written in.
struct WriteFormat {
    std::string_view name;         ///< as given to --format
    std::string_view extension;    ///< of its files, ".json"
    std::string_view description;  ///< for --help
    std::string (*write)(const Letter&, const WriteOptions&);
};

/// All of them; the first is the default.
std::span<const WriteFormat> write_formats();

struct RecordTable;

/// Findings of one kind, which are also written by themselves.
struct RecordKind {
    std::string_view name;         ///< the key of their list in a letter's JSON: "questions"
    std::string_view description;  ///< for --help
    /// JSON Lines: of each finding its keys in the letter's JSON, behind `file`, the letter's `date`, and `key`, which
    /// is the file's name and the finding's id and the same on every run. A citation's own date is `cited_date` there.
    /// `file` is made UTF-8 where it is not.
    std::string (*json_lines)(const Letter&, std::string_view file);
    const RecordTable* table = nullptr;  ///< how they are written as rows; null where they are not
};

/// All of them, in the order of a letter's JSON.
std::span<const RecordKind> record_kinds();

/// A form that records are written in, of many letters one after the other.
struct RecordFormat {
    std::string_view name;                                        ///< as given to --format
    std::string_view extension;                                   ///< of its files, ".csv"
    std::string_view description;                                 ///< for --help
    std::string (*head)(const RecordKind&, const WriteOptions&);  ///< once, before the first letter's; may be ""
    std::string (*write)(const RecordKind&, const Letter&, const WriteOptions&);
};

/// Those for records of this kind; the first is the default.
std::span<const RecordFormat> record_formats(const RecordKind&);

/// A document that a letter cites, as a reference manager reads it.
struct BibliographyEntry {
    std::string key;  ///< the same wherever the document is cited; legal in BibTeX
    std::string text;
};

/// A form in which reference managers read what letters cite: one entry for each document, over many letters.
struct BibliographyFormat {
    std::string_view name;         ///< as given to --format
    std::string_view extension;    ///< of its files, ".bib"
    std::string_view description;  ///< for --help
    std::string_view head;         ///< before the first entry, also where letters have none
    std::string_view between;      ///< entries
    std::string_view end;          ///< behind the last entry, likewise
    /// In the order in which the letter first cites them, each once.
    std::vector<BibliographyEntry> (*entries)(const Letter&);
};

/// Those for records of this kind: none but for citations.
std::span<const BibliographyFormat> bibliography_formats(const RecordKind&);

/// A form that the cells of one table are written in.
struct TableFormat {
    std::string_view name;         ///< as given to --format
    std::string_view extension;    ///< of its files, ".csv"
    std::string_view description;  ///< for --help
    /// A text for each of the tables, which are indexes of the letter's grids.
    std::vector<std::string> (*write)(const Letter&, std::span<const std::size_t> tables, const WriteOptions&);
};

std::span<const TableFormat> table_formats();

/// A JSON Schema (draft 2020-12) that something follows that is written as JSON.
struct Schema {
    std::string_view name;  ///< "letter", of a line of records "motion"
    std::string_view description;
    std::string (*text)(const Schema&);
};

/// All of them; the first is that of a whole letter.
std::span<const Schema> schemas();

}  // namespace kamerbrief
