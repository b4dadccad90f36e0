// RIS. Its lines end in a line feed, as all that we write: the format's own description asks for a carriage return
// before it, which none of the programs that read it need, and which Unix tools would take for part of the value.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "write/bibliographies.hpp"

namespace kamerbrief {
namespace {

// In the order of DocumentType.
constexpr std::array<std::string_view, 6> types{"BILL", "STAT", "CASE", "ELEC", "GEN", "RPRT"};

// "2024-11-26" is "2024/11/26/": year, month, day, and nothing else to say.
std::string ris_date(std::string date) {
    std::ranges::replace(date, '-', '/');
    return date + "/";
}

}  // namespace

std::string ris_entry(const CitedDocument& document) {
    std::string entry = fmt::format("TY  - {}\n", types[static_cast<std::size_t>(document.type)]);
    const auto line = [&entry](std::string_view tag, std::string_view value) {
        if (!value.empty()) entry += fmt::format("{}  - {}\n", tag, value);
    };
    constexpr std::size_t year = std::string_view("2024").size();
    const bool is_day = document.issued.size() == std::string_view("2024-11-26").size();
    line("ID", document.key);
    line("AU", document.author);
    line("TI", document.title.empty() ? document.words : document.title);
    line("T2", document.container);
    line("VL", document.volume);
    line("M1", document.number);
    line("SP", document.page);
    line("PB", document.authority);
    line("PY", std::string_view(document.issued).substr(0, year));
    line("DA", is_day ? ris_date(document.issued) : "");
    line("UR", document.url);
    return entry + "ER  - \n";
}

}  // namespace kamerbrief
