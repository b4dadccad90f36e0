// The examples of the pages of tests/spec: what stands between "```example" and "```", the text before a line with a
// single stop, what is expected behind it.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace kamerbrief {

struct Example {
    std::size_t line = 0;
    std::vector<std::string> text;
    std::vector<std::string> expected;
};

/// Of "citations.md" and its neighbours.
inline std::vector<Example> read_examples(const std::string& page) {
    std::ifstream file(SOURCE_DIR "/tests/spec/" + page);
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
            (behind_stop ? examples.back().expected : examples.back().text).push_back(line);
        }
    }
    return examples;
}

/// "[1] Kamerstuk 31305, nr. 12"
inline bool is_note_line(std::string_view line) {
    return line.starts_with("[") && line.find("] ") == 2;
}

inline void check_found(const Example& example, const std::vector<std::string>& found) {
    CAPTURE(example.line);
    for (std::size_t i = 0; i < std::max(found.size(), example.expected.size()); ++i)
        CHECK((i < found.size() ? found[i] : "nothing") ==
              (i < example.expected.size() ? example.expected[i] : "nothing"));
}

}  // namespace kamerbrief
