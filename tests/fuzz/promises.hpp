// What the library promises whatever it is given. Each check ends the process, and says which promise is broken.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kamerbrief/letter.hpp"
#include "kamerbrief/read.hpp"

namespace kamerbrief {

/// Not in the middle of a character, nor beyond the text.
bool is_boundary(std::string_view text, std::size_t at);

void promise(bool kept, std::string_view promise, std::string_view about = "");

/// Valid UTF-8, and one line without controls where it is an error.
void check_error(const Error&);
void check_utf8(std::string_view text, std::string_view of);
void check_json(std::string_view json, std::string_view of);
void check_csv(std::string_view text, char separator, std::string_view of);

/// Texts are clean, offsets are in them, and every paragraph and table stands in one place.
void check_document(const Document&);

/// Every text has one home, and every finding a place that is there.
void check_letter(const Letter&);
void check_citations(const Letter&);  ///< its part about citations, for a letter that has no more

/// The JSON has each text once, and at every place the words that are said to be there; what parse wrote tells the same
/// findings when it is read back.
void check_letter_json(const Letter&, std::string_view json);

/// Every form that a letter and its records are written in can be read as what it is.
void check_forms(const Letter&);

std::string json_of(const Letter&);

/// Reads a letter and checks all of the above; its JSON. Nothing where it is refused.
std::optional<std::string> check_reading(std::string_view bytes, const ReadOptions& = {});

}  // namespace kamerbrief
