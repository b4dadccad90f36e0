// The dates that Dutch texts write in words or in digits.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kamerbrief {

/// A date as written: "13 mei 2025", "13 mei jl.", "2 oktober", "12-06-2025", "2025-06-12".
struct WrittenDate {
    std::optional<int> year;
    int month = 0;
    int day = 0;
    bool past = false;      ///< "jl.", "jongstleden", "ll.": the last such day before the letter
    std::size_t begin = 0;  ///< the bytes of the date, with its "jl."
    std::size_t end = 0;
};

/// The date that starts at `at`; only a day that the calendar has.
std::optional<WrittenDate> read_date(std::string_view text, std::size_t at);

/// The first date from `begin` on.
std::optional<WrittenDate> find_date(std::string_view text, std::size_t begin = 0);

/// ISO 8601: "2025-05-13"; "--05-13" where the year is unknown. "13 mei jl." takes its year from the letter's own
/// date (ISO 8601) where that is given; a date without a year and without "jl." stays without one.
std::string iso_date(const WrittenDate&, std::optional<std::string_view> letter_date = std::nullopt);

/// 1 - 12 for "januari" - "december" or their usual abbreviations ("jan", "sept"), in any case; 0 for other words.
int month_number(std::string_view word);

}  // namespace kamerbrief
