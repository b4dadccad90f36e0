// The columns of notes: what stands in each, all of it and at a glance.
#include "write/column_cells.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

const Note& note(const RecordSource& source, std::size_t index) {
    return source.records.letter.document.notes[index];
}

template <auto member>
RecordCell value(const RecordSource& source, std::size_t index) {
    return cell_of(note(source, index).*member);
}

RecordCell note_id(const RecordSource& source, std::size_t index) {
    return cell_of(source.records.places.note_id(index));
}

RecordCell section(const RecordSource& source, std::size_t index) {
    return id_of('s', source.records.section_of(note(source, index)));
}

RecordCell text(const RecordSource& source, std::size_t index) {
    return cell_of(source.records.places.joined(source.records.places.note(index)));
}

RecordCell calls(const RecordSource& source, std::size_t index) {
    RecordCell cell;
    for (const Place& call : note(source, index).calls)
        append_place(cell, source, call);
    return cell;
}

RecordCell citations(const RecordSource& source, std::size_t index) {
    return ids_of('c', source.records.citations_of_note(index));
}

RecordCell printed_number(const RecordSource& source, std::size_t index) {
    const Note& of = note(source, index);
    return of.mark ? cell_of(of.mark) : cell_of(of.number);
}

RecordCell first_words(const RecordSource& source, std::size_t index) {
    return shortened(text(source, index));
}

RecordCell documents(const RecordSource& source, std::size_t index) {
    RecordCell cell;
    for (const std::size_t citation : source.records.citations_of_note(index)) {
        const Citation& cited = source.records.letter.citations[citation];
        if (cited.identifier) cell.push_back({*cited.identifier, cited.url.value_or("")});
    }
    return cell;
}

RecordCell heading(const RecordSource& source, std::size_t index) {
    return heading_of(source, source.records.section_of(note(source, index)));
}

constexpr auto columns = together(front<note_id>, std::array{
                                                      RecordColumn{"number", value<&Note::number>},
                                                      RecordColumn{"mark", value<&Note::mark>},
                                                      RecordColumn{"kind", value<&Note::kind>},
                                                      RecordColumn{"section", section},
                                                      RecordColumn{"text", text},
                                                      RecordColumn{"calls", calls},
                                                      RecordColumn{"citations", citations},
                                                  });

constexpr std::array summary{
    RecordColumn{"Note", printed_number},
    RecordColumn{"Text", first_words},
    RecordColumn{"Documents", documents},
    RecordColumn{"Section", heading},
};

}  // namespace

constinit const RecordTable footnote_table{[](const Letter& letter) { return letter.document.notes.size(); }, columns,
                                           summary};

}  // namespace kamerbrief
