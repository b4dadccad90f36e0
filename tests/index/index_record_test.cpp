#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "kamerbrief/index.hpp"
#include "kamerbrief/read.hpp"

using namespace kamerbrief;

namespace {

struct Parts {
    std::string sections = R"({"id": "s1", "number": "2", "title": "Dijken", "bookmark": "_Toc1", "blocks": [
        {"paragraph": "Eén dijk"}, {"item": "kade", "marker": "a."}, {"table": "t1"}, {"image": null}]})";
    std::string motions = "";
    std::string citations = "";
    std::string footnotes = R"({"id": "f1", "section": "s1", "text": "Zie daar."})";
};

std::string json_of(const Parts& parts) {
    return fmt::format(R"({{"schema": "kamerbrief/1", "source": {{"file": "brief.docx"}},
        "letter": {{"title": "Kades", "date": "2025-06-13", "reference": null, "ministry": null}},
        "sections": [{}], "motions": [{}], "commitments": [], "citations": [{}], "footnotes": [{}],
        "tables": [{{"section": "s1", "caption": "Hoogten", "rows": [["a", null], ["b", "c"]]}}]}})",
                       parts.sections, parts.motions, parts.citations, parts.footnotes);
}

IndexedLetter letter_of(const Parts& parts) {
    return std::get<IndexRecord>(read_index_record(json_of(parts))).letters.at(0);
}

std::string index_of(std::string_view documents, std::string_view entries = "", std::string_view motions = "") {
    return fmt::format(
        R"({{"schema": "kamerbrief-index/1", "documents": [{}], "entries": [{}], "motions": [{}], "commitments": []}})",
        documents, entries, motions);
}

std::string document(std::string_view file) {
    return fmt::format(
        R"({{"file": "{}", "title": null, "date": null, "reference": null, "ministry": null, "sections": []}})", file);
}

std::string cited_by(std::string_view file, std::string_view citation) {
    return fmt::format(
        R"({{"document": "{}", "section": null, "title": null, "footnote": "f2", "text": "zie", "citation": "{}"}})",
        file, citation);
}

std::string entry(std::string_view identifier, std::string_view cited_by) {
    return fmt::format(
        R"({{"identifier": "{}", "kind": "kamerstuk", "url": null, "dossier": null, "title": "Dijken", "date": null, "count": 1, "cited_by": [{}]}})",
        identifier, cited_by);
}

std::string told_of(const std::string& json) {
    try {
        read_index_record(json);
    } catch (const Error& error) {
        return fmt::format("{} [{}]", error.what(), error.code());
    }
    return "";
}

}  // namespace

TEST_CASE("a section has the texts of its blocks and tables, a line each") {
    const IndexedLetter letter = letter_of({});
    REQUIRE(letter.sections.size() == 1);
    CHECK(letter.sections[0].text == "Eén dijk\nkade\nHoogten\na\nb\nc");
    CHECK(letter.sections[0].bookmark == "_Toc1");
    CHECK(letter.notes.at(0).text == "Zie daar.");
    CHECK(letter.has_texts);
}

TEST_CASE("a citation of a kind that has no dossier has none") {
    const IndexedLetter letter = letter_of(
        {.citations =
             R"({"id": "c1", "kind": "wet", "identifier": "BWBR1", "url": null, "section": "s1", "footnote": "f1", "text": "die wet"},
                {"id": "c2", "kind": "kamerstuk", "identifier": null, "url": null, "section": null, "footnote": null, "text": "nr. 3", "dossier": "29628"})"});
    REQUIRE(letter.citations.size() == 2);
    CHECK(!letter.citations[0].dossier);
    CHECK(letter.citations[0].footnote == "f1");
    CHECK(letter.citations[1].dossier == "29628");
    CHECK(!letter.citations[1].identifier);
}

TEST_CASE("what refers to nothing, and what is there twice, is told") {
    CHECK(told_of(json_of({.motions = R"({"id": "m1", "section": "s2"})"})) ==
          "\"section\" of .motions[0] is not the id of one that is there [json.invalid]");
    CHECK(told_of(json_of(
              {.footnotes =
                   R"({"id": "f1", "section": null, "text": ""}, {"id": "f1", "section": null, "text": ""})"})) ==
          "\"id\" of .footnotes[1] is not one of its own [json.invalid]");
    CHECK(told_of(json_of({.footnotes = R"({"id": "f1", "section": null})"})) ==
          ".footnotes[0] has no \"text\" [json.invalid]");
}

TEST_CASE("an index comes apart into its letters, each in its own order") {
    const auto record = std::get<IndexRecord>(
        read_index_record(index_of(document("a.docx") + "," + document("b.docx"),
                                   entry("kst-1-1", cited_by("a.docx", "c10") + "," + cited_by("b.docx", "c1")) + "," +
                                       entry("kst-1-2", cited_by("a.docx", "c9")))));
    REQUIRE(record.letters.size() == 2);
    const IndexedLetter& letter = record.letters[0];
    CHECK(letter.file == "a.docx");
    REQUIRE(letter.citations.size() == 2);
    CHECK(letter.citations[0].id == "c9");
    CHECK(letter.citations[0].identifier == "kst-1-2");
    CHECK(letter.citations[1].id == "c10");
    REQUIRE(letter.notes.size() == 1);
    CHECK(!letter.notes[0].text);
    CHECK(!letter.has_texts);
    REQUIRE(record.titles.size() == 2);
    CHECK(record.titles[0].title == "Dijken");
}

TEST_CASE("a motion of two papers stands under both, and is one") {
    const auto motion = [](std::string_view paper) {
        return fmt::format(
            R"({{"identifier": "{}", "members": [], "letters": [{{"document": "a.docx", "date": null, "status": "open", "disposal": null, "promised_by": null, "section": null, "motion": "m1", "members": ["Brouwer"], "request": null, "text": "De moties"}}]}})",
            paper);
    };
    const auto record = std::get<IndexRecord>(
        read_index_record(index_of(document("a.docx"), "", motion("kst-1-1") + "," + motion("kst-1-2"))));
    const auto& motions = record.letters.at(0).motions;
    REQUIRE(motions.size() == 1);
    CHECK(motions[0].identifiers == std::vector<std::string>{"kst-1-1", "kst-1-2"});
    CHECK(motions[0].members == std::vector<std::string>{"Brouwer"});
}

TEST_CASE("an index that speaks of a letter that it has not is told") {
    CHECK(told_of(index_of(document("a.docx"), entry("kst-1-1", cited_by("b.docx", "c1")))) ==
          "\"document\" of .entries[0] is not one of the documents [json.invalid]");
    CHECK(told_of(index_of(document("a.docx") + "," + document("a.docx"))) ==
          "\"file\" of .documents[1] is not one of its own [json.invalid]");
    CHECK(told_of(index_of(document("a.docx"),
                           entry("kst-1-1", cited_by("a.docx", "c1") + "," + cited_by("a.docx", "c1")))) ==
          "\"citation\" of .entries[0] is not one of its own [json.invalid]");
}

TEST_CASE("a letter that could not be read is told as it was, and anything else is refused") {
    const auto record = read_index_record(
        R"({"schema": "kamerbrief-error/1", "file": "weg.docx", "code": "file.missing", "message": "No such file"})");
    CHECK(std::get<Unreadable>(record).file == "weg.docx");
    CHECK(told_of(R"({"schema": "iets-anders/1"})").ends_with("[json.not_letter]"));
    CHECK(told_of("{}").ends_with("[json.not_letter]"));
    CHECK(told_of("[1").ends_with("[json.invalid]"));
    CHECK(told_of("").ends_with("[json.invalid]"));
}
