#include "word_parts.hpp"

#include <algorithm>
#include <sstream>

#include "read/docx_file.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view sign = "=== ";

/// Of a part of DocxParts; null for a file of the package.
std::string* content_of(DocxParts& docx, std::string_view name) {
    const std::pair<std::string_view, std::string*> rows[] = {{"body", &docx.body},
                                                              {"styles", &docx.styles},
                                                              {"numbering", &docx.numbering},
                                                              {"footnotes", &docx.footnotes},
                                                              {"endnotes", &docx.endnotes},
                                                              {"settings", &docx.settings},
                                                              {"relationships", &docx.relationships}};
    for (const auto& [row, content] : rows) {
        if (row == name) return content;
    }
    return nullptr;
}

bool is_file_name(std::string_view name) {
    constexpr std::string_view signs = "/._-[]";
    return !name.empty() && name.size() < 60 && std::ranges::all_of(name, [&](char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
               signs.find(c) != signs.npos;
    });
}

}  // namespace

NamedTexts parts_from_text(std::string_view text) {
    NamedTexts parts{{"body", ""}};
    while (!text.empty()) {
        const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        text.remove_prefix(line.size());
        if (line.starts_with(sign)) {
            const std::string_view name = line.substr(sign.size());
            parts.emplace_back(name.substr(0, name.find('\n')), "");
        } else {
            parts.back().second += line;
        }
    }
    return parts;
}

std::string text_from_parts(const NamedTexts& parts) {
    std::string text;
    for (const auto& [name, content] : parts) {
        text.append(sign).append(name).append("\n").append(content);
        if (!text.ends_with('\n')) text += '\n';
    }
    return text;
}

std::string xml_of(const pugi::xml_document& tree) {
    std::ostringstream out;
    tree.save(out, "", pugi::format_raw | pugi::format_no_declaration);
    return out.str();
}

std::string package_of(const NamedTexts& parts) {
    DocxParts docx;
    for (const auto& [name, text] : parts) {
        if (std::string* const content = content_of(docx, name)) *content += text;
    }
    Parts files = parts_of(docx);
    for (const auto& [name, text] : parts) {
        if (content_of(docx, name) || !is_file_name(name)) continue;
        const auto known = std::ranges::find(files, name, &Parts::value_type::first);
        known == files.end() ? void(files.emplace_back(name, text)) : void(known->second = text);
    }
    return zip_of(files, ZIP_CM_STORE);  // packing takes longer than reading
}

}  // namespace kamerbrief
