// Options whose value is one of a few words.
//
// The words are given once: they are checked, listed by --help behind the option, and offered by completion.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

namespace kamerbrief::cli {

struct Choice {
    std::string_view word;
    std::string_view meaning;
};

/// "json|markdown|csv", as a type name has it.
std::string words_of(const std::vector<Choice>&);

/// What is wrong with a word that is none of them; with the one that may have been meant.
std::string no_choice(const std::string& word, const std::vector<Choice>&);

/// "json, markdown or csv".
std::string either(const std::vector<Choice>&);

/// Adds an option for one of the words; the option's type name is the words with "|" between them.
void add_choice(CLI::App&, const std::string& name, std::string& value, std::vector<Choice> choices, Meaning = nullptr);

/// What --help says of several choices, a line each.
std::string describe(const std::vector<Choice>&);

/// Choices from a table whose rows have a name and a description.
template <class Table>
std::vector<Choice> choices_of(const Table& table) {
    std::vector<Choice> choices;
    for (const auto& row : table)
        choices.push_back({row.name, row.description});
    return choices;
}

}  // namespace kamerbrief::cli
