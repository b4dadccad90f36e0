#include "kamerbrief/read.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "document_outline.hpp"
#include "read/docx_file.hpp"

using namespace kamerbrief;
using namespace std::string_view_literals;

namespace {

/// "code: message" of the error that reading gives; "" where there is none.
std::string error(std::string_view bytes, const Limits& limits = {}) {
    try {
        read(bytes, {.limits = limits});
    } catch (const Error& e) {
        return std::string(e.code()) + ": " + e.what();
    }
    return "";
}

/// An OLE2 file as far as it matters: its opening, and the name of a stream as UTF-16.
std::string ole2(std::string_view stream) {
    std::string bytes = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 .... ";
    for (const char c : stream) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

}  // namespace

TEST_CASE("the format is known by content") {
    CHECK(read("Geachte voorzitter,").format == Format::text);
    CHECK(error("PK\x03\x04 cut off").starts_with("zip."));
    CHECK(error("PK\x05").starts_with("zip."));
    CHECK(read("PK").format == Format::text);
    CHECK(read("PKN en andere kerken").format == Format::text);
}

TEST_CASE("what is no letter is refused by name") {
    CHECK(error("") == "file.empty: the file is empty");
    CHECK(error("%PDF-1.7\n...") == "file.not_docx: this looks like a PDF file; give a .docx or a plain text");
    CHECK(error("{\\rtf1\\ansi Brief}") ==
          "file.not_docx: this looks like a rich text (RTF) file; give a .docx or a plain text");
    CHECK(error("\xef\xbb\xbf\n<!DOCTYPE HTML><p>Brief") ==
          "file.not_docx: this looks like a web page (HTML); give a .docx or a plain text");
    CHECK(error("<html>") == "file.not_docx: this looks like a web page (HTML); give a .docx or a plain text");
    CHECK(error("<?xml version='1.0'?>") == "file.not_docx: this looks like an XML file; give a .docx or a plain text");
    CHECK(error("Mime-Version: 1.0\n") ==
          "file.not_docx: this looks like a mail or a saved web page (MHT); give a .docx or a plain text");
    CHECK(error(ole2("EncryptedPackage")) ==
          "file.ole2: this file is protected with a password; save it as .docx without one");
    CHECK(error(ole2("WordDocument")) == "file.ole2: this is an old Word file (.doc); save it as .docx");
    CHECK(error(ole2("")) ==
          "file.ole2: this is an old Word file (.doc) or one protected with a password; save it as .docx without a "
          "password");
    CHECK(error("\x7f"
                "ELF\2\1\1\0\0\0\0\0"sv)
              .starts_with("file.not_text: this is not text: "));
}

TEST_CASE("a text may speak of such formats") {
    for (const std::string_view text : {"Het PDF-bestand %PDF-1.7", "<htm", "{rtf}", "De <html> van de site"})
        CHECK(error(text) == "");
}

TEST_CASE("an archive behind other bytes is no text, whatever they are") {
    const std::string archive = zip_of({{"word/document.xml", "<w:document/>"}});
    const std::string refused = "zip.not_zip: other bytes stand before a zip archive; give the archive alone";
    CHECK(error("Geachte voorzitter,\n" + archive) == refused);
    CHECK(error(std::string(3, '\0') + archive) == refused);
    CHECK(error("PK is een merk van kades.") == "");
}

TEST_CASE("tables may have as many cells as the limit says, and no more") {
    const std::string tables = "\tA\n\tB\n\n\tC\n\tD\n\n\nTekst\n\n\tE\n\tF\n\n\tG\n\n\n";
    Limits limits;
    limits.cells = 8;  // one of them is in no row of the text
    CHECK(error(tables, limits) == "");
    limits.cells = 7;
    CHECK(error(tables, limits) == "limit.cells: its tables have more than 7 cells");
}

TEST_CASE("a file may have as many bytes and lines as the limits say, and no more") {
    Limits limits;
    limits.input = 4;
    CHECK(error("brie", limits) == "");
    CHECK(error("brief", limits) == "limit.input: the file has 5 bytes; the limit is 4");
    limits = {};
    limits.lines = 2;
    CHECK(error("a\nb\n", limits) == "");
    CHECK(error("a\nb\nc\n", limits) == "limit.lines: the text has 3 lines; the limit is 2");
}

TEST_CASE("a text is read in its encoding, and what that took comes first") {
    const Document document = read("caf\xe9\r\nTwee");
    CHECK(outline(document) == "café\nTwee\n");
    CHECK(codes(document) == "text-encoding text-lossy ");
}

TEST_CASE("a text with only blanks is a document without text") {
    CHECK(outline(read(" \r\n")) == "(empty)\n");
}
