#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "document_outline.hpp"
#include "kamerbrief/read.hpp"
#include "read/readers.hpp"

using namespace kamerbrief;

namespace {

/// Lines as Tika writes them, with ">" for each TAB at a line's front and "|" for each line feed.
std::string lines(std::string_view drawing) {
    std::string out;
    for (const char c : drawing)
        out += c == '>' ? '\t' : c == '|' ? '\n' : c;
    return out;
}

std::string read_outline(std::string_view drawing) {
    return outline(read_tika(lines(drawing), {}));
}

std::string read_codes(std::string_view drawing) {
    std::string out;
    for (const Diagnostic& diagnostic : read_tika(lines(drawing), {}).diagnostics)
        out += diagnostic.code == "text-lossy" ? "" : diagnostic.code + " ";
    return out;
}

}  // namespace

TEST_CASE("cells, rows and the end of a table") {
    const std::string_view drawing = "Tabel 1|>Kade|>Meter||>Noord|>1.250||||Tekst.|";
    CHECK(read_outline(drawing) == "Tabel 1\n| Kade | Meter |\n| Noord | 1.250 |\n(empty)\nTekst.\n");
    CHECK(read_codes(drawing) == "");
}

TEST_CASE("a table at the end of a text, its last empty lines cut off") {
    CHECK(read_outline(">a|>b||>c|>d|") == "| a | b |\n| c | d |\n");
    CHECK(read_outline(">a|>b||>c|>d") == "| a | b |\n| c | d |\n");
}

TEST_CASE("cells of several paragraphs, and without text") {
    CHECK(read_outline(">a|tweede|>b||>|> ||>c|>d|e|f|||") == "| a // tweede | b |\n|  |  |\n| c | d // e // f |\n");
}

TEST_CASE("an empty paragraph in a cell looks like the end of a row") {
    const std::string_view label = ">Soort|>2020|>2021||>Totaal||>12|>13||>Nieuw|>4|>5|||";
    CHECK(read_outline(label) == "| Soort | 2020 | 2021 |\n| Totaal //  | 12 | 13 |\n| Nieuw | 4 | 5 |\n");
    CHECK(read_codes(label) == "table-recovered ");
    const std::string_view last = ">a|>b|||>c|>d|||>e|>f|||";
    CHECK(read_outline(last) == "| a | b //  |\n| c | d //  |\n| e | f |\n");
    CHECK(read_codes(last) == "table-recovered ");
}

TEST_CASE("the column count is what most of the table agrees on, not its shortest or longest part") {
    CHECK(read_outline(">a|>b|>c||>1||>2|>3||>4||>5|>6||>7||>8|>9|||") ==
          "| a | b | c |\n| 1 //  | 2 | 3 |\n| 4 //  | 5 | 6 |\n| 7 //  | 8 | 9 |\n");
    CHECK(read_outline(">a|>b||>1|>2||>3|>4|>5||>6|>7|||") ==
          "| a | b | - |\n| 1 | 2 | - |\n| 3 | 4 | 5 |\n| 6 | 7 | - |\n");
}

TEST_CASE("short rows stay short") {
    const std::string_view drawing = ">Titel||>a|>b||>c|>d|||";
    CHECK(read_outline(drawing) == "| Titel | - |\n| a | b |\n| c | d |\n");
    CHECK(read_codes(drawing) == "table-ragged ");
    CHECK(read_outline(">Titel||>Ondertitel||>a|>b||>c|>d|||") ==
          "| Titel | - |\n| Ondertitel | - |\n| a | b |\n| c | d |\n");
    CHECK(read_outline(">a|>b|>c||>1|>2|>3||>Bron: eigen telling|||") ==
          "| a | b | c |\n| 1 | 2 | 3 |\n| Bron: eigen telling | - | - |\n");
}

TEST_CASE("text behind an empty line in a cell, where the table goes on or properly ends") {
    CHECK(read_outline(">1|>een||>2|>twee||nog twee||>3|>drie|||Na.|") ==
          "| 1 | een |\n| 2 | twee //  // nog twee |\n| 3 | drie |\nNa.\n");
    CHECK(read_outline(">1|>een||>2|>twee||nog twee|||Na.|") == "| 1 | een |\n| 2 | twee //  // nog twee |\nNa.\n");
    CHECK(read_codes(">1|>een||>2|>twee||nog twee|||Na.|") == "table-recovered ");
}

TEST_CASE("text behind a table that lacks its last empty line is no cell") {
    CHECK(read_outline(">1|>een||>2|>twee||Na.|Slot.|") == "| 1 | een |\n| 2 | twee |\nNa.\nSlot.\n");
    CHECK(read_outline(">1|>een||>2|>twee||[bookmark: _Toc1]Kop|Na.|||") ==
          "| 1 | een |\n| 2 | twee |\n#_Toc1 Kop\nNa.\n(empty)\n(empty)\n");
}

TEST_CASE("three empty lines part two tables") {
    CHECK(read_outline(">a|>b||||>c|>d|||") == "| a | b |\n(empty)\n| c | d |\n");
}

TEST_CASE("a paragraph may begin with a TAB") {
    CHECK(read_outline("Voor.|>Ingesprongen.|Na.|") == "Voor.\nIngesprongen.\nNa.\n");
    CHECK(read_outline("Voor.||>Ingesprongen.||Na.|") == "Voor.\n(empty)\nIngesprongen.\n(empty)\nNa.\n");
    CHECK(read_outline(">>Den Haag, 3 mei||Na.|") == "Den Haag, 3 mei\n(empty)\nNa.\n");
    CHECK(read_outline(">Datum: 3 mei|>Kenmerk: 12||Geachte voorzitter,||Tekst.|||Slot.|") ==
          "Datum: 3 mei\nKenmerk: 12\n(empty)\nGeachte voorzitter,\n(empty)\nTekst.\n(empty)\n(empty)\nSlot.\n");
    CHECK(read_outline(">een|>twee|Na.|") == "een\ntwee\nNa.\n");
    CHECK(read_outline(">een||>twee||Na.|") == "een\n(empty)\ntwee\n(empty)\nNa.\n");
}

TEST_CASE("a frame around text is text") {
    CHECK(read_outline(">Kader|met tekst|||Na.|") == "Kader\nmet tekst\n(empty)\n(empty)\nNa.\n");
}

TEST_CASE("notes and bookmarks in cells") {
    CHECK(read_outline(">Kade|>Meter||>Noord[footnoteRef:2] [2: Peildatum.] ||>1.250||>Zuid|>[bookmark: "
                       "_Toc9]20[footnoteRef:3] [3: "
                       "Raming.] ||||Na.|") ==
          "| Kade | Meter |\n| Noord{f2} | 1.250 |\n| Zuid | #_Toc9 20{f3} |\nNa.\nf2: Peildatum.\nf3: Raming.\n");
    CHECK(read_outline(">[bookmark: _Toc1]Titel|[bookmark: _Toc2]onder||>a|>b||>c|>d|||") ==
          "| #_Toc1 Titel // #_Toc2 onder | - |\n| a | b |\n| c | d |\n");
}

TEST_CASE("a nested table stands in its cell, the paragraph that Word puts behind it too") {
    CHECK(read_outline(">1|>een||>2|>>Jaar|>Bedrag||>2025|>7|||||>3|>drie|||Na.|") ==
          "| 1 | een |\n| 2 | <Jaar, Bedrag; 2025, 7; > //  |\n| 3 | drie |\nNa.\n");
    CHECK(read_outline(">1|>een||>2|>>Jaar|>Bedrag||>2025|>7|||Toelichting||>3|>drie|||Na.|") ==
          "| 1 | een |\n| 2 | <Jaar, Bedrag; 2025, 7; > // Toelichting |\n| 3 | drie |\nNa.\n");
    CHECK(read_outline(">1|>>x|>y||||>rechts||>2|>b|>c|||Na.|") ==
          "| 1 | <x, y; > //  | rechts |\n| 2 | b | c |\nNa.\n");
}

TEST_CASE("a nested table in the last cell ends with the table around it") {
    CHECK(read_outline(">1|>een||>2|>>x|>y||||||Na.|") == "| 1 | een |\n| 2 | <x, y; > //  |\nNa.\n");
    CHECK(read_outline(">1|>een||>2|>>>x|>y||||||||Na.|") == "| 1 | een |\n| 2 | <<x, y; > // ; > //  |\nNa.\n");
}

TEST_CASE("an empty paragraph in a cell of a nested table") {
    CHECK(read_outline(">1|>een||>2|>>Jaar|>Bedrag||>2025||>7|||||>3|>drie|||") ==
          "| 1 | een |\n| 2 | <Jaar, Bedrag; 2025 // , 7; > //  |\n| 3 | drie |\n");
}

TEST_CASE("what is wider than any table of Word is text") {
    std::string row;
    for (int i = 0; i < 64; ++i)
        row += ">x|";
    CHECK(read_tika(lines(row + "||"), {}).tables.empty());
    CHECK(read_tika(lines(row.substr(3) + "||"), {}).tables.size() == 1);
}

TEST_CASE("tables nest no deeper than the limit") {
    Limits limits;
    limits.table_depth = 3;
    const Document document = read_tika("\t\t\t\ta\n\tb\n\n\n", limits);
    CHECK(document.tables.size() == 3);
    CHECK(outline(document) == "| <<a, b; >; > |\n");
}
