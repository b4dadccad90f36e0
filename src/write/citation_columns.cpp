// The columns of citations: what stands in each, all of it and at a glance.
#include "kamerbrief/check.hpp"
#include "write/column_cells.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfCitation = Of<&Letter::citations>;

/// The fields of all kinds, in the order in which each kind has its own; a test compares them with the table of kinds.
constexpr auto fields = std::to_array<std::string_view>({
    "chamber", "session", "dossier",   "rijkswet", "chapter", "number",   "suffix", "pages",
    "item",    "date",    "country",   "court",    "title",   "author",   "year",   "law",
    "article", "lid",     "onderdeel", "bwb",      "celex",   "pinpoint",
});

const Home& home_of(const RecordSource& source, std::size_t index) {
    return source.records.letter.homes[OfCitation::record(source, index).at.paragraph];
}

RecordCell note_id(const RecordSource& source, std::size_t index) {
    const Home& home = home_of(source, index);
    return home.kind == Home::Kind::note ? cell_of(source.records.places.note_id(home.owner)) : RecordCell();
}

RecordCell note_name(const RecordSource& source, std::size_t index) {
    return cell_of(whereabouts(source.records.letter, OfCitation::record(source, index).at).note);
}

RecordCell section(const RecordSource& source, std::size_t index) {
    return id_of('s', home_of(source, index).section);
}

RecordCell heading(const RecordSource& source, std::size_t index) {
    return heading_of(source, home_of(source, index).section);
}

template <std::size_t field>
RecordCell value(const RecordSource& source, std::size_t index) {
    const std::vector<Field>& given = OfCitation::record(source, index).fields;
    const auto found = std::ranges::find(given, fields[field], &Field::name);
    return found == given.end() ? RecordCell() : cell_of(found->value);
}

template <std::size_t... indexes>
constexpr auto columns_of_fields(std::index_sequence<indexes...>) {
    return std::array{RecordColumn{name_in_record(fields[indexes]), value<indexes>}...};
}

RecordCell suggested(const RecordSource& source, std::size_t index) {
    RecordCell cell;
    for (const Suggestion& suggestion : OfCitation::record(source, index).suggested)
        cell.push_back({suggestion.identifier, suggestion.url});
    return cell;
}

RecordCell shortened_text(const RecordSource& source, std::size_t index) {
    return shortened_at(source, OfCitation::record(source, index).at);
}

RecordCell linked_identifier(const RecordSource& source, std::size_t index) {
    const Citation& citation = OfCitation::record(source, index);
    if (!citation.identifier) return {};
    return {{*citation.identifier, citation.url.value_or("")}};
}

constexpr auto columns = together(front<id<'c'>>,
                                  std::array{
                                      RecordColumn{"kind", OfCitation::value<&Citation::kind>},
                                      RecordColumn{"identifier", OfCitation::value<&Citation::identifier>},
                                      RecordColumn{"url", OfCitation::value<&Citation::url>},
                                      RecordColumn{"text", OfCitation::text<&Citation::at>},
                                      RecordColumn{"at", OfCitation::place<&Citation::at>},
                                      RecordColumn{"footnote", note_id},
                                      RecordColumn{"section", section},
                                  },
                                  columns_of_fields(std::make_index_sequence<fields.size()>()),
                                  std::array{
                                      RecordColumn{"suggested", suggested},
                                      RecordColumn{"context", OfCitation::text<&Citation::context>},
                                  });

constexpr std::array summary{
    RecordColumn{"Citation", shortened_text},
    RecordColumn{"Kind", OfCitation::value<&Citation::kind>},
    RecordColumn{"Document", linked_identifier},
    RecordColumn{"Meant", suggested},
    RecordColumn{"Note", note_name},
    RecordColumn{"Section", heading},
};

}  // namespace

constinit const RecordTable citation_table{[](const Letter& letter) { return letter.citations.size(); }, columns,
                                           summary};

}  // namespace kamerbrief
