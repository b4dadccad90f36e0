#include "extract/head.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/head_lines.hpp"
#include "extract/ministries.hpp"
#include "extract/passes.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// What templates and programs leave for a title.
constexpr auto no_titles = std::to_array<std::string_view>(
    {"", "brief", "kamerbrief", "concept", "document", "document1", "titel", "sjabloon"});

bool names_the_letter(std::string_view title) {
    const bool is_file = title.starts_with("Microsoft Word - ") || title.ends_with(".docx") || title.ends_with(".doc");
    return !is_file &&
           std::ranges::none_of(no_titles, [&](std::string_view none) { return equal_any_case(none, title); });
}

}  // namespace

void find_head(Letter& letter, const Hints& hints) {
    Head& head = letter.head;
    if (letter.document.format == Format::text) take_out_of_body(letter.document, page_labels(letter.document));
    read_letterhead(letter.document, head);
    read_signature(letter.document, head);
    const std::vector<Property>& properties = letter.document.properties;
    const auto title = std::find_if(properties.begin(), properties.end(),
                                    [](const Property& property) { return property.name == "title"; });
    const bool titled = title != properties.end() && names_the_letter(title->value);
    head.title = titled ? title->value : head.subject;
    if (!head.ministry && !head.signatories.empty())
        head.ministry = ministry_of_office(head.signatories.front().function);
    if (!head.date) head.date = hints.date;
}

}  // namespace kamerbrief
