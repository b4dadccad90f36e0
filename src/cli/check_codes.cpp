#include "cli/check_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/nearest.hpp"

namespace kamerbrief::cli {
namespace {

constexpr std::size_t explanation_columns = 80;

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
    std::vector<std::string_view> names(codes.size());
    std::ranges::transform(codes, names.begin(), &DiagnosticCode::name);
    if (const std::string_view meant = nearest(code, names); !meant.empty()) {
        return fmt::format("'{}' is no code: did you mean {}?", code, meant);
    }
    return fmt::format("'{}' is no code: kamerbrief(5) has them all", code);
}

std::string explanation_of(std::string_view code) {
    const DiagnosticCode& known = *std::ranges::find(diagnostic_codes(), code, &DiagnosticCode::name);
    return fmt::format("{} ({}): {}\n\n{}\nSaid of:     {}\nNot said of: {}\n", known.name, name_of(known.severity),
                       known.summary, wrapped(known.explanation), known.fires, known.silent);
}

}  // namespace kamerbrief::cli
