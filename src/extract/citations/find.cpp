// Finds what is written: every citation of the letter, in reading order, with its fields.
//
// One scan over each text tries the readers only where a word begins with a letter that one of them may begin with.
// Where several read something at one place, the longest reading counts, and the first in the table of two as long; the
// scan then goes on behind it, so no citation lies in another.
#include <array>
#include <cstdint>

#include "extract/citations/readers.hpp"
#include "extract/passes.hpp"
#include "extract/sentences.hpp"

namespace kamerbrief {
namespace {

struct Reader {
    bool (*read)(Cursor&, Citations&);
    std::string_view first;  // the bytes that what it reads may begin with
};

constexpr auto readers = std::to_array<Reader>({
    {read_labelled, "BEKMTbkm"},
    {read_kamerstuk, "123456789Nn"},
    {read_handelingen, "H"},
    {read_aanhangsel, "Aa"},
    {read_registration, "2ADZadz"},
    {read_toezegging, "2Tt"},
    {read_law, "ABCDEFGHIJKLMNOPQRSTUVWXYZabekrv"},
    {read_jci, "j"},
    {read_ecli, "ACEGHNPRVe"},
    {read_case_number, "ACEGHLPRV"},
    {read_gazette, "BGPSTW"},
    {read_eu_paper, "CJOPSc"},
    {read_local_rules, "C"},
    {read_publication_id, "abghkpstw"},
    {read_address, "HWhw"},
});

static_assert(readers.size() <= 16, "readers_by_byte has a bit for each");

// For every byte the readers that begin with it, a bit each.
constexpr auto readers_by_byte = [] {
    std::array<std::uint16_t, 256> table{};
    for (std::size_t reader = 0; reader < readers.size(); ++reader) {
        for (const char c : readers[reader].first)
            table[static_cast<unsigned char>(c)] |= static_cast<std::uint16_t>(1u << reader);
    }
    return table;
}();

// Texts taken from a PDF glue a note's number to its first word: "5Kamerstuk 29 628, nr. 1".
bool may_start(std::string_view text, std::size_t at) {
    if (word_starts(text, at)) return true;
    return is_digit(text[at - 1]) && is_capital(text[at]) && at + 1 < text.size() && is_small(text[at + 1]);
}

// The longest reading at `at`; `end` is where it ends.
Citations read_at(std::string_view text, std::size_t at, std::uint16_t candidates, std::size_t& end) {
    Citations longest;
    end = at;
    for (std::size_t reader = 0; reader < readers.size(); ++reader) {
        if ((candidates >> reader & 1) == 0) continue;
        Cursor cursor(text, at);
        Citations read;
        if (!readers[reader].read(cursor, read) || cursor.at() <= end) continue;
        end = cursor.at();
        longest = std::move(read);
    }
    return longest;
}

void find_in_paragraph(Letter& letter, std::size_t paragraph, const std::optional<Place>& context) {
    const std::string_view text = letter.document.paragraphs[paragraph].text;
    for (std::size_t at = letter.homes[paragraph].text_begin; at < text.size();) {
        const std::uint16_t candidates = readers_by_byte[static_cast<unsigned char>(text[at])];
        if (candidates == 0 || !may_start(text, at)) {
            ++at;
            continue;
        }
        std::size_t end = at;
        for (Citation& citation : read_at(text, at, candidates, end)) {
            citation.at.paragraph = paragraph;
            citation.context = context;
            letter.citations.push_back(std::move(citation));
        }
        at = end > at ? end : at + 1;
    }
}

// The paragraphs of the body in reading order, those of cells where their table stands.
std::vector<std::size_t> body_paragraphs(const Document& document) {
    std::vector<std::size_t> order;
    std::vector<Block> rest(document.body.rbegin(), document.body.rend());  // a stack: tables nest as deep as files say
    while (!rest.empty()) {
        const Block block = rest.back();
        rest.pop_back();
        if (block.kind == Block::Kind::paragraph) {
            order.push_back(block.index);
            continue;
        }
        const std::vector<Cell>& cells = document.tables[block.index].cells;
        for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell)
            rest.insert(rest.end(), cell->blocks.rbegin(), cell->blocks.rend());
    }
    return order;
}

class Walk {
  public:
    explicit Walk(Letter& letter) : letter_(letter), read_(letter.document.notes.size(), false) {}

    void body() {
        for (const std::size_t paragraph : body_paragraphs(letter_.document)) {
            if (letter_.homes[paragraph].kind == Home::Kind::outside) continue;
            find_in_paragraph(letter_, paragraph, std::nullopt);
            notes_of(paragraph);
        }
    }

    void notes_never_called() {
        for (std::size_t note = 0; note < read_.size(); ++note)
            read_note(note, std::nullopt);
    }

  private:
    void notes_of(std::size_t paragraph) {
        const Paragraph& source = letter_.document.paragraphs[paragraph];
        if (source.calls.empty()) return;
        const auto all = sentences(letter_.document, paragraph, letter_.homes[paragraph].text_begin);
        for (const NoteCall& call : source.calls) {
            if (call.note) read_note(*call.note, sentence_around(all, {paragraph, call.at, call.at}));
        }
    }

    void read_note(std::size_t note, const std::optional<Place>& context) {
        if (read_[note]) return;
        read_[note] = true;
        const Note& source = letter_.document.notes[note];
        for (std::size_t i = 0; i < source.paragraphs; ++i)
            find_in_paragraph(letter_, source.first_paragraph + i, context);
    }

    Letter& letter_;
    std::vector<bool> read_;
};

}  // namespace

void find_citations(Letter& letter) {
    Walk walk(letter);
    walk.body();
    walk.notes_never_called();
}

}  // namespace kamerbrief
