// Elements of WordprocessingML as text, for tests of the reading of stories.
#pragma once

#include <string>
#include <string_view>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

inline std::string run(std::string_view content) {
    return std::string("<w:r>").append(content).append("</w:r>");
}

/// A run of text.
inline std::string t(std::string_view text, std::string_view properties = {}) {
    std::string out = "<w:r>";
    if (!properties.empty()) out.append("<w:rPr>").append(properties).append("</w:rPr>");
    return out.append("<w:t xml:space='preserve'>").append(text).append("</w:t></w:r>");
}

inline std::string paragraph(std::string_view content) {
    return std::string("<w:p>").append(content).append("</w:p>");
}

inline std::string field_character(std::string_view type) {
    return run(std::string("<w:fldChar w:fldCharType='").append(type).append("'/>"));
}

inline std::string field(std::string_view code, std::string_view result) {
    return field_character("begin") + run(std::string("<w:instrText>").append(code).append("</w:instrText>")) +
           field_character("separate") + std::string(result) + field_character("end");
}

inline std::string bookmark(std::string_view name) {
    return std::string("<w:bookmarkStart w:id='1' w:name='").append(name).append("'/><w:bookmarkEnd w:id='1'/>");
}

inline std::string cell(std::string_view content, std::string_view properties = {}) {
    return std::string("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>").append(content).append("</w:tc>");
}

/// "[code: message]" of each.
inline std::string diagnostics(const Document& document) {
    std::string out;
    for (const Diagnostic& diagnostic : document.diagnostics)
        out += "[" + diagnostic.code + ": " + diagnostic.message + "]";
    return out;
}

}  // namespace kamerbrief
