// The promises of letter.hpp.
#include <algorithm>
#include <optional>
#include <vector>

#include "promises.hpp"

namespace kamerbrief {
namespace {

class Check {
  public:
    explicit Check(const Letter& letter) : letter_(letter) {}

    void run() {
        promise(letter_.homes.size() == letter_.document.paragraphs.size(), "every paragraph has a home");
        check_sections();
        check_homes();
        check_motions();
        check_commitments();
        check_questions();
        check_citations();
        for (const Diagnostic& diagnostic : letter_.diagnostics) {
            check_utf8(diagnostic.message, "a diagnostic");
            check_place(diagnostic.at);
        }
        for (const Grid& grid : letter_.grids) {
            promise(grid.table < letter_.document.tables.size(), "a grid is of a table");
            promise(!grid.parent || *grid.parent < letter_.grids.size(), "a grid is nested in one that is there");
            check_section(grid.section);
            check_place(grid.caption);
        }
    }

    void check_citations() const {
        const Citation* before = nullptr;
        for (const Citation& citation : letter_.citations) {
            check_place(citation.at);
            check_place(citation.context);
            promise(citation.at.begin < citation.at.end, "a citation has words");
            if (before && before->at.paragraph == citation.at.paragraph)
                promise(before->at.end <= citation.at.begin || before->at == citation.at,
                        "citations stand in order, none in another", text_at(letter_, citation.at));
            before = &citation;
        }
    }

  private:
    void check_place(const std::optional<Place>& place) const {
        if (!place) return;
        promise(place->paragraph < letter_.document.paragraphs.size(), "a place is in the letter");
        const std::string_view text = letter_.document.paragraphs[place->paragraph].text;
        promise(place->begin <= place->end && place->end <= text.size(), "a place is in its text", text);
        promise(is_boundary(text, place->begin) && is_boundary(text, place->end), "a place parts no character", text);
    }

    void check_section(std::optional<std::size_t> section) const {
        promise(!section || *section < letter_.sections.size(), "a finding is in a section that is there");
    }

    void check_sections() {
        std::vector<std::size_t> times_in_block(letter_.document.paragraphs.size());
        std::vector<std::size_t> times(letter_.grids.size());
        for (std::size_t s = 0; s < letter_.sections.size(); ++s) {
            const Section& section = letter_.sections[s];
            promise(!section.parent || *section.parent < s, "a section stands behind the one that it is in");
            check_place(section.title);
            for (std::size_t b = 0; b < section.blocks.size(); ++b) {
                const SectionBlock& block = section.blocks[b];
                if (block.kind == SectionBlock::Kind::table) {
                    promise(block.index < times.size(), "a block's table is there");
                    ++times[block.index];
                    continue;
                }
                promise(block.index < times_in_block.size(), "a block's paragraph is there");
                const Paragraph& paragraph = letter_.document.paragraphs[block.index];
                if (block.kind == SectionBlock::Kind::image) {
                    promise(block.image < paragraph.images.size(), "a block's image is there");
                    continue;
                }
                ++times_in_block[block.index];
                const Home& home = letter_.homes[block.index];
                promise(home.kind == Home::Kind::block && home.section == s && home.owner == b,
                        "a block's paragraph is at home in it", paragraph.text);
            }
        }
        for (std::size_t g = 0; g < times.size(); ++g)
            promise(times[g] <= 1 && (times[g] == 1 || letter_.grids[g].parent || !letter_.grids[g].section),
                    "a table is a block once, or stands in another one");
        for (std::size_t p = 0; p < times_in_block.size(); ++p) {
            const bool is_block = letter_.homes[p].kind == Home::Kind::block;
            promise(times_in_block[p] == (is_block ? 1U : 0U), "a text stands once in the sections",
                    letter_.document.paragraphs[p].text);
        }
    }

    void check_homes() const {
        for (std::size_t p = 0; p < letter_.homes.size(); ++p) {
            const Home& home = letter_.homes[p];
            const std::string_view text = letter_.document.paragraphs[p].text;
            promise(home.text_begin <= text.size() && is_boundary(text, home.text_begin), "a text begins in it", text);
            check_section(home.section);
            switch (home.kind) {
                case Home::Kind::title:
                    promise(home.section && letter_.sections[*home.section].title &&
                                letter_.sections[*home.section].title->paragraph == p,
                            "a title is that of its section", text);
                    break;
                case Home::Kind::cell:
                    check_cell(home, text);
                    break;
                case Home::Kind::caption:
                    promise(home.owner < letter_.grids.size(), "a caption is of a table", text);
                    break;
                case Home::Kind::note:
                    promise(home.owner < letter_.document.notes.size(), "a note's text is of a note", text);
                    break;
                case Home::Kind::outside:
                case Home::Kind::block:
                    break;
            }
        }
    }

    void check_cell(const Home& home, std::string_view text) const {
        promise(home.owner < letter_.grids.size(), "a cell is in a table", text);
        const Table& table = letter_.document.tables[letter_.grids[home.owner].table];
        promise(home.row < table.rows && home.column < table.columns, "a cell is within its table", text);
    }

    void check_outcome(const Outcome& outcome) const {
        check_place(outcome.disposal);
        check_place(outcome.promised_by);
    }

    void check_cited(const std::vector<std::size_t>& citations) const {
        for (const std::size_t citation : citations)
            promise(citation < letter_.citations.size(), "a citation that is named is there");
    }

    void check_motions() const {
        for (const Motion& motion : letter_.motions) {
            check_section(motion.section);
            check_place(motion.text);
            check_place(motion.request);
            check_outcome(motion.outcome);
            check_cited(motion.citations);
        }
    }

    void check_commitments() const {
        for (const Commitment& commitment : letter_.commitments) {
            check_section(commitment.section);
            check_place(commitment.text);
            check_place(commitment.made_in);
            check_outcome(commitment.outcome);
            check_cited(commitment.citations);
        }
    }

    void check_questions() const {
        for (const Question& question : letter_.questions) {
            check_section(question.section);
            for (const auto* paragraphs : {&question.question, &question.answer}) {
                for (const std::size_t paragraph : *paragraphs)
                    promise(paragraph < letter_.document.paragraphs.size(), "a question's text is there");
            }
            for (const QuestionNote& note : question.notes) {
                promise(!note.note || *note.note < letter_.document.notes.size(), "a question's note is there");
                check_place(note.at);
                for (const Place& place : note.text)
                    check_place(place);
            }
        }
    }

    const Letter& letter_;
};

}  // namespace

void check_letter(const Letter& letter) {
    Check(letter).run();
}

void check_citations(const Letter& letter) {
    Check(letter).check_citations();
}

}  // namespace kamerbrief
