// Notes that a writer typed by hand, as answers to questions often have them: "... van de politie? 1)" in the text, and
// "1) De Kustbode, 3 mei 2025" at its end.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/letter.hpp"

namespace kamerbrief {

/// The two ways to write a mark: "1)" and "[1]".
enum class MarkForm { bracket_behind, in_brackets };

struct TypedNote {
    std::string mark;  ///< "1)", "[6]"
    MarkForm form = MarkForm::bracket_behind;
    int number = 0;
    std::vector<Place> text;  ///< without its mark; a paragraph each, where it runs over several
};

struct TypedCall {
    std::string mark;
    MarkForm form = MarkForm::bracket_behind;
    Place at;
};

/// The notes that the last of these paragraphs may be, in order: those that open with a mark, of one form and with
/// rising numbers, and that nothing else follows; one paragraph between two of them goes on with the first. A list at
/// the end of a text looks the same; it is none where nothing calls it.
std::vector<TypedNote> find_typed_notes(const Document& document, const std::vector<std::size_t>& paragraphs);

/// Where a paragraph may call notes, of either form, from `begin` on: "Vraag 1)" in front of it calls none. A mark that
/// stands there, or closes a bracket, is no call: "(zie vraag 1)".
std::vector<TypedCall> find_typed_calls(const Document& document, std::size_t paragraph, std::size_t begin);

}  // namespace kamerbrief
