#include "extract/dutch_names.hpp"

#include <doctest/doctest.h>

#include "words_of.hpp"

using namespace kamerbrief;

namespace {

// "A; B +". Whether the words of the text are known may change nothing.
std::string members(std::string_view text) {
    const auto all = words_of(text);
    const Words words(text, all);
    const auto list = find_members(Sentence(text, words));
    const auto searched = find_members(text);
    CHECK(list.has_value() == searched.has_value());
    if (!list) return "none";
    if (searched) CHECK(list->surnames == searched->surnames);
    std::string shown;
    for (const std::string& surname : list->surnames)
        shown += (shown.empty() ? "" : "; ") + surname;
    return shown + (list->cosigned ? " +" : "");
}

std::string taken(std::string_view text) {
    const auto list = find_members(text);
    return list ? std::string(text.substr(list->begin, list->end - list->begin)) : "none";
}

}  // namespace

TEST_CASE("members are read as letters name them") {
    CHECK(members("de motie van het lid Jansma verzoekt") == "Jansma");
    CHECK(members("de leden Smit-Kramer, Jansma en De Boer over") == "Smit-Kramer; Jansma; De Boer");
    CHECK(members("het lid van der Meulen, verzoekt") == "Van der Meulen");
    CHECK(members("de leden van Houten en Jansma") == "Van Houten; Jansma");
    CHECK(members("het Kamerlid Van Houten c.s. heeft") == "Van Houten +");
    CHECK(members("de motie-Jansma c.s. over") == "Jansma +");
    CHECK(members("de moties-Van Houten en Jansma") == "Van Houten; Jansma");
    CHECK(members("de motie-Jansma/Smit") == "Jansma; Smit");
    CHECK(members("de leden Ten Berge, Five Postma, El Karimi en Kees van Houten zijn") ==
          "Ten Berge; Five Postma; El Karimi; Kees van Houten");
    CHECK(members("de leden Jansma (CU) en Smit (GroenLinks-PvdA) over") == "Jansma; Smit");
    CHECK(members("de leden Jansma van D66 en Smit van het CDA") == "Jansma; Smit");
    CHECK(members("de leden Çelik, Ören, Štefan en ’t Hart") == "Çelik; Ören; Štefan; ’t Hart");
    CHECK(members("de leden Jansma en Smit en het lid Postma over") == "Jansma; Smit; Postma");
    CHECK(members("de leden Jansma, Smit, en Postma c.s., over") == "Jansma; Smit; Postma +");
    CHECK(members("Kamerlid Van\u00a0Houten") == "Van Houten");
    CHECK(members("het lid Jansma’s motie") == "Jansma");
}

TEST_CASE("a list goes on with a lead") {
    CHECK(members("mevrouw Jansma en de heer Smit") == "Jansma; Smit");
    CHECK(members("de heer Jansma, mevrouw Smit en het voormalig lid Postma vroegen") == "Jansma; Smit; Postma");
    CHECK(members("senator Van Houten en senator Smit") == "Van Houten; Smit");
    CHECK(members("de heer Jansma, Smit en anderen") == "Jansma");
    CHECK(members("mevrouw Jansma en de heren van de Raad") == "Jansma");
}

TEST_CASE("c.s. is written in many ways") {
    for (const std::string_view form : {"c.s.", "c.s", "cs.", "cs"}) {
        CHECK(members("het lid Jansma " + std::string(form) + " (31305, nr. 12)") == "Jansma +");
    }
    CHECK(members("het lid Jansma csoort") == "Jansma");
}

TEST_CASE("the list ends where the names end") {
    CHECK(taken("de leden Jansma en Smit over kades") == "Jansma en Smit");
    CHECK(taken("het lid Jansma, Kamerstuk 12345") == "Jansma");
    CHECK(taken("het lid Jansma, Smit en anderen") == "Jansma");
    CHECK(taken("de leden Jansma, Kamerstuk 12345") == "Jansma");
    CHECK(taken("de leden Jansma en de Minister") == "Jansma");
    CHECK(taken("het lid Jansma c.s. (Kamerstuk 12345)") == "Jansma c.s.");
    CHECK(taken("het lid Jansma (D66) inzake") == "Jansma (D66)");
    CHECK(taken("het lid Jansma te vragen") == "Jansma");
}

TEST_CASE("what follows lid or leden is not always a member") {
    CHECK(members("de leden van de Raad van Advies") == "none");
    CHECK(members("de leden van het College") == "none");
    CHECK(members("leden van Provinciale Staten") == "none");
    CHECK(members("de leden van D66 en de VVD") == "none");
    CHECK(members("artikel 3, lid 2, van de Wet") == "none");
    CHECK(members("leden die niet") == "none");
    CHECK(members("het beleid Jansma") == "none");
    CHECK(members("een motie over kades") == "none");
    CHECK(members("de motie-GroenLinks-PvdA over kades") == "none");
}

TEST_CASE("names without a lead") {
    const auto list = read_names("Van Houten en Jansma verzoekt", 0);
    REQUIRE(list);
    CHECK(list->surnames == std::vector<std::string>{"Van Houten", "Jansma"});
    CHECK_FALSE(read_names("kades en dijken", 0));
    CHECK_FALSE(read_names("GroenLinks-PvdA en D66", 0));
}
