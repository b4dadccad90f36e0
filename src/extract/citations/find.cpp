// Finds what is written: every citation of the letter, in reading order, with its fields.
//
// Of each text the readers are tried only at words that begin with one of their starts. Where several read something
// at one place, the longest reading counts, and the first in the table of two as long; what comes next is looked for
// behind it, so no citation lies in another.
//
// What points to another citation is cited with what that one cites, where there is no doubt which it is.
#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <string>

#include "extract/citations/anaphora.hpp"
#include "extract/citations/kinds.hpp"
#include "extract/citations/readers.hpp"
#include "extract/passes.hpp"
#include "extract/sentences.hpp"
#include "extract/statements.hpp"

namespace kamerbrief {
namespace {

struct Reader {
    bool (*read)(Cursor&, Citations&);
    Starts (*starts)();
};

constexpr auto readers = std::to_array<Reader>({
    {read_labelled, labelled_starts},
    {read_kamerstuk, kamerstuk_starts},
    {read_handelingen, handelingen_starts},
    {read_aanhangsel, aanhangsel_starts},
    {read_registration, registration_starts},
    {read_toezegging, toezegging_starts},
    {read_law, law_starts},
    {read_jci, jci_starts},
    {read_ecli, ecli_starts},
    {read_case_number, case_number_starts},
    {read_gazette, gazette_starts},
    {read_eu_paper, eu_paper_starts},
    {read_local_rules, local_rules_starts},
    {read_publication_id, publication_id_starts},
    {read_address, address_starts},
});

using Candidates = Sieve::Candidates;

constexpr Candidates bit(std::size_t reader) {
    return static_cast<Candidates>(1u << reader);
}

// The names of letters, and "hiervoor genoemde", are no citations by themselves.
constexpr Candidates pointers = bit(readers.size());
static_assert(pointers != 0, "Candidates has a bit for each reader");

const Sieve& sieve() {
    static const Sieve made = [] {
        Sieve sieve;
        for (std::size_t reader = 0; reader < readers.size(); ++reader)
            sieve.add(readers[reader].starts(), bit(reader));
        sieve.add(pointer_starts(), pointers);
        return sieve;
    }();
    return made;
}

/// Nearly no paragraph has a letter right behind a digit that may begin a word. Asked without a branch, of 32 bytes at
/// once: a letter takes 1.5 % less time.
bool may_glue(std::string_view text) {
    unsigned found = 0;
    for (std::size_t i = 1; i < text.size(); ++i)
        found |= unsigned{is_digit(text[i - 1])} & (unsigned{is_capital(text[i])} | unsigned{text[i] == 'h'});
    return found != 0;
}

// Texts taken from a PDF glue a note's number to its first word, and to the word before it: "5Kamerstuk 29 628, nr. 1",
// "beleid6https://...". Where the next such word begins, from byte `at` on; npos where there is none.
std::size_t next_behind_number(std::string_view text, std::size_t at) {
    for (at = std::max<std::size_t>(at, 1); at + 1 < text.size(); ++at) {
        if (!is_digit(text[at - 1])) continue;
        const bool capitalised = is_capital(text[at]) && is_small(text[at + 1]);
        if (capitalised || text.substr(at).starts_with("http")) return at;
    }
    return text.npos;
}

// The longest reading at `at`; `end` is where it ends.
Citations read_at(std::string_view text, std::size_t at, Candidates candidates, std::size_t& end) {
    Citations longest;
    end = at;
    for (unsigned rest = candidates & ~unsigned{pointers}; rest != 0; rest &= rest - 1) {
        const auto reader = static_cast<std::size_t>(std::countr_zero(rest));
        Cursor cursor(text, at);
        Citations read;
        if (!readers[reader].read(cursor, read) || cursor.at() <= end) continue;
        end = cursor.at();
        longest = std::move(read);
    }
    return longest;
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
    Walk(Letter& letter, const LetterWords& words, const Statements& statements)
        : letter_(letter), words_(words), statements_(statements), notes_(letter.document.notes.size()) {}

    void run() {
        const std::vector<std::size_t> paragraphs = body_paragraphs(letter_.document);
        for (const std::size_t paragraph : paragraphs)
            name_letters(paragraph);
        for (const std::size_t paragraph : paragraphs) {
            if (letter_.homes[paragraph].kind == Home::Kind::outside) continue;
            find_in(paragraph, std::nullopt, letter_.citations);
            notes_of(paragraph);
        }
        for (std::size_t note = 0; note < notes_.size(); ++note)
            read_note(note, std::nullopt);
    }

  private:
    /// The citations of a note, once it is read.
    struct NoteRead {
        bool done = false;
        std::size_t first = 0;
        std::size_t citations = 0;
    };

    void find_in(std::size_t paragraph, const std::optional<Place>& context, Citations& citations) {
        const std::string_view text = letter_.document.paragraphs[paragraph].text;
        const bool in_note = letter_.homes[paragraph].kind == Home::Kind::note;
        const std::size_t before = citations.size();
        std::size_t behind = letter_.homes[paragraph].text_begin;  // the last citation
        const auto read = [&](std::size_t at, Candidates candidates) {
            std::size_t end = at;
            Citations found = read_at(text, at, candidates, end);
            if (found.empty() && (candidates & pointers) != 0 && !in_note)
                found = read_pointer(paragraph, at, end, citations, before);
            take(std::move(found), paragraph, context, citations);
            behind = std::max(behind, end);
        };
        std::size_t glued = may_glue(text) ? next_behind_number(text, behind) : text.npos;
        const auto read_glued = [&](std::size_t end) {
            for (; glued < end; glued = next_behind_number(text, glued + 1)) {
                if (glued >= behind) read(glued, sieve_.at(text, glued));
            }
        };
        for (const Words::Word& word : words_.of(paragraph).between(behind, text.size())) {
            read_glued(word.begin);
            if (word.begin < behind) continue;
            const Candidates candidates = sieve_.at(text, word);
            if (candidates != 0 && word_starts(text, word.begin)) read(word.begin, candidates);
        }
        read_glued(text.size());
    }

    static void take(Citations found, std::size_t paragraph, const std::optional<Place>& context,
                     Citations& citations) {
        for (Citation& citation : found) {
            citation.at.paragraph = paragraph;
            citation.context = context;
            citations.push_back(std::move(citation));
        }
    }

    /// A letter's name, or "de hiervoor genoemde brief", in the body. `before` citations stand before the paragraph.
    Citations read_pointer(std::size_t paragraph, std::size_t at, std::size_t& end, const Citations& citations,
                           std::size_t before) const {
        const std::string_view text = letter_.document.paragraphs[paragraph].text;
        Cursor cursor(text, at);
        if (const std::string_view name = names_.empty() ? "" : read_letter_name(cursor); !name.empty()) {
            const auto letter = names_.find(in_small_letters(name));
            if (letter == names_.end() || !letter->second || calls_at(paragraph, cursor.at())) return {};
            end = cursor.at();
            return {pointing(*letter->second, at, end, Wording::name)};
        }
        // Certain where the paragraph has named one letter so far, and has cited nothing else.
        const bool one = citations.size() == before + 1;
        if (!one || !is_paper(citations.back()) || !read_aforementioned_letter(cursor)) return {};
        if (text.substr(0, citations.back().at.begin).find("brief") == std::string_view::npos) return {};
        end = cursor.at();
        return {pointing(citations.back(), at, end, Wording::anaphor)};
    }

    static bool is_paper(const Citation& citation) {
        return citation.kind == "kamerstuk" || citation.kind == "document";
    }

    static Citation pointing(const Citation& antecedent, std::size_t begin, std::size_t end, Wording wording) {
        Citation citation = antecedent;
        citation.at = {0, begin, end};
        citation.wording = wording;
        set_field(citation, "pages", "");
        return citation;
    }

    bool calls_at(std::size_t paragraph, std::size_t at) const {
        const auto& calls = letter_.document.paragraphs[paragraph].calls;
        const auto call = std::ranges::lower_bound(calls, at, {}, &NoteCall::at);
        return call != calls.end() && call->at == at;
    }

    /// "het tweede halfjaarbericht kust 2024[12]" gives a paper a name, where note 12 has that paper and no other.
    void name_letters(std::size_t paragraph) {
        constexpr std::size_t longest_name = 100;  // bytes
        const Paragraph& source = letter_.document.paragraphs[paragraph];
        for (const NoteCall& call : source.calls) {
            if (!call.note) continue;
            const std::string_view text = std::string_view(source.text).substr(0, call.at);
            const std::size_t begin = call.at - std::min(call.at, longest_name);
            for (const Words::Word& word : words_.of(paragraph).between(begin, call.at)) {
                if ((sieve_.at(text, word) & pointers) == 0 || !word_starts(text, word.begin)) continue;
                Cursor cursor(text, word.begin);
                const std::string_view name = read_letter_name(cursor);
                if (name.empty() || !cursor.done()) continue;
                add_name(in_small_letters(name), *call.note);
                break;
            }
        }
    }

    void add_name(std::string name, std::size_t note) {
        Citations citations;
        const Note& source = letter_.document.notes[note];
        for (std::size_t i = 0; i < source.paragraphs; ++i)
            find_in(source.first_paragraph + i, std::nullopt, citations);
        if (citations.size() != 1 || !is_paper(citations.front())) return;
        const auto [known, is_new] = names_.try_emplace(std::move(name), citations.front());
        const auto same = [](const Citation& a, const Citation& b) {
            return field(a, "dossier") == field(b, "dossier") && field(a, "number") == field(b, "number");
        };
        if (!is_new && known->second && !same(*known->second, citations.front())) known->second.reset();
    }

    void notes_of(std::size_t paragraph) {
        const Paragraph& source = letter_.document.paragraphs[paragraph];
        if (source.calls.empty()) return;
        const std::vector<Place> all = sentences_of(paragraph);
        for (const NoteCall& call : source.calls) {
            if (call.note) read_note(*call.note, sentence_around(all, {paragraph, call.at, call.at}));
        }
    }

    std::vector<Place> sentences_of(std::size_t paragraph) const {
        const std::span<const Statement> statements = statements_.of(paragraph);
        if (statements.empty()) return sentences(letter_.document, paragraph, letter_.homes[paragraph].text_begin);
        std::vector<Place> places(statements.size());
        std::ranges::transform(statements, places.begin(), &Statement::place);
        return places;
    }

    void read_note(std::size_t index, const std::optional<Place>& context) {
        NoteRead& read = notes_[index];
        if (read.done) return;
        const Note& note = letter_.document.notes[index];
        read = {true, letter_.citations.size(), 0};
        for (std::size_t i = 0; i < note.paragraphs; ++i)
            find_in(note.first_paragraph + i, context, letter_.citations);
        if (letter_.citations.size() == read.first && note.paragraphs == 1) read_unnumbered(index, context);
        read.citations = letter_.citations.size() - read.first;
        if (note.number && note.kind == NoteKind::footnote) note_numbered_[*note.number] = index;
        last_note_ = index;
    }

    /// What a note is as a whole: a report, or a word that points to another note.
    void read_unnumbered(std::size_t index, const std::optional<Place>& context) {
        const std::size_t paragraph = letter_.document.notes[index].first_paragraph;
        const std::string_view text = letter_.document.paragraphs[paragraph].text;
        Citations found;
        Cursor cursor(text);
        if (const auto anaphor = read_note_anaphor(text)) {
            const Citation* antecedent = sole_citation(anaphor->note);
            const bool of_dossier = antecedent && antecedent->kind == "kamerstuk";
            if (antecedent && (anaphor->paper.empty() || of_dossier)) {
                found.push_back(pointing(*antecedent, anaphor->begin, anaphor->end, Wording::anaphor));
                set_field(found.back(), "pages", anaphor->pages);
                if (!anaphor->paper.empty()) {
                    set_field(found.back(), "number", anaphor->paper);
                    set_field(found.back(), "suffix", "");
                }
            }
        } else {
            read_report(cursor, found);
        }
        take(std::move(found), paragraph, context, letter_.citations);
    }

    /// Of the note with that number, or of the note before; null where it cites nothing or more than one.
    const Citation* sole_citation(std::optional<int> number) const {
        std::optional<std::size_t> index = last_note_;
        if (number) {
            const auto note = note_numbered_.find(*number);
            index = note == note_numbered_.end() ? std::nullopt : std::optional(note->second);
        }
        if (!index || notes_[*index].citations != 1) return nullptr;
        return &letter_.citations[notes_[*index].first];
    }

    const Sieve& sieve_ = sieve();
    Letter& letter_;
    const LetterWords& words_;
    const Statements& statements_;
    std::vector<NoteRead> notes_;  // by note
    std::map<int, std::size_t> note_numbered_;
    std::optional<std::size_t> last_note_;
    std::map<std::string, std::optional<Citation>> names_;  // in small letters; nothing where notes give it two papers
};

}  // namespace

void find_citations(Letter& letter, const LetterWords& words, const Statements& statements) {
    Walk(letter, words, statements).run();
}

}  // namespace kamerbrief
