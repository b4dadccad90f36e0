#include "extract/deadlines.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

TEST_CASE("a period of a later year lies ahead, one of an earlier year does not") {
    CHECK(lies_ahead("in het najaar van 2026", "2025-12-01"));
    CHECK_FALSE(lies_ahead("in het najaar van 2024", "2025-12-01"));
}

TEST_CASE("within the year a period is over with its last month or its day") {
    CHECK(lies_ahead("in mei 2026", "2026-05-31"));
    CHECK_FALSE(lies_ahead("in mei 2026", "2026-06-01"));
    CHECK(lies_ahead("uiterlijk 1 juli 2026", "2026-07-01"));
    CHECK_FALSE(lies_ahead("uiterlijk 1 juli 2026", "2026-07-02"));
    CHECK(lies_ahead("in het derde kwartaal van 2026", "2026-09-30"));
    CHECK_FALSE(lies_ahead("in de eerste helft van 2026", "2026-07-01"));
    CHECK(lies_ahead("eind 2026", "2026-12-31"));
}

TEST_CASE("before a season is over when that begins, after it not before the year ends") {
    CHECK(lies_ahead("voor de zomer van 2026", "2026-06-30"));
    CHECK_FALSE(lies_ahead("vóór de zomer van 2026", "2026-07-01"));
    CHECK(lies_ahead("na de zomer van 2026", "2026-11-30"));
}

TEST_CASE("of a period without a year it cannot be said") {
    CHECK_FALSE(lies_ahead("voor de zomer", "2026-01-01"));
}
