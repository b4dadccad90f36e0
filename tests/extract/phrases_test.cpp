#include "extract/phrases.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "words_of.hpp"

namespace kamerbrief {
namespace {

/// Where the phrase stands when the words of the text are known; "" for nowhere. Not knowing them may change nothing.
std::string found(std::string_view text, const Phrase& phrase) {
    const auto all = words_of(text);
    const Words words(text, all);
    const auto known = find_phrase(Sentence(text, words), phrase);
    const auto searched = find_phrase(text, phrase);
    CHECK(known.has_value() == searched.has_value());
    if (known && searched) CHECK(known->begin == searched->begin);
    return known ? std::string(text.substr(known->begin, known->end - known->begin)) : "";
}

}  // namespace

TEST_CASE("a phrase is found as whole words, in any case") {
    CHECK(found("Hiermee beschouw ik de motie als afgedaan.", "als afgedaan") == "als afgedaan");
    CHECK(found("Oordeel Kamer", "oordeel kamer") == "Oordeel Kamer");
    CHECK(found("motie", "motie") == "motie");
    CHECK(found("de moties", "motie").empty());
    CHECK(found("promotie", "motie").empty());
    CHECK(found("motie2", "motie").empty());
    CHECK(found("emotieël, motieën", "motie").empty());
    CHECK(found("", "motie").empty());
}

TEST_CASE("blanks of a phrase stand for any blanks and line breaks") {
    CHECK(found("als\u00a0afgedaan", "als afgedaan") == "als\u00a0afgedaan");
    CHECK(found("als\n afgedaan", "als afgedaan") == "als\n afgedaan");
    CHECK(found("als-afgedaan", "als afgedaan").empty());
    CHECK(found("alsafgedaan", "als afgedaan").empty());
}

TEST_CASE("an asterisk lets the last word of a phrase go on") {
    CHECK(found("ik beschouwde dit", "beschouw*") == "beschouw");
    CHECK(found("ik heb dit beschouwd", "dit beschouw*") == "dit beschouw");
    CHECK(found("ik aanschouw dit", "beschouw*").empty());
}

TEST_CASE("letters beyond ASCII and signs are found in phrases") {
    CHECK(found("uiterlijk vóór de zomer", "vóór") == "vóór");
    CHECK(found("u wordt geïnformeerd", "geïnformeerd") == "geïnformeerd");
    CHECK(found("hiermee kom ik de toezegging na.", "na.") == "na.");
    CHECK(found("u wordt geinformeerd", "geïnformeerd").empty());
}

TEST_CASE("a phrase is found in a part of a sentence whose words are known") {
    constexpr std::string_view text = "De motie is uitgevoerd; de toezegging niet.";
    const auto all = words_of(text);
    const Words words(text, all);
    const Sentence sentence(text, words);
    CHECK(find_phrase(sentence.substr(24), "toezegging"));
    CHECK_FALSE(find_phrase(sentence.substr(24), "motie"));
    CHECK_FALSE(find_phrase(sentence, "motie", 4));
}

TEST_CASE("of several phrases the first in the text is found") {
    constexpr auto phrases = std::to_array<Phrase>({"afgedaan", "motie", "motie is"});
    constexpr std::string_view text = "Deze motie is afgedaan.";
    const auto all = words_of(text);
    const Words words(text, all);
    const auto first = find_first_phrase(Sentence(text, words), phrases);
    REQUIRE(first);
    CHECK(text.substr(first->begin, first->end - first->begin) == "motie");
    CHECK_FALSE(has_phrase(Sentence(text.substr(0, 4), Words(text.substr(0, 4), words)), phrases));
}

TEST_CASE("the halves of a turn stand in their order") {
    constexpr Turn turn{"kom", "terug"};
    CHECK(find_turn("In mei kom ik hierop terug.", turn));
    CHECK_FALSE(find_turn("Terug kom ik hierop.", turn));
    CHECK_FALSE(find_turn("In mei kom ik.", turn));
}

TEST_CASE("many words do not hide one from a search") {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "woord" + std::to_string(i) + " ";
    const auto all = words_of(text);
    const Words words(text, all);
    CHECK(find_phrase(Sentence(text, words), "woord485"));
    CHECK_FALSE(find_phrase(Sentence(text, words), "woord"));
}

}  // namespace kamerbrief
