#include "write/json_parts.hpp"

#include <fmt/compile.h>

namespace kamerbrief {
namespace {

/// About what the JSON takes. Room that stays unused costs nothing, moving a whole letter about does.
std::size_t expected_size(const Letter& letter) {
    constexpr std::size_t for_a_paragraph = 64;
    constexpr std::size_t for_a_finding = 512;
    std::size_t text = 0;
    for (const Paragraph& paragraph : letter.document.paragraphs)
        text += paragraph.text.size();
    const std::size_t findings =
        letter.citations.size() + letter.motions.size() + letter.commitments.size() + letter.diagnostics.size();
    return text * 3 / 2 + letter.document.paragraphs.size() * for_a_paragraph + findings * for_a_finding;
}

}  // namespace

JsonParts::JsonParts(const Letter& of, bool indented) : letter(of), places(of), json(indented, expected_size(of)) {}

void JsonParts::id(std::string_view key, char list, std::optional<std::size_t> index) {
    json.key(key);
    index ? id(list, *index) : json.value(nullptr);
}

void JsonParts::id(char list, std::size_t index) {
    json.value(fmt::format(FMT_COMPILE("{}{}"), list, index + 1));
}

void JsonParts::ids(std::string_view key, char list, const std::vector<std::size_t>& indexes) {
    json.key(key);
    json.begin_array(JsonWriter::Lines::one);
    for (const std::size_t index : indexes)
        id(list, index);
    json.end_array();
}

void JsonParts::text(std::string_view key, const std::optional<Place>& at) {
    json.key(key);
    at ? json.value(text_at(letter, *at)) : json.value(nullptr);
}

void JsonParts::place(std::string_view key, const std::optional<Place>& at) {
    json.key(key);
    at ? place(*at) : json.value(nullptr);
}

void JsonParts::place(const Place& at) {
    const Home& home = letter.homes[at.paragraph];
    if (home.kind == Home::Kind::outside) return json.value(nullptr);
    json.begin_object(JsonWriter::Lines::one);
    holder(home);
    const Span span = places.span(at);
    json.key("span");
    json.begin_array();
    json.value(span.begin);
    json.value(span.end);
    json.end_array();
    json.end_object();
}

/// The keys that name the text that a place is in.
void JsonParts::holder(const Home& home) {
    switch (home.kind) {
        case Home::Kind::outside:
            break;
        case Home::Kind::title:
            id("section", 's', home.section);
            json.member("title", true);
            break;
        case Home::Kind::block:
            id("section", 's', home.section);
            json.member("block", home.owner);
            break;
        case Home::Kind::cell:
            id("table", 't', home.owner);
            row_and_column(RowAndColumn{home.row, home.column});
            break;
        case Home::Kind::caption:
            id("table", 't', home.owner);
            row_and_column(std::nullopt);
            break;
        case Home::Kind::note:
            json.member("footnote", places.note_id(home.owner));
            break;
    }
}

void JsonParts::row_and_column(std::optional<RowAndColumn> cell) {
    json.member("row", cell ? std::optional(cell->row) : std::nullopt);
    json.member("column", cell ? std::optional(cell->column) : std::nullopt);
}

}  // namespace kamerbrief
