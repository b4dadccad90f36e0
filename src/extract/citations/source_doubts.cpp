// What a careful registrar would remark about laws, rulings, debates and reports, and about dates of anything.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "extract/citations/doubts.hpp"
#include "extract/citations/gazettes.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/laws.hpp"
#include "extract/phrases.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

// Debates in committee are reported in papers of their own. The Handelingen are of plenary meetings.
constexpr auto committee_debates = std::to_array<Phrase>(
    {"commissiedebat", "algemeen overleg", "notaoverleg", "wetgevingsoverleg", "schriftelijk overleg"});

// Where case notes are printed: behind the name of one of these stand year and number.
constexpr auto case_journals = std::to_array<std::string_view>(
    {"NJ", "AB", "JB", "JV", "NbSr", "EHRC", "JAR", "RvdW", "Gst.", "TBR", "BNB", "JIN", "JOR", "NJB", "AA"});

void doubt_handelingen(Letter& letter, const Citation& citation) {
    if (citation.kind != "handelingen" || citation.identifier) return;
    const std::string_view text = text_at(letter, citation.at);
    if (field(citation, "session").empty() && field(citation, "date").starts_with("--"))
        doubt(letter, citation, "handelingen-no-year", Severity::error,
              fmt::format("{}: the year is missing; add it", text));
    doubt(letter, citation, "handelingen-incomplete", Severity::warning,
          fmt::format("{}: cannot be looked up; add the session, the number of the meeting and the item", text));
}

// A promise made in committee under "Handelingen".
void doubt_debate(Letter& letter, const Citation& citation) {
    if (citation.kind != "handelingen" || !citation.context) return;
    const std::string_view sentence = text_at(letter, *citation.context);
    const auto debate = std::ranges::find_if(
        committee_debates, [&](const Phrase& name) { return find_phrase(sentence, name).has_value(); });
    if (debate == committee_debates.end()) return;
    doubt(
        letter, citation, "not-a-handelingen-source", Severity::warning,
        fmt::format("{}: the sentence speaks of a {}, which the Handelingen do not have; cite its report, a Kamerstuk",
                    text_at(letter, citation.at), *debate));
}

// A law by a title that is not its own.
void doubt_title(Letter& letter, const Citation& citation) {
    if (field(citation, "law").empty()) return;
    const std::string_view text = text_at(letter, citation.at);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_capital(text[at]) || !word_starts(text, at)) continue;
        Cursor cursor(text, at);
        if (read_law_name(cursor)) return;
        const auto misnamed = read_misnamed_law(cursor);
        if (!misnamed) continue;
        doubt(letter, citation, "law-title-mismatch", Severity::warning,
              fmt::format("{}: the table of laws has none of that name; probably {}", text, misnamed->law->name));
        return;
    }
}

// "ECLl:NL:...", "ECLI;NL;...", "NL:HR:...": the identifier is the mended one.
void doubt_ecli(Letter& letter, const Citation& citation) {
    if (citation.kind != "ecli" || !citation.identifier) return;
    const std::string_view text = text_at(letter, citation.at);
    const std::string& identifier = *citation.identifier;
    const auto same = [](char a, char b) { return small(a) == small(b); };
    if (std::search(text.begin(), text.end(), identifier.begin(), identifier.end(), same) != text.end()) return;
    doubt(letter, citation, "ecli-slip", Severity::error,
          fmt::format("{}: written so it leads nowhere; write {}", text, identifier));
}

// "Noot A. Jansma, ECLI:...": where the note is printed is left out.
void doubt_case_note(Letter& letter, const Citation& citation) {
    if (citation.kind != "ecli") return;
    const std::string_view text = letter.document.paragraphs[citation.at.paragraph].text;
    Cursor cursor(text);
    if (!cursor.literal("Noot ") || !capital_at(text, cursor.at())) return;
    for (const std::string_view journal : case_journals) {
        for (std::size_t at = text.find(journal); at != std::string_view::npos; at = text.find(journal, at + 1)) {
            if (word_starts(text, at) && word_ends(text, at + journal.size())) return;
        }
    }
    doubt(letter, citation, "case-note-without-publication", Severity::warning,
          "a case note is cited without where it is printed; add the journal, its year and the number (NJ 2011/29)");
}

// "r.o. 9" of an opinion: only rulings have considerations.
void doubt_pinpoint(Letter& letter, const Citation& citation) {
    if (citation.kind != "ecli" || field(citation, "court") != "PHR") return;
    const std::string_view text = text_at(letter, citation.at);
    if (text.find("r.o.") == std::string_view::npos && text.find("rov.") == std::string_view::npos) return;
    doubt(letter, citation, "pinpoint-on-conclusion", Severity::info,
          fmt::format("{}: an opinion of the Parket has no r.o.; write its paragraph (par. 9), or cite the ruling",
                      text));
}

// The text of a law as it stood in an earlier year.
void doubt_version(Letter& letter, const Citation& citation) {
    const std::string_view date = field(citation, "date");
    if (citation.kind != "wet" || date.empty() || !letter.head.date) return;
    if (date.substr(0, 4) >= letter.head.date->substr(0, 4)) return;
    doubt(letter, citation, "pinned-version", Severity::info,
          fmt::format("{}: this is the text of {}; leave the date out where the law of today is meant",
                      text_at(letter, citation.at), date));
}

void doubt_report(Letter& letter, const Citation& citation) {
    if (citation.kind != "rapport" || !field(citation, "year").empty()) return;
    doubt(letter, citation, "grey-literature-no-year", Severity::warning,
          fmt::format("{}: the year is missing; add it", text_at(letter, citation.at)));
}

// The date of a debate or a ruling, or the month of a commitment, as far as it is written: "2025-11-26", "2025-11".
std::string date_of(const Citation& citation) {
    const std::string_view date = field(citation, "date");
    if (!date.empty()) return date.starts_with("--") ? "" : std::string(date);
    if (citation.kind == "toezegging" && citation.identifier && citation.identifier->starts_with("TZ"))
        return fmt::format("{}-{}", citation.identifier->substr(2, 4), citation.identifier->substr(6, 2));
    if (citation.kind == "document" || citation.kind == "zaak" || citation.kind == "ecli" || citation.kind == "eu" ||
        is_gazette(citation.kind))
        return std::string(field(citation, "year"));
    return "";
}

// "29628, nr. 12 (brief van 12 februari 2026)"
std::string date_behind(const Letter& letter, const Citation& citation) {
    if (citation.kind != "kamerstuk" && citation.kind != "document") return "";
    Cursor cursor(letter.document.paragraphs[citation.at.paragraph].text, citation.at.end);
    cursor.blanks();
    if (!cursor.literal("(")) return "";
    if (cursor.word("brief") && cursor.blanks()) cursor.word("van") || cursor.word("d.d.");
    cursor.blanks();
    const auto date = read_date(cursor.text(), cursor.at());
    return date && date->year ? iso_date(*date) : "";
}

void doubt_date(Letter& letter, const Citation& citation) {
    if (!letter.head.date) return;
    std::string date = date_of(citation);
    if (date.empty()) date = date_behind(letter, citation);
    if (date.empty() || date <= letter.head.date->substr(0, date.size())) return;
    doubt(letter, citation, "date-in-future", Severity::error,
          fmt::format("{}: {} is after the letter's own date, {}; correct one of them", text_at(letter, citation.at),
                      date, *letter.head.date));
}

}  // namespace

void doubt_sources(Letter& letter) {
    for (const Citation& citation : letter.citations) {
        if (citation.wording != Wording::full) continue;  // said at what it points to
        for (const auto of_one : {doubt_handelingen, doubt_debate, doubt_title, doubt_ecli, doubt_case_note,
                                  doubt_pinpoint, doubt_version, doubt_report, doubt_date}) {
            of_one(letter, citation);
        }
    }
}

}  // namespace kamerbrief
