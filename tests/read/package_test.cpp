#include "read/package.hpp"

#include <doctest/doctest.h>

#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

std::string open_error(std::string_view bytes, const Limits& limits = {}) {
    return error_of([&] { Package(bytes, limits); });
}

std::string read_error(const std::string& bytes, const Limits& limits = {}) {
    return error_of([&] { Package(bytes, limits).read("a.xml"); });
}

// The text of a part; "none" where there is no such part.
std::string read_text(Package& package, std::string_view name) {
    const std::optional<PartBytes> bytes = package.read(name);
    return bytes ? std::string(bytes->view()) : "none";
}

std::string text_of_a(std::string_view bytes) {
    Package package(bytes, {});
    return read_text(package, "a.xml");
}

// Where the bytes of a record begin: local file header, central directory.
constexpr std::string_view local = "PK\x03\x04";
constexpr std::string_view central = "PK\x01\x02";
constexpr std::size_t local_name_at = 30;

std::string with_byte(std::string bytes, std::string_view record, std::size_t offset, char byte) {
    bytes[bytes.find(record) + offset] = byte;
    return bytes;
}

}  // namespace

TEST_CASE("a part is read by its name, whatever the case of its letters and the slash before it") {
    const std::string bytes = zip_of({{"word/Document.xml", "<a/>"}, {"b\\c.xml", "<b/>"}});
    Package package(bytes, {});
    CHECK(read_text(package, "word/document.xml") == "<a/>");
    CHECK(read_text(package, "/WORD/DOCUMENT.XML") == "<a/>");
    CHECK(read_text(package, "b/c.xml") == "<b/>");
    CHECK(read_text(package, "word/document") == "none");
    CHECK_FALSE(package.has("document.xml"));
}

TEST_CASE("a part that stands in the archive twice is an error only where it is read") {
    const std::string bytes = zip_of({{"A.xml", "1"}, {"a.xml", "2"}, {"b.xml", "3"}});
    Package package(bytes, {});
    CHECK(read_text(package, "b.xml") == "3");
    CHECK(error_of([&] { package.read("a.xml"); }) == "zip.duplicate | a.xml: stands in the archive more than once");
}

TEST_CASE("what is no whole zip archive says so") {
    const std::string good = zip_of({{"a.xml", "<a/>"}});
    CHECK(open_error(good).empty());
    CHECK(open_error(good + "\r\n").empty());  // mail gateways add line ends
    CHECK(open_error("PL") == "zip.not_zip | not a zip archive");
    CHECK(open_error("#!/bin/sh\n" + good) == "zip.not_zip | not a zip archive");
    for (std::size_t size = 3; size < good.size(); ++size) {
        CAPTURE(size);
        CHECK(open_error(good.substr(0, size)) == "zip.truncated | the zip archive has no end, the file is cut off");
    }
}

TEST_CASE("a damaged part says how it is damaged") {
    const std::string text = "<a>tekst tekst tekst tekst tekst tekst</a>";
    const std::string good = zip_of({{"a.xml", text}});
    REQUIRE(text_of_a(good) == text);

    struct Row {
        const char* what;
        std::string bytes;
        std::string error;
    };
    const Row rows[] = {
        {"checksum", with_byte(with_byte(good, central, 16, 'x'), local, 14, 'x'),
         "zip.crc | a.xml: checksum is wrong, the file is damaged"},
        {"encryption", with_byte(with_byte(good, central, 8, 1), local, 6, 1),
         "zip.encrypted | a.xml: encrypted, save the letter without a password"},
        {"method", with_byte(with_byte(good, central, 10, 98), local, 8, 98),
         "zip.method | a.xml: packed by PPMd, save it in Word anew"},
        {"unknown method", with_byte(with_byte(good, central, 10, 50), local, 8, 50),
         "zip.method | a.xml: packed by method 50, save it in Word anew"},
        {"declared size", with_byte(with_byte(good, central, 24, 10), local, 22, 10),
         "zip.size | a.xml: size is not as declared, the file is damaged"},
        {"packed size", with_byte(with_byte(good, central, 23, 1), local, 21, 1),
         "zip.size | a.xml: larger than the file that holds it"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(read_error(row.bytes) == row.error);
    }
}

TEST_CASE("limits hold at their value and not above it") {
    Limits limits;
    const std::string two = zip_of({{"a.xml", std::string(1000, 'a')}, {"b.xml", std::string(1000, 'b')}});

    limits.entries = 2;
    CHECK(open_error(two, limits).empty());
    limits.entries = 1;
    CHECK(open_error(two, limits) == "limit.entries | the zip archive holds 2 files, more than 1");

    limits = {};
    limits.part = 1000;
    CHECK(read_error(two, limits).empty());
    limits.part = 999;
    CHECK(read_error(two, limits) == "limit.part | a.xml: larger than 999 bytes");

    limits = {};
    limits.inflated = 2000;
    Package fits(two, limits);
    CHECK(fits.read("a.xml").has_value());
    CHECK(fits.read("b.xml").has_value());
    limits.inflated = 1999;
    Package too_much(two, limits);
    CHECK(too_much.read("a.xml").has_value());
    CHECK(error_of([&] { too_much.read("b.xml"); }) ==
          "limit.inflated | b.xml: all parts together unpack to more than 1999 bytes");
}

TEST_CASE("a part that unpacks to very much more than its size is not read, below 1 MiB it is") {
    CHECK(read_error(zip_of({{"a.xml", std::string(std::size_t{1} << 20, 'a')}})).empty());
    const std::string bomb = zip_of({{"a.xml", std::string(std::size_t{2} << 20, 'a')}});
    CHECK(read_error(bomb) == "limit.ratio | a.xml: unpacks to more than 200 times its size");
    Limits limits;
    limits.part = 1000;
    CHECK(read_error(bomb, limits).starts_with("limit.ratio"));  // which says more than that it is large
}

TEST_CASE("an archive is read wherever its end record stands among other bytes") {
    const std::string text = "<a>tekst tekst tekst tekst</a>";
    const std::string good = zip_of({{"a.xml", text}});
    const std::string fake_end = std::string("PK\x05\x06", 4) + std::string(18, '\0');

    std::string with_comment = good + fake_end;
    with_comment[good.size() - 2] = static_cast<char>(fake_end.size());  // its comment looks like an end record
    CHECK(text_of_a(with_comment) == text);
    CHECK(text_of_a(good + fake_end) == text);

    const std::string other = zip_of({{"a.xml", "<b/>"}, {"c.xml", "<c/>"}});
    CHECK(text_of_a(good + other) == "<b/>");  // of two the last
    CHECK(text_of_a(other + good) == text);
    CHECK_FALSE(Package(other + good, {}).has("c.xml"));
}

TEST_CASE("what is odd about an archive that is read is told") {
    const std::string good = zip_of({{"a/b.xml", "<a/>"}});
    CHECK(Package(good, {}).irregularities().empty());
    CHECK(Package(good + "\r\n", {}).irregularities().empty());
    CHECK(Package(good + good, {}).irregularities() ==
          std::vector<std::string>{"the archive stands behind another, which is not read"});
    CHECK(Package(zip_of({{"a\\b.xml", "<a/>"}}), {}).irregularities() ==
          std::vector<std::string>{"names in the archive have backslashes for slashes"});
}

TEST_CASE("a directory that does not fit its archive is an error") {
    const std::string good = zip_of({{"a.xml", "<a/>"}, {"b.xml", "<b/>"}});
    const std::string inconsistent = "zip.inconsistent | the zip archive contradicts itself, the file is damaged";
    constexpr std::string_view end = "PK\x05\x06";
    const auto with_count = [&](char count) { return with_byte(with_byte(good, end, 10, count), end, 8, count); };
    CHECK(open_error(with_count(0)) == inconsistent);
    CHECK(open_error(with_count(1)) == inconsistent);
    CHECK(open_error(with_count(2)).empty());
    CHECK(open_error(with_count(3)) == inconsistent);
    Limits one;
    one.entries = 1;
    CHECK(open_error(with_count(3), one) == inconsistent);                // rather than too many: they are not there
    CHECK(open_error(with_byte(good, end, 14, '\x7f')) == inconsistent);  // larger than the file
    CHECK(open_error(with_byte(good, central, 28, '\x7f')) == inconsistent);  // a name longer than the directory
    CHECK(open_error(with_byte(good, end, 4, 1)) == "zip.multidisk | the zip archive is one of several volumes");

    // The entry itself counts only where it is read.
    CHECK(read_error(with_byte(good, central, 45, '\x7f')) == inconsistent);        // stands behind the file
    CHECK(read_error(with_byte(good, central, 42, 1)) == inconsistent);             // where no entry is
    CHECK(read_error(with_byte(good, local, local_name_at, 'z')) == inconsistent);  // by another name
    CHECK(open_error(with_byte(good, local, local_name_at, 'z')).empty());
}

TEST_CASE("sizes of zip64 are read, and an archive without files is one") {
    const std::string text = "<a>tekst</a>";
    std::string bytes = zip_of({{"a.xml", text}});
    // As writers of streams have it: the sizes of the directory in a field of zip64.
    const std::size_t header = bytes.find(central);
    const std::size_t name_end = header + 46 + std::string_view("a.xml").size();
    std::string field("\x01\x00\x10\x00", 4);
    for (const std::size_t at : {header + 24, header + 20}) {
        field += bytes.substr(at, 4) + std::string(4, '\0');
        bytes.replace(at, 4, 4, '\xff');
    }
    bytes[header + 30] = static_cast<char>(field.size());
    bytes.insert(name_end, field);
    const std::size_t end = bytes.rfind("PK\x05\x06");
    bytes[end + 12] = static_cast<char>(bytes[end + 12] + static_cast<char>(field.size()));
    CHECK(text_of_a(bytes) == text);

    CHECK(open_error(std::string("PK\x05\x06", 4) + std::string(18, '\0')).empty());
}

TEST_CASE("packed data that is damaged, or goes on, is told from what is whole") {
    const std::string text(1000, 'a');
    const std::string good = zip_of({{"a.xml", text}});
    const std::size_t data = good.find(local) + 30 + std::string_view("a.xml").size();
    std::string damaged = good;
    damaged[data] = '\xff';  // a kind of block that there is not
    CHECK(read_error(damaged) == "zip.deflate | a.xml: packed data is damaged");
    CHECK(read_error(with_byte(good, central, 25, 2)) ==
          "zip.size | a.xml: size is not as declared, the file is damaged");
    CHECK(read_error(with_byte(good, central, 25, 4)) ==
          "zip.size | a.xml: size is not as declared, the file is damaged");
    CHECK(read_error(with_byte(good, central, 27, 4)) ==
          "zip.size | a.xml: size is not as declared, the file is damaged");
}
