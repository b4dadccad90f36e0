// Reads stories (the body, headers and footers, notes): the XML of a part in, paragraphs and tables of the document
// out. An element is a row of the table in story.cpp: handled, or skipped by name. Any other is walked through, so that
// an unknown wrapper never loses text.
#pragma once

#include <cstddef>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "kamerbrief/document.hpp"
#include "kamerbrief/read.hpp"
#include "read/leftovers.hpp"
#include "read/numbering.hpp"
#include "read/relationships.hpp"
#include "read/styles.hpp"
#include "read/xml.hpp"

namespace kamerbrief {

/// What the stories of a letter share.
struct Stories {
    Document& document;
    const Styles& styles;
    Numbering& numbering;
    const ReadOptions& options;

    using NoteKey = std::pair<NoteKind, std::string>;
    std::map<NoteKey, std::string> marks = {};   ///< of notes that are called by their own
    std::map<NoteKey, std::size_t> called = {};  ///< and in which section first
    std::set<NoteKey> called_out_of_text = {};   ///< in what is left out: dropped changes, hidden text
    std::vector<std::string> headers = {};  ///< ids of the relationships to headers and footers, as sections name them
    std::vector<pugi::xml_node> sections = {};  ///< the w:sectPr of each that has ended
    Leftovers leftovers = {};
};

/// Adds the paragraphs and tables of the story, which is a part, to the document, and names them in `blocks`. Throws
/// Error where its elements stand deeper in each other than the limit.
void read_story(Stories&, const Xml& story, const Relationships&, std::vector<Block>& blocks);

/// Adds the notes of a part. To be read behind the body, which has their own marks. Throws as `read_story` does.
void read_notes(Stories&, const Xml& notes, const Relationships&, NoteKind);

}  // namespace kamerbrief
