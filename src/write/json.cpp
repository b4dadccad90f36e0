#include "write/json.hpp"

#include <array>

#include "text/unicode.hpp"
#include "write/json_records.hpp"

namespace kamerbrief {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 2> format_names{"docx", "text"};

using Lines = JsonWriter::Lines;

class LetterJson : private JsonRecords {
  public:
    LetterJson(const Letter& of, const WriteOptions& options) : JsonRecords(of, options.indented, Standing::in_letter) {
        json.begin_object();
        json.member("schema", "kamerbrief/1");
        source(options.file);
        head();
        records("sections", letter.sections, &JsonRecords::section);
        records("motions", letter.motions, &JsonRecords::motion);
        records("commitments", letter.commitments, &JsonRecords::commitment);
        records("questions", letter.questions, &JsonRecords::question);
        records("citations", letter.citations, &JsonRecords::citation);
        records("footnotes", letter.document.notes, &JsonRecords::note);
        records("tables", letter.grids, &JsonRecords::table);
        records("diagnostics", letter.diagnostics, &JsonRecords::diagnostic);
        json.end_object();
    }

    std::string finish() { return json.finish(); }

  private:
    template <class Record>
    void records(std::string_view key, const std::vector<Record>& list,
                 void (JsonRecords::*write)(const Record&, std::size_t)) {
        json.list(key, [&] {
            for (std::size_t i = 0; i < list.size(); ++i) {
                json.begin_object();
                (this->*write)(list[i], i);
                json.end_object();
            }
        });
    }

    void source(std::string_view file) {
        json.key("source");
        json.begin_object(Lines::one);
        json.member("file", valid_utf8(file));
        json.member("format", format_names[static_cast<std::size_t>(letter.document.format)]);
        json.end_object();
    }

    void head() {
        const Head& head = letter.head;
        json.key("letter");
        json.begin_object();
        json.member("title", head.title);
        json.member("subject", head.subject);
        json.member("date", head.date);
        json.member("reference", head.reference);
        json.member("your_reference", head.your_reference);
        json.member("ministry", head.ministry);
        json.member("addressee", head.addressee);
        json.key("signatories");
        json.begin_array();
        for (const Signatory& signatory : head.signatories) {
            json.begin_object(Lines::one);
            json.member("name", signatory.name);
            json.member("function", signatory.function);
            json.end_object();
        }
        json.end_array();
        json.end_object();
    }
};

}  // namespace

std::string write_json(const Letter& letter, const WriteOptions& options) {
    return LetterJson(letter, options).finish();
}

}  // namespace kamerbrief
