// The promises of document.hpp.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "promises.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

bool is_control(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
}

void check_paragraph(const Paragraph& paragraph, const Document& document) {
    constexpr std::string_view blanks = " \t\n";
    const std::string_view text = paragraph.text;
    check_utf8(text, "a paragraph");
    check_utf8(paragraph.style, "a style's name");
    promise(std::ranges::none_of(text, is_control), "a text has no control characters", text);
    promise(text.find("  ") == text.npos, "runs of blanks are one blank", text);
    promise(text.empty() || (blanks.find(text.front()) == blanks.npos && blanks.find(text.back()) == blanks.npos),
            "nothing blank stands at the ends", text);
    promise(std::ranges::is_sorted(paragraph.calls, {}, &NoteCall::at), "calls are in order", text);
    for (const NoteCall& call : paragraph.calls) {
        promise(is_boundary(text, call.at), "a call is in its text", text);
        promise(!call.note || *call.note < document.notes.size(), "a call is of a note that is there", text);
    }
    for (const Hyperlink& link : paragraph.hyperlinks) {
        promise(link.begin <= link.end && is_boundary(text, link.begin) && is_boundary(text, link.end),
                "a link is in its text", text);
        check_utf8(link.target, "a link");
    }
    for (const Image& image : paragraph.images) {
        promise(is_boundary(text, image.at), "an image is in its text", text);
        check_utf8(image.alt_text, "an image's text");
    }
    for (const std::string& bookmark : paragraph.bookmarks)
        check_utf8(bookmark, "a bookmark");
}

/// How often each paragraph and table stands somewhere.
class Standing {
  public:
    explicit Standing(const Document& document)
        : document_(document), paragraphs_(document.paragraphs.size()), tables_(document.tables.size()) {}

    void check() {
        count(document_.body);
        count(document_.headers);
        for (const Table& table : document_.tables) {
            for (const Cell& cell : table.cells)
                count(cell.blocks);
        }
        for (const Note& note : document_.notes) {
            promise(note.first_paragraph + note.paragraphs <= paragraphs_.size(), "a note's text is there", note.id);
            for (std::size_t p = 0; p < note.paragraphs; ++p)
                ++paragraphs_[note.first_paragraph + p];
        }
        for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
            const Paragraph& paragraph = document_.paragraphs[p];
            // One in a cell that another covers may go.
            const bool says_nothing = paragraph.text.empty() && paragraph.calls.empty() && paragraph.images.empty();
            promise(paragraphs_[p] == 1 || (paragraphs_[p] == 0 && says_nothing), "a paragraph stands in one place",
                    paragraph.text);
        }
        for (const std::size_t times : tables_)
            promise(times == 1, "a table stands in one place");
    }

  private:
    void count(const std::vector<Block>& blocks) {
        for (const Block& block : blocks) {
            std::vector<std::size_t>& times = block.kind == Block::Kind::paragraph ? paragraphs_ : tables_;
            promise(block.index < times.size(), "a block is there");
            ++times[block.index];
        }
    }

    const Document& document_;
    std::vector<std::size_t> paragraphs_;
    std::vector<std::size_t> tables_;
};

void check_table(const Table& table) {
    promise(table.columns <= Limits().columns, "a table keeps the limit of columns");
    promise(table.header_rows <= table.rows, "rows of headings are rows");
    std::vector<bool> taken(table.rows * table.columns);
    for (const Cell& cell : table.cells) {
        promise(cell.rowspan > 0 && cell.colspan > 0, "a cell takes a place");
        promise(cell.row + cell.rowspan <= table.rows && cell.column + cell.colspan <= table.columns,
                "a cell is in its table");
        for (std::size_t row = cell.row; row < cell.row + cell.rowspan; ++row) {
            for (std::size_t column = cell.column; column < cell.column + cell.colspan; ++column) {
                promise(!taken[row * table.columns + column], "a place of a table has one cell");
                taken[row * table.columns + column] = true;
            }
        }
    }
}

}  // namespace

bool is_boundary(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

void promise(bool kept, std::string_view promise, std::string_view about) {
    if (kept) return;
    const auto size = [](std::string_view text) { return static_cast<int>(std::min<std::size_t>(text.size(), 2000)); };
    std::fprintf(stderr, "not so: %.*s\nabout: %.*s\n", size(promise), promise.data(), size(about), about.data());
    std::abort();
}

void check_utf8(std::string_view text, std::string_view of) {
    promise(valid_utf8(text) == text, "what is told is UTF-8", of);
}

void check_error(const Error& error) {
    const std::string_view message = error.what();
    check_utf8(message, "a message");
    promise(!message.empty() && !error.code().empty(), "an error says what is wrong", message);
    promise(std::ranges::none_of(message, [](char c) { return is_control(c) || c == '\n'; }), "an error is one line",
            message);
}

void check_document(const Document& document) {
    for (const Paragraph& paragraph : document.paragraphs)
        check_paragraph(paragraph, document);
    for (const Table& table : document.tables)
        check_table(table);
    Standing(document).check();
    for (const Note& note : document.notes) {
        check_utf8(note.id, "a note's id");
        for (const Place& call : note.calls) {
            promise(call.begin == call.end && call.paragraph < document.paragraphs.size() &&
                        is_boundary(document.paragraphs[call.paragraph].text, call.begin),
                    "a note is called where its calls are", note.id);
        }
    }
    for (const Property& property : document.properties) {
        check_utf8(property.name, "a property's name");
        check_utf8(property.value, "a property");
    }
}

}  // namespace kamerbrief
