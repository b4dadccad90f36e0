// Reads the official reports of debates, and the answers to questions that are printed with them (Aanhangsel).
#include <array>
#include <vector>

#include "extract/citations/kinds.hpp"
#include "extract/citations/label.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

struct Item {
    std::string number;
    std::size_t begin = 0;  // where it stands
    std::size_t end = 0;
};

struct Report {
    std::string chamber;
    std::string session;
    std::string meeting;
    std::vector<Item> items;
    std::string pages;
    std::string date;
};

// "van de", "der" before a chamber.
void skip_article(Cursor& cursor) {
    for (const std::string_view words : {"van de ", "van ", "der "}) {
        if (cursor.literal(words)) return;
    }
}

// "item 7", "items 7 en 8"
std::vector<Item> read_items(Cursor& cursor) {
    constexpr std::size_t longest = 3;
    std::vector<Item> items;
    const std::size_t begin = cursor.at();
    const bool plural = cursor.word("items");
    if ((plural || cursor.word("item")) && cursor.blanks()) {
        for (std::string item(cursor.digits(1, longest)); !item.empty();
             item = plural ? read_further_number(cursor, true, longest) : "") {
            items.push_back({item, cursor.at() - item.size(), cursor.at()});
        }
    }
    if (items.empty()) cursor.move_to(begin);
    return items;
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

// "45-7-12" behind a session, as the reports print of themselves: meeting, item and page, before 2010/11 meeting and
// page.
bool read_compact(Cursor& cursor, Report& report) {
    const std::size_t begin = cursor.at();
    const std::string_view meeting = cursor.digits(1, 3);
    if (!report.session.empty() && !meeting.empty() && cursor.literal("-")) {
        const std::size_t second_begin = cursor.at();
        const std::string_view second = cursor.digits(1, 5);
        const std::size_t second_end = cursor.at();
        const std::string_view third = cursor.literal("-") ? cursor.digits(1, 5) : std::string_view{};
        const bool in_items = report.session >= "2010";
        if (!second.empty() && in_items == !third.empty() && word_ends(cursor.text(), cursor.at())) {
            report.meeting = meeting;
            if (in_items) report.items.push_back({std::string(second), second_begin, second_end});
            report.pages = in_items ? third : second;
            return true;
        }
    }
    cursor.move_to(begin);
    return false;
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
           (report.items.empty() && !(report.items = read_items(cursor)).empty()) ||
           (report.pages.empty() && fill(report.pages, read_pages(cursor))) ||
           (report.meeting.empty() &&
            (read_compact(cursor, report) || fill(report.meeting, read_meeting(cursor, !report.session.empty()))));
}

// The parts up to what is none, and where the last ends; `begin` where there is none.
std::size_t read_parts(Cursor& cursor, Report& report) {
    std::size_t end = cursor.at();
    for (;;) {
        skip_comma(cursor);
        if (!read_part(cursor, report)) break;
        end = cursor.at();
    }
    cursor.move_to(end);
    return end;
}

// One citation for each of its items.
void append(const Report& report, std::size_t begin, std::size_t end, Citations& found) {
    const auto add = [&](std::size_t item_begin, std::size_t item_end, std::string_view item) {
        found.push_back(make_citation("handelingen", item_begin, item_end,
                                      {{"chamber", report.chamber},
                                       {"session", report.session},
                                       {"number", report.meeting},
                                       {"pages", report.pages},
                                       {"item", item},
                                       {"date", report.date}}));
    };
    add(begin, report.items.size() > 1 ? report.items.front().end : end,
        report.items.empty() ? "" : report.items.front().number);
    for (std::size_t i = 1; i < report.items.size(); ++i)
        add(report.items[i].begin, report.items[i].end, report.items[i].number);
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
    skip_comma(cursor);
    skip_article(cursor);
    const std::size_t end = read_parts(cursor, report);
    // "de Handelingen van de Tweede Kamer" by itself is no reference.
    if (report.session.empty() && report.date.empty() && report.meeting.empty()) {
        cursor.move_to(begin);
        return false;
    }
    append(report, begin, end, found);
    // "en nr. 46, item 3", of the same session.
    for (;;) {
        const std::size_t behind = cursor.at();
        const auto [mark, joined] = read_list_separator(cursor);
        Report next{report.chamber, report.session, "", {}, "", ""};
        const std::size_t next_begin = cursor.at();
        next.meeting = read_meeting(cursor, false);
        if ((!mark && !joined) || next.meeting.empty()) {
            cursor.move_to(behind);
            return true;
        }
        append(next, next_begin, read_parts(cursor, next), found);
    }
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
            const auto word = read_number_word(cursor);
            constexpr std::size_t longest = 4;
            std::string number(cursor.digits(1, longest));
            if (!session.empty() && !number.empty() && word_ends(cursor.text(), cursor.at())) {
                for (std::size_t first = begin; !number.empty(); first = cursor.at() - number.size()) {
                    found.push_back(make_citation("aanhangsel", first, cursor.at(),
                                                  {{"chamber", chamber}, {"session", session}, {"number", number}}));
                    number = read_further_number(cursor, word && word->plural, longest);
                }
                return true;
            }
        }
    }
    cursor.move_to(begin);
    return false;
}

}  // namespace kamerbrief
