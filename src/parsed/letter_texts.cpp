#include "parsed/letter_texts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

// The byte of every so many code points is found once for a paragraph; a place then costs no more than these, however
// long its paragraph is.
constexpr std::size_t checkpoint_code_points = 256;

std::size_t skip_code_points(std::string_view text, std::size_t from, std::size_t count) {
    for (; count > 0 && from < text.size(); --count)
        from += std::max<std::size_t>(utf8_sequence_length(text.substr(from)), 1);
    return std::min(from, text.size());
}

std::vector<std::size_t> checkpoints_of(std::string_view text) {
    std::vector<std::size_t> bytes;
    for (std::size_t byte = 0; byte < text.size() || bytes.empty();) {
        bytes.push_back(byte);
        byte = skip_code_points(text, byte, checkpoint_code_points);
    }
    return bytes;
}

Home home_in(Home::Kind kind, std::size_t owner, std::optional<std::size_t> section = std::nullopt) {
    Home home;
    home.kind = kind;
    home.owner = owner;
    home.section = section;
    return home;
}

std::array<std::size_t, 2> span_of(const JsonObject& at) {
    std::array<std::size_t, 2> span{};
    std::size_t found = 0;
    for (const simdjson::dom::element number : at.array("span")) {
        std::uint64_t count = 0;
        if (found == span.size() || number.get_uint64().get(count) != simdjson::SUCCESS) {
            at.refuse("span", "two counts");
        }
        span[found++] = count;
    }
    if (found < span.size() || span[1] < span[0]) at.refuse("span", "two counts, the lower one first");
    return span;
}

}  // namespace

LetterTexts::LetterTexts(Letter& letter, std::size_t tables) : letter_(letter), tables_(tables) {}

// A heading may be no more than its number, and have places all the same; so may a caption.
void LetterTexts::add_section(std::optional<std::string_view> title) {
    const std::size_t section = sections_.size();
    const std::size_t paragraph = add(title.value_or(""), home_in(Home::Kind::title, 0, section));
    sections_.push_back({paragraph, {}});
    if (title) letter_.sections[section].title = Place{paragraph, 0, title->size()};
}

void LetterTexts::add_block(std::string_view text, std::string_view marker) {
    std::vector<std::size_t>& blocks = sections_.back().blocks;
    Home home = home_in(Home::Kind::block, blocks.size(), sections_.size() - 1);
    home.marker = marker;
    blocks.push_back(add(text, std::move(home)));
}

void LetterTexts::add_caption(std::size_t table, std::optional<std::string_view> text) {
    const std::size_t paragraph = add(text.value_or(""), home_in(Home::Kind::caption, table));
    tables_[table].caption = paragraph;
    if (text) letter_.grids[table].caption = Place{paragraph, 0, text->size()};
}

void LetterTexts::add_row(std::size_t table, simdjson::dom::array cells, const JsonObject& of) {
    TableTexts& texts = tables_[table];
    texts.rows.push_back(letter_.document.paragraphs.size());
    std::size_t column = 0;
    for (const simdjson::dom::element cell : cells) {
        std::string_view text;
        if (!cell.is_null() && cell.get_string().get(text) != simdjson::SUCCESS) of.refuse("rows", "rows of texts");
        Home home = home_in(Home::Kind::cell, table);
        home.row = texts.rows.size() - 1;
        home.column = column++;
        add(text, std::move(home));
    }
    texts.end = letter_.document.paragraphs.size();
}

void LetterTexts::add_note(NoteKind kind, std::string_view text, std::optional<std::size_t> section) {
    const std::size_t note = footnotes_.size() + endnotes_.size();
    const std::size_t paragraph = add(text, home_in(Home::Kind::note, note, section));
    letter_.document.notes[note].first_paragraph = paragraph;
    letter_.document.notes[note].paragraphs = 1;
    (kind == NoteKind::footnote ? footnotes_ : endnotes_).push_back(paragraph);
}

std::optional<Place> LetterTexts::place(const JsonObject& of, std::string_view key) {
    const auto at = of.object_or_null(key);
    if (!at) return std::nullopt;
    const std::size_t paragraph = holder(*at);
    const auto [begin, end] = span_of(*at);
    return Place{paragraph, byte_at(paragraph, begin), byte_at(paragraph, end)};
}

std::size_t LetterTexts::add(std::string_view text, Home home) {
    Paragraph paragraph;
    paragraph.text = text;
    letter_.document.paragraphs.push_back(std::move(paragraph));
    letter_.homes.push_back(std::move(home));
    return letter_.homes.size() - 1;
}

// The paragraph that the keys of a place name.
std::size_t LetterTexts::holder(const JsonObject& at) const {
    if (at.find("footnote")) {
        const std::string_view id = at.text("footnote");
        const bool is_endnote = id.starts_with('e');
        const std::vector<std::size_t>& notes = is_endnote ? endnotes_ : footnotes_;
        return notes[at.index_of(id, is_endnote ? 'e' : 'f', notes.size())];
    }
    if (at.find("table")) return cell(at, tables_[at.index_of(at.text("table"), 't', tables_.size())]);
    const SectionTexts& section = sections_[at.index_of(at.text("section"), 's', sections_.size())];
    if (at.find("title")) return section.title;
    const std::size_t block = at.count("block");
    if (block >= section.blocks.size()) at.refuse("block", "one of the section");
    return section.blocks[block];
}

std::size_t LetterTexts::cell(const JsonObject& at, const TableTexts& table) const {
    const auto row = at.count_or_null("row");
    if (!row) return table.caption;
    if (*row >= table.rows.size()) at.refuse("row", "one of the table");
    const std::size_t begin = table.rows[*row];
    const std::size_t end = *row + 1 < table.rows.size() ? table.rows[*row + 1] : table.end;
    const std::size_t column = at.count("column");
    if (column >= end - begin) at.refuse("column", "one of the table");
    return begin + column;
}

std::size_t LetterTexts::byte_at(std::size_t paragraph, std::size_t code_point) {
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    std::vector<std::size_t>& checkpoints = checkpoints_[paragraph];
    if (checkpoints.empty()) checkpoints = checkpoints_of(text);
    const std::size_t checkpoint = std::min(code_point / checkpoint_code_points, checkpoints.size() - 1);
    return skip_code_points(text, checkpoints[checkpoint], code_point - checkpoint * checkpoint_code_points);
}

}  // namespace kamerbrief
