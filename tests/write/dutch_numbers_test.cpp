#include "write/dutch_numbers.hpp"

#include <doctest/doctest.h>

#include <utility>

using namespace kamerbrief;

namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void check(Pairs pairs) {
    for (const auto& pair : pairs) {
        CAPTURE(pair.first);
        CHECK(plain_number(pair.first).value_or("none") == pair.second);
    }
}

void check_none(std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(plain_number(text).value_or("none") == "none");
    }
}

}  // namespace

TEST_CASE("stops part the thousands, a comma the decimals") {
    check({{"12.728", "12728"},
           {"1.234.567", "1234567"},
           {"1.234,5", "1234.5"},
           {"630,3", "630.3"},
           {"12,728", "12.728"},
           {"1234567,50", "1234567.50"},
           {"0,05", "0.05"},
           {"0", "0"},
           {"48", "48"},
           {"2025", "2025"},
           {" 3.100\u00a0", "3100"}});
    check_none({"1.5", "12.34", "1.234.56", "1.2.3", "1.23.456", "1234.567", "0.123", "12,", ",5", "1,2,3", "1.234,5.6",
                ".", ",", "12.728."});
}

TEST_CASE("what opens with a zero is a code, what is parted by a blank a dossier") {
    check_none({"0612345678", "007", "00,5", "0.500.000", "36 800", "36\u00a0800", "29628, nr. 3"});
}

TEST_CASE("a minus is written in several ways, and a plus says nothing") {
    check({{"-3,1", "-3.1"},
           {"\u22123,1", "-3.1"},
           {"\u2013 3,1", "-3.1"},
           {"\u20113,1", "-3.1"},  // Word's hyphen that breaks no line
           {"-1.250", "-1250"},
           {"+2,3", "2.3"},
           {"+ 15", "15"},
           {"+1.000.000.000", "1000000000"}});
    check_none({"-", "\u2013", "--3", "3-", "2024-2025", "12\u201313", "+31612345678", "-007"});
}

TEST_CASE("money has its sign in front, and may be so many millions") {
    check({{"€ 310", "310"},
           {"€310", "310"},
           {"€ 20 mln.", "20000000"},
           {"€ 20 mln", "20000000"},
           {"€ 1,2 miljard", "1200000000"},
           {"€ 1,2 mld", "1200000000"},
           {"€\u00a01,2\u00a0mld.", "1200000000"},
           {"20 miljoen", "20000000"},
           {"20 Miljoen euro", "20000000"},
           {"1.500 euro", "1500"},
           {"25 duizend", "25000"},
           {"€ 1.500,-", "1500"},
           {"€ 1.500,\u2013", "1500"},
           {"€ 1.500,00", "1500.00"},
           {"€ -3,1 mln.", "-3100000"},
           {"-€ 3,1 mln.", "-3100000"},
           {"\u2013 € 5", "-5"}});
    check_none({"€", "€ n.v.t.", "€ 5%", "€ 5 euro", "€ 20 mln. per jaar", "- € -5", "mln.", "20 miljoentje",
                "€ 1.5 mln.", "€ 007"});
}

TEST_CASE("no digit is lost or added") {
    check({{"€ 0,1 mln.", "100000"},
           {"0,05 duizend", "50"},
           {"0,0 mln.", "0"},
           {"1,23456789 miljard", "1234567890"},
           {"1,2345678901 miljard", "1234567890.1"},
           {"9.007.199.254.740.993", "9007199254740993"},
           {"123456789012345678901234567890,123456789", "123456789012345678901234567890.123456789"}});
}

TEST_CASE("a percentage is its number") {
    check({{"12,5%", "12.5"}, {"12,5 %", "12.5"}, {"12,5 procent", "12.5"}, {"-0,1%", "-0.1"}, {"100\u00a0%", "100"}});
    check_none({"%", "12,5 procentpunt", "12,5%%", "5 mln. %", "12,5% van 8", "12.5%"});
}

TEST_CASE("a date is one of the calendar, with its year") {
    check({{"13 juni 2025", "2025-06-13"},
           {"3 sept. 2024", "2024-09-03"},
           {"13-06-2025", "2025-06-13"},
           {"13-6-2025", "2025-06-13"},
           {"2025-06-13", "2025-06-13"}});
    check_none({"13 juni", "31 juni 2025", "13-13-2025", "13 juni 2025 en later", "juni 2025", "13 juni 2025 jl."});
}

TEST_CASE("words stay words") {
    check_none({"", " ", "n.v.t.", "12 à 13", "ca. 12", "12 schepen", "12*", "(12)", "1e", "A4", "12\n13", "nr. 3"});
}
