// A Word file as a text that a fuzzer can change: the parts one behind the other, each behind a line "=== NAME".
//
// What stands in front of the first such line is the body. "body", "styles", "footnotes" and so on are what stands in
// the root of that part; another name is that of a file in the package, which is taken whole: "word/document.xml".
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kamerbrief {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

NamedTexts parts_from_text(std::string_view text);
std::string text_from_parts(const NamedTexts& parts);

/// A tree as the text of a part, not a blank more.
std::string xml_of(const pugi::xml_document&);

/// A well-made package of them.
std::string package_of(const NamedTexts& parts);

}  // namespace kamerbrief
