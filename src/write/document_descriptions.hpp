// What the descriptions of documents are made with, and those that have a file of their own.
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "write/cited_documents.hpp"

namespace kamerbrief {

/// The value of a citation's field, "" where it has none.
std::string_view said(const Citation&, std::string_view field);

/// With one blank for each run of blanks, line breaks and control characters, and none around it.
std::string on_one_line(std::string_view text);

/// "2024-11-26"; no date without its year or its day.
bool is_whole_date(std::string_view);

/// A word and the name that stands for it.
using Name = std::pair<std::string_view, std::string_view>;

/// "" where the word is not among them.
inline std::string_view name_of(std::span<const Name> names, std::string_view word) {
    const auto row = std::ranges::find(names, word, &Name::first);
    return row == names.end() ? std::string_view() : row->second;
}

/// A ruling by its ECLI, LJN or docket number.
void describe_ruling(const Citation&, std::string_view text, CitedDocument&);

/// What the European Union made: an act or treaty, an issue of its journal, a paper of the Commission, or a ruling.
void describe_union(const Citation&, std::string_view text, CitedDocument&);

}  // namespace kamerbrief
