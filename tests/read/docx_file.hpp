// Word files in memory, for tests: pieces of XML in, the bytes of a .docx or its document out.
#pragma once

#include <zip.h>

#include <cstdint>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "kamerbrief/read.hpp"
#include "read/readers.hpp"
#include "read/xml.hpp"

namespace kamerbrief {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of these files; `method` is one of libzip's.
inline std::string zip_of(const Parts& parts, zip_int32_t method = ZIP_CM_DEFAULT) {
    const auto need = [](bool holds) {
        if (!holds) throw std::runtime_error("cannot write a zip archive");
    };
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    need(target != nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    need(archive != nullptr);
    zip_source_keep(target);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        need(index >= 0 && zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 0) == 0);
    }
    need(zip_close(archive) == 0);
    need(zip_source_open(target) == 0);
    zip_source_seek(target, 0, SEEK_END);
    std::string out(static_cast<std::size_t>(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    zip_source_free(target);
    return out;
}

inline std::string relationships_xml(std::string_view relationships) {
    return std::string("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>")
        .append(relationships)
        .append("</Relationships>");
}

/// `type` is the last word of the URI.
inline std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
    return std::string("<Relationship Id='")
        .append(id)
        .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
        .append(type)
        .append("' Target='")
        .append(target)
        .append("'/>");
}

/// An element of WordprocessingML with the namespaces that the tests use.
inline std::string word_xml(std::string_view element, std::string_view content) {
    return std::string("<w:")
        .append(element)
        .append(
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
            " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
            " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            " xmlns:v='urn:schemas-microsoft-com:vml'>")
        .append(content)
        .append("</w:")
        .append(element)
        .append(">");
}

/// The root of such a part, which stays while the tests run: styles and lists are read from it when they are asked for.
inline pugi::xml_node word_root(std::string_view element, std::string_view content) {
    static std::deque<Xml> parts;
    return parts.emplace_back(parse_xml(element, PartBytes(word_xml(element, content)), {})).root();
}

/// What stands in the root of each part; a part that is empty is not in the file.
struct DocxParts {
    std::string body = {};
    std::string styles = {};
    std::string numbering = {};
    std::string footnotes = {};
    std::string endnotes = {};
    std::string settings = {};
    std::string relationships = {};  ///< of the document, more than those to the parts above
    Parts more = {};
};

inline Parts parts_of(const DocxParts& docx) {
    struct Row {
        const char* type;
        const char* root;
        const std::string* content;
    };
    const Row rows[] = {{"styles", "styles", &docx.styles},
                        {"numbering", "numbering", &docx.numbering},
                        {"footnotes", "footnotes", &docx.footnotes},
                        {"endnotes", "endnotes", &docx.endnotes},
                        {"settings", "settings", &docx.settings}};
    Parts parts = {{"_rels/.rels", relationships_xml(relationship("rId1", "officeDocument", "word/document.xml"))},
                   {"word/document.xml", word_xml("document", "<w:body>" + docx.body + "</w:body>")}};
    std::string relationships = docx.relationships;
    for (const Row& row : rows) {
        if (row.content->empty()) continue;
        const std::string name = std::string(row.type) + ".xml";
        relationships += relationship(std::string("own-") + row.type, row.type, name);
        parts.emplace_back("word/" + name, word_xml(row.root, *row.content));
    }
    parts.emplace_back("word/_rels/document.xml.rels", relationships_xml(relationships));
    parts.insert(parts.end(), docx.more.begin(), docx.more.end());
    parts.emplace_back("[Content_Types].xml",
                       "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    return parts;
}

inline Document read_parts(const DocxParts& docx, const ReadOptions& options = {}) {
    return read_docx(zip_of(parts_of(docx)), options);
}

inline Document read_body(std::string body, const ReadOptions& options = {}) {
    return read_parts({.body = std::move(body)}, options);
}

/// A paragraph of plain text.
inline std::string p(std::string_view text, std::string_view properties = {}) {
    std::string out = "<w:p>";
    if (!properties.empty()) out.append("<w:pPr>").append(properties).append("</w:pPr>");
    return out.append("<w:r><w:t xml:space='preserve'>").append(text).append("</w:t></w:r></w:p>");
}

/// The texts of the paragraphs that the blocks name, "first | second"; tables are left out.
inline std::string texts(const Document& document, const std::vector<Block>& blocks) {
    std::string out;
    bool first = true;
    for (const Block& block : blocks) {
        if (block.kind != Block::Kind::paragraph) continue;
        if (!first) out += " | ";
        first = false;
        out += document.paragraphs[block.index].text;
    }
    return out;
}

inline std::string body_text(const Document& document) {
    return texts(document, document.body);
}

/// The code and the message of the Error that the call ends in; "" where it ends in none.
template <class Call>
std::string error_of(Call&& call) {
    try {
        call();
    } catch (const Error& error) {
        return std::string(error.code()) + " | " + error.what();
    }
    return {};
}

}  // namespace kamerbrief
