// The texts of a letter that stands in JSON, as paragraphs of its document with their homes, and the places in them.
//
// Texts go in by their holders, in reading order; a place of the JSON, which names its holder and counts code points,
// comes out as one of the document, which counts bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "kamerbrief/letter.hpp"
#include "text/json_object.hpp"

namespace kamerbrief {

class LetterTexts {
  public:
    /// Keeps a reference to the letter, whose number of tables is known.
    LetterTexts(Letter& letter, std::size_t tables);

    /// Of the section that is next.
    void add_section(std::optional<std::string_view> title);
    /// To the last section: "" for a block without text.
    void add_block(std::string_view text, std::string_view marker);
    /// Of each table, before its rows.
    void add_caption(std::size_t table, std::optional<std::string_view> text);
    /// Of the table whose caption or row was added last.
    void add_row(std::size_t table, simdjson::dom::array cells, const JsonObject& of);
    /// Of the note that is next.
    void add_note(NoteKind kind, std::string_view text, std::optional<std::size_t> section);

    /// What a key of the object says; absent where that is null.
    std::optional<Place> place(const JsonObject& of, std::string_view key);

  private:
    struct TableTexts {
        std::size_t caption = 0;
        std::vector<std::size_t> rows;  // the paragraph of the first cell of each
        std::size_t end = 0;            // behind the last one
    };
    struct SectionTexts {
        std::size_t title = 0;
        std::vector<std::size_t> blocks;
    };

    std::size_t add(std::string_view text, Home home);
    std::size_t holder(const JsonObject& at) const;
    std::size_t cell(const JsonObject& at, const TableTexts& table) const;
    std::size_t byte_at(std::size_t paragraph, std::size_t code_point);

    Letter& letter_;
    std::vector<SectionTexts> sections_;
    std::vector<TableTexts> tables_;
    std::vector<std::size_t> footnotes_;  // the paragraph of each
    std::vector<std::size_t> endnotes_;
    std::unordered_map<std::size_t, std::vector<std::size_t>> checkpoints_;  // of paragraphs that were looked into
};

}  // namespace kamerbrief
