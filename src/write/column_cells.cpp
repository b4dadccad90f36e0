#include "write/column_cells.hpp"

#include "kamerbrief/check.hpp"

namespace kamerbrief {
namespace {

/// Leads where the citation of it does.
CellItem identifier_of(const Letter& letter, const std::string& identifier, const std::vector<std::size_t>& citations) {
    const auto cited = std::ranges::find_if(
        citations, [&](std::size_t citation) { return letter.citations[citation].identifier == identifier; });
    if (cited == citations.end()) return {identifier, ""};
    return {identifier, letter.citations[*cited].url.value_or("")};
}

}  // namespace

RecordCell cell_of(const std::vector<std::string>& texts) {
    RecordCell items;
    for (const std::string& text : texts)
        items.push_back({text, ""});
    return items;
}

RecordCell cell_of(const std::vector<std::string_view>& pieces) {
    return cell_of(fmt::format("{}", fmt::join(pieces, "")));
}

RecordCell text_of(const RecordSource& source, const std::optional<Place>& at) {
    return at ? cell_of(text_at(source.records.letter, *at)) : RecordCell();
}

RecordCell place_of(const RecordSource& source, const std::optional<Place>& at) {
    RecordCell cell;
    if (at) append_place(cell, source, *at);
    return cell;
}

void append_place(RecordCell& cell, const RecordSource& source, const Place& at) {
    if (source.records.letter.homes[at.paragraph].kind == Home::Kind::outside) return;
    source.records.json = JsonWriter(false);
    source.records.place(at);
    std::string json = source.records.json.finish();
    json.pop_back();  // the line feed
    cell.push_back({std::move(json), ""});
}

RecordCell id_of(char list, std::optional<std::size_t> index) {
    return index ? cell_of(fmt::format("{}{}", list, *index + 1)) : RecordCell();
}

RecordCell ids_of(char list, const std::vector<std::size_t>& indexes) {
    RecordCell ids;
    for (const std::size_t index : indexes)
        ids.push_back({fmt::format("{}{}", list, index + 1), ""});
    return ids;
}

RecordCell shortened(RecordCell cell) {
    for (CellItem& item : cell)
        item.text = shortened(item.text);
    return cell;
}

RecordCell shortened_at(const RecordSource& source, const Place& at) {
    return cell_of(shortened(text_at(source.records.letter, at)));
}

RecordCell heading_of(const RecordSource& source, std::optional<std::size_t> index) {
    if (!index) return {};
    const Section& section = source.records.letter.sections[*index];
    if (!section.title) return {};
    const std::string name = name_of_section(source.records.letter, *index);
    if (!source.within_letter || section.bookmarks.empty()) return cell_of(name);
    return {{name, '#' + section.bookmark.value_or(section.bookmarks.front())}};
}

RecordCell identifiers_of(const Letter& letter, const std::vector<std::string>& identifiers,
                          const std::vector<std::size_t>& citations) {
    RecordCell cell;
    for (const std::string& identifier : identifiers)
        cell.push_back(identifier_of(letter, identifier, citations));
    return cell;
}

RecordCell outcome_of(const RecordSource& source, const Outcome& outcome, const Place& shown) {
    std::string text(name_of(outcome.status));
    if (outcome.promised_by) text += fmt::format(" ({})", text_at(source.records.letter, *outcome.promised_by));
    const bool says_so = outcome.disposal && outcome.disposal != shown && !source.within_letter;
    if (says_so) text += fmt::format(": {}", shortened(text_at(source.records.letter, *outcome.disposal)));
    return cell_of(text);
}

RecordCell file(const RecordSource& source, std::size_t) {
    return cell_of(source.file);
}

RecordCell date(const RecordSource& source, std::size_t) {
    return cell_of(source.records.letter.head.date);
}

}  // namespace kamerbrief
