// Reads the official reports of debates, and the answers to questions that are printed with them (Aanhangsel).
#include <array>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "extract/dutch.hpp"

namespace kamerbrief {
namespace {

struct Report {
    std::string chamber;
    std::string session;
    std::string meeting;
    std::string item;
    std::string pages;
    std::string date;
};

// "van de", "der" before a chamber.
void skip_article(Cursor& cursor) {
    for (const std::string_view words : {"van de ", "van ", "der "}) {
        if (cursor.literal(words)) return;
    }
}

std::string read_item(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.word("item") && cursor.blanks()) {
        if (const std::string_view item = cursor.digits(1, 3); !item.empty()) return std::string(item);
    }
    cursor.move_to(begin);
    return "";
}

// "nr. 108", or behind a session "108" alone.
std::string read_meeting(Cursor& cursor, bool bare) {
    const std::size_t begin = cursor.at();
    const bool named = read_number_word(cursor).has_value();
    const std::string_view number = cursor.digits(1, 3);
    if ((named || bare) && !number.empty() && word_ends(cursor.text(), cursor.at())) return std::string(number);
    cursor.move_to(begin);
    return "";
}

std::string read_written_date(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    if (cursor.literal("d.d.") || cursor.literal("van")) cursor.blanks();
    if (const auto date = read_date(cursor.text(), cursor.at())) {
        cursor.move_to(date->end);
        return iso_date(*date);
    }
    cursor.move_to(begin);
    return "";
}

// The part of a reference that stands here, each once.
bool read_part(Cursor& cursor, Report& report) {
    const auto fill = [](std::string& part, std::string read) {
        if (!part.empty() || read.empty()) return false;
        part = std::move(read);
        return true;
    };
    return (report.chamber.empty() && fill(report.chamber, read_chamber(cursor))) ||
           (report.date.empty() && fill(report.date, read_written_date(cursor))) ||
           (report.session.empty() && fill(report.session, read_session_with_word(cursor))) ||
           (report.item.empty() && fill(report.item, read_item(cursor))) ||
           (report.pages.empty() && fill(report.pages, read_pages(cursor))) ||
           (report.meeting.empty() && fill(report.meeting, read_meeting(cursor, !report.session.empty())));
}

}  // namespace

Starts handelingen_starts() {
    return {"Handelingen"};
}

bool read_handelingen(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    // In small letters they are what somebody does.
    if (!cursor.literal("Handelingen") || !word_ends(cursor.text(), cursor.at())) {
        cursor.move_to(begin);
        return false;
    }
    Report report;
    std::size_t end = begin;
    for (bool first = true;; first = false) {
        skip_comma(cursor);
        if (first) skip_article(cursor);
        if (!read_part(cursor, report)) break;
        end = cursor.at();
    }
    // "de Handelingen van de Tweede Kamer" by itself is no reference.
    if (report.session.empty() && report.date.empty() && report.meeting.empty()) {
        cursor.move_to(begin);
        return false;
    }
    cursor.move_to(end);
    found.push_back(make_citation("handelingen", begin, end,
                                  {{"chamber", report.chamber},
                                   {"session", report.session},
                                   {"number", report.meeting},
                                   {"pages", report.pages},
                                   {"item", report.item},
                                   {"date", report.date}}));
    return true;
}

Starts aanhangsel_starts() {
    return {"aanhangsel"};
}

bool read_aanhangsel(Cursor& cursor, Citations& found) {
    const std::size_t begin = cursor.at();
    if (cursor.word("aanhangsel") && cursor.blanks_or_breaks()) {
        skip_article(cursor);
        if (cursor.word("handelingen")) {
            skip_comma(cursor);
            const std::string chamber = read_chamber(cursor);
            skip_comma(cursor);
            const std::string session = read_session_with_word(cursor);
            skip_comma(cursor);
            read_number_word(cursor);
            const std::string_view number = cursor.digits(1, 4);
            if (!session.empty() && !number.empty() && word_ends(cursor.text(), cursor.at())) {
                found.push_back(make_citation("aanhangsel", begin, cursor.at(),
                                              {{"chamber", chamber}, {"session", session}, {"number", number}}));
                return true;
            }
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
