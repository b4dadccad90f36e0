// What stands typed in front of a paragraph's text: a list marker ("1)", "•") or a heading's number ("2.1").
//
// Plain text has nothing else, and in Word many writers type them too, so both formats are read by the same rule.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct Marker {
    std::string text;        ///< "1)", "a."; every bullet is "•"
    std::size_t length = 0;  ///< bytes up to the text behind it, blanks included
    bool numbered = false;   ///< begins with a digit
};

/// A list marker typed at the start of `text`. A capital with a full stop is no marker but somebody's initial.
std::optional<Marker> typed_list_marker(std::string_view text);

struct HeadingNumber {
    std::string text;        ///< without its closing dot or bracket: "2.1"
    std::size_t length = 0;  ///< bytes up to the title behind it; 0 for one that Word prints
    int depth = 0;           ///< 2 for "2.1"
};

/// A number typed before a heading's title: at most two digits a part ("2.1", "3.", "4)"), so that a year is none.
std::optional<HeadingNumber> typed_heading_number(std::string_view text);

/// The number that Word prints before the paragraph, else one typed in it.
std::optional<HeadingNumber> heading_number(const Paragraph& paragraph);

/// The marker of a list item, printed by Word or typed, and where the text behind it begins. Absent for other
/// paragraphs.
std::optional<Marker> list_marker(const Paragraph& paragraph);

}  // namespace kamerbrief
