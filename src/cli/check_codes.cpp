#include "cli/check_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace kamerbrief::cli {
namespace {

constexpr std::size_t explanation_columns = 80;

// How many letters must be changed, added or left out to make one of the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string wrapped(std::string_view text) {
    std::string lines;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (column > 0 && column + 1 + word.size() > explanation_columns) {
            lines += '\n';
            column = 0;
        }
        if (column > 0) lines += ' ';
        lines += word;
        column += word.size() + (column > 0 ? 1 : 0);
    }
    return lines + '\n';
}

}  // namespace

std::string code_problem(const std::string& code) {
    const auto codes = diagnostic_codes();
    if (std::ranges::find(codes, code, &DiagnosticCode::name) != codes.end()) return {};
    constexpr std::size_t longest = 64;  // of what may have been meant as a code
    const auto nearest = std::ranges::min_element(codes, {}, [&](const DiagnosticCode& known) {
        return distance(std::string_view(code).substr(0, longest), known.name);
    });
    const bool near = distance(std::string_view(code).substr(0, longest), nearest->name) <= nearest->name.size() / 2;
    if (near) return fmt::format("'{}' is no code: did you mean {}?", code, nearest->name);
    return fmt::format("'{}' is no code: kamerbrief(5) has them all", code);
}

std::string explanation_of(std::string_view code) {
    const DiagnosticCode& known = *std::ranges::find(diagnostic_codes(), code, &DiagnosticCode::name);
    return fmt::format("{} ({}): {}\n\n{}\nSaid of:     {}\nNot said of: {}\n", known.name, name_of(known.severity),
                       known.summary, wrapped(known.explanation), known.fires, known.silent);
}

}  // namespace kamerbrief::cli
