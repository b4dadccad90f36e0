// The scan for citations: a paragraph a line, a note behind "^" that the paragraph above calls at its end.
#include <algorithm>
#include <string>
#include <vector>

#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"
#include "promises.hpp"
#include "target.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr char sign_of_notes = '^';

struct Lines {
    std::vector<std::string> paragraphs;
    std::vector<std::pair<std::size_t, std::string>> notes;  // behind the index of the paragraph
};

Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with(sign_of_notes) && !lines.paragraphs.empty()) {
            lines.notes.emplace_back(lines.paragraphs.size() - 1, line.substr(1));
        } else {
            lines.paragraphs.emplace_back(line);
        }
    }
    return lines;
}

Letter cited_in(const Lines& lines) {
    Letter letter = letter_of(lines.paragraphs);
    for (const auto& [paragraph, text] : lines.notes)
        add_note(letter, paragraph, lines.paragraphs[paragraph].size(), text);
    find_citations(letter);
    return letter;
}

bool same(const Citation& a, const Citation& b) {
    const auto same_field = [](const Field& x, const Field& y) { return x.name == y.name && x.value == y.value; };
    return a.kind == b.kind && a.at.begin == b.at.begin && a.at.end == b.at.end &&
           std::ranges::equal(a.fields, b.fields, same_field);
}

/// What another paragraph says changes nothing, where no note gives a paper a name.
void check_alone(const Letter& letter, const std::vector<std::string>& paragraphs) {
    auto citation = letter.citations.begin();
    for (std::size_t p = 0; p < paragraphs.size(); ++p) {
        const Letter alone = cited_in({{paragraphs[p]}, {}});
        for (const Citation& found : alone.citations) {
            promise(citation != letter.citations.end() && citation->at.paragraph == p && same(*citation, found),
                    "a paragraph cites the same alone", paragraphs[p]);
            ++citation;
        }
    }
    promise(citation == letter.citations.end(), "a paragraph cites no more among others");
}

}  // namespace
}  // namespace kamerbrief

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace kamerbrief;
    const Lines lines = lines_of(valid_utf8(bytes_of(data, size)));
    Letter letter = cited_in(lines);
    check_citations(letter);
    if (lines.notes.empty()) check_alone(letter, lines.paragraphs);
    resolve_citations(letter);
    doubt_citations(letter);
    check_citations(letter);
    for (const Citation& citation : letter.citations) {
        for (const auto* const text : {&citation.identifier, &citation.url}) {
            if (*text) check_utf8(**text, "an identifier or an address");
        }
    }
    return 0;
}
