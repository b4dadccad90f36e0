// Reads what the Union prints beside its acts: documents of the Commission ("COM(2021) 206"), the Official Journal
// ("PbEU 2010, L 85/1", "PB L, 2023/2387") and CELEX numbers.
#include <fmt/format.h>

#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

// A COM is a proposal (PC) or a communication (DC), which its number does not tell; the others have one type each.
struct Series {
    std::string_view name;
    std::string_view celex;
};

constexpr auto series = std::to_array<Series>({{"COM", ""}, {"SWD", "SC"}, {"JOIN", "JC"}});

constexpr auto journals = std::to_array<std::string_view>({"PbEU", "PbEG", "PB EU", "PB", "OJ"});

// "COM(2021) 206", "COM (2021)206", "COM(2021) 206 final"
bool read_commission_document(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    for (const Series& entry : series) {
        cursor.move_to(begin);
        if (!cursor.literal(entry.name)) continue;
        cursor.blanks();
        if (!cursor.literal("(")) continue;
        const std::string year(cursor.digits(4, 4));
        if (year.empty() || !cursor.literal(")")) continue;
        cursor.blanks_or_breaks();
        if (cursor.literal("nr.") || cursor.literal("/")) cursor.blanks();
        const std::string_view number = cursor.digits(1, 4);
        if (number.empty() || !word_ends(cursor.text(), cursor.at())) continue;
        const std::size_t behind = cursor.at();
        cursor.blanks();
        if (!cursor.word("final") && !cursor.word("definitief") && !cursor.literal("def.")) cursor.move_to(behind);
        const std::string celex = entry.celex.empty() ? "" : fmt::format("5{}{}{:0>4}", year, entry.celex, number);
        found.push_back(
            make_citation("eu", begin, cursor.at(), {{"number", number}, {"year", year}, {"celex", celex}}));
        if (celex.empty()) found.back().identifier = fmt::format("COM({}) {}", year, number);
        return true;
    }
    cursor.move_to(begin);
    return false;
}

// "L 180", "C 85/1", "L 119 van 4.5.2016": the series and number of an issue; the page is left.
struct Issue {
    std::string_view series;
    std::string_view number;
};

std::optional<Issue> read_issue(Cursor& cursor) {
    const std::string_view letter = cursor.capitals();
    if (letter != "L" && letter != "C") return std::nullopt;
    cursor.blanks();
    const std::string_view number = cursor.digits(1, 4);
    if (number.empty() || !(word_ends(cursor.text(), cursor.at()))) return std::nullopt;
    const std::size_t behind = cursor.at();
    if (!cursor.literal("/") || cursor.digits(1, 4).empty()) cursor.move_to(behind);
    return Issue{letter, number};
}

// "PbEU 2010, L 180", "PbEU L 180", and since October 2023, when each act has an issue of its own, "PB L, 2023/2387".
bool read_journal(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    for (const std::string_view name : journals) {
        cursor.move_to(begin);
        if (!cursor.literal(name) || !word_ends(cursor.text(), cursor.at())) continue;
        skip_comma(cursor);
        const std::string year(cursor.digits(4, 4));
        if (!year.empty()) {
            skip_comma(cursor);
            const auto issue = read_issue(cursor);
            if (!issue) continue;
            found.push_back(make_citation("eu", begin, cursor.at(), {{"number", issue->number}, {"year", year}}));
            found.back().identifier = fmt::format("OJ:{}:{}:{:0>3}:TOC", issue->series, year, issue->number);
            return true;
        }
        const std::string_view letter = cursor.capitals();
        if (letter != "L" && letter != "C") continue;
        skip_comma(cursor);
        const std::string act_year(cursor.digits(4, 4));
        if (act_year.empty() || !cursor.literal("/")) continue;
        const std::string_view number = cursor.digits(1, 5);
        if (number.empty() || !word_ends(cursor.text(), cursor.at())) continue;
        found.push_back(make_citation("eu", begin, cursor.at(), {{"number", number}, {"year", act_year}}));
        found.back().identifier = fmt::format("OJ:{}_{}{:0>5}", letter, act_year, number);
        return true;
    }
    cursor.move_to(begin);
    return false;
}

// "CELEX: 32016R0679", "CELEX-nummer 62021CJ0634"
bool read_celex(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (cursor.literal_any_case("celex")) {
        for (const std::string_view words : {"-nummer", "-nr.", " nummer", " nr.", ":"})
            cursor.literal(words);
        cursor.blanks();
        const std::size_t number = cursor.at();
        const bool sector = !cursor.digits(5, 5).empty();
        const std::size_t letters = cursor.capitals().size();
        if (sector && letters >= 1 && letters <= 2 && !cursor.digits(4, 4).empty() &&
            word_ends(cursor.text(), cursor.at())) {
            found.push_back(make_citation("eu", begin, cursor.at(), {{"celex", cursor.since(number)}}));
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace

Starts eu_paper_starts() {
    Starts starts = starts_of(series, &Series::name);
    starts.insert(starts.end(), journals.begin(), journals.end());
    starts.emplace_back("celex");
    return starts;
}

bool read_eu_paper(Cursor& cursor, Citations& found) {
    return read_commission_document(cursor, found) || read_journal(cursor, found) || read_celex(cursor, found);
}

}  // namespace kamerbrief
