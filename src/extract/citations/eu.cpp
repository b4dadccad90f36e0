#include "extract/citations/eu.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "extract/citations/label.hpp"

namespace kamerbrief {
namespace {

struct Type {
    std::string_view name;
    char celex;         // the letter of its sector in a CELEX number
    bool number_first;  // before 2015: "Verordening (EG) nr. 1272/2008", but "Richtlijn 95/46/EG"
};

constexpr auto types = std::to_array<Type>({
    {"verordening", 'R', true},
    {"gedelegeerde verordening", 'R', true},
    {"uitvoeringsverordening", 'R', true},
    {"richtlijn", 'L', false},
    {"kaderbesluit", 'F', false},
    {"besluit", 'D', false},
    {"uitvoeringsbesluit", 'D', false},
});

constexpr auto communities = std::to_array<std::string_view>({"EU", "EG", "EEG", "Euratom", "JBZ", "GBVB"});

// "" where none stands there.
std::string_view read_community(Cursor& cursor) {
    for (const std::string_view name : communities) {
        if (cursor.literal(name)) {
            if (word_ends(cursor.text(), cursor.at())) return name;
            cursor.move_to(cursor.at() - name.size());
        }
    }
    return {};
}

// "(EU) ", "(EG, Euratom) ": the first.
std::string_view read_bracket(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("(")) {
        const std::string_view community = read_community(cursor);
        if (!community.empty() && cursor.literal(",")) {
            cursor.blanks();
            read_community(cursor);
        }
        if (!community.empty() && cursor.literal(")")) {
            cursor.blanks_or_breaks();
            return community;
        }
    }
    cursor.move_to(begin);
    return {};
}

// Of "2016/679" and "1272/2008" the year: four digits of the Communities' time, or two of the last century.
std::string year_of(std::string_view digits) {
    if (digits.size() == 2 && digits >= "52") return fmt::format("19{}", digits);
    if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"))) return std::string(digits);
    return "";
}

// "(EU) 2016/679", "nr. 1272/2008", "2014/24/EU" behind the type.
std::optional<EuAct> read_act_number(Cursor& cursor, const Type& type) {
    EuAct act;
    act.begin = cursor.at();
    std::string_view community = read_bracket(cursor);
    const bool named = cursor.literal("nr.");
    cursor.blanks();
    std::string_view first = cursor.digits(1, 4);
    if (first.empty() || !cursor.literal("/")) return std::nullopt;
    std::string_view second = cursor.digits(1, 4);
    const std::size_t behind = cursor.at();
    const std::string_view suffix = cursor.literal("/") ? read_community(cursor) : std::string_view{};
    if (suffix.empty()) cursor.move_to(behind);
    if (community.empty()) community = suffix;
    // Without a community it is any number of the kind: "Verordening 12/2024" of a council.
    if (second.empty() || community.empty()) return std::nullopt;
    constexpr std::string_view first_year = "2015";  // that goes before the number
    const bool before_2015 = community != "EU" || second.size() == 2 || first < first_year;
    if (type.number_first && (named || before_2015 || year_of(first).empty())) std::swap(first, second);
    act.number = second;
    act.year = year_of(first);
    if (act.year.empty()) return std::nullopt;
    act.celex = fmt::format("3{}{}{:0>4}", act.year, type.celex, act.number);
    return act;
}

}  // namespace

Starts eu_act_starts() {
    return starts_of(types, &Type::name);
}

std::optional<EuAct> read_eu_act(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    const std::string_view text = cursor.rest();
    for (const Type& type : types) {
        constexpr std::size_t fourth = 3;  // the letters before it are those that the sieve has looked at
        if (text.size() <= fourth || small(text[fourth]) != type.name[fourth]) continue;
        cursor.move_to(begin);
        if (!cursor.literal_any_case(type.name)) continue;
        cursor.literal("en");  // "Verordeningen"
        if (!word_ends(cursor.text(), cursor.at()) || !cursor.blanks_or_breaks()) continue;
        if (auto act = read_act_number(cursor, type)) return act;
        break;
    }
    cursor.move_to(begin);
    return std::nullopt;
}

std::optional<EuAct> read_further_eu_act(Cursor& cursor, char celex_letter) {
    const std::size_t begin = cursor.at();
    const bool comma = cursor.literal(",");
    cursor.blanks_or_breaks();
    const bool joined = read_joiner(cursor);
    cursor.blanks_or_breaks();
    const auto* const type = std::ranges::find(types, celex_letter, &Type::celex);
    if ((comma || joined) && type != types.end()) {
        if (auto act = read_act_number(cursor, *type)) return act;
    }
    cursor.move_to(begin);
    return std::nullopt;
}

}  // namespace kamerbrief
