#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "read/docx_file.hpp"

using namespace kamerbrief;

namespace {

std::string open_error(const Parts& parts) {
    return error_of([&] { read_docx(zip_of(parts), {}); });
}

bool has(const Document& document, std::string_view code) {
    for (const Diagnostic& diagnostic : document.diagnostics) {
        if (diagnostic.code == code) return true;
    }
    return false;
}

const std::string letter = word_xml("document", "<w:body>" + p("Geachte voorzitter") + "</w:body>");

}  // namespace

TEST_CASE("the text is found by its relationship, whatever its name") {
    for (const char* target : {"inhoud/brief.xml", "/inhoud/brief.xml", "../inhoud/brief.xml", "INHOUD/Brief.xml"}) {
        CAPTURE(target);
        const Document document =
            read_docx(zip_of({{"_rels/.rels", relationships_xml(relationship("a", "officeDocument", target))},
                              {"inhoud/brief.xml", letter}}),
                      {});
        CHECK(body_text(document) == "Geachte voorzitter");
        CHECK(document.format == Format::docx);
    }
    CHECK(body_text(read_docx(zip_of({{"word/document.xml", letter}}), {})) == "Geachte voorzitter");
}

TEST_CASE("an archive without a letter says what it looks like") {
    const std::string to_sheet = relationships_xml(relationship("a", "officeDocument", "xl/workbook.xml"));
    CHECK(open_error({{"a.txt", "x"}}) == "ooxml.no_document | a zip archive with no Word document in it");
    CHECK(open_error({{"xl/workbook.xml", "<workbook/>"}, {"_rels/.rels", to_sheet}}) ==
          "ooxml.no_document | not a Word file but an Excel workbook");
    CHECK(open_error({{"META-INF/manifest.xml", "<m/>"}, {"content.xml", "<c/>"}}) ==
          "ooxml.no_document | not a Word file but an OpenDocument file; save it as .docx");
    CHECK(open_error({{"word/document.xml", "<html/>"}}) ==
          "ooxml.root | word/document.xml: not a Word document, its root is \"html\"");
    CHECK(open_error({{"word/document.xml", "<w:document><w:body></w:document>"}}) ==
          "xml.malformed | word/document.xml: start and end tags do not match at byte 22");
    CHECK(open_error({{"_rels/.rels", relationships_xml("<Relationship Id='a' TargetMode='External' "
                                                        "Type='x/officeDocument' Target='https://example.org'/>")}}) ==
          "ooxml.no_document | the text is not in the file, which only links to it");
}

TEST_CASE("a damaged part of a letter is an error, an empty one is said") {
    CHECK(error_of([] { read_parts({.body = p("a"), .styles = "<w:style>"}); }) ==
          "xml.malformed | word/styles.xml: start and end tags do not match at byte " +
              std::to_string(word_xml("styles", "<w:style>").size() - 9));
    Parts parts = parts_of({.body = p("a"), .styles = "<w:style/>"});
    parts[2].second = " ";
    const Document document = read_docx(zip_of(parts), {});
    CHECK(body_text(document) == "a");
    CHECK(has(document, "text-lossy"));
}

TEST_CASE("strict files and other prefixes are read alike") {
    const std::string strict =
        "<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:pPr><x:outlineLvl "
        "x:val='1'/></x:pPr><x:r><x:t>Kop</x:t></x:r></x:p></x:body></x:document>";
    const Document document = read_docx(zip_of({{"word/document.xml", strict}}), {});
    CHECK(body_text(document) == "Kop");
    CHECK(document.paragraphs[0].outline_level == 1);
}

TEST_CASE("a strict file names its parts by other addresses") {
    const auto strict = [](std::string_view id, std::string_view type, std::string_view target) {
        return "<Relationship Id='" + std::string(id) +
               "' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/" + std::string(type) + "' Target='" +
               std::string(target) + "'/>";
    };
    const std::string names = " xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'>";
    const Document document =
        read_docx(zip_of({{"_rels/.rels", relationships_xml(strict("a", "officeDocument", "word/document.xml"))},
                          {"word/_rels/document.xml.rels", relationships_xml(strict("b", "footnotes", "noten.xml"))},
                          {"word/noten.xml", "<w:footnotes" + names + "<w:footnote w:id='1'>" + p("noot") +
                                                 "</w:footnote></w:footnotes>"},
                          {"word/document.xml",
                           "<w:document" + names +
                               "<w:body><w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p></w:body></w:document>"}}),
                  {});
    REQUIRE(document.notes.size() == 1);
    CHECK(document.notes[0].number == 1);
}

TEST_CASE("a part in UTF-16 is read") {
    std::string wide = "\xff\xfe";
    for (const char c : letter) {
        wide += c;
        wide += '\0';
    }
    CHECK(body_text(read_docx(zip_of({{"word/document.xml", wide}}), {})) == "Geachte voorzitter");
}

TEST_CASE("what Word would not leave out or write otherwise is told, and the letter read") {
    const auto irregularities = [](const Parts& parts) {
        std::string out;
        for (const Diagnostic& diagnostic : read_docx(zip_of(parts), {}).diagnostics) {
            CHECK(diagnostic.code == "file-irregular");
            out += diagnostic.message + "; ";
        }
        return out;
    };
    const std::pair<std::string, std::string> types = {"[Content_Types].xml", "<Types/>"};
    const std::pair<std::string, std::string> main = {"word/document.xml", letter};
    const auto to_main = [](const char* target) {
        return std::pair<std::string, std::string>("_rels/.rels",
                                                   relationships_xml(relationship("a", "officeDocument", target)));
    };
    CHECK(irregularities({types, to_main("word/document.xml"), main}).empty());
    CHECK(irregularities({to_main("word/document.xml"), main}) == "[Content_Types].xml is missing; ");
    CHECK(irregularities({types, main}) == "word/document.xml has no relationship, and was found by its name; ");
    CHECK(irregularities({types, to_main("../word/document.xml"), main}) ==
          "relationships of the package lead out of the file; ");
    CHECK(irregularities({types, to_main("word/document.xml"), main, {"word/styles.xml", word_xml("styles", "")}}) ==
          "word/styles.xml has no relationship, and was found by its name; ");
    CHECK(irregularities({types,
                          to_main("word/document.xml"),
                          {"word/document.xml", "<?xml version='1.0' encoding='UTF-16'?>" + letter}}) ==
          "word/document.xml is not in the encoding that it declares; ");
}

TEST_CASE("of two relationships with one id the first is meant, and that is said") {
    const auto link = [](std::string_view target) {
        return "<Relationship Id='l' Type='x/hyperlink' Target='" + std::string(target) + "' TargetMode='External'/>";
    };
    const Document document =
        read_parts({.body = "<w:p><w:hyperlink r:id='l'><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>",
                    .relationships = link("https://example.org/1") + link("https://example.org/2")});
    CHECK(document.paragraphs[0].hyperlinks[0].target == "https://example.org/1");
    REQUIRE(document.diagnostics.size() == 1);
    CHECK(document.diagnostics[0].message ==
          "two relationships of word/document.xml have the id l: the first is meant");
}

TEST_CASE("footnotes and endnotes are tied to their calls and numbered as printed") {
    const std::string call = "<w:r><w:footnoteReference w:id='0'/></w:r>";
    const Document document = read_parts(
        {.body = "<w:p><w:r><w:t>Een</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r><w:r><w:t xml:space="
                 "'preserve'> twee</w:t></w:r>" +
                 call + "<w:r><w:endnoteReference w:id='7'/></w:r></w:p>",
         .footnotes = "<w:footnote w:id='-1' w:type='separator'>" + p("streep") + "</w:footnote><w:footnote w:id='0'>" +
                      p("nul") + p("vervolg") + "</w:footnote><w:footnote w:id='7'>" + p("zeven") +
                      "</w:footnote><w:footnote w:id='9'>" + p("negen") + "</w:footnote>",
         .endnotes = "<w:endnote w:id='7'>" + p("eind") + "</w:endnote>"});
    CHECK(body_text(document) == "Een twee");
    REQUIRE(document.notes.size() == 4);
    const auto& notes = document.notes;
    CHECK(notes[0].id == "7");
    CHECK(notes[0].number == 1);
    CHECK(notes[0].calls == std::vector<Place>{{0, 3, 3}});
    CHECK(notes[1].id == "0");
    CHECK(notes[1].number == 2);
    REQUIRE(notes[1].paragraphs == 2);
    CHECK(document.paragraphs[notes[1].first_paragraph + 1].text == "vervolg");
    CHECK(notes[2].kind == NoteKind::endnote);
    CHECK(notes[2].number == 1);
    CHECK(notes[3].id == "9");
    CHECK_FALSE(notes[3].number.has_value());
}

TEST_CASE("a note with a mark of its own takes no number, and its mark is no text") {
    const Document document = read_parts(
        {.body =
             "<w:p><w:r><w:t>Een</w:t></w:r><w:r><w:footnoteReference w:id='1' w:customMarkFollows='1'/><w:t>*</w:t>"
             "</w:r><w:r><w:t>.</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
         .footnotes = "<w:footnote w:id='1'>" + p("* gewijzigd") + "</w:footnote><w:footnote w:id='2'>" + p("twee") +
                      "</w:footnote>"});
    CHECK(body_text(document) == "Een.");
    CHECK(document.notes[0].mark == "*");
    CHECK_FALSE(document.notes[0].number.has_value());
    CHECK(document.paragraphs[document.notes[0].first_paragraph].text == "gewijzigd");
    CHECK(document.notes[1].number == 1);
}

TEST_CASE("notes count from w:numStart") {
    const Document document = read_parts({.body = "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p>",
                                          .footnotes = "<w:footnote w:id='1'>" + p("a") + "</w:footnote>",
                                          .settings = "<w:footnotePr><w:numStart w:val='12'/></w:footnotePr>"});
    CHECK(document.notes[0].number == 12);
}

TEST_CASE("notes go on over sections, or begin anew in each where it says so") {
    const auto numbers = [](std::string_view of_section, std::string_view settings) {
        const auto note = [](const char* id) {
            return std::string("<w:footnote w:id='") + id + "'>" + p("n") + "</w:footnote>";
        };
        const auto call = [](const char* id) {
            return std::string("<w:r><w:footnoteReference w:id='") + id + "'/></w:r>";
        };
        const Document document =
            read_parts({.body = "<w:p>" + call("1") + call("2") + "</w:p><w:p><w:pPr><w:sectPr/></w:pPr>" + call("3") +
                                "</w:p><w:p>" + call("4") + "</w:p><w:sectPr><w:footnotePr>" + std::string(of_section) +
                                "</w:footnotePr></w:sectPr>",
                        .footnotes = note("1") + note("2") + note("3") + note("4"),
                        .settings = "<w:footnotePr>" + std::string(settings) + "</w:footnotePr>"});
        std::string out;
        for (const Note& n : document.notes)
            out += std::to_string(n.number.value_or(-1)) + " ";
        return out + (has(document, "text-lossy") ? "lossy" : "");
    };
    CHECK(numbers("", "") == "1 2 3 4 ");
    CHECK(numbers("<w:numRestart w:val='eachSect'/>", "") == "1 2 3 1 ");
    CHECK(numbers("<w:numStart w:val='7'/>", "<w:numRestart w:val='eachSect'/>") == "1 2 3 7 ");
    CHECK(numbers("", "<w:numStart w:val='5'/><w:numRestart w:val='continuous'/>") == "5 6 7 8 ");
    CHECK(numbers("", "<w:numRestart w:val='eachPage'/>") == "1 2 3 4 lossy");
}

TEST_CASE("headers and footers are read once each, in the order of the sections") {
    const std::string section =
        "<w:sectPr><w:headerReference w:type='default' r:id='h2'/><w:headerReference w:type='first' r:id='h1'/>"
        "<w:footerReference w:type='default' r:id='f'/></w:sectPr>";
    const Document document =
        read_parts({.body = "<w:p><w:pPr>" + section + "</w:pPr></w:p>" + p("Tekst") + section,
                    .relationships = relationship("h1", "header", "h1.xml") + relationship("h2", "header", "h2.xml") +
                                     relationship("f", "footer", "f.xml") + relationship("h3", "header", "h3.xml"),
                    .more = {{"word/h1.xml", word_xml("hdr", p("eerste"))},
                             {"word/h2.xml", word_xml("hdr", p("tweede"))},
                             {"word/h3.xml", word_xml("hdr", p("ongebruikt"))},
                             {"word/f.xml", word_xml("ftr", p("voet"))}}});
    CHECK(texts(document, document.headers) == "tweede | eerste | voet");
    CHECK(body_text(document) == " | Tekst");
}

TEST_CASE("properties of the file are read, custom ones by their names, of strict files too") {
    for (const char* custom : {"custom-properties", "customProperties"}) {
        CAPTURE(custom);
        Parts parts = parts_of({.body = p("a")});
        parts[0].second = relationships_xml(relationship("rId1", "officeDocument", "word/document.xml") +
                                            relationship("rId2", "metadata/core-properties", "docProps/core.xml") +
                                            relationship("rId3", custom, "docProps/custom.xml"));
        parts.emplace_back("docProps/core.xml",
                           "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:title>Voortgang dijken</dc:title>"
                           "<dc:creator/></cp:coreProperties>");
        parts.emplace_back(
            "docProps/custom.xml",
            "<Properties xmlns='a' xmlns:vt='b'><property pid='2' name='Kenmerk'><vt:lpwstr>DIJK-7</vt:lpwstr>"
            "</property></Properties>");
        const Document document = read_docx(zip_of(parts), {});
        REQUIRE(document.properties.size() == 2);
        CHECK(document.properties[0].name == "title");
        CHECK(document.properties[0].value == "Voortgang dijken");
        CHECK(document.properties[1].name == "Kenmerk");
        CHECK(document.properties[1].value == "DIJK-7");
    }
}

TEST_CASE("templates and files with macros are read as letters are") {
    for (const char* type : {"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
                             "application/vnd.ms-word.document.macroEnabled.main+xml",
                             "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"}) {
        CAPTURE(type);
        Parts parts = parts_of({.body = p("Geachte voorzitter"),
                                .relationships = relationship("m", "vbaProject", "vbaProject.bin"),
                                .more = {{"word/vbaProject.bin", std::string("\xd0\xcf\x11\xe0\0", 5)}}});
        REQUIRE(parts.back().first == "[Content_Types].xml");
        parts.back().second =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            "<Override PartName='/word/document.xml' ContentType='" +
            std::string(type) + "'/></Types>";
        CHECK(body_text(read(zip_of(parts))) == "Geachte voorzitter");
    }
}

TEST_CASE("the seed letter has what a reader counts in it" *
          doctest::skip(!std::filesystem::exists(SHARED_DIR "/seed/halfjaarbericht-politie.docx"))) {
    std::ifstream file(SHARED_DIR "/seed/halfjaarbericht-politie.docx", std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const Document document = read_docx(bytes, {});
    CHECK(document.notes.size() == 75);
    CHECK(document.tables.size() == 13);
    std::size_t nested = 0;
    std::size_t headings_in_cells = 0;
    for (const Table& table : document.tables) {
        for (const Cell& cell : table.cells) {
            for (const Block& block : cell.blocks) {
                if (block.kind == Block::Kind::table) ++nested;
                if (block.kind == Block::Kind::paragraph && document.paragraphs[block.index].outline_level == 2) {
                    ++headings_in_cells;
                }
            }
        }
    }
    CHECK(nested == 4);
    CHECK(headings_in_cells == 2);
    std::size_t bookmarks = 0;
    for (const Paragraph& paragraph : document.paragraphs)
        bookmarks += paragraph.bookmarks.size();
    CHECK(bookmarks == 61);
}
