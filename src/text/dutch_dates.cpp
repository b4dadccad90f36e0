#include "text/dutch_dates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/cursor.hpp"
#include "text/word_list.hpp"

namespace kamerbrief {
namespace {

struct Month {
    std::string_view name;
    int number;
};

constexpr auto months = std::to_array<Month>({
    {"januari", 1},   {"jan", 1},  {"februari", 2},  {"feb", 2},  {"febr", 2}, {"maart", 3},    {"mrt", 3},
    {"april", 4},     {"apr", 4},  {"mei", 5},       {"juni", 6}, {"jun", 6},  {"juli", 7},     {"jul", 7},
    {"augustus", 8},  {"aug", 8},  {"september", 9}, {"sep", 9},  {"sept", 9}, {"oktober", 10}, {"okt", 10},
    {"november", 11}, {"nov", 11}, {"december", 12}, {"dec", 12},
});

constexpr auto month_names = [] {
    std::array<std::string_view, months.size()> names;
    std::ranges::transform(months, names.begin(), &Month::name);
    return WordList(names);
}();

bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// Without a year February may have 29 days.
bool calendar_has(const std::optional<int>& year, int month, int day) {
    constexpr std::array<int, 13> days = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > days[static_cast<std::size_t>(month)]) return false;
    return !(year && month == 2 && day == 29 && !is_leap(*year));
}

// "jl.", "j.l.", "ll.", "jongstleden", "laatstleden" behind a date.
bool read_past(Cursor& cursor) {
    const std::size_t begin = cursor.at();
    cursor.blanks();
    for (const std::string_view word : {"jongstleden", "laatstleden", "j.l.", "jl.", "l.l.", "ll.", "jl"}) {
        if (cursor.literal_any_case(word) && word_ends(cursor.text(), cursor.at())) return true;
    }
    cursor.move_to(begin);
    return false;
}

// "13 mei 2025"
bool read_month_in_words(Cursor& cursor, WrittenDate& date) {
    const std::string_view day = cursor.digits(1, 2);
    if (day.empty() || !cursor.blanks()) return false;
    const std::size_t begin = cursor.at();
    while (is_letter(cursor.peek()))
        cursor.move_to(cursor.at() + 1);
    date.month = month_number(cursor.since(begin));
    if (date.month == 0) return false;
    date.day = to_int(day);
    const std::size_t behind_month = cursor.at();
    cursor.literal(".");  // "3 sept. 2024"
    if (cursor.blanks()) {
        if (const std::string_view year = cursor.digits(4, 4); !year.empty() && (year[0] == '1' || year[0] == '2')) {
            date.year = to_int(year);
            return true;
        }
    }
    cursor.move_to(behind_month);
    return true;
}

// "12-06-2025", "12/6/2025"; "2025-06-12"
bool read_month_in_digits(Cursor& cursor, WrittenDate& date) {
    if (const std::string_view year = cursor.digits(4, 4); !year.empty()) {
        date.year = to_int(year);
        if (!cursor.literal("-")) return false;
        date.month = to_int(cursor.digits(2, 2));
        if (!cursor.literal("-")) return false;
        date.day = to_int(cursor.digits(2, 2));
        return true;
    }
    date.day = to_int(cursor.digits(1, 2));
    const char separator = cursor.peek();
    if (separator != '-' && separator != '/') return false;
    cursor.move_to(cursor.at() + 1);
    date.month = to_int(cursor.digits(1, 2));
    if (cursor.peek() != separator) return false;
    cursor.move_to(cursor.at() + 1);
    date.year = to_int(cursor.digits(4, 4));
    return date.year != 0;
}

}  // namespace

int month_number(std::string_view word) {
    if (!month_names.has(word)) return 0;
    const auto found =
        std::ranges::find_if(months, [&](const Month& month) { return equal_any_case(month.name, word); });
    return found == months.end() ? 0 : found->number;
}

std::optional<WrittenDate> read_date(std::string_view text, std::size_t at) {
    if (at >= text.size() || !is_digit(text[at]) || !word_starts(text, at)) return std::nullopt;
    for (const auto read : {read_month_in_words, read_month_in_digits}) {
        Cursor cursor(text, at);
        WrittenDate date;
        if (!read(cursor, date) || !calendar_has(date.year, date.month, date.day)) continue;
        if (!word_ends(text, cursor.at())) continue;
        date.past = read_past(cursor);
        date.begin = at;
        date.end = cursor.at();
        return date;
    }
    return std::nullopt;
}

std::optional<WrittenDate> find_date(std::string_view text, std::size_t begin) {
    for (std::size_t at = begin; at < text.size(); ++at) {
        if (!is_digit(text[at])) continue;
        if (auto date = read_date(text, at)) return date;
    }
    return std::nullopt;
}

std::string iso_date(const WrittenDate& date, std::optional<std::string_view> letter_date) {
    std::optional<int> year = date.year;
    if (!year && date.past && letter_date && letter_date->size() == 10) {
        // "jl." is the last such day before the letter: in January "18 december jl." was last year's.
        const std::string day_of_year = fmt::format("{:02}-{:02}", date.month, date.day);
        year = to_int(letter_date->substr(0, 4));
        if (day_of_year > letter_date->substr(5)) --*year;
    }
    if (!year) return fmt::format("--{:02}-{:02}", date.month, date.day);
    return fmt::format("{:04}-{:02}-{:02}", *year, date.month, date.day);
}

}  // namespace kamerbrief
