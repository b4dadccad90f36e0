#include "text/dutch_dates.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

std::string iso(std::string_view text, std::optional<std::string_view> letter_date = std::nullopt) {
    const auto date = find_date(text);
    return date ? iso_date(*date, letter_date) : "none";
}

std::string written(std::string_view text) {
    const auto date = find_date(text);
    return date ? std::string(text.substr(date->begin, date->end - date->begin)) : "none";
}

}  // namespace

TEST_CASE("a date is read in the forms that letters write it in") {
    CHECK(iso("de brief van 13 mei 2025 over kades") == "2025-05-13");
    CHECK(iso("op 3 sept. 2024") == "2024-09-03");
    CHECK(iso("12-06-2025") == "2025-06-12");
    CHECK(iso("2/1/2024") == "2024-01-02");
    CHECK(iso("2025-06-12") == "2025-06-12");
    CHECK(iso("op 16\u00a0april") == "--04-16");
    CHECK(written("van 13 mei jl. aan") == "13 mei jl.");
    CHECK(written("op 2 oktober, na") == "2 oktober");
    CHECK(written("5 JULI 2023.") == "5 JULI 2023");
}

TEST_CASE("jl. is the last such day before the letter") {
    CHECK(iso("13 mei jl.", "2025-06-12") == "2025-05-13");
    CHECK(iso("18 december jl.", "2025-01-20") == "2024-12-18");
    CHECK(iso("18 december jongstleden", "2025-01-20") == "2024-12-18");
    CHECK(iso("13 mei jl.") == "--05-13");
    CHECK(iso("13 mei", "2025-06-12") == "--05-13");
    CHECK(iso("13 mei 2021 jl.", "2025-06-12") == "2021-05-13");
}

TEST_CASE("what the calendar has not is no date") {
    CHECK(iso("31 februari 2024") == "none");
    CHECK(iso("29 februari 2023") == "none");
    CHECK(iso("29 februari 2024") == "2024-02-29");
    CHECK(iso("12 meisjes") == "none");
    CHECK(iso("24/7 bereikbaar") == "none");
    CHECK(iso("2024-2025") == "none");
    CHECK(iso("13-14-2024") == "none");
    CHECK(iso("3 12 mei") == "--05-12");
    CHECK(iso("112 mei") == "none");
}

TEST_CASE("a month is known by its name or its usual abbreviation") {
    CHECK(month_number("Mei") == 5);
    CHECK(month_number("sept") == 9);
    CHECK(month_number("meiden") == 0);
}
