// What the European Union made, told apart by its CELEX number: the sector is its first digit, and of an act the letter
// behind the year is its type.
#include <fmt/format.h>

#include <array>

#include "write/document_descriptions.hpp"

namespace kamerbrief {
namespace {

struct ActType {
    std::string_view name;
    char celex;
};

// The longer of two that end alike goes first.
constexpr auto act_types = std::to_array<ActType>({
    {"Verordening", 'R'},
    {"Richtlijn", 'L'},
    {"Kaderbesluit", 'F'},
    {"Besluit", 'D'},
});

constexpr std::size_t celex_type = 5;  // place of the letter in "32016R0679"

// "(EU) 2016/679", "nr. 1272/2008", "2014/24/EU" at the beginning.
std::string_view act_number(std::string_view text) {
    const std::size_t stroke = text.find('/');
    return stroke == std::string_view::npos ? text : text.substr(0, text.find_first_of(" ,;)", stroke));
}

// Where the words begin that the type of an act ends: "gedelegeerde verordening", "Uitvoeringsverordening".
std::size_t act_begin(std::string_view text, std::size_t type) {
    const auto word_begin = [&](std::size_t at) { return text.substr(0, at).rfind(' ') + 1; };
    const std::size_t begin = word_begin(type);
    return text.substr(0, begin).ends_with("edelegeerde ") ? word_begin(begin - 1) : begin;
}

// "artikel 5 van Richtlijn (EU) 2016/680" names "Richtlijn (EU) 2016/680"; the second of "Verordeningen (EU) 2016/679
// en (EU) 2018/1725" is one too.
std::string act_name(std::string_view text, std::string_view celex) {
    for (const ActType& type : act_types) {
        // The first letter may be a capital.
        const std::size_t tail = text.find(type.name.substr(1));
        if (tail == std::string_view::npos || tail == 0) continue;
        const std::size_t begin = act_begin(text, tail - 1);
        std::string_view behind = text.substr(tail + type.name.size() - 1);
        if (behind.starts_with("en ")) behind.remove_prefix(2);
        std::string name =
            fmt::format("{}{}", text.substr(begin, tail - begin + type.name.size() - 1), act_number(behind));
        if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
        return name;
    }
    const auto* const type =
        std::ranges::find(act_types, celex.size() > celex_type ? celex[celex_type] : '\0', &ActType::celex);
    return type == act_types.end() ? std::string(act_number(text)) : fmt::format("{} {}", type->name, act_number(text));
}

// "PbEU 2010, L 180", and since October 2023, when each act has an issue of its own, "PbEU L, 2023/2387".
void describe_journal(const Citation& citation, std::string_view text, CitedDocument& document) {
    const std::string_view series = std::string_view(*citation.identifier).substr(std::string_view("OJ:").size(), 1);
    const std::string_view year = said(citation, "year");
    const std::string_view number = said(citation, "number");
    const bool by_act = citation.identifier->find('_') != std::string::npos;
    document.container = text.starts_with("PbEG") ? "PbEG" : "PbEU";
    document.issued = year;
    document.page = by_act ? fmt::format("{} {}/{}", series, year, number) : fmt::format("{} {}", series, number);
    document.title = by_act ? fmt::format("{} {}, {}/{}", document.container, series, year, number)
                            : fmt::format("{} {}, {}", document.container, year, document.page);
}

void describe_paper(const Citation& citation, std::string_view celex, CitedDocument& document) {
    constexpr auto series = std::to_array<Name>({{"SC", "SWD"}, {"JC", "JOIN"}, {"PC", "COM"}, {"DC", "COM"}});
    const std::string_view year = said(citation, "year");
    const std::string_view number = said(citation, "number");
    document.type = DocumentType::document;
    document.issued = year;
    document.title = celex.size() < celex_type + 2 || number.empty()
                         ? *citation.identifier
                         : fmt::format("{}({}) {}", name_of(series, celex.substr(celex_type, 2)), year, number);
    document.number = document.title;
}

}  // namespace

void describe_union(const Citation& citation, std::string_view text, CitedDocument& document) {
    const std::string_view celex = said(citation, "celex");
    const std::string_view law = said(citation, "law");
    if (celex.starts_with('6')) return describe_ruling(citation, text, document);
    if (celex.empty() && citation.identifier->starts_with("OJ:")) return describe_journal(citation, text, document);
    if (celex.empty() || celex.starts_with('5')) return describe_paper(citation, celex, document);
    document.issued = said(citation, "year");
    if (!law.empty()) {
        document.title = law;
    } else {
        const bool is_named = !said(citation, "number").empty();
        document.title = is_named ? act_name(text, celex) : fmt::format("CELEX {}", celex);
    }
}

}  // namespace kamerbrief
