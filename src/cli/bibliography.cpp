#include "cli/bibliography.hpp"

#include <memory>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "cli/letters.hpp"

namespace kamerbrief::cli {
namespace {

/// What is written to one output, letter after letter.
class Bibliography {
  public:
    explicit Bibliography(const BibliographyFormat& format) : format_(format) {}

    std::string add(const std::vector<BibliographyEntry>& entries) {
        std::string text;
        for (const BibliographyEntry& entry : entries) {
            const bool is_first = written_.empty();
            if (!written_.insert(entry.key).second) continue;
            if (!is_first) text += format_.between;
            text += entry.text;
        }
        return text;
    }

  private:
    const BibliographyFormat& format_;
    std::unordered_set<std::string> written_;  // keys
};

}  // namespace

ExitCode write_bibliography(const BibliographyFormat& format, const LetterOptions& options) {
    return write_letters(options, [&] {
        const auto bibliography = std::make_shared<Bibliography>(format);
        return LetterParts{.head = std::string(format.head),
                           .letter = [&format, bibliography](const LetterToWrite& read) -> InTurn {
                               return [bibliography, entries = format.entries(read.letter)] {
                                   return bibliography->add(entries);
                               };
                           },
                           .end = [&format](const LettersEnd& end) { end.write(format.end); },
                           .extension = format.extension};
    });
}

}  // namespace kamerbrief::cli
