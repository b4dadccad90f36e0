#include "cli/limits.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/whole_number.hpp"

namespace kamerbrief::cli {
namespace {

struct NamedLimit {
    std::string_view name;
    std::size_t Limits::*limit;
};

constexpr std::array named_limits{
    NamedLimit{"input", &Limits::input},     NamedLimit{"entries", &Limits::entries},
    NamedLimit{"part", &Limits::part},       NamedLimit{"inflated", &Limits::inflated},
    NamedLimit{"ratio", &Limits::ratio},     NamedLimit{"nodes", &Limits::nodes},
    NamedLimit{"depth", &Limits::depth},     NamedLimit{"table-depth", &Limits::table_depth},
    NamedLimit{"columns", &Limits::columns}, NamedLimit{"cells", &Limits::cells},
    NamedLimit{"lines", &Limits::lines},
};

constexpr std::size_t most_value = std::numeric_limits<std::size_t>::max() / 2;  // so that it can be passed

using Setting = std::pair<std::size_t Limits::*, std::size_t>;

std::optional<Setting> read_setting(std::string_view text) {
    const std::size_t sign = text.find('=');
    if (sign == text.npos) return std::nullopt;
    const auto known = std::ranges::find(named_limits, text.substr(0, sign), &NamedLimit::name);
    if (known == named_limits.end()) return std::nullopt;
    const auto value = whole_number(text.substr(sign + 1));
    if (!value || *value == 0 || *value > most_value) return std::nullopt;
    return Setting{known->limit, *value};
}

std::string limit_problem(const std::string& text) {
    if (read_setting(text)) return {};
    std::string names;
    for (const NamedLimit& known : named_limits)
        names += fmt::format("{}{}", names.empty() ? "" : ", ", known.name);
    return fmt::format("'{}' is no limit: say NAME=VALUE, a number from 1 to {}, with NAME one of {}", text, most_value,
                       names);
}

}  // namespace

void add_limit_option(CLI::App& command, Limits& limits) {
    const auto take = [&limits](const std::vector<std::string>& settings) {
        for (const std::string& text : settings) {
            const auto [limit, value] = *read_setting(text);
            limits.*limit = value;
        }
    };
    add_settings(command, {"--limit", "NAME=VALUE", "Move a bound that no letter may pass: see kamerbrief(1)"}, take,
                 limit_problem);
}

}  // namespace kamerbrief::cli
