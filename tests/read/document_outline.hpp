// A document as a few lines of text, to compare in tests. One line for a paragraph, "#name " before it for each
// bookmark,
// "{f1}" or "{e1}" where it calls a note ("{f1?}" one that is not there), "/" for a line break; "(empty)" for one
// without text. A table is a line for each row, "| cell | cell |", "-" where a row has no cell, " // " between the
// paragraphs of a cell, "<a, b; c, d>" for a nested table. The notes follow: "f1: text // text".
#pragma once

#include <string>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

inline std::string outline(const Document& document, const Paragraph& paragraph) {
    std::string out;
    for (const std::string& bookmark : paragraph.bookmarks)
        out += "#" + bookmark + " ";
    std::size_t call = 0;
    std::size_t image = 0;
    for (std::size_t at = 0; at <= paragraph.text.size(); ++at) {
        for (; call < paragraph.calls.size() && paragraph.calls[call].at == at; ++call) {
            const NoteCall& c = paragraph.calls[call];
            out += (c.kind == NoteKind::endnote ? "{e" : "{f") + c.id + (c.note ? "}" : "?}");
            if (c.note && document.notes[*c.note].id != c.id) out += "!";
        }
        for (; image < paragraph.images.size() && paragraph.images[image].at == at; ++image)
            out += "{image " + paragraph.images[image].alt_text + "}";
        if (at < paragraph.text.size())
            out += paragraph.text[at] == '\n' ? std::string("/") : std::string(1, paragraph.text[at]);
    }
    return out;
}

inline std::string outline(const Document& document, const Table& table, const std::string& row_begin,
                           const std::string& between, const std::string& row_end) {
    std::string out;
    auto cell = table.cells.begin();
    for (std::size_t row = 0; row < table.rows; ++row) {
        out += row_begin;
        for (std::size_t column = 0; column < table.columns; ++column) {
            if (column > 0) out += between;
            if (cell == table.cells.end() || cell->row != row || cell->column != column) {
                out += "-";
                continue;
            }
            bool first = true;
            for (const Block& block : cell->blocks) {
                if (!first) out += " // ";
                first = false;
                out += block.kind == Block::Kind::paragraph
                           ? outline(document, document.paragraphs[block.index])
                           : "<" + outline(document, document.tables[block.index], "", ", ", "; ") + ">";
            }
            ++cell;
        }
        out += row_end;
    }
    return out;
}

inline std::string outline(const Document& document) {
    std::string out;
    for (const Block& block : document.body) {
        if (block.kind == Block::Kind::table) {
            out += outline(document, document.tables[block.index], "| ", " | ", " |\n");
        } else {
            const std::string text = outline(document, document.paragraphs[block.index]);
            out += (text.empty() ? "(empty)" : text) + "\n";
        }
    }
    for (const Note& note : document.notes) {
        out += (note.kind == NoteKind::endnote ? "e" : "f") + note.id + ":";
        for (std::size_t i = 0; i < note.paragraphs; ++i)
            out += (i == 0 ? " " : " // ") + outline(document, document.paragraphs[note.first_paragraph + i]);
        out += note.calls.empty() ? " (not called)\n" : "\n";
    }
    return out;
}

/// The codes of its diagnostics, a blank behind each.
inline std::string codes(const Document& document) {
    std::string out;
    for (const Diagnostic& diagnostic : document.diagnostics)
        out += diagnostic.code + " ";
    return out;
}

}  // namespace kamerbrief
