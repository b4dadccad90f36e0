#include "extract/typed_notes.hpp"

#include <doctest/doctest.h>

#include <numeric>

using namespace kamerbrief;

namespace {

Document document_of(std::initializer_list<std::string> texts) {
    Document document;
    for (const std::string& text : texts)
        document.paragraphs.emplace_back().text = text;
    return document;
}

/// "mark=text" of each note that the paragraphs end in; '/' between the paragraphs of one.
std::string notes(std::initializer_list<std::string> texts) {
    const Document document = document_of(texts);
    std::vector<std::size_t> paragraphs(document.paragraphs.size());
    std::iota(paragraphs.begin(), paragraphs.end(), std::size_t{0});
    std::string out;
    for (const TypedNote& note : find_typed_notes(document, paragraphs)) {
        out += out.empty() ? "" : " ";
        out += note.mark;
        for (const Place& place : note.text)
            out.append(&place == &note.text.front() ? "=" : "/").append(text_at(document, place));
    }
    return out;
}

std::string calls(const std::string& text) {
    const Document document = document_of({text});
    std::string out;
    for (const TypedCall& call : find_typed_calls(document, 0, 0))
        out.append(call.form == MarkForm::in_brackets ? "brackets " : "")
            .append(text_at(document, call.at))
            .append(" ");
    return out;
}

}  // namespace

TEST_CASE("notes typed at the end") {
    CHECK(notes({"Nee.", "1) De Kustbode, 3 mei.", "2) Havennieuws."}) == "1)=De Kustbode, 3 mei. 2)=Havennieuws.");
    CHECK(notes({"Nee.", "[1] De Kustbode.\n[2] Havennieuws."}) == "[1]=De Kustbode. [2]=Havennieuws.");
    CHECK(notes({"Nee.", "[1] De Kustbode,\nvan 3 mei."}) == "[1]=De Kustbode,\nvan 3 mei.");
    CHECK(notes({"[2] De Kustbode,", "(kustbode.example)", "[3] Havennieuws."}) ==
          "[2]=De Kustbode,/(kustbode.example) [3]=Havennieuws.");
    CHECK(notes({"[1] De Kustbode[2] Havennieuws."}) == "[1]=De Kustbode [2]=Havennieuws.");
}

TEST_CASE("what something else follows is no note, nor what does not count up") {
    CHECK(notes({"1) Eerst de hekken.", "Daarna de boeien."}).empty());
    CHECK(notes({"2) Havennieuws.", "1) De Kustbode."}) == "1)=De Kustbode.");
    CHECK(notes({"[1] De Kustbode.", "2) Havennieuws."}) == "2)=Havennieuws.");
    CHECK(notes({"2025 was een nat jaar."}).empty());
    CHECK(notes({}).empty());
}

TEST_CASE("several notes on one line") {
    CHECK(notes({"[1] De Kustbode[2] Havennieuws [3] De Peiler, [zie 4]"}) ==
          "[1]=De Kustbode [2]=Havennieuws [3]=De Peiler, [zie 4]");
    CHECK(notes({"[1] De Kustbode[2] Havennieuws,\n3 mei\n[3] De Peiler[4] Radio Duin"}) ==
          "[1]=De Kustbode [2]=Havennieuws,\n3 mei [3]=De Peiler [4]=Radio Duin");
}

TEST_CASE("a mark on a note's line that is not the next one belongs to its text") {
    CHECK(notes({"[1] De Kustbode, deel [3]"}) == "[1]=De Kustbode, deel [3]");
    CHECK(notes({"[1] De Kustbode\n[2] Havennieuws"}) == "[1]=De Kustbode [2]=Havennieuws");
    CHECK(notes({"1) De Kustbode, artikel 2) en 3)"}) == "1)=De Kustbode, artikel 2) en 3)");
}

TEST_CASE("where typed notes are called") {
    CHECK(calls("Kent u het bericht? 1) 2)") == "1) 2) ");
    CHECK(calls("Kent u de berichten[1], en ook dat [2]?") == "brackets [1] brackets [2] ");
    CHECK(calls("Kent u het bericht? 1) En dat [2]?") == "1) brackets [2] ");
    CHECK(calls("Zie het antwoord (op vraag 1) hierboven.").empty());
    CHECK(calls("1) Eerst de hekken.").empty());
}
