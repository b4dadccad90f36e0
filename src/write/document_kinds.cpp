// The table of kinds, and what the papers, gazettes and registrations of parliament and state say of themselves.
#include "write/document_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

#include "write/document_descriptions.hpp"

namespace kamerbrief {
namespace {

bool begins_with_capital(std::string_view text) {
    return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

std::string joined(std::initializer_list<std::string_view> pieces, std::string_view between) {
    std::string text;
    for (const std::string_view piece : pieces) {
        if (piece.empty()) continue;
        if (!text.empty()) text += between;
        text += piece;
    }
    return text;
}

// "2024-2025" as it is cited: "2024/25", at the turn of the century "1999/2000".
std::string short_session(std::string_view session) {
    const std::string_view first = session.substr(0, session.find('-'));
    if (first.size() == session.size()) return std::string(session);
    const std::string_view second = session.substr(first.size() + 1);
    const bool same_century = second.size() == 4 && second.starts_with(first.substr(0, 2));
    return fmt::format("{}/{}", first, same_century ? second.substr(2) : second);
}

// What both chambers print: its series, session and number.
void describe_bill(const Citation& citation, std::string_view series, std::string_view chamber, std::string number,
                   CitedDocument& document) {
    if (!chamber.empty()) document.authority = chamber == "I" ? "Eerste Kamer" : "Tweede Kamer";
    document.container = joined({series, chamber}, " ");
    const std::string_view session = said(citation, "session");
    document.volume = short_session(session);
    document.issued = session;
    std::ranges::replace(document.issued, '-', '/');
    document.number = std::move(number);
    document.title = joined({joined({document.container, document.volume}, " "), document.number}, ", ");
}

// "h1", "h2", "n1", "b3" behind the number: a reprint, an erratum, an annex.
std::string version(std::string_view suffix) {
    struct Version {
        char letter;
        std::string_view name;
    };
    constexpr auto versions = std::to_array<Version>({{'h', "herdruk"}, {'n', "erratum"}, {'b', "bijlage"}});
    const auto* const found = std::ranges::find(versions, suffix.front(), &Version::letter);
    if (found == versions.end()) return std::string(suffix);
    const std::string_view ordinal = suffix.substr(1);
    return ordinal == "1" ? std::string(found->name) : fmt::format("{} {}", found->name, ordinal);
}

// The Tweede Kamer numbers its papers in figures, the Eerste Kamer in capitals, which stand without "nr.".
void describe_kamerstuk(const Citation& citation, std::string_view, CitedDocument& document) {
    const std::string_view number = said(citation, "number");
    std::string_view chamber = said(citation, "chamber");
    if (said(citation, "dossier").empty()) {
        return describe_bill(citation, number.starts_with("blg-") ? "Bijlage" : "Kamerstukken", chamber,
                             std::string(number), document);
    }
    if (chamber.empty() && !number.empty()) chamber = begins_with_capital(number) ? "I" : "II";
    std::string paper = joined({said(citation, "dossier"), said(citation, "chapter")}, " ");
    if (const std::string_view rijkswet = said(citation, "rijkswet"); !rijkswet.empty())
        paper += fmt::format(" ({})", rijkswet);
    if (!number.empty()) paper += fmt::format(", {}{}", begins_with_capital(number) ? "" : "nr. ", number);
    if (const std::string_view suffix = said(citation, "suffix"); !suffix.empty())
        paper += fmt::format(" ({})", version(suffix));
    describe_bill(citation, "Kamerstukken", chamber, std::move(paper), document);
}

std::string_view chamber_or_second(const Citation& citation) {
    const std::string_view chamber = said(citation, "chamber");
    return chamber.empty() ? "II" : chamber;
}

// The pages are part of what it is only where it has no items: up to 2010.
void describe_handelingen(const Citation& citation, std::string_view, CitedDocument& document) {
    const auto numbered = [&](std::string_view word, std::string_view name) {
        const std::string_view value = said(citation, name);
        return value.empty() ? std::string() : fmt::format("{} {}", word, value);
    };
    const std::string item = numbered("item", "item");
    const std::string place =
        joined({numbered("nr.", "number"), item, item.empty() ? numbered("p.", "pages") : ""}, ", ");
    describe_bill(citation, "Handelingen", chamber_or_second(citation), place, document);
    if (const std::string_view date = said(citation, "date"); is_whole_date(date)) document.issued = date;
}

void describe_aanhangsel(const Citation& citation, std::string_view, CitedDocument& document) {
    describe_bill(citation, "Aanhangsel Handelingen", chamber_or_second(citation),
                  fmt::format("nr. {}", said(citation, "number")), document);
}

// "2024Z21536": the year that it was registered in, a letter and digits.
void describe_registration(const Citation& citation, std::string_view, CitedDocument& document) {
    constexpr auto names =
        std::to_array<Name>({{"document", "Document"}, {"zaak", "Zaak"}, {"activiteit", "Activiteit"}});
    document.authority = "Tweede Kamer";
    document.number = *citation.identifier;
    document.issued = said(citation, "year");
    document.title = fmt::format("{} {}", name_of(names, citation.kind), document.number);
}

// "TZ202412-156": the month that it was made in; "T01234" of the Eerste Kamer says none.
void describe_toezegging(const Citation& citation, std::string_view, CitedDocument& document) {
    constexpr std::size_t month = 4;  // behind the year
    document.number = *citation.identifier;
    const bool of_second_chamber = document.number.starts_with("TZ");
    const std::string_view made = said(citation, "number").substr(0, std::string_view("202412").size());
    document.authority = of_second_chamber ? "Tweede Kamer" : "Eerste Kamer";
    if (of_second_chamber && made.size() > month)
        document.issued = fmt::format("{}-{}", made.substr(0, month), made.substr(month));
    document.title = fmt::format("Toezegging {}", document.number);
}

void describe_gazette(const Citation& citation, std::string_view, CitedDocument& document) {
    constexpr auto names = std::to_array<Name>({{"staatsblad", "Stb."},
                                                {"staatscourant", "Stcrt."},
                                                {"tractatenblad", "Trb."},
                                                {"gemeenteblad", "Gmb."},
                                                {"provinciaalblad", "Prb."},
                                                {"waterschapsblad", "Wsb."},
                                                {"bgr", "Bgr."}});
    document.container = name_of(names, citation.kind);
    document.issued = said(citation, "year");
    document.page = said(citation, "number");
    document.title = fmt::format("{} {}, {}", document.container, document.issued, document.page);
}

// A book of the Burgerlijk Wetboek is a law of its own; the article tells which.
void describe_law(const Citation& citation, std::string_view, CitedDocument& document) {
    const std::string_view law = said(citation, "law");
    const std::string_view article = said(citation, "article");
    const std::string_view book = article.substr(0, std::min(article.find(':'), article.size()));
    const bool names_book = law == "Burgerlijk Wetboek" && book.size() < article.size();
    document.title = names_book ? fmt::format("{} Boek {}", law, book) : law.empty() ? *citation.identifier : law;
}

void describe_by_identifier(const Citation& citation, std::string_view, CitedDocument& document) {
    document.title = *citation.identifier;
}

void describe_report(const Citation& citation, std::string_view text, CitedDocument& document) {
    document.title = said(citation, "title");
    document.author = said(citation, "author");
    document.issued = said(citation, "year");
    document.words = text;
}

// Handelingen are bills too: in CSL 1.0.2 a hearing is one of a committee, and the Leidraad's style writes of a hearing
// only title and address.
constexpr auto table = std::to_array<DocumentKind>({
    {"kamerstuk", DocumentType::bill, describe_kamerstuk},
    {"handelingen", DocumentType::bill, describe_handelingen},
    {"aanhangsel", DocumentType::bill, describe_aanhangsel},
    {"document", DocumentType::document, describe_registration},
    {"zaak", DocumentType::document, describe_registration},
    {"activiteit", DocumentType::document, describe_registration},
    {"toezegging", DocumentType::document, describe_toezegging},
    {"staatsblad", DocumentType::legislation, describe_gazette},
    {"staatscourant", DocumentType::legislation, describe_gazette},
    {"tractatenblad", DocumentType::legislation, describe_gazette},
    {"gemeenteblad", DocumentType::legislation, describe_gazette},
    {"provinciaalblad", DocumentType::legislation, describe_gazette},
    {"waterschapsblad", DocumentType::legislation, describe_gazette},
    {"bgr", DocumentType::legislation, describe_gazette},
    {"wet", DocumentType::legislation, describe_law},
    {"lokale-regeling", DocumentType::legislation, describe_by_identifier},
    {"ecli", DocumentType::legal_case, describe_ruling},
    {"ljn", DocumentType::legal_case, describe_ruling},
    {"ehrm", DocumentType::legal_case, describe_ruling},
    {"eu", DocumentType::legislation, describe_union},
    {"woo", DocumentType::webpage, describe_by_identifier},
    {"rapport", DocumentType::report, describe_report},
    {"url", DocumentType::webpage, describe_by_identifier},
});

}  // namespace

std::span<const DocumentKind> document_kinds() {
    return table;
}

CitedDocument describe(const Citation& citation, std::string_view text) {
    const auto* const row = std::ranges::find(table, citation.kind, &DocumentKind::kind);
    CitedDocument document;
    document.type = row->type;
    row->describe(citation, on_one_line(text), document);
    for (std::string* const value : {&document.title, &document.words, &document.author, &document.number})
        *value = on_one_line(*value);
    if (document.words.empty()) document.words = document.title;
    return document;
}

}  // namespace kamerbrief
