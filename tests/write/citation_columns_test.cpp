#include <doctest/doctest.h>

#include <algorithm>
#include <span>
#include <vector>

#include "extract/citations/kinds.hpp"
#include "write/csv.hpp"
#include "write/record_tables.hpp"
#include "write/summary_row.hpp"

using namespace kamerbrief;

namespace {

LetterByHand with_citation() {
    LetterByHand hand;
    heading(hand, "Kades", "_Toc1");
    const std::size_t text = hand.block("Zie Kamerstukken II, 36 800, nr. 9.");
    hand.letter.citations.push_back({.kind = "kamerstuk",
                                     .at = hand.place(text, "Kamerstukken II, 36 800, nr. 9"),
                                     .identifier = "kst-36800-9",
                                     .url = "https://zoek.officielebekendmakingen.nl/kst-36800-9.html",
                                     .fields = {{"chamber", "II"}, {"dossier", "36800"}, {"number", "9"}},
                                     .suggested = {{"kst-36800-XII-9", "https://stukken.example/xii", ""},
                                                   {"kst-36800-A-9", "https://stukken.example/a", ""}}});
    return hand;
}

}  // namespace

TEST_CASE("a citation is its words, its document, what was probably meant, and where it stands") {
    CHECK(row(with_citation(), citation_table) ==
          "| Kamerstukken II, 36 800, nr. 9 | kamerstuk "
          "| [kst-36800-9](https://zoek.officielebekendmakingen.nl/kst-36800-9.html) "
          "| [kst-36800-XII-9](https://stukken.example/xii), [kst-36800-A-9](https://stukken.example/a) "
          "| | [Kades](#_Toc1) |\n");
}

TEST_CASE("one in a note names the note, and one without an identifier none") {
    LetterByHand hand = with_citation();
    const std::size_t note = hand.note({"Stcrt. onbekend"});
    Citation& citation = hand.letter.citations[0];
    citation = {.kind = "staatscourant", .at = hand.place(hand.letter.document.notes[note].first_paragraph, "Stcrt.")};
    CHECK(row(hand, citation_table) == "| Stcrt. | staatscourant | | | 1 | |\n");
}

TEST_CASE("suggestions are identifiers, and a date of a citation is not the letter's") {
    LetterByHand hand = with_citation();
    hand.letter.head.date = "2025-06-13";
    hand.letter.citations[0].fields = {{"date", "2025-05-01"}};
    JsonRecords records(hand.letter, false, Standing::by_itself);
    const RecordRow cells = record_row(citation_table.columns, {.records = records, .file = "a.docx"}, 0);
    const auto cell = [&](std::string_view name) {
        const auto column = std::ranges::find(citation_table.columns, name, &RecordColumn::name);
        return csv_row({cells[static_cast<std::size_t>(column - citation_table.columns.begin())]}, plain_csv);
    };
    CHECK(cell("suggested") == "kst-36800-XII-9; kst-36800-A-9\n");
    CHECK(cell("date") == "2025-06-13\n");
    CHECK(cell("cited_date") == "2025-05-01\n");
}

TEST_CASE("every field of every kind has a column, in the order of the kind") {
    std::vector<std::string_view> columns;
    for (const RecordColumn& column : citation_table.columns)
        columns.push_back(column.name);
    const std::span<const std::string_view> fields(std::ranges::find(columns, "section") + 1,
                                                   std::ranges::find(columns, "suggested"));
    std::vector<std::string_view> met;
    for (const Kind& kind : kinds()) {
        auto next = fields.begin();
        for (const std::string_view field : kind.fields) {
            CAPTURE(kind.name);
            CAPTURE(field);
            next = std::find(next, fields.end(), name_in_record(field));
            REQUIRE(next != fields.end());
            met.push_back(*next);
        }
    }
    for (const std::string_view field : fields) {
        CAPTURE(field);
        CHECK(std::ranges::find(met, field) != met.end());
    }
}
