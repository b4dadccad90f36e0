#include <doctest/doctest.h>

#include "extract/letter_from.hpp"

using namespace kamerbrief;

namespace {

/// A Word file of headings and of captions in Word's style, each caption over a table of two by two cells.
std::string told(const std::vector<std::string>& lines) {
    Document document;
    document.format = Format::docx;
    for (const std::string& line : lines) {
        Paragraph& paragraph = document.paragraphs.emplace_back();
        paragraph.text = line;
        document.body.push_back({Block::Kind::paragraph, document.paragraphs.size() - 1});
        if (line.starts_with("Bijlage")) {
            paragraph.outline_level = 0;
            continue;
        }
        paragraph.style = "caption";
        if (!line.starts_with("Tabel")) continue;
        Table table{2, 2, 0, {}};
        for (std::size_t cell = 0; cell < 4; ++cell) {
            document.paragraphs.emplace_back().text = "12";
            table.cells.push_back(
                {cell / 2, cell % 2, 1, 1, {{Block::Kind::paragraph, document.paragraphs.size() - 1}}});
        }
        document.tables.push_back(std::move(table));
        document.body.push_back({Block::Kind::table, document.tables.size() - 1});
    }
    const Letter letter = extract(std::move(document));
    std::string found;
    for (const Diagnostic& diagnostic : letter.diagnostics) {
        if (diagnostic.code.starts_with("caption-"))
            found += diagnostic.code + ": " + said(letter, diagnostic.at) + "; ";
    }
    return found;
}

}  // namespace

TEST_CASE("captions in order, gaps and all") {
    CHECK(told({"Tabel 1: Hekken", "Tabel 2: Boeien", "Tabel 4: Netten"}).empty());
    CHECK(told({"Tabel 2: Hekken", "Tabel 2a: Boeien", "Tabel 2b: Netten", "Tabel 10: Kades"}).empty());
    CHECK(told({"Tabel 1.2: Hekken", "Tabel 1.10: Boeien", "Tabel 2.1: Netten"}).empty());
    CHECK(told({"Tabel 1: Hekken", "Figuur 1: Boeien", "Tabel 2: Netten", "Figuur 2: Kades"}).empty());
}

TEST_CASE("a number twice is told at the second") {
    CHECK(told({"Tabel 1: Hekken", "Tabel 1: Boeien"}) == "caption-number-twice: Boeien; ");
    CHECK(told({"Figuur 1: Hekken", "Figuur 1: Boeien"}) == "caption-number-twice: Boeien; ");
    CHECK(told({"Tabel 1: Hekken", "Tabel 1 (vervolg)"}).empty());
}

TEST_CASE("a number lower than the one before") {
    CHECK(told({"Tabel 1: Hekken", "Tabel 3: Boeien", "Tabel 2: Netten"}) == "caption-out-of-order: Netten; ");
}

TEST_CASE("each annex numbers its own") {
    CHECK(told({"Tabel 1: Hekken", "Bijlage 1", "Tabel 1: Boeien", "Bijlage 2", "Tabel 1: Netten"}).empty());
}
