#include "kamerbrief/index.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

#include "index/database.hpp"
#include "index/outcomes.hpp"

using namespace kamerbrief;

namespace {

IndexedLetter letter(std::string file, std::string date, std::string status) {
    IndexedLetter letter;
    letter.file = std::move(file);
    letter.date = std::move(date);
    letter.motions = {
        {"m1", std::nullopt, {"kst-29628-97"}, {"Brouwer", "Akkerhuis"}, std::move(status), {}, {}, {}, "De motie"}};
    return letter;
}

std::string written(const std::vector<IndexedLetter>& letters) {
    Index index;
    for (const IndexedLetter& each : letters)
        index.add(each);
    index.commit();
    std::string text;
    index_formats().front().write(index, {}, [&](std::string_view piece) { text += piece; });
    return text;
}

std::vector<IndexedOutcome> motions_of(const Index& index) {
    std::vector<IndexedOutcome> motions;
    for_each_motion(index, [&](const IndexedOutcome& motion) { motions.push_back(motion); });
    return motions;
}

// A file in a directory that goes with it.
struct DatabaseFile {
    DatabaseFile() : directory(std::filesystem::temp_directory_path() / "kamerbrief-index-test") {
        std::filesystem::remove_all(directory);
        std::filesystem::create_directory(directory);
    }
    ~DatabaseFile() { std::filesystem::remove_all(directory); }

    std::filesystem::path directory;
    std::string name = (directory / "index.sqlite").native();
};

std::int64_t number(Index& index, const char* sql) {
    Query asked = query(index, sql);
    return asked.next() ? asked.number(0) : -1;
}

}  // namespace

TEST_CASE("a motion has what each letter says of it in the order of time, whatever the order they came in") {
    Index index;
    CHECK(index.add(letter("b.docx", "2025-03-01", "afgedaan")));
    CHECK(index.add(letter("a.docx", "2024-05-01", "open")));
    index.commit();
    const auto motions = motions_of(index);
    REQUIRE(motions.size() == 1);
    CHECK(motions[0].identifier == "kst-29628-97");
    REQUIRE(motions[0].letters.size() == 2);
    CHECK(motions[0].letters[0].status == "open");
    CHECK(motions[0].letters[1].status == "afgedaan");
}

TEST_CASE("a motion without a paper stays one of its own letter") {
    IndexedLetter one = letter("a.docx", "2024-05-01", "open");
    one.motions[0].identifiers.clear();
    IndexedLetter other = one;
    other.file = "b.docx";
    Index index;
    index.add(one);
    index.add(other);
    index.commit();
    CHECK(motions_of(index).size() == 2);
}

namespace {

struct Movers {
    std::vector<std::string> members;
    bool with_another = false;
};

/// By each form's rule; a letter for each.
std::string movers_of(const std::vector<Movers>& letters) {
    Index index;
    for (const Movers& each : letters) {
        IndexedLetter one = letter(fmt::format("{}.docx", &each - letters.data()), "2025-03-01", "open");
        one.motions[0].members = each.members;
        if (each.with_another) one.motions[0].identifiers.emplace_back("kst-29628-98");
        index.add(one);
    }
    index.commit();
    const std::string names = fmt::to_string(fmt::join(members_of(motions_of(index).at(0)), ", "));
    Query asked = query(index, "SELECT members FROM motion_now WHERE identifier = 'kst-29628-97'");
    REQUIRE(asked.next());
    CHECK(asked.text(0) == names);
    return names;
}

}  // namespace

TEST_CASE("the movers of a motion are those of letters that name it alone, and of these of most") {
    const std::vector<std::string> both{"Akkerhuis", "Brouwer"};
    CHECK(movers_of({{both, true}, {both, true}, {{"Brouwer"}}}) == "Brouwer");
    CHECK(movers_of({{both}, {{"Akkerhuis"}}, {both}}) == "Akkerhuis, Brouwer");
    CHECK(movers_of({{both}, {{"Akkerhuis"}}}) == "Akkerhuis");
    CHECK(movers_of({{{}}, {{}}, {both, true}}) == "Akkerhuis, Brouwer");
    CHECK(movers_of({{{}}}).empty());
}

TEST_CASE("a commitment was made on the first day that has its year") {
    const auto commitment = [](std::string file, std::string date, std::optional<std::string> made_on) {
        IndexedLetter letter;
        letter.file = std::move(file);
        letter.date = std::move(date);
        letter.commitments = {
            {"p1", {}, "answered", "TZ202404-9", std::move(made_on), {}, {}, "open", {}, {}, "Ik zeg toe"}};
        return letter;
    };
    Index index;
    for (const IndexedLetter& each :
         {commitment("a", "2024-05-01", std::nullopt), commitment("b", "2024-06-01", "--04-16"),
          commitment("c", "2024-07-01", "2024-04-16"), commitment("d", "2024-08-01", "2023-04-16")})
        index.add(each);
    index.commit();
    std::vector<std::optional<std::string>> days;
    for_each_commitment(index, [&](const IndexedOutcome& each) { days.push_back(origin_of(each).made_on); });
    CHECK(days == std::vector<std::optional<std::string>>{"2024-04-16"});
    CHECK(number(index, "SELECT count(*) FROM commitment_now WHERE since = '2024-04-16'") == 1);
}

TEST_CASE("the same letter twice is one, and two of one name are told, with the same one kept") {
    const IndexedLetter one = letter("a.docx", "2024-05-01", "open");
    const IndexedLetter other = letter("a.docx", "2024-05-01", "afgedaan");
    CHECK(written({one, one}) == written({one}));
    CHECK(written({one, other}) == written({other, one}));
    Index index;
    CHECK(index.add(one));
    CHECK(index.add(one));
    CHECK(!index.add(other));
}

TEST_CASE("a database that is there is extended, and has what a letter says now") {
    const DatabaseFile file;
    IndexedLetter with_text = letter("a.docx", "2024-05-01", "open");
    with_text.has_texts = true;
    with_text.sections = {{"s1", {}, "Dijken", {}, "Een Café op de dijk."}};
    {
        Index index(file.name);
        index.add(with_text);
        index.add(letter("b.docx", "2024-06-01", "open"));
        index.commit();
    }
    {
        Index index(file.name);
        CHECK(index.add(letter("b.docx", "2024-06-01", "afgedaan")));
        index.add(letter("a.docx", "2024-05-01", "open"));  // says the same, without its text
        index.commit();
    }
    Index index(file.name);
    CHECK(number(index, "SELECT count(*) FROM document") == 2);
    CHECK(number(index, "SELECT count(*) FROM motion_history WHERE status = 'afgedaan' AND file = 'b.docx'") == 1);
    CHECK(number(index, "SELECT count(*) FROM motion") == 2);
    CHECK(number(index, "SELECT count(*) FROM section_search WHERE section_search MATCH 'cafe'") == 1);
}

TEST_CASE("without a commit all stays as it was") {
    const DatabaseFile file;
    {
        Index index(file.name);
        index.add(letter("a.docx", "2024-05-01", "open"));
        index.commit();
    }
    {
        Index index(file.name);
        index.add(letter("b.docx", "2024-06-01", "open"));
    }
    Index index(file.name);
    CHECK(number(index, "SELECT count(*) FROM document") == 1);
}

TEST_CASE("what is replaced leaves nothing behind") {
    const DatabaseFile file;
    IndexedLetter with_text = letter("a.docx", "2024-05-01", "open");
    with_text.has_texts = true;
    with_text.sections = {{"s1", {}, "Dijken", {}, "Een café op de dijk."}};
    with_text.notes = {{"f1", "s1", "Zie de pier."}};
    with_text.citations = {{"c1", "kamerstuk", "kst-1-1", {}, "1", "s1", "f1", "nr. 1"}};
    {
        Index index(file.name);
        index.add(with_text);
        index.commit();
    }
    with_text.sections[0].text = "Een molen.";
    with_text.notes.clear();
    with_text.citations.clear();
    Index index(file.name);
    index.add(with_text);
    index.commit();
    CHECK(number(index, "SELECT count(*) FROM section_search WHERE section_search MATCH 'cafe'") == 0);
    CHECK(number(index, "SELECT count(*) FROM section_search WHERE section_search MATCH 'molen'") == 1);
    CHECK(number(index, "SELECT count(*) FROM note_search WHERE note_search MATCH 'pier'") == 0);
    CHECK(number(index, "SELECT count(*) FROM citation") == 0);
    CHECK(number(index, "SELECT count(*) FROM motion_member") == 2);
    Query checked = query(index, "PRAGMA integrity_check");
    REQUIRE(checked.next());
    CHECK(checked.text(0) == "ok");
    run_sql(index.database().sqlite, "INSERT INTO section_search (section_search) VALUES ('integrity-check')");
}

TEST_CASE("of two titles the same one stays, whatever their order; that of the user takes its place") {
    const DocumentTitle plain{"kst-1-1", "Dijken", std::nullopt};
    const DocumentTitle dated{"kst-1-1", "Dijken", "2024-01-02"};
    const DocumentTitle none{"kst-1-1", std::nullopt, "2020-01-01"};
    const auto title_of = [](const std::vector<DocumentTitle>& titles, const std::vector<DocumentTitle>& names) {
        Index index;
        IndexedLetter citing = letter("a.docx", "2024-05-01", "open");
        citing.citations = {{"c1", "kamerstuk", "kst-1-1", {}, {}, {}, {}, "1, nr. 1"}};
        index.add(citing);
        for (const DocumentTitle& each : names)
            index.name(each);
        for (const DocumentTitle& each : titles)
            index.add(each);
        index.commit();
        Query asked = query(index, "SELECT coalesce(title, '-') || coalesce(date, '-') FROM title");
        return asked.next() ? std::string(asked.text(0)) : "";
    };
    CHECK(title_of({plain, dated, none}, {}) == "Dijken2024-01-02");
    CHECK(title_of({none, dated, plain}, {}) == "Dijken2024-01-02");
    CHECK(title_of({none, dated}, {{"kst-1-1", "Kades", std::nullopt}}) == "Kades-");
    CHECK(title_of({}, {{"kst-1-2", "Kades", std::nullopt}}).empty());  // nobody speaks of it
}
