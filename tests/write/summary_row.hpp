// The first row that a table of records in Markdown has of a letter.
#pragma once

#include <string>
#include <utility>

#include "write/letter_by_hand.hpp"
#include "write/markdown_rows.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {

inline std::string row(const LetterByHand& hand, const RecordTable& table, bool within_letter = true) {
    JsonRecords records(hand.letter, false, Standing::by_itself);
    return markdown_row(record_row(table.summary, {.records = records, .file = "", .within_letter = within_letter}, 0));
}

/// Gives the first section a title, with an anchor where a bookmark is named.
inline void heading(LetterByHand& hand, std::string title, std::string bookmark) {
    const std::size_t paragraph = hand.paragraph(title, {.kind = Home::Kind::title, .section = 0});
    hand.letter.sections[0].title = hand.place(paragraph, title);
    if (!bookmark.empty()) hand.letter.sections[0].bookmarks = {std::move(bookmark)};
}

}  // namespace kamerbrief
