#include "read/relationships.hpp"

#include <doctest/doctest.h>

#include "read/docx_file.hpp"

using namespace kamerbrief;

TEST_CASE("targets are seen from the part that names them") {
    struct Row {
        const char* from;
        const char* target;
        const char* part;
        bool outside = false;
    };
    const Row rows[] = {
        {"", "word/document.xml", "word/document.xml"},
        {"", "/word/document.xml", "word/document.xml"},
        {"", "../word/document.xml", "word/document.xml", true},
        {"word/document.xml", "footnotes.xml", "word/footnotes.xml"},
        {"word/document.xml", "../docProps/core.xml", "docProps/core.xml"},
        {"word/document.xml", "./a//b.xml", "word/a/b.xml"},
        {"word/document.xml", "../../../a.xml", "a.xml", true},
        {"word/document.xml", "noten%20oud.xml", "word/noten oud.xml"},
        {"word/document.xml", "100%25.xml", "word/100%.xml"},
        {"word/document.xml", "half%2.xml", "word/half%2.xml"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.target);
        bool outside = false;
        CHECK(resolve_target(row.from, row.target, outside) == row.part);
        CHECK(outside == row.outside);
    }
}

TEST_CASE("relationships are found by id and type, the first of several") {
    const std::string strict =
        "<Relationship Id='rId3' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/footnotes' "
        "Target='noten.xml'/>";
    const std::string link =
        "<Relationship Id='rId4' TargetMode='External' Target='https://example.org/a/../b' "
        "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'/>";
    const std::string bytes = zip_of(
        {{"word/_rels/document.xml.rels", relationships_xml(relationship("rId1", "styles", "a.xml") +
                                                            relationship("rId1", "styles", "b.xml") + strict + link)}});
    Package package(bytes, {});
    const Relationships relationships(package, "word/document.xml", {});
    REQUIRE(relationships.by_id("rId1") != nullptr);
    CHECK(relationships.by_id("rId1")->target == "word/a.xml");
    REQUIRE(relationships.by_type("footnotes") != nullptr);
    CHECK(relationships.by_type("footnotes")->target == "word/noten.xml");
    REQUIRE(relationships.by_id("rId4") != nullptr);
    CHECK(relationships.by_id("rId4")->target == "https://example.org/a/../b");
    CHECK(relationships.by_id("rId4")->external);
    CHECK(relationships.by_id("rId2") == nullptr);
    CHECK(relationships.by_type("endnotes") == nullptr);
    CHECK(Relationships(package, "word/other.xml", {}).by_id("rId1") == nullptr);
}
