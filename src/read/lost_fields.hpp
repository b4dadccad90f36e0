// Fields that have lost their end: a story in, the w:fldChar that begin such a field out. What they hold is text, where
// what stands in the code of a sound field is none, be it paragraphs long.
#pragma once

#include <pugixml.hpp>
#include <set>

namespace kamerbrief {

/// Text boxes in the story are stories of their own, and not looked into.
std::set<pugi::xml_node> lost_fields(pugi::xml_node story);

}  // namespace kamerbrief
