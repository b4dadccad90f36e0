// Runs the examples of citations.md: every line of an example's text is a paragraph of a letter of its own.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
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
        Letter letter = letter_of(example.paragraphs);
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
