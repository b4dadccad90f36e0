// What a command may be given on its line. Sources that name options include this and not CLI11, which takes four
// fifths of the time that they take to compile, and makes a dozen objects at every start for each source that includes
// it.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace kamerbrief::cli {

/// What is wrong with a word; "" where nothing is.
using Problem = std::function<std::string(const std::string& word)>;

/// What a word stands for.
using Meaning = std::function<std::string(std::string word)>;

struct OptionText {
    std::string names;  ///< "-o,--output"; of an operand its name alone
    std::string type;   ///< of its value, for the help and for completion: "FILE", "json|csv"; "" where it has none
    std::string what;   ///< for the help
};

/// `usage` is the call behind the program's name, `examples` are whole lines.
CLI::App& add_subcommand(CLI::App& program, std::string name, std::string what, std::string usage,
                         std::string examples);

void add_operand(CLI::App&, const OptionText&, std::string& word, Problem);
void add_operands(CLI::App&, const OptionText&, std::vector<std::string>& words);

/// Of several the last one counts. The problem is looked for in what the word stands for.
void add_option(CLI::App&, const OptionText&, std::string& value, Problem = nullptr, Meaning = nullptr);
void add_option(CLI::App&, const OptionText&, std::size_t& value, Problem);

/// Of several all count; one may hold several, with commas and blanks between them.
void add_list(CLI::App&, const OptionText&, std::vector<std::string>& words, Problem);

/// Of several all count: `take` gets them.
void add_settings(CLI::App&, const OptionText&, std::function<void(const std::vector<std::string>& words)> take,
                  Problem);

/// One without a value.
void add_flag(CLI::App&, const std::string& names, bool& given, const std::string& what);
void add_flag(CLI::App&, const std::string& names, std::function<void()> take, const std::string& what);

}  // namespace kamerbrief::cli
