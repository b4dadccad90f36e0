#include "cli/choices.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/nearest.hpp"

namespace kamerbrief::cli {

std::string either(const std::vector<Choice>& choices) {
    std::string words;
    for (std::size_t i = 0; i < choices.size(); ++i)
        words += fmt::format("{}{}", i == 0 ? "" : i + 1 == choices.size() ? " or " : ", ", choices[i].word);
    return words;
}

std::string words_of(const std::vector<Choice>& choices) {
    std::string words;
    for (const Choice& choice : choices)
        words += fmt::format("{}{}", words.empty() ? "" : "|", choice.word);
    return words;
}

std::string no_choice(const std::string& word, const std::vector<Choice>& choices) {
    std::vector<std::string_view> words(choices.size());
    std::ranges::transform(choices, words.begin(), &Choice::word);
    if (const std::string_view meant = nearest(word, words); !meant.empty()) {
        return fmt::format("'{}' is no choice (did you mean {}?)", word, meant);
    }
    return fmt::format("'{}' is no choice: say {}", word, either(choices));
}

std::string describe(const std::vector<Choice>& choices) {
    std::string lines;
    for (const Choice& choice : choices)
        lines += fmt::format("{}{}: {}", lines.empty() ? "" : "\n", choice.word, choice.meaning);
    return lines;
}

void add_choice(CLI::App& command, const std::string& name, std::string& value, std::vector<Choice> choices,
                Meaning meaning) {
    const OptionText text{name, words_of(choices), describe(choices)};
    const auto problem = [choices = std::move(choices)](const std::string& word) {
        if (std::ranges::find(choices, word, &Choice::word) != choices.end()) return std::string();
        return no_choice(word, choices);
    };
    add_option(command, text, value, problem, std::move(meaning));
}

}  // namespace kamerbrief::cli
