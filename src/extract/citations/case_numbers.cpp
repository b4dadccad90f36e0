// Reads rulings by the numbers they had before or beside an ECLI: "HR 3 mei 2011, LJN BQ1234", "EHRM 9 juni 1998,
// 25829/94 (Van Voorbeeld)", "HvJ EU 5 mei 2015, C-146/13".
#include <fmt/format.h>

#include <optional>
#include <string>

#include "extract/citations/courts.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/readers.hpp"

namespace kamerbrief {
namespace {

// The year of a full date, "" of one without.
std::string_view year_of(std::string_view date) {
    return date.size() == 10 && is_digit(date.front()) ? date.substr(0, 4) : std::string_view{};
}

// "LJN BQ1234", "LJN: BQ1234", "LJN-nummer BQ1234": two letters and four digits, from 1999 to 2013.
bool read_ljn_number(Cursor& cursor, const RulingHead& head, std::size_t begin, Citations& found) {
    if (!cursor.literal("LJN")) return false;
    for (const std::string_view words : {"-nummer", "-nr.", ":"})
        cursor.literal(words);
    cursor.blanks();
    const std::size_t number = cursor.at();
    if (cursor.capitals().size() != 2 || cursor.digits(4, 4).empty() || !word_ends(cursor.text(), cursor.at()))
        return false;
    const std::string_view ljn = cursor.since(number);
    const std::string_view court = court_code(head.court);
    const std::string_view year = year_of(head.date);
    take_case_name(cursor);
    found.push_back(make_citation("ljn", begin, cursor.at(),
                                  {{"number", ljn}, {"date", head.date}, {"court", court}, {"year", year}}));
    const bool known = !court.empty() && !year.empty();
    found.back().identifier = known ? fmt::format("ECLI:NL:{}:{}:{}", court, year, ljn) : std::string(ljn);
    return true;
}

// "nr. 25829/94", "25829/94": the application, its number and the two digits of its year.
struct Application {
    std::string_view number;
    std::string_view year;
};

std::optional<Application> read_application(Cursor& cursor) {
    skip_docket_words(cursor);
    const std::string_view number = cursor.digits(1, 5);
    if (number.empty() || !cursor.literal("/")) return std::nullopt;
    const std::string_view year = cursor.digits(2, 2);
    if (year.empty() || !word_ends(cursor.text(), cursor.at())) return std::nullopt;
    return Application{number, year};
}

// The ordinal of the Court's ECLI is month and day, JUD of a judgment, seven digits of the application's number and two
// of its year. What letters cite are judgments.
bool read_strasbourg(Cursor& cursor, const RulingHead& head, std::size_t begin, Citations& found) {
    if (!head.court.starts_with("EHRM") && !head.court.starts_with("Europees Hof voor de Rechten")) return false;
    const auto application = read_application(cursor);
    if (!application) return false;
    const std::string number = fmt::format("{}/{}", application->number, application->year);
    take_case_name(cursor);
    found.push_back(make_citation("ehrm", begin, cursor.at(),
                                  {{"number", number}, {"date", head.date}, {"year", year_of(head.date)}}));
    if (!year_of(head.date).empty()) {
        const std::string& date = head.date;
        found.back().identifier = fmt::format("ECLI:CE:ECHR:{}:{}{}JUD{:0>7}{}", date.substr(0, 4), date.substr(5, 2),
                                              date.substr(8, 2), application->number, application->year);
    }
    return true;
}

// "C-146/13" of the Court of Justice. CELEX: sector 6, the year of the number, CJ of a judgment, four digits. What
// letters cite are judgments.
bool read_luxembourg(Cursor& cursor, const RulingHead& head, std::size_t begin, Citations& found) {
    if (!head.court.starts_with("HvJ") && !head.court.starts_with("Hof van Justitie")) return false;
    skip_docket_words(cursor);
    const std::size_t number_begin = cursor.at();
    if (!cursor.literal("C") || !cursor.dash()) return false;
    const std::string_view number = cursor.digits(1, 4);
    if (number.empty() || !cursor.literal("/")) return false;
    const std::string_view year = cursor.digits(2, 2);
    if (year.empty() || !word_ends(cursor.text(), cursor.at())) return false;
    constexpr std::string_view first_year = "54";  // of the Court of the Coal and Steel Community
    const std::string celex = fmt::format("6{}{}CJ{:0>4}", year < first_year ? "20" : "19", year, number);
    const std::string_view written = cursor.since(number_begin);
    take_case_name(cursor);
    found.push_back(make_citation("eu", begin, cursor.at(), {{"number", written}, {"celex", celex}}));
    return true;
}

}  // namespace

Starts case_number_starts() {
    Starts starts(courts.begin(), courts.end());
    starts.emplace_back("LJN");
    return starts;
}

bool read_case_number(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    const RulingHead head = read_ruling_head(cursor).value_or(RulingHead{});
    const std::size_t behind = cursor.at();
    if (read_ljn_number(cursor, head, begin, found)) return true;
    cursor.move_to(behind);
    if (read_strasbourg(cursor, head, begin, found)) return true;
    cursor.move_to(behind);
    if (read_luxembourg(cursor, head, begin, found)) return true;
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
