#include "extract/deadlines.hpp"

#include <array>
#include <optional>
#include <tuple>

#include "extract/phrases.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

/// Months, first to last, in which a season or a moment of the parliamentary year falls. Entries may end in "*".
struct Months {
    Phrase word;
    int first;
    int last;
};

constexpr auto calendar = std::to_array<Months>({
    {"q1", 1, 3},
    {"q2", 4, 6},
    {"q3", 7, 9},
    {"q4", 10, 12},
    {"begin", 1, 3},
    {"voorjaar*", 3, 5},
    {"meireces", 4, 5},
    {"medio", 5, 8},
    {"zomer*", 7, 8},
    {"prinsjesdag", 9, 9},
    {"najaar", 9, 11},
    {"herfst*", 9, 11},
    {"winter*", 12, 12},
    {"kerst*", 12, 12},
});

// Parts of a year, by their ordinal: the length of one in months.
struct Part {
    Phrase word;
    int months;
};
constexpr auto parts = std::to_array<Part>({{"kwartaal", 3}, {"helft", 6}});
constexpr auto ordinals = std::to_array<Phrase>({"eerste", "tweede", "derde", "vierde"});

/// When a period is over: a month of its year, and a day of that where it gives one.
struct End {
    int month = 12;
    int day = 31;
};

End end_of(std::string_view period) {
    const auto has = [&](const Phrase& word) { return find_phrase(period, word).has_value(); };
    const bool is_before = has("voor") || has("vóór");
    const auto end_in = [&](int first, int last) {
        if (!is_before) return has("na") ? End{} : End{last, 31};
        return End{first, 0};
    };
    if (const auto date = find_date(period)) return {date->month, date->day};
    for (std::size_t at = 0; at < period.size(); ++at) {
        Cursor cursor(period, at);
        const int month = word_starts(period, at) ? month_number(cursor.small_letters()) : 0;
        if (month > 0) return end_in(month, month);
    }
    for (const auto& [part, months] : parts) {
        for (std::size_t i = 0; has(part) && i < ordinals.size(); ++i) {
            const int first = static_cast<int>(i) * months + 1;
            if (has(ordinals[i])) return end_in(first, first + months - 1);
        }
    }
    for (const Months& entry : calendar) {
        if (has(entry.word)) return end_in(entry.first, entry.last);
    }
    return {};
}

/// The last year that the period names.
std::optional<int> year_of(std::string_view period) {
    std::optional<int> year;
    for (std::size_t at = period.find("20"); at != std::string_view::npos; at = period.find("20", at + 1)) {
        const std::string_view digits = Cursor(period, at).digits(4, 4);
        if (!digits.empty() && word_starts(period, at)) year = to_int(digits);
    }
    return year;
}

}  // namespace

bool lies_ahead(std::string_view period, std::string_view date) {
    const auto year = year_of(period);
    if (!year || date.size() < 10) return false;
    const End end = end_of(period);
    return std::tuple(*year, end.month, end.day) >=
           std::tuple(to_int(date.substr(0, 4)), to_int(date.substr(5, 2)), to_int(date.substr(8, 2)));
}

}  // namespace kamerbrief
