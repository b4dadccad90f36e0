// The kinds of records, and those of a letter as JSON Lines. A new kind is a row of the table below.
#include <fmt/format.h>

#include <array>

#include "kamerbrief/write.hpp"
#include "text/unicode.hpp"
#include "write/json_records.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

constexpr char note_id = '\0';  // a note's id tells its kind too

class RecordLines : private JsonRecords {
  public:
    RecordLines(const Letter& of, std::string_view file)
        : JsonRecords(of, false, Standing::by_itself), file_(valid_utf8(file)) {}

    template <class Record>
    std::string write(const std::vector<Record>& list, char id_letter,
                      void (JsonRecords::*write_one)(const Record&, std::size_t)) {
        std::string lines;
        for (std::size_t i = 0; i < list.size(); ++i) {
            json.begin_object();
            json.member("file", file_);
            json.member("date", letter.head.date);
            const std::string id = id_letter == note_id ? places.note_id(i) : fmt::format("{}{}", id_letter, i + 1);
            json.member("key", fmt::format("{}#{}", file_, id));
            (this->*write_one)(list[i], i);
            json.end_object();
            lines += json.finish();
            json = JsonWriter(false);
        }
        return lines;
    }

  private:
    std::string file_;
};

template <auto list, char id_letter, auto write_one>
std::string lines(const Letter& letter, std::string_view file) {
    return RecordLines(letter, file).write(letter.*list, id_letter, write_one);
}

std::string note_lines(const Letter& letter, std::string_view file) {
    return RecordLines(letter, file).write(letter.document.notes, note_id, &JsonRecords::note);
}

constexpr std::array kinds{
    RecordKind{"sections", "the sections of letters", lines<&Letter::sections, 's', &JsonRecords::section>,
               &section_table},
    RecordKind{"motions", "the motions that letters dispose of, report on or mention",
               lines<&Letter::motions, 'm', &JsonRecords::motion>, &motion_table},
    RecordKind{"commitments", "the commitments that letters answer or make",
               lines<&Letter::commitments, 'p', &JsonRecords::commitment>, &commitment_table},
    RecordKind{"questions", "the questions of members that letters answer",
               lines<&Letter::questions, 'q', &JsonRecords::question>, &question_table},
    RecordKind{"citations", "what letters cite", lines<&Letter::citations, 'c', &JsonRecords::citation>,
               &citation_table},
    RecordKind{"footnotes", "the footnotes and endnotes of letters", note_lines, &footnote_table},
    RecordKind{"tables", "the tables of letters", lines<&Letter::grids, 't', &JsonRecords::table>},
};

}  // namespace

std::span<const RecordKind> record_kinds() {
    return kinds;
}

}  // namespace kamerbrief
