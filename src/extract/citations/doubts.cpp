// What a careful registrar would remark about the letter's citations. Here what concerns parliamentary papers and
// numbers.
//
// A new doubt is a function of one citation, or of all, in the list at the end of its file; its code goes into
// diagnostic_codes.cpp and kamerbrief(5).
#include "extract/citations/doubts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extract/citations/budget.hpp"
#include "extract/citations/gazettes.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/citations/number_slips.hpp"
#include "extract/passes.hpp"

namespace kamerbrief {
namespace {

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
    const int first = to_int(session.substr(0, 4));
    const int second = to_int(session.substr(5));
    if (second == first + 1) {
        // It opens on the third Tuesday of September.
        if (!field(citation, "date").empty()) return;  // the debate's own date says more
        if (!letter.head.date || *letter.head.date >= fmt::format("{:04}-09-15", first)) return;
        doubt(letter, citation, "date-in-future", Severity::error,
              fmt::format("{}: this session opens after the letter's own date, {}; correct one of them",
                          text_at(letter, citation.at), *letter.head.date));
        return;
    }
    doubt(letter, citation, "session-impossible", Severity::error,
          fmt::format("{}: a session runs from one year to the next; write {}/{:02} or {}/{:02}",
                      text_at(letter, citation.at), second - 1, second % 100, first, (first + 1) % 100));
}

// The budget of a bare paper of one, that has no chapter; null for any other citation.
const Budget* budget_without_chapter(const Citation& citation) {
    const std::string_view number = field(citation, "number");
    if (citation.kind != "kamerstuk" || !field(citation, "chapter").empty()) return nullptr;
    return number.empty() || !is_digit(number.front()) ? nullptr : budget_of(field(citation, "dossier"));
}

bool is_above_main_dossier(const Budget& budget, const Citation& citation) {
    return budget.highest_number && to_int(field(citation, "number")) > *budget.highest_number;
}

// A bare paper above the main dossier's numbers, or where sentence or letter point to a chapter, is a slip.
void doubt_chapter(Letter& letter, const Citation& citation) {
    const Budget* budget = budget_without_chapter(citation);
    if (!budget) return;
    const std::string_view text = short_text(letter, citation);
    if (!citation.suggested.empty()) {
        const Suggestion& best = citation.suggested.front();
        doubt(letter, citation, "budget-chapter-missing", Severity::error,
              fmt::format("{}: the chapter of the {} budget is missing; probably {} ({})", text, budget->year,
                          best.identifier, best.reason));
    } else if (is_above_main_dossier(*budget, citation)) {
        doubt(letter, citation, "budget-chapter-missing", Severity::error,
              fmt::format("{}: the {} budget has no such number without a chapter; add the ministry's ({}-VI, nr. {})",
                          text, budget->year, budget->dossier, field(citation, "number")));
    }
}

// Another bare paper may be meant, as motions of the general debate are: said once of each.
void doubt_main_dossier(Letter& letter) {
    std::set<std::string_view> told;  // identifiers
    for (const Citation& citation : letter.citations) {
        const Budget* budget = budget_without_chapter(citation);
        if (!budget || !citation.suggested.empty() || is_above_main_dossier(*budget, citation)) continue;
        if (citation.wording != Wording::full || !told.insert(*citation.identifier).second) continue;
        doubt(letter, citation, "budget-chapter-missing", Severity::info,
              fmt::format(
                  "{}: {} is the budget of {}; motions on one ministry's budget carry its chapter ({}-VI, nr. {})",
                  short_text(letter, citation), budget->dossier, budget->year, budget->dossier,
                  field(citation, "number")));
    }
}

// "Kamerstukken II" before what is registered elsewhere.
void doubt_label(Letter& letter, const Citation& citation) {
    const std::string_view text = text_at(letter, citation.at);
    if (citation.kind == "kamerstuk" || !(text.starts_with("Kamerstuk") || text.starts_with("kamerstuk"))) return;
    doubt(letter, citation, "label-mismatch", Severity::warning,
          fmt::format("{}: this is a {}, not a Kamerstuk; leave the label out", text, citation.kind));
}

// "Kamerstukken II 2024/25, 36410, nr. C": until 2003 the Tweede Kamer had some papers by letters too.
void doubt_chamber(Letter& letter, const Citation& citation) {
    constexpr std::string_view first_session = "2005-2006";
    const std::string_view number = field(citation, "number");
    if (citation.kind != "kamerstuk" || field(citation, "chamber") != "II" ||
        field(citation, "session") < first_session)
        return;
    if (number.empty() || !std::ranges::all_of(number, is_capital)) return;
    doubt(letter, citation, "chamber-mismatch", Severity::warning,
          fmt::format("{}: papers numbered by letters are of the Eerste Kamer; write Kamerstukken I, or correct the "
                      "number",
                      text_at(letter, citation.at)));
}

void doubt_commitment(Letter& letter, const Citation& citation) {
    if (citation.kind != "toezegging") return;
    const std::string_view text = short_text(letter, citation);
    const std::string_view all = text_at(letter, citation.at);
    const std::size_t prefix = all.find("TZ");
    if (prefix == std::string_view::npos) {
        const std::size_t number = std::min(text.find_first_of("0123456789"), text.size());
        if (!is_commitment_month(text.substr(number, 6))) return;  // "T01234", "-157" of a list
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
        if (number.empty() || number != field(citation, "number")) continue;
        doubt(letter, citation, "number-slip", Severity::error,
              fmt::format("{}: a number is written in digits alone; write {} for {}", text, number, cursor.since(at)));
        return;
    }
}

// "Kamerstukken II 2024/25, 29628, nr. 12345": what stands for a whole dossier is a paper whose number is none.
void doubt_unread_number(Letter& letter, const Citation& citation) {
    if (citation.kind != "kamerstuk" || !field(citation, "number").empty()) return;
    Cursor cursor(letter.document.paragraphs[citation.at.paragraph].text, citation.at.end);
    skip_comma(cursor);
    if (!read_number_word(cursor)) return;
    doubt(letter, citation, "number-unreadable", Severity::error,
          fmt::format("{}: what stands behind nr. is no number of a paper; correct it", text_at(letter, citation.at)));
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

// A paper has one session: said where it is not the one that it mostly has in the letter, or had first.
void doubt_sessions(Letter& letter) {
    using Times = std::vector<std::pair<std::string_view, std::size_t>>;  // by session, in the order of the letter
    const auto session_of = [](const Citation& citation) {
        const bool paper = citation.kind == "kamerstuk" && citation.identifier && !field(citation, "number").empty();
        return paper && citation.wording == Wording::full ? field(citation, "session") : std::string_view{};
    };
    std::map<std::string_view, Times> sessions;  // by identifier
    for (const Citation& citation : letter.citations) {
        const std::string_view session = session_of(citation);
        if (session.empty()) continue;
        Times& times = sessions[*citation.identifier];
        const auto known = std::ranges::find(times, session, &Times::value_type::first);
        if (known == times.end()) {
            times.emplace_back(session, 1);
        } else {
            ++known->second;
        }
    }
    for (const Citation& citation : letter.citations) {
        const std::string_view session = session_of(citation);
        if (session.empty()) continue;
        const Times& times = sessions[*citation.identifier];
        const std::string_view usual = std::ranges::max_element(times, {}, &Times::value_type::second)->first;
        if (session == usual) continue;
        doubt(letter, citation, "session-not-constant", Severity::warning,
              fmt::format("{}: elsewhere in the letter this paper is of {}; a paper has one session",
                          text_at(letter, citation.at), usual));
    }
}

// 36600 that means one chapter here and another there: said where it is not the one that it mostly means.
void doubt_constancy(Letter& letter) {
    const auto best_chapter = [](const Citation& citation) -> std::string_view {
        if (citation.kind != "kamerstuk" || citation.suggested.empty() || citation.wording != Wording::full) return {};
        const std::string_view dossier = field(citation, "dossier");
        const std::string_view behind = std::string_view(citation.suggested.front().identifier)
                                            .substr(std::string_view("kst-").size() + dossier.size());
        return behind.starts_with('-') ? behind.substr(1, behind.find('-', 1) - 1) : std::string_view{};
    };
    std::map<std::string_view, std::map<std::string_view, std::size_t>> times;  // by dossier, by chapter
    for (const Citation& citation : letter.citations) {
        if (const std::string_view chapter = best_chapter(citation); !chapter.empty())
            ++times[field(citation, "dossier")][chapter];
    }
    for (const Citation& citation : letter.citations) {
        const std::string_view chapter = best_chapter(citation);
        if (chapter.empty()) continue;
        const auto& of_dossier = times[field(citation, "dossier")];
        const auto most = std::ranges::max_element(of_dossier, {}, [](const auto& entry) { return entry.second; });
        if (most->second == of_dossier.at(chapter)) continue;
        doubt(letter, citation, "chapter-not-constant", Severity::warning,
              fmt::format("{}: without a chapter this means {}-{} here, and {}-{} elsewhere in the letter; write both "
                          "with their chapters",
                          short_text(letter, citation), field(citation, "dossier"), chapter, field(citation, "dossier"),
                          most->first));
    }
}

}  // namespace

void doubt(Letter& letter, const Citation& citation, std::string_view code, Severity severity, std::string message) {
    letter.diagnostics.push_back({std::string(code), severity, std::move(message), citation.at});
}

void doubt_papers(Letter& letter) {
    for (const Citation& citation : letter.citations) {
        if (citation.wording != Wording::full) continue;  // said at what it points to
        for (const auto of_one : {doubt_session, doubt_chapter, doubt_label, doubt_chamber, doubt_commitment,
                                  doubt_number, doubt_unread_number})
            of_one(letter, citation);
    }
    doubt_main_dossier(letter);
    doubt_forms(letter);
    doubt_sessions(letter);
    doubt_constancy(letter);
}

void doubt_citations(Letter& letter) {
    doubt_papers(letter);
    doubt_sources(letter);
    doubt_habits(letter);
}

}  // namespace kamerbrief
