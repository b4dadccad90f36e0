#include "extract/keyed_list.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "words_of.hpp"

using namespace kamerbrief;

namespace {

constexpr auto turns = KeyedList(std::to_array<Turn>({
    {"stuur", ""},
    {"kom", "terug"},
    {"verwacht*", ""},
    {"zal", "op de hoogte"},
    {"zal", "terugkomen"},
    {"breng*", "op de hoogte"},
    {"één", "dag"},
}));

/// The first halves of the turns that stand in the text. Whether its words are known may change nothing.
std::string said(std::string_view text) {
    const auto all_in = [](const Sentence& sentence) {
        std::string firsts;
        turns.any_in(sentence, [&](const Turn& turn) {
            if (find_turn(sentence, turn)) firsts += (firsts.empty() ? "" : ", ") + std::string(turn.first);
            return false;
        });
        return firsts;
    };
    const auto all = words_of(text);
    const Words words(text, all);
    const std::string known = all_in(Sentence(text, words));
    CHECK(known == all_in(text));
    CHECK(known.empty() != has_turn(Sentence(text, words), turns));
    return known;
}

}  // namespace

TEST_CASE("the turns of a list are found in its order") {
    CHECK(said("Ik breng u op de hoogte, verwacht dat u terugkomt en stuur de brief.") == "stuur, verwacht*, breng*");
    CHECK(said("Daarop KOM ik in mei TERUG.") == "kom");
    CHECK(said("De terugkomst is bekend.").empty());
    CHECK(said("").empty());
}

TEST_CASE("turns with a word in common are told apart") {
    CHECK(said("Ik zal u op de hoogte houden.") == "zal");
    CHECK(said("Wij brengen u op de hoogte.") == "breng*");
    CHECK(said("Ik zal u op de hoogte brengen en erop terugkomen.") == "zal, zal");
}

TEST_CASE("a turn is found by a half that goes on, or that begins with a letter beyond ASCII") {
    CHECK(said("De verwachting is goed.") == "verwacht*");
    CHECK(said("Dat duurt één dag.") == "één");
}

TEST_CASE("looking through a list ends with the first that is taken") {
    int calls = 0;
    CHECK(turns.any_in("Ik stuur de brief.", [&](const Turn&) { return ++calls == 2; }));
    CHECK(calls == 2);
}
