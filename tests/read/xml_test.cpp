#include "read/xml.hpp"

#include <doctest/doctest.h>

#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

std::string xml_error(std::string_view bytes, const Limits& limits = {}) {
    return error_of([&] { parse_xml("a.xml", PartBytes(bytes), limits); });
}

std::string utf16(std::string_view ascii, bool big_endian) {
    std::string out = big_endian ? "\xfe\xff" : "\xff\xfe";
    for (const char c : ascii) {
        if (big_endian) out += '\0';
        out += c;
        if (!big_endian) out += '\0';
    }
    return out;
}

}  // namespace

TEST_CASE("XML that is none says what is wrong, and where") {
    struct Row {
        std::string bytes;
        const char* error;
    };
    using namespace std::string_literals;
    const Row rows[] = {
        {"", "xml.malformed | a.xml: holds no element at byte 0"},
        {"<a><b></a>", "xml.malformed | a.xml: start and end tags do not match at byte 8"},
        {"<a>", "xml.malformed | a.xml: start and end tags do not match at byte 2"},
        {"<a b=c/>", "xml.malformed | a.xml: an attribute is not well-formed at byte 5"},
        {"<a/><b/>", "xml.malformed | a.xml: something stands behind the last end tag at byte 7"},
        {"<a/>tail", "xml.malformed | a.xml: something stands behind the last end tag at byte 7"},
        {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "xml.doctype | a.xml: a DOCTYPE, which no Word file may have"},
        {"<a>b\0c</a>"s, "xml.nul | a.xml: a NUL at byte 4"},
        {"<?xml version='1.0' encoding='Windows-1252'?><a/>",
         "xml.encoding | a.xml: encoded as \"windows-1252\", a Word file may only have UTF-8 or UTF-16"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        CHECK(xml_error(row.bytes) == row.error);
    }
}

TEST_CASE("elements and attributes are limited, deep ones too where their names are looked at") {
    Limits limits;
    limits.depth = 3;
    CHECK(xml_error("<a><b xmlns:w='x'><c/><c/></b><b/></a>", limits).empty());
    CHECK(xml_error("<a><b xmlns:w='x'><c><d/></c></b></a>", limits) ==
          "limit.depth | a.xml: elements stand more than 3 deep in each other");
    limits = {};
    limits.nodes = 4;
    CHECK(xml_error("<a b='1'><c/></a>", limits).empty());
    CHECK(xml_error("<a b='1' c='2'><c/></a>", limits) == "limit.memory | a.xml: more than 4 elements and attributes");

    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    deep += "<b xmlns:w='x'/>";
    for (int i = 0; i < 200'000; ++i)
        deep += "</a>";
    CHECK(xml_error(deep).starts_with("limit.depth"));
}

TEST_CASE("UTF-8 and UTF-16 are read, with a byte-order mark or a declaration that says otherwise") {
    const std::string xml = "<?xml version='1.0' encoding='UTF-16'?><a>brief</a>";
    for (const std::string& bytes :
         {xml, "\xef\xbb\xbf" + xml, utf16(xml, false), utf16(xml, true), utf16(xml, false).substr(2)}) {
        CHECK(std::string(parse_xml("a.xml", PartBytes(bytes), {}).root().child_value()) == "brief");
    }
}

TEST_CASE("half a character behind UTF-16 is counted, and is no text behind the root") {
    const Xml xml = parse_xml("a.xml", PartBytes(utf16("<a>brief</a>", true) + "x"), {});
    CHECK(std::string(xml.root().child_value()) == "brief");
    CHECK(xml.characters.replaced == 1);
}

TEST_CASE("a declaration that says UTF-16 of UTF-8, or the other way round, is told") {
    const auto misdeclared = [](const std::string& bytes) {
        return parse_xml("a.xml", PartBytes(bytes), {}).characters.misdeclared;
    };
    const std::string narrow = "<?xml version='1.0' encoding='UTF-8'?><a/>";
    const std::string wide = "<?xml version='1.0' encoding='utf-16'?><a/>";
    CHECK_FALSE(misdeclared("<a/>"));
    CHECK_FALSE(misdeclared(narrow));
    CHECK(misdeclared(wide));
    CHECK(misdeclared(utf16(narrow, false)));
    CHECK_FALSE(misdeclared(utf16(wide, true)));
    CHECK_FALSE(misdeclared(utf16("<a/>", true)));
}

TEST_CASE("what XML may not hold becomes U+FFFD, and is counted") {
    struct Row {
        const char* bytes;
        const char* text;
        std::size_t replaced;
    };
    const Row rows[] = {
        {"<a>\u20ac \U0001f600 &#x20AC; &#9;</a>", "\u20ac \U0001f600 \u20ac \t", 0},
        {"<a>x\xff\xfey</a>", "x\ufffd\ufffdy", 2},
        {"<a>x\xed\xa0\x80y</a>", "x\ufffd\ufffd\ufffdy", 3},
        {"<a>x\x1by</a>", "x\ufffdy", 1},
        {"<a>x&#0;y&#xD800;z&#x110000;</a>", "x\ufffdy\ufffdz\ufffd", 3},
        {"<a>x&#99999999999999;y</a>", "x\ufffdy", 1},
        {"<a>R&amp;D &#;</a>", "R&D &#;", 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const Xml xml = parse_xml("a.xml", PartBytes(row.bytes), {});
        CHECK(std::string(xml.root().child_value()) == row.text);
        CHECK(xml.characters.replaced == row.replaced);
    }
}

TEST_CASE("known namespaces have the prefixes that Word writes, whatever the file calls them") {
    const std::string main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const std::string strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    struct Row {
        std::string bytes;
        const char* element;
        const char* attribute;
    };
    const Row rows[] = {
        {"<w:p xmlns:w='" + main + "' w:val='1'/>", "w:p", "w:val"},
        {"<x:p xmlns:x='" + main + "' x:val='1'/>", "w:p", "w:val"},
        {"<x:p xmlns:x='" + strict + "' x:val='1'/>", "w:p", "w:val"},
        {"<p xmlns='" + main + "' val='1'/>", "w:p", "val"},
        {"<w:p xmlns:w='urn:something-else' w:val='1'/>", "foreign:p", "foreign:val"},
        {"<y:p xmlns:y='urn:something-else' y:val='1'/>", "y:p", "y:val"},
        {"<x:p xmlns:x = '" + main + "' x:val='1'/>", "w:p", "w:val"},
        {"<x:p xmlns:x='" + main.substr(0, 4) + "&#58;" + main.substr(5) + "' x:val='1'/>", "w:p", "w:val"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.bytes);
        const Xml xml = parse_xml("a.xml", PartBytes(row.bytes), {});
        CHECK(std::string(xml.root().name()) == row.element);
        CHECK(std::string(xml.root().last_attribute().name()) == row.attribute);
    }
}

TEST_CASE("a declaration of a namespace holds within its element only") {
    const Xml xml = parse_xml("a.xml",
                              PartBytes("<w:a xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                        "<b xmlns:w='urn:other'><w:c/></b><w:d/></w:a>"),
                              {});
    CHECK(xml.root().child("b").child("foreign:c"));
    CHECK(xml.root().child("w:d"));
}

TEST_CASE("mc:Choice requires namespaces by the prefixes that they have here") {
    const Xml xml =
        parse_xml("a.xml",
                  PartBytes("<x:Choice xmlns:x='http://schemas.openxmlformats.org/markup-compatibility/2006' "
                            "xmlns:s='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
                            "xmlns:wps='urn:other' Requires='s wps'/>"),
                  {});
    CHECK(std::string(xml.root().attribute("Requires").value()) == "wps foreign");
}
