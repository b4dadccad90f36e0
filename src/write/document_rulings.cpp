// Rulings, as the Leidraad cites them: "Rb. Gelderland 3 mei 2023, ECLI:NL:RBGEL:2023:1234 (Van Voorbeeld)".
#include <fmt/format.h>

#include <array>

#include "write/document_descriptions.hpp"

namespace kamerbrief {
namespace {

// By country and code in an ECLI, for a ruling that is cited without its court's name.
constexpr auto courts = std::to_array<Name>({
    {"CE:ECHR", "EHRM"},
    {"EU:C", "HvJ EU"},
    {"EU:T", "Gerecht EU"},
    {"NL:CBB", "CBb"},
    {"NL:CRVB", "CRvB"},
    {"NL:GHAMS", "Hof Amsterdam"},
    {"NL:GHARL", "Hof Arnhem-Leeuwarden"},
    {"NL:GHDHA", "Hof Den Haag"},
    {"NL:GHSHE", "Hof ’s-Hertogenbosch"},
    {"NL:HR", "HR"},
    {"NL:PHR", "Parket bij de Hoge Raad"},
    {"NL:RBAMS", "Rb. Amsterdam"},
    {"NL:RBDHA", "Rb. Den Haag"},
    {"NL:RBGEL", "Rb. Gelderland"},
    {"NL:RBLIM", "Rb. Limburg"},
    {"NL:RBMNE", "Rb. Midden-Nederland"},
    {"NL:RBNHO", "Rb. Noord-Holland"},
    {"NL:RBNNE", "Rb. Noord-Nederland"},
    {"NL:RBOBR", "Rb. Oost-Brabant"},
    {"NL:RBOVE", "Rb. Overijssel"},
    {"NL:RBROT", "Rb. Rotterdam"},
    {"NL:RBZWB", "Rb. Zeeland-West-Brabant"},
    {"NL:RVS", "ABRvS"},
});

// "Hof Arnhem" of "Hof Arnhem, 7 april 2011, ECLI:...": what stands before the date, which a blank or comma parts.
std::string_view court_in(std::string_view text) {
    const std::size_t end = text.find_first_of(",0123456789");
    if (end == std::string_view::npos || end == 0) return "";
    std::string_view court = text.substr(0, end);
    if (text[end] != ',' && !court.ends_with(' ')) return "";
    for (const std::string_view behind : {" ", " van", " d.d."}) {
        if (court.ends_with(behind)) court.remove_suffix(behind.size());
    }
    return court.find(':') == std::string_view::npos ? court : std::string_view();
}

std::string_view court_of(const Citation& citation) {
    if (citation.kind == "ehrm") return "EHRM";
    if (citation.kind == "eu") return "HvJ EU";
    const std::string_view code = said(citation, "court");
    const std::string_view country = said(citation, "country");
    const std::string_view name = name_of(courts, fmt::format("{}:{}", country.empty() ? "NL" : country, code));
    return name.empty() ? code : name;
}

// "Van Voorbeeld" of "..., ECLI:NL:HR:2019:2006 (Van Voorbeeld)".
std::string_view case_name_in(std::string_view text) {
    const std::size_t open = text.rfind('(');
    if (!text.ends_with(')') || open == std::string_view::npos) return "";
    return text.substr(open + 1, text.size() - open - 2);
}

// "2023-05-03" is "3 mei 2023"; a year is itself.
std::string date_in_words(std::string_view date) {
    constexpr auto months = std::to_array<Name>({{"01", "januari"},
                                                 {"02", "februari"},
                                                 {"03", "maart"},
                                                 {"04", "april"},
                                                 {"05", "mei"},
                                                 {"06", "juni"},
                                                 {"07", "juli"},
                                                 {"08", "augustus"},
                                                 {"09", "september"},
                                                 {"10", "oktober"},
                                                 {"11", "november"},
                                                 {"12", "december"}});
    if (!is_whole_date(date)) return std::string(date);
    std::string_view day = date.substr(8);
    if (day.starts_with('0')) day.remove_prefix(1);
    return fmt::format("{} {} {}", day, name_of(months, date.substr(5, 2)), date.substr(0, 4));
}

std::string number_of(const Citation& citation) {
    const std::string& identifier = *citation.identifier;
    const std::string_view number = said(citation, "number");
    if (identifier.starts_with("ECLI:") || number.empty()) return identifier;
    return citation.kind == "ljn" ? fmt::format("LJN {}", number) : std::string(number);
}

}  // namespace

void describe_ruling(const Citation& citation, std::string_view text, CitedDocument& document) {
    const std::string_view court = court_in(text);
    const std::string_view date = said(citation, "date");
    document.type = DocumentType::legal_case;
    document.authority = court.empty() ? court_of(citation) : court;
    document.title = case_name_in(text);
    document.number = number_of(citation);
    document.issued = is_whole_date(date) ? date : said(citation, "year");
    document.words = document.authority;
    if (!document.issued.empty()) document.words += fmt::format(" {}", date_in_words(document.issued));
    document.words += fmt::format("{}{}", document.words.empty() ? "" : ", ", document.number);
    if (!document.title.empty()) document.words += fmt::format(" ({})", document.title);
}

}  // namespace kamerbrief
