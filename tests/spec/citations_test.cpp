// Runs the examples of citations.md: every line of an example's text is a paragraph of a letter of its own, or a note
// that the paragraph above it calls at its end.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "extract/citations_letter.hpp"
#include "extract/passes.hpp"

using namespace kamerbrief;

namespace {

constexpr const char* spec_path = SOURCE_DIR "/tests/spec/citations.md";

struct Example {
    std::size_t line = 0;
    std::vector<std::string> paragraphs;
    std::vector<std::string> expected;
};

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<Example> read_examples() {
    std::ifstream file(spec_path);
    REQUIRE(file);
    std::vector<Example> examples;
    bool inside = false;
    bool behind_stop = false;
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line == "```example") {
            examples.push_back({number, {}, {}});
            inside = true;
            behind_stop = false;
        } else if (line == "```") {
            inside = false;
        } else if (inside && line == ".") {
            behind_stop = true;
        } else if (inside) {
            const std::string text = replaced(replaced(line, "␣", "\u00a0"), "↵", "\n");
            (behind_stop ? examples.back().expected : examples.back().paragraphs).push_back(text);
        }
    }
    return examples;
}

// "[1] Kamerstuk 31305, nr. 12" is a note.
Letter letter_of_lines(const std::vector<std::string>& lines) {
    const auto is_note = [](const std::string& line) { return line.starts_with("[") && line.find("] ") == 2; };
    std::vector<std::string> paragraphs;
    std::ranges::remove_copy_if(lines, std::back_inserter(paragraphs), is_note);
    Letter letter = letter_of(paragraphs);
    std::size_t paragraph = 0;
    for (const std::string& line : lines) {
        if (!is_note(line)) {
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
    line << citation.kind << " | " << citation.identifier.value_or("-") << " | " << text_at(letter, citation.at);
    for (std::size_t i = 0; i < citation.suggested.size(); ++i)
        line << (i == 0 ? " | " : "; ") << citation.suggested[i].identifier;
    return line.str();
}

}  // namespace

TEST_CASE("every example of the manual of citations") {
    const std::vector<Example> examples = read_examples();
    REQUIRE(examples.size() > 20);
    for (const Example& example : examples) {
        CAPTURE(example.line);
        Letter letter = letter_of_lines(example.paragraphs);
        find_citations(letter);
        resolve_citations(letter);
        std::vector<std::string> found;
        for (const Citation& citation : letter.citations)
            found.push_back(as_line(letter, citation));
        for (std::size_t i = 0; i < std::max(found.size(), example.expected.size()); ++i)
            CHECK((i < found.size() ? found[i] : "nothing") ==
                  (i < example.expected.size() ? example.expected[i] : "nothing"));
    }
}
