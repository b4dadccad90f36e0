// The columns of questions: what stands in each, all of it and at a glance.
#include "write/column_cells.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

using OfQuestion = Of<&Letter::questions>;

template <auto paragraphs>
RecordCell joined(const RecordSource& source, std::size_t index) {
    return cell_of(source.records.places.joined(OfQuestion::record(source, index).*paragraphs));
}

template <auto paragraphs>
RecordCell first_words(const RecordSource& source, std::size_t index) {
    return shortened(joined<paragraphs>(source, index));
}

/// The id of a note, of one typed by hand its mark.
RecordCell notes(const RecordSource& source, std::size_t index) {
    RecordCell cell;
    for (const QuestionNote& note : OfQuestion::record(source, index).notes)
        cell.push_back({note.note ? source.records.places.note_id(*note.note) : note.mark, ""});
    return cell;
}

RecordCell at(const RecordSource& source, std::size_t index) {
    return place_of(source, source.records.place_of(OfQuestion::record(source, index)));
}

constexpr auto columns =
    together(front<id<'q'>>, std::array{
                                 RecordColumn{"number", OfQuestion::value<&Question::number>},
                                 RecordColumn{"section", OfQuestion::section<&Question::section>},
                                 RecordColumn{"asked_by", OfQuestion::value<&Question::asked_by>},
                                 RecordColumn{"question", joined<&Question::question>},
                                 RecordColumn{"answer", joined<&Question::answer>},
                                 RecordColumn{"answered_with", OfQuestion::value<&Question::answered_with>},
                                 RecordColumn{"notes", notes},
                                 RecordColumn{"at", at},
                             });

constexpr std::array summary{
    RecordColumn{"Number", OfQuestion::value<&Question::number>},
    RecordColumn{"Asked by", OfQuestion::value<&Question::asked_by>},
    RecordColumn{"Question", first_words<&Question::question>},
    RecordColumn{"Answer", first_words<&Question::answer>},
};

}  // namespace

constinit const RecordTable question_table{[](const Letter& letter) { return letter.questions.size(); }, columns,
                                           summary};

}  // namespace kamerbrief
