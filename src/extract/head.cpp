#include "extract/head.hpp"

#include <algorithm>

#include "extract/passes.hpp"

namespace kamerbrief {

void find_head(Letter& letter, const Hints& hints) {
    Head& head = letter.head;
    read_letterhead(letter.document, head);
    read_signature(letter.document, head);
    const std::vector<Property>& properties = letter.document.properties;
    const auto title = std::find_if(properties.begin(), properties.end(),
                                    [](const Property& property) { return property.name == "title"; });
    const bool titled = title != properties.end() && !title->value.empty();
    head.title = titled ? title->value : head.subject;
    if (!head.date) head.date = hints.date;
}

}  // namespace kamerbrief
