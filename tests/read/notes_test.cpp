#include "read/notes.hpp"

#include <doctest/doctest.h>

using namespace kamerbrief;

namespace {

Note note(NoteKind kind, std::string id) {
    Note out;
    out.kind = kind;
    out.id = std::move(id);
    return out;
}

Paragraph calling(std::vector<NoteCall> calls) {
    Paragraph out;
    out.text = "tekst van een alinea";
    out.calls = std::move(calls);
    return out;
}

}  // namespace

TEST_CASE("notes stand in the order of their first calls, those never called behind them") {
    Document document;
    document.notes = {note(NoteKind::footnote, "1"), note(NoteKind::footnote, "2"), note(NoteKind::endnote, "1"),
                      note(NoteKind::footnote, "3")};
    document.paragraphs = {calling({{5, NoteKind::footnote, "3", {}}, {5, NoteKind::endnote, "1", {}}}),
                           calling({{2, NoteKind::footnote, "1", {}}, {9, NoteKind::footnote, "3", {}}})};
    link_notes(document);
    REQUIRE(document.notes.size() == 4);
    CHECK(document.notes[0].id == "3");
    CHECK(document.notes[0].calls == std::vector<Place>{{0, 5, 5}, {1, 9, 9}});
    CHECK(document.notes[1].kind == NoteKind::endnote);
    CHECK(document.notes[2].id == "1");
    CHECK(document.notes[3].id == "2");
    CHECK(document.notes[3].calls.empty());
    CHECK(document.paragraphs[0].calls[0].note == 0);
    CHECK(document.paragraphs[0].calls[1].note == 1);
    CHECK(document.paragraphs[1].calls[0].note == 2);
    CHECK(document.paragraphs[1].calls[1].note == 0);
}

TEST_CASE("a call of a note that is not there, or that is there twice") {
    Document document;
    document.notes = {note(NoteKind::footnote, "1"), note(NoteKind::footnote, "1")};
    document.paragraphs = {calling({{0, NoteKind::endnote, "1", {}}, {1, NoteKind::footnote, "1", {}}})};
    link_notes(document);
    CHECK_FALSE(document.paragraphs[0].calls[0].note.has_value());
    CHECK(document.paragraphs[0].calls[1].note == 0);
    CHECK(document.notes[1].calls.empty());
}
