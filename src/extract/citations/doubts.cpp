// What a careful registrar would remark about the letter's citations.
//
// A new doubt is a function of one citation, or of all, in the list at the end; its code goes into kamerbrief(5).
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include "extract/citations/budget.hpp"
#include "extract/citations/gazettes.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/laws.hpp"
#include "extract/citations/number_slips.hpp"
#include "extract/passes.hpp"

namespace kamerbrief {
namespace {

void doubt(Letter& letter, const Citation& citation, std::string_view code, Severity severity, std::string message) {
    letter.diagnostics.push_back({std::string(code), severity, std::move(message), citation.at});
}

int year_in(std::string_view digits) {
    int year = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), year);
    return year;
}

// The citation without its label, as a message calls it: "36 600, nr. 32".
std::string_view short_text(const Letter& letter, const Citation& citation) {
    const std::string_view text = text_at(letter, citation.at);
    Cursor cursor(text);
    return read_label(cursor) ? cursor.rest() : text;
}

// "2025/25", "2024/26": a session runs from one September to the next.
void doubt_session(Letter& letter, const Citation& citation) {
    const std::string_view session = field(citation, "session");
    if (session.size() != 9) return;
    const int first = year_in(session.substr(0, 4));
    const int second = year_in(session.substr(5));
    if (second == first + 1) return;
    doubt(letter, citation, "session-impossible", Severity::error,
          fmt::format("{}: a session runs from one year to the next; write {}/{:02} or {}/{:02}",
                      text_at(letter, citation.at), second - 1, second % 100, first, (first + 1) % 100));
}

// A bare paper of a budget. Above the main dossier's numbers, or where sentence or letter point to a chapter, it is a
// slip; else it may be meant, as motions of the general debate are.
void doubt_chapter(Letter& letter, const Citation& citation) {
    const Budget* budget = budget_of(field(citation, "dossier"));
    const std::string_view number = field(citation, "number");
    if (citation.kind != "kamerstuk" || !budget || !field(citation, "chapter").empty()) return;
    if (number.empty() || !is_digit(number.front())) return;
    const bool too_high = budget->highest_number && year_in(number) > *budget->highest_number;
    const std::string_view text = short_text(letter, citation);
    if (!citation.suggested.empty()) {
        const Suggestion& best = citation.suggested.front();
        doubt(letter, citation, "budget-chapter-missing", Severity::error,
              fmt::format("{}: the chapter of the {} budget is missing; probably {} ({})", text, budget->year,
                          best.identifier, best.reason));
        return;
    }
    if (too_high) {
        doubt(letter, citation, "budget-chapter-missing", Severity::error,
              fmt::format("{}: the {} budget has no such number without a chapter; add the ministry's ({}-VI, nr. {})",
                          text, budget->year, budget->dossier, number));
        return;
    }
    doubt(letter, citation, "budget-chapter-missing", Severity::info,
          fmt::format("{}: {} is the budget of {}; motions on one ministry's budget carry its chapter ({}-VI, nr. {})",
                      text, budget->dossier, budget->year, budget->dossier, number));
}

// "Kamerstukken II" before what is registered elsewhere.
void doubt_label(Letter& letter, const Citation& citation) {
    const std::string_view text = text_at(letter, citation.at);
    if (citation.kind == "kamerstuk" || !(text.starts_with("Kamerstuk") || text.starts_with("kamerstuk"))) return;
    doubt(letter, citation, "label-mismatch", Severity::warning,
          fmt::format("{}: this is a {}, not a Kamerstuk; leave the label out", text, citation.kind));
}

void doubt_commitment(Letter& letter, const Citation& citation) {
    if (citation.kind != "toezegging") return;
    const std::string_view text = short_text(letter, citation);
    const std::string_view all = text_at(letter, citation.at);
    const std::size_t prefix = all.find("TZ");
    if (prefix == std::string_view::npos) {
        if (field(citation, "number").starts_with('T')) return;  // of the Eerste Kamer
        doubt(letter, citation, "tz-prefix-missing", Severity::error,
              fmt::format("{}: the number of a commitment begins with TZ; write {}", text,
                          citation.identifier.value_or("TZ...")));
        return;
    }
    Cursor cursor(all, prefix + 2);
    cursor.blanks();
    const std::size_t digits = cursor.at();
    while (is_digit(cursor.peek()))
        cursor.move_to(cursor.at() + 1);
    if (is_commitment_month(cursor.since(digits)) && citation.identifier) return;
    const std::string remedy = citation.identifier ? fmt::format("probably {}", *citation.identifier)
                               : !citation.suggested.empty()
                                   ? fmt::format("perhaps {}", citation.suggested.front().identifier)
                                   : std::string("look the number up");
    doubt(letter, citation, "tz-malformed", Severity::error,
          fmt::format("{}: a commitment is numbered TZ, year, month, number, as TZ202412-156; {}", text, remedy));
}

void doubt_handelingen(Letter& letter, const Citation& citation) {
    if (citation.kind != "handelingen" || citation.identifier) return;
    const std::string_view text = text_at(letter, citation.at);
    if (field(citation, "session").empty() && field(citation, "date").starts_with("--"))
        doubt(letter, citation, "handelingen-no-year", Severity::error,
              fmt::format("{}: the year is missing; add it", text));
    doubt(letter, citation, "handelingen-incomplete", Severity::warning,
          fmt::format("{}: cannot be looked up; add the session, the number of the meeting and the item", text));
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
          fmt::format("{}: an ECLI begins with ECLI and a country, with colons between; write {}", text, identifier));
}

// "Stb. 2024, 4l2": the number is the mended one.
void doubt_number(Letter& letter, const Citation& citation) {
    if (citation.kind != "kamerstuk" && !is_gazette(citation.kind)) return;
    if (field(citation, "chamber") == "I") return;  // "188l" may be meant
    constexpr std::size_t longest = 6;
    const std::string_view text = text_at(letter, citation.at);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!word_starts(text, at)) continue;
        Cursor cursor(text, at);
        const std::string number = read_slipped_number(cursor, longest);
        if (number.empty()) continue;
        doubt(letter, citation, "number-slip", Severity::error,
              fmt::format("{}: a letter stands where a digit belongs in {}; write {}", text, cursor.since(at), number));
        return;
    }
}

// The date of a debate or a ruling, or the month of a commitment, as far as it is written: "2025-11-26", "2025-11".
std::string date_of(const Citation& citation) {
    const std::string_view date = field(citation, "date");
    if (!date.empty() && citation.kind != "wet") return date.starts_with("--") ? "" : std::string(date);
    if (citation.kind == "toezegging" && citation.identifier && citation.identifier->starts_with("TZ"))
        return fmt::format("{}-{}", citation.identifier->substr(2, 4), citation.identifier->substr(6, 2));
    if (citation.kind == "document" || citation.kind == "zaak" || is_gazette(citation.kind))
        return std::string(field(citation, "year"));
    return "";
}

void doubt_date(Letter& letter, const Citation& citation) {
    if (!letter.head.date) return;
    const std::string date = date_of(citation);
    if (date.empty() || date <= letter.head.date->substr(0, date.size())) return;
    doubt(letter, citation, "date-in-future", Severity::error,
          fmt::format("{}: {} is after the letter's own date, {}; correct one of them", text_at(letter, citation.at),
                      date, *letter.head.date));
}

// "36 600, nr. 32" here, "36600-VI, nr. 32" there: said at the one without the chapter.
void doubt_forms(Letter& letter) {
    std::map<std::string, const Citation*, std::less<>> with_chapter;
    const auto key = [](const Citation& citation) {
        return fmt::format("{}-{}", field(citation, "dossier"), field(citation, "number"));
    };
    for (const Citation& citation : letter.citations) {
        if (citation.kind == "kamerstuk" && !field(citation, "chapter").empty() && !field(citation, "number").empty())
            with_chapter.emplace(key(citation), &citation);
    }
    for (const Citation& citation : letter.citations) {
        if (citation.kind != "kamerstuk" || !field(citation, "chapter").empty()) continue;
        if (citation.wording != Wording::full) continue;
        const auto other = with_chapter.find(key(citation));
        if (other == with_chapter.end()) continue;
        doubt(letter, citation, "same-paper-two-forms", Severity::warning,
              fmt::format("{}: elsewhere in the letter {}; if they are one paper, write it the same way",
                          short_text(letter, citation), short_text(letter, *other->second)));
    }
}

}  // namespace

void doubt_citations(Letter& letter) {
    for (const Citation& citation : letter.citations) {
        if (citation.wording != Wording::full) continue;  // said at what it points to
        for (const auto of_one : {doubt_session, doubt_chapter, doubt_label, doubt_commitment, doubt_handelingen,
                                  doubt_title, doubt_ecli, doubt_number, doubt_date}) {
            of_one(letter, citation);
        }
    }
    doubt_forms(letter);
}

}  // namespace kamerbrief
