// Findings as JSON Lines: the keys of a letter's diagnostics behind `file`, `date` and `key`, and where they are in
// words.
#include <fmt/format.h>

#include "kamerbrief/check.hpp"
#include "text/unicode.hpp"
#include "write/json_records.hpp"

namespace kamerbrief {
namespace {

class FindingLines : private JsonRecords {
  public:
    FindingLines(const Letter& of, std::string_view file)
        : JsonRecords(of, false, Standing::by_itself), file_(valid_utf8(file)) {}

    std::string write(const Finding& finding) {
        json = JsonWriter(false);
        const Whereabouts where = whereabouts(letter, finding.diagnostic.at);
        json.begin_object();
        json.member("file", file_);
        json.member("date", letter.head.date);
        json.member("key", fmt::format("{}#{}", file_, finding.id));
        diagnostic(finding.diagnostic, 0);
        known("section_title", where.section);
        known("table", where.table);
        known("note", where.note);
        json.end_object();
        return json.finish();
    }

  private:
    void known(std::string_view key, const std::string& word) {
        json.key(key);
        word.empty() ? json.value(nullptr) : json.value(word);
    }

    std::string file_;
};

}  // namespace

std::vector<std::string> findings_as_json_lines(const Letter& letter, std::string_view file,
                                                std::span<const Finding> findings) {
    std::vector<std::string> lines;
    if (findings.empty()) return lines;
    FindingLines writer(letter, file);
    for (const Finding& finding : findings)
        lines.push_back(writer.write(finding));
    return lines;
}

}  // namespace kamerbrief
