#include "kamerbrief/parsed.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "kamerbrief/read.hpp"

using namespace kamerbrief;

namespace {

struct Parts {
    std::string sections = R"({"number": "2", "title": "Dijken", "blocks": [
        {"paragraph": "Eén dijk"}, {"item": "kade", "marker": "a."}, {"table": "t1"}, {"image": null}]
})";
    std::string citations = "";
    std::string footnotes = R"({"kind": "footnote", "number": 4, "mark": null, "section": "s1", "text": "Zie daar."},
        {"kind": "endnote", "number": null, "mark": "*", "section": null, "text": "En daar."})";
    std::string tables = R"({"section": "s1", "label": "Tabel 3", "caption": "Hoogten", "parent": null,
        "rows": [["a", null], ["b", "c"]]}, {"section": null, "label": null, "caption": null, "parent": null, "rows": []})";
    std::string diagnostics = "";
};

std::string json_of(const Parts& parts) {
    return fmt::format(R"({{"schema": "kamerbrief/1", "source": {{"file": "brief.docx", "format": "docx"}},
        "letter": {{"date": "2025-06-13"}}, "sections": [{}], "citations": [{}], "footnotes": [{}], "tables": [{}],
        "diagnostics": [{}]}})",
                       parts.sections, parts.citations, parts.footnotes, parts.tables, parts.diagnostics);
}

Letter letter_of(const Parts& parts) {
    return std::get<ParsedLetter>(read_parsed(json_of(parts))).letter;
}

Letter with_place(std::string_view at) {
    return letter_of(
        {.diagnostics = fmt::format(R"({{"code": "x-y", "severity": "warning", "message": "m", "at": {}}})", at)});
}

std::string words_at(std::string_view at) {
    const Letter letter = with_place(at);
    return std::string(text_at(letter, *letter.diagnostics.at(0).at));
}

std::string told_of(const std::string& json) {
    try {
        read_parsed(json);
    } catch (const Error& error) {
        return fmt::format("{} [{}]", error.what(), error.code());
    }
    return "";
}

std::string told_of(const Parts& parts) {
    return told_of(json_of(parts));
}

std::string told_of_place(std::string_view at) {
    return told_of(
        Parts{.diagnostics = fmt::format(R"({{"code": "x-y", "severity": "warning", "message": "m", "at": {}}})", at)});
}

}  // namespace

TEST_CASE("a letter has its file, date, citations and diagnostics") {
    const auto record = read_parsed(
        json_of({.citations = R"({"identifier": "kst-1-2", "at": {"section": "s1", "block": 0, "span": [4, 8]}},
                         {"identifier": null, "at": {"footnote": "f1", "span": [0, 3]}})",
                 .diagnostics = R"({"code": "text-lossy", "severity": "info", "message": "dat", "at": null})"}));
    const auto& [file, letter] = std::get<ParsedLetter>(record);
    CHECK(file == "brief.docx");
    CHECK(letter.head.date == "2025-06-13");
    REQUIRE(letter.citations.size() == 2);
    CHECK(letter.citations[0].identifier == "kst-1-2");
    CHECK(text_at(letter, letter.citations[0].at) == "dijk");
    CHECK(!letter.citations[1].identifier);
    REQUIRE(letter.diagnostics.size() == 1);
    CHECK(letter.diagnostics[0].code == "text-lossy");
    CHECK(letter.diagnostics[0].severity == Severity::info);
    CHECK(letter.diagnostics[0].message == "dat");
    CHECK(!letter.diagnostics[0].at);
}

TEST_CASE("a place is found in each kind of text, by code points") {
    CHECK(words_at(R"({"section": "s1", "title": true, "span": [0, 3]})") == "Dij");
    CHECK(words_at(R"({"section": "s1", "block": 0, "span": [1, 5]})") == "én d");
    CHECK(words_at(R"({"section": "s1", "block": 1, "span": [0, 4]})") == "kade");
    CHECK(words_at(R"({"table": "t1", "row": null, "column": null, "span": [0, 4]})") == "Hoog");
    CHECK(words_at(R"({"table": "t1", "row": 1, "column": 1, "span": [0, 1]})") == "c");
    CHECK(words_at(R"({"footnote": "f1", "span": [4, 8]})") == "daar");
    CHECK(words_at(R"({"footnote": "e1", "span": [0, 2]})") == "En");
}

TEST_CASE("a place in a caption that is only a label, or in a heading that is only a number, is the text's beginning") {
    CHECK(words_at(R"({"table": "t2", "row": null, "column": null, "span": [0, 0]})") == "");
    const Letter letter = letter_of({.sections = R"({"number": "2", "title": null, "blocks": []})",
                                     .tables = "",
                                     .diagnostics = R"({"code": "x-y", "severity": "error", "message": "m",
                       "at": {"section": "s1", "title": true, "span": [0, 0]}})"});
    CHECK(text_around(letter, *letter.diagnostics[0].at).text == "2");
}

TEST_CASE("a place tells where it is as in the letter itself") {
    const auto where = [](std::string_view at) {
        const Letter letter = with_place(at);
        const Whereabouts found = whereabouts(letter, letter.diagnostics[0].at);
        return fmt::format("{}|{}|{}|{}", found.section, found.table, found.cell, found.note);
    };
    CHECK(where(R"({"section": "s1", "block": 1, "span": [0, 4]})") == "2 Dijken|||");
    CHECK(where(R"({"table": "t1", "row": 1, "column": 0, "span": [0, 1]})") == "2 Dijken|Tabel 3|row 2, column 1|");
    CHECK(where(R"({"table": "t2", "row": null, "column": null, "span": [0, 0]})") == "|table t2||");
    CHECK(where(R"({"footnote": "f1", "span": [0, 3]})") == "2 Dijken|||4");
    CHECK(where(R"({"footnote": "e1", "span": [0, 3]})") == "|||*");
}

TEST_CASE("a place far into a long text, and one past its end") {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += "é";
    text += "dijk";
    const auto words = [&](std::string_view span) {
        const Letter letter = letter_of(
            {.sections = fmt::format(R"({{"number": null, "title": null, "blocks": [{{"paragraph": "{}"}}]}})", text),
             .footnotes = "",
             .tables = "",
             .diagnostics = fmt::format(R"({{"code": "x-y", "severity": "error", "message": "m",
                 "at": {{"section": "s1", "block": 0, "span": {}}}}})",
                                        span)});
        return std::string(text_at(letter, *letter.diagnostics[0].at));
    };
    CHECK(words("[1000, 1004]") == "dijk");
    CHECK(words("[511, 513]") == "éé");
    CHECK(words("[256, 257]") == "é");
    CHECK(words("[1002, 9999]") == "jk");
    CHECK(words("[9998, 18446744073709551615]") == "");
}

TEST_CASE("tables are in the order of the text, one within another behind it, and one of no section last") {
    const Letter letter = letter_of({.sections = R"({"number": null, "title": null, "blocks": [
                                         {"table": "t2"}, {"table": "t2"}, {"paragraph": "na"}]})",
                                     .footnotes = "",
                                     .tables = R"(
        {"section": null, "label": null, "caption": null, "parent": null, "rows": [["los"]]},
        {"section": "s1", "label": null, "caption": null, "parent": null, "rows": [["buiten"]]},
        {"section": "s1", "label": null, "caption": null, "parent": {"table": "t2"}, "rows": [["binnen"]]})"});
    std::string texts;
    for (const Paragraph& paragraph : letter.document.paragraphs)
        texts += paragraph.text.empty() ? "" : paragraph.text + " ";
    CHECK(texts == "buiten binnen na los ");
}

TEST_CASE("the record of a letter that could not be read is told as such") {
    const auto record = read_parsed(
        R"({"schema": "kamerbrief-error/1", "file": "weg.docx", "code": "file.missing", "message": "No such file"})");
    const auto& unreadable = std::get<Unreadable>(record);
    CHECK(unreadable.file == "weg.docx");
    CHECK(unreadable.code == "file.missing");
    CHECK(unreadable.reason == "No such file");
}

TEST_CASE("other JSON says that it is no letter") {
    const std::string told =
        "no letter that kamerbrief parse wrote: its \"schema\" is not kamerbrief/1 [json.not_letter]";
    CHECK(told_of("{}") == told);
    CHECK(told_of(R"({"schema": 1})") == told);
    CHECK(told_of(R"({"schema": "kamerbrief-index/1"})") == told);
    CHECK(told_of(R"([{"schema": "kamerbrief/1"}])") == "no JSON object [json.invalid]");
}

TEST_CASE("what is not well-formed is told, whatever it is") {
    const std::string whole = json_of({});
    for (const std::string& json : {std::string(), std::string("{"), whole.substr(0, whole.size() / 2), whole + "}",
                                    std::string("{\"a\": \"\xFF\"}"), std::string(R"({"a": "\ud800"})"),
                                    std::string("{\"a\": 1e999}"), std::string("{\"a\": 'b'}"), std::string(1, '\0')}) {
        const std::string told = told_of(json);
        INFO(json);
        CHECK(told.starts_with("no whole and well-formed JSON: "));
        CHECK(told.ends_with(" [json.invalid]"));
        CHECK(told.find('\n') == told.npos);
    }
}

TEST_CASE("nesting is bounded") {
    const auto nested = [](std::size_t depth) {
        return "{\"a\":" + std::string(depth, '[') + std::string(depth, ']') + "}";
    };
    CHECK(told_of(nested(50)).ends_with("[json.not_letter]"));
    CHECK(told_of(nested(64)) == "JSON nested more than 64 deep [limit.depth]");
    CHECK(told_of(nested(1'000'000)) == "JSON nested more than 64 deep [limit.depth]");
    CHECK(told_of(std::string(1'000'000, '[')).ends_with(" [json.invalid]"));
}

TEST_CASE("a wrong type is told with the part that it stands in") {
    CHECK(told_of(R"({"schema": "kamerbrief/1", "source": 3})") ==
          "\"source\" of the record is not an object [json.invalid]");
    CHECK(told_of(R"({"schema": "kamerbrief/1", "source": {"file": "a"}})") ==
          "the record has no \"tables\" [json.invalid]");
    CHECK(told_of(Parts{.sections = R"({"number": 2, "title": "a", "blocks": []})"}) ==
          "\"number\" of .sections[0] is not text [json.invalid]");
    CHECK(told_of(Parts{.sections = "7"}) == ".sections[0] is no object [json.invalid]");
    CHECK(told_of(Parts{.tables = R"({"section": null, "label": null, "caption": null, "rows": [["a"], [1]]})"}) ==
          "\"rows\" of .tables[0] is not rows of texts [json.invalid]");
    CHECK(told_of(Parts{.footnotes = R"({"kind": "zijnoot"})"}) ==
          "\"kind\" of .footnotes[0] is not footnote or endnote [json.invalid]");
    CHECK(told_of(Parts{.footnotes = R"({"kind": "endnote", "number": 2147483648})"}) ==
          "\"number\" of .footnotes[0] is not that of a note [json.invalid]");
    CHECK(told_of(Parts{.citations = R"({"identifier": null, "at": null})"}) ==
          "\"at\" of .citations[0] is not a place [json.invalid]");
    CHECK(told_of(Parts{.diagnostics = R"({"code": "x-y", "severity": "fatal"})"}) ==
          "\"severity\" of .diagnostics[0] is not error, warning, info or style [json.invalid]");
}

TEST_CASE("a place that the letter has not is told") {
    for (const std::string_view at : {R"({"section": "s2", "title": true, "span": [0, 0]})",
                                      R"({"section": "s0", "title": true, "span": [0, 0]})",
                                      R"({"section": "s1", "block": 4, "span": [0, 0]})",
                                      R"({"section": "s1", "block": -1, "span": [0, 0]})",
                                      R"({"table": "t9", "row": 0, "column": 0, "span": [0, 0]})",
                                      R"({"table": "t1", "row": 2, "column": 0, "span": [0, 0]})",
                                      R"({"table": "t1", "row": 0, "column": 2, "span": [0, 0]})",
                                      R"({"table": "t2", "row": 0, "column": 0, "span": [0, 0]})",
                                      R"({"footnote": "f2", "span": [0, 0]})",
                                      R"({"footnote": "s1", "span": [0, 0]})",
                                      R"({"footnote": "", "span": [0, 0]})",
                                      R"({"footnote": "f99999999999999999999", "span": [0, 0]})",
                                      R"({"span": [0, 0]})",
                                      "{}",
                                      "3",
                                      R"("s1")",
                                      R"({"footnote": "f1", "span": [3, 2]})",
                                      R"({"footnote": "f1", "span": [0]})",
                                      R"({"footnote": "f1", "span": [0, 1, 2]})",
                                      R"({"footnote": "f1", "span": [0, -1]})",
                                      R"({"footnote": "f1", "span": [0, 1.5]})",
                                      R"({"footnote": "f1", "span": null})"}) {
        const std::string told = told_of_place(at);
        INFO(at);
        CHECK(told.find(".diagnostics[0]") != told.npos);
        CHECK(told.ends_with(" [json.invalid]"));
    }
}
