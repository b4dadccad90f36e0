// The one table of kinds of citations.
//
// A new kind is a row here, a reader in readers.hpp, its examples in tests/spec/citations.md, and how a bibliography
// describes it in write/document_kinds.cpp.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

struct Kind {
    std::string_view name;
    std::span<const std::string_view> fields;  ///< those that it may have, in the order in which they are written

    /// From the fields; nothing where the text gives too little.
    std::optional<std::string> (*identifier)(const Citation&);

    /// The official publisher's address for an identifier, "{}" standing for it; "" where there is none to build.
    std::string_view url;
};

std::span<const Kind> kinds();

/// The row of that name, which there must be.
const Kind& kind_named(std::string_view name);

/// The value of a citation's field, "" where it has none.
std::string_view field(const Citation&, std::string_view name);

/// Gives it another value, "" for none; a name that the kind does not have is left out.
void set_field(Citation&, std::string_view name, std::string value);

/// A citation of the kind at the bytes [begin, end), with those fields that are not "". Its names stay those of
/// the table.
Citation make_citation(std::string_view kind, std::size_t begin, std::size_t end,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> fields);

/// The address of a document by the kind's template and what the identifier says of its publisher.
std::optional<std::string> url_of(const Kind&, std::string_view identifier);

}  // namespace kamerbrief
