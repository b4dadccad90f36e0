#include "extract/citations/kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

#include "extract/citations/label.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

using Identifier = std::optional<std::string>;

int first_year(std::string_view session) {
    return to_int(session.substr(0, 4));
}

// "2024-2025" as identifiers have it: "20242025".
std::string eight_digits(std::string_view session) {
    return session.size() == 9 ? fmt::format("{}{}", session.substr(0, 4), session.substr(5)) : "";
}

// "tk" or "ek" in identifiers; what names no chamber is of the Tweede Kamer, which these letters go to.
std::string_view short_chamber(const Citation& citation) {
    return field(citation, "chamber") == "I" ? "ek" : "tk";
}

// kst-29628-1230, kst-36600-VI-32, kst-33802-C, kst-20082009-31700-VI-D, kst-36551-3-h1; of a whole dossier its number,
// of an annex that is numbered by itself blg-1183891.
Identifier kamerstuk(const Citation& citation) {
    constexpr int last_session_in_identifiers = 2009;  // of papers of the Eerste Kamer
    const std::string_view dossier = field(citation, "dossier");
    const std::string_view chapter = field(citation, "chapter");
    const std::string_view number = field(citation, "number");
    if (dossier.empty()) return std::string(number);
    std::string paper(dossier);
    if (!chapter.empty()) paper += fmt::format("-{}", chapter);
    if (number.empty()) return paper;
    const std::string_view session = field(citation, "session");
    const bool upper_house = field(citation, "chamber") == "I" || is_capital(number.front());
    const bool with_session = upper_house && !session.empty() && first_year(session) <= last_session_in_identifiers;
    const std::string_view suffix = field(citation, "suffix");
    return fmt::format("kst-{}{}{}-{}{}{}", with_session ? eight_digits(session) : "", with_session ? "-" : "", paper,
                       number, suffix.empty() ? "" : "-", suffix);
}

// The scheme changed with the years; an identifier has the meeting's number and item only from 2010/11 on.
Identifier handelingen(const Citation& citation) {
    const std::string_view session = field(citation, "session");
    const std::string_view meeting = field(citation, "number");
    const std::string_view item = field(citation, "item");
    const std::string_view pages = field(citation, "pages");
    if (session.empty()) return std::nullopt;
    const int year = first_year(session);
    const std::string start = fmt::format("h-{}-{}", short_chamber(citation), eight_digits(session));
    const std::string_view first_page = pages.substr(0, pages.find('-'));
    if (year >= 2010 && !meeting.empty() && !item.empty()) return fmt::format("{}-{}-{}", start, meeting, item);
    if (year == 2009 && !meeting.empty() && !pages.empty()) return fmt::format("{}-{}-{}", start, meeting, first_page);
    const bool both_pages = first_page.size() < pages.size();
    if (year >= 1996 && year < 2009 && both_pages) return fmt::format("{}-{}", start, pages);
    if (year >= 1994 && year < 1996 && both_pages && !meeting.empty())
        return fmt::format("{}-{}-{}", start, meeting, pages);
    return std::nullopt;
}

Identifier aanhangsel(const Citation& citation) {
    const std::string session = eight_digits(field(citation, "session"));
    if (session.empty()) return std::nullopt;
    return fmt::format("ah-{}-{}-{}", short_chamber(citation), session, field(citation, "number"));
}

// "2024" and the letter and digits behind it: 2024D51189.
Identifier registration(const Citation& citation) {
    return fmt::format("{}{}", field(citation, "year"), field(citation, "number"));
}

// "202412-156", six digits a month; of the Eerste Kamer "T01234". What is no month has no identifier.
Identifier toezegging(const Citation& citation) {
    const std::string_view number = field(citation, "number");
    if (number.starts_with('T')) return std::string(number);
    if (number.size() < 8 || number[6] != '-' || !is_commitment_month(number.substr(0, 6))) return std::nullopt;
    return fmt::format("TZ{}", number);
}

Identifier bwb(const Citation& citation) {
    const std::string_view id = field(citation, "bwb");
    if (id.empty()) return std::nullopt;
    return std::string(id);
}

// Of a paper of the Union that has no CELEX number the reader wrote the identifier itself.
Identifier celex(const Citation& citation) {
    const std::string_view number = field(citation, "celex");
    return number.empty() ? citation.identifier : std::string(number);
}

// "stb-2011-35": what the gazettes print is numbered by year.
template <char... prefix>
Identifier publication(const Citation& citation) {
    constexpr std::array<char, sizeof...(prefix)> name = {prefix...};
    return fmt::format("{}-{}-{}", std::string_view(name.data(), name.size()), field(citation, "year"),
                       field(citation, "number"));
}

// Of an ECLI and an address the reader wrote the identifier itself: it has no parts to build it from. A report has
// none.
Identifier as_read(const Citation& citation) {
    return citation.identifier;
}

using Fields = std::string_view;
constexpr std::array<Fields, 8> kamerstuk_fields = {"chamber", "session", "dossier", "rijkswet",
                                                    "chapter", "number",  "suffix",  "pages"};
constexpr std::array<Fields, 6> handelingen_fields = {"chamber", "session", "number", "pages", "item", "date"};
constexpr std::array<Fields, 3> aanhangsel_fields = {"chamber", "session", "number"};
constexpr std::array<Fields, 2> yearly_fields = {"number", "year"};
constexpr std::array<Fields, 1> toezegging_fields = {"number"};
constexpr std::array<Fields, 6> wet_fields = {"date", "law", "article", "lid", "onderdeel", "bwb"};
constexpr std::array<Fields, 5> ecli_fields = {"date", "country", "court", "year", "pinpoint"};
constexpr std::array<Fields, 4> ljn_fields = {"number", "date", "court", "year"};
constexpr std::array<Fields, 3> ehrm_fields = {"number", "date", "year"};
constexpr std::array<Fields, 3> rapport_fields = {"title", "author", "year"};
constexpr std::array<Fields, 7> eu_fields = {"number", "year", "law", "article", "lid", "onderdeel", "celex"};

constexpr std::string_view publications = "https://zoek.officielebekendmakingen.nl/{}.html";

constexpr auto table = std::to_array<Kind>({
    {"kamerstuk", kamerstuk_fields, kamerstuk, publications},
    {"handelingen", handelingen_fields, handelingen, publications},
    {"aanhangsel", aanhangsel_fields, aanhangsel, publications},
    {"document", yearly_fields, registration, "https://www.tweedekamer.nl/kamerstukken/detail?id={0}&did={0}"},
    {"zaak", yearly_fields, registration, ""},
    {"activiteit", yearly_fields, registration, "https://berthub.eu/tkconv/activiteit.html?nummer={}"},
    {"toezegging", toezegging_fields, toezegging,
     "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Toezegging?$filter=Nummer%20eq%20'{}'"},
    {"staatsblad", yearly_fields, publication<'s', 't', 'b'>, publications},
    {"staatscourant", yearly_fields, publication<'s', 't', 'c', 'r', 't'>, publications},
    {"tractatenblad", yearly_fields, publication<'t', 'r', 'b'>, publications},
    {"gemeenteblad", yearly_fields, publication<'g', 'm', 'b'>, publications},
    {"provinciaalblad", yearly_fields, publication<'p', 'r', 'b'>, publications},
    {"waterschapsblad", yearly_fields, publication<'w', 's', 'b'>, publications},
    {"bgr", yearly_fields, publication<'b', 'g', 'r'>, publications},
    {"wet", wet_fields, bwb, "https://wetten.overheid.nl/{}"},
    {"lokale-regeling", {}, as_read, "https://lokaleregelgeving.overheid.nl/{}"},
    {"ecli", ecli_fields, as_read, "https://deeplink.rechtspraak.nl/uitspraak?id={}"},
    {"ljn", ljn_fields, as_read, "https://deeplink.rechtspraak.nl/uitspraak?id={}"},
    {"ehrm", ehrm_fields, as_read, "https://hudoc.echr.coe.int/eng#{{%22ecli%22:[%22{}%22]}}"},
    {"eu", eu_fields, celex, "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{}"},
    {"woo", {}, as_read, "{}"},
    {"rapport", rapport_fields, as_read, ""},
    {"url", {}, as_read, "{}"},
});

// Documents of a kind that another address than the kind's own gives: by how their identifier begins.
struct Exception {
    std::string_view kind;
    bool (*applies)(std::string_view identifier);
    std::string_view url;
};

constexpr auto exceptions = std::to_array<Exception>({
    {"kamerstuk", [](std::string_view id) { return !id.starts_with("kst-") && !id.starts_with("blg-"); },
     "https://zoek.officielebekendmakingen.nl/dossier/{}"},
    {"ecli", [](std::string_view id) { return !id.starts_with("ECLI:NL:"); }, "https://e-justice.europa.eu/ecli/{}"},
    {"ljn", [](std::string_view id) { return !id.starts_with("ECLI:"); }, ""},
    {"eu", [](std::string_view id) { return id.starts_with("OJ:"); },
     "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri={}"},
    {"eu", [](std::string_view id) { return id.starts_with("COM("); }, ""},
    {"toezegging", [](std::string_view id) { return !id.starts_with("TZ"); }, ""},
    {"url", [](std::string_view id) { return id.starts_with("www."); }, "https://{}"},
});

}  // namespace

std::span<const Kind> kinds() {
    return table;
}

const Kind& kind_named(std::string_view name) {
    const auto* const row = std::ranges::find(table, name, &Kind::name);
    assert(row != table.end());
    return *row;
}

std::string_view field(const Citation& citation, std::string_view name) {
    const auto found = std::ranges::find(citation.fields, name, &Field::name);
    return found == citation.fields.end() ? std::string_view{} : std::string_view(found->value);
}

void set_field(Citation& citation, std::string_view name, std::string value) {
    std::vector<Field> fields;
    for (const std::string_view each : kind_named(citation.kind).fields) {
        const std::string_view old = field(citation, each);
        if (each == name ? !value.empty() : !old.empty())
            fields.push_back({each, each == name ? std::move(value) : std::string(old)});
    }
    citation.fields = std::move(fields);
}

Citation make_citation(std::string_view kind, std::size_t begin, std::size_t end,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
    const Kind& row = kind_named(kind);
    Citation citation;
    citation.kind = row.name;
    citation.at = {0, begin, end};
    for (const std::string_view name : row.fields) {
        const auto* const given =
            std::ranges::find(fields, name, &std::pair<std::string_view, std::string_view>::first);
        if (given != fields.end() && !given->second.empty())
            citation.fields.push_back({name, std::string(given->second)});
    }
    return citation;
}

std::optional<std::string> url_of(const Kind& kind, std::string_view identifier) {
    std::string_view url = kind.url;
    for (const Exception& exception : exceptions) {
        if (exception.kind == kind.name && exception.applies(identifier)) url = exception.url;
    }
    if (url.empty()) return std::nullopt;
    std::string shown(identifier);
    // The register of local rules parts a rule and its version by a stroke in addresses: CVDR641872/2.
    if (kind.name == "lokale-regeling") std::ranges::replace(shown, '_', '/');
    return fmt::format(fmt::runtime(url), shown);
}

}  // namespace kamerbrief
