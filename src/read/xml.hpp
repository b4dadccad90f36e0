// The XML of a part: bytes in, a tree out whose names can be relied on.
//
// Whatever prefixes a file declares, elements and attributes of the namespaces that this program knows carry the prefix
// that Word writes for them: "w:p", "r:id". To know another namespace, add a row to `namespaces` in xml.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "kamerbrief/read.hpp"
#include "read/package.hpp"
#include "read/xml_characters.hpp"

namespace kamerbrief {

struct Xml {
    std::string part;  ///< its name
    PartBytes bytes;   ///< that the tree is made of, and made in: no name or text is copied
    pugi::xml_document tree;
    SettledCharacters characters;

    pugi::xml_node root() const { return tree.document_element(); }
};

/// The text that an element begins with is its own value, not a node of its own: half of a letter's nodes are saved so.
/// Throws Error where the bytes are no XML of a Word file, or pass a limit; but depth is left to who goes down.
Xml parse_xml(std::string_view part, PartBytes bytes, const Limits&);

/// Throws Error where elements stand deeper in each other than the limit.
void check_depth(std::string_view part, std::size_t depth, const Limits&);

/// The part of that name; nothing where the package has no such part.
std::optional<Xml> read_xml(Package&, std::string_view part, const Limits&);

/// The name without its prefix.
std::string_view local_name(pugi::xml_node);

/// The value of the child's w:val (`<w:pStyle w:val="Kop1"/>`); null where there is no such child.
const char* child_value_of(pugi::xml_node, const char* child);

/// The whole number that the value is; nothing where it is none.
std::optional<int> whole_number(std::string_view);

/// What an element that switches something on or off says (ECMA-376 Part 1, 17.17.4).
bool is_on(pugi::xml_node);

/// The same of a child; nothing where there is no such child.
std::optional<bool> on_off(pugi::xml_node, const char* child);

/// The text of the element and of all that is in it.
std::string text_within(pugi::xml_node);

}  // namespace kamerbrief
