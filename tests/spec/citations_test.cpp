// Runs the examples of citations.md: every line of an example's text is a paragraph of a letter of its own, or a note
// that the paragraph above it calls at its end.
#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"
#include "spec/examples.hpp"

using namespace kamerbrief;

namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

Letter letter_of_lines(const std::vector<std::string>& lines) {
    std::vector<std::string> paragraphs;
    for (const std::string& line : lines) {
        if (!is_note_line(line)) paragraphs.push_back(replaced(replaced(line, "␣", "\u00a0"), "↵", "\n"));
    }
    Letter letter = letter_of(paragraphs);
    std::size_t paragraph = 0;
    for (const std::string& line : lines) {
        if (!is_note_line(line)) {
            ++paragraph;
            continue;
        }
        REQUIRE(paragraph > 0);
        add_note(letter, paragraph - 1, paragraphs[paragraph - 1].size(), line.substr(4));
    }
    return letter;
}

std::string as_line(const Letter& letter, const Citation& citation) {
    std::ostringstream line;
    line << citation.kind << " | " << citation.identifier.value_or("-") << " | "
         << replaced(replaced(std::string(text_at(letter, citation.at)), "\u00a0", "␣"), "\n", "↵");
    for (std::size_t i = 0; i < citation.suggested.size(); ++i)
        line << (i == 0 ? " | " : "; ") << citation.suggested[i].identifier;
    return line.str();
}

}  // namespace

TEST_CASE("every example of the manual of citations") {
    const std::vector<Example> examples = read_examples("citations.md");
    REQUIRE(examples.size() > 20);
    for (const Example& example : examples) {
        Letter letter = letter_of_lines(example.text);
        find_citations(letter);
        resolve_citations(letter);
        std::vector<std::string> found;
        for (const Citation& citation : letter.citations)
            found.push_back(as_line(letter, citation));
        check_found(example, found);
    }
}
