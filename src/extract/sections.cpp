// The sections of a letter: which paragraphs are headings, how deep, and which blocks stand under each.
//
// A heading is what a _Toc bookmark opens, what a heading style or an outline level says is one, the label of a
// question or an answer, or a paragraph that only looks like one. What stands before the first is the preamble.
#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "extract/captions.hpp"
#include "extract/flow.hpp"
#include "extract/letterhead_lines.hpp"
#include "extract/markers.hpp"
#include "extract/passes.hpp"
#include "extract/question_labels.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t longest_heading = 130;  // bytes of one that only looks like a heading
constexpr int deepest_level = 9;              // of Word's outline

bool is_toc_bookmark(std::string_view name) {
    return name.starts_with("_Toc");
}

bool has_toc_bookmark(const Paragraph& paragraph) {
    return std::any_of(paragraph.bookmarks.begin(), paragraph.bookmarks.end(), is_toc_bookmark);
}

/// The whole word, or one of its compounds and plurals: "motie", "moties", "motie-Klaver"; not "motief", "emotie".
bool names(std::string_view title, std::string_view word, std::string_view plural) {
    for (std::size_t at = 0; at < title.size(); ++at) {
        if (!word_starts(title, at)) continue;
        Cursor cursor(title, at);
        if (cursor.word(plural) || cursor.word(word)) return true;
    }
    return false;
}

class SectionPass {
  public:
    explicit SectionPass(Letter& letter)
        : letter_(letter),
          paragraphs_(letter.document.paragraphs),
          flow_(read_flow(letter)),
          labels_(find_question_labels(flow_, paragraphs_)) {
        for (const ContentsLine& line : flow_.contents) {
            if (!line.bookmark.empty()) listed_.insert(line.bookmark);
        }
    }

    void run() {
        judge_headings();
        for (std::size_t i = 0; i < flow_.items.size(); ++i) {
            if (origins_[i]) {
                open_section(i);
            } else {
                add_block(flow_.items[i]);
            }
        }
        set_note_homes();
        letter_.contents = flow_.contents;
    }

  private:
    const Paragraph* paragraph_at(std::size_t i) const {
        if (i >= flow_.items.size() || flow_.items[i].kind != FlowItem::Kind::paragraph) return nullptr;
        return &paragraphs_[flow_.items[i].index];
    }

    // Which paragraphs are headings.

    void judge_headings() {
        origins_.resize(flow_.items.size());
        for (std::size_t i = 0; i < flow_.items.size(); ++i) {
            const Paragraph* paragraph = paragraph_at(i);
            if (!paragraph || paragraph->text.empty() || paragraph->in_text_box) continue;
            if (opens_toc_section(*paragraph)) {
                origins_[i] = Origin::toc;
            } else if (paragraph->outline_level) {
                origins_[i] = Origin::heading;
            } else if (labels_[i]) {
                origins_[i] = Origin::inferred;
            }
        }
        infer_headings();
    }

    /// Word keeps the bookmarks of an old table of contents. One on a plain paragraph that today's does not point to is
    /// a left-over.
    bool opens_toc_section(const Paragraph& paragraph) const {
        if (!has_toc_bookmark(paragraph)) return false;
        if (paragraph.outline_level || listed_.empty()) return true;
        return std::any_of(paragraph.bookmarks.begin(), paragraph.bookmarks.end(),
                           [&](const std::string& name) { return listed_.contains(name); });
    }

    /// From the end back, as a heading is known by what follows it: text, or one deeper heading that text follows.
    void infer_headings() {
        for (std::size_t end = flow_.items.size(); end > 0;) {
            std::size_t begin = end;
            while (begin > 0 && !origins_[begin - 1] && looks_like_heading(begin - 1))
                --begin;
            if (begin < end && end < flow_.items.size() && !origins_[end] && !is_enumeration(begin, end)) {
                for (std::size_t i = begin; i < end; ++i)
                    origins_[i] = Origin::inferred;
            }
            end = begin < end ? begin : end - 1;
        }
    }

    bool looks_like_heading(std::size_t i) const {
        const Paragraph* paragraph = paragraph_at(i);
        const bool behind_label = i > 0 && labels_[i - 1];  // "Vraag 3": what follows is asked
        if (!paragraph || paragraph->in_text_box || behind_label) return false;
        const std::string_view text = paragraph->text;
        if (text.empty() || text.size() > longest_heading || text.find('\n') != text.npos) return false;
        if (text.find_last_of(".,;:?!") == text.size() - 1 || has_caption_style(*paragraph) || speaks(text))
            return false;
        if (letter_.document.format == Format::docx && !paragraph->bold && !paragraph->italic &&
            !paragraph->underline) {
            return false;
        }
        const auto number = heading_number(*paragraph);
        if (!number && list_marker(*paragraph)) return false;
        const std::string_view title = text.substr(number ? number->length : 0);
        // "[1] https://...": a note that the writer typed.
        if (title.empty() || title[0] == '[' || title.find("://") != title.npos) return false;
        return title.find('\t') == title.npos && !is_small(title[0]) && !read_caption(*paragraph);
    }

    /// Lines in a row that all look like headings are a list, an address or a signature; so are two of one numbering.
    bool is_enumeration(std::size_t begin, std::size_t end) const {
        if (end - begin > 2) return true;
        if (end - begin < 2) return false;
        const auto first = heading_number(*paragraph_at(begin));
        const auto second = heading_number(*paragraph_at(begin + 1));
        return first && second && first->depth == second->depth;
    }

    // What stands under each.

    void open_section(std::size_t i) {
        const std::size_t index = flow_.items[i].index;
        const Paragraph& paragraph = paragraphs_[index];
        const std::optional<QuestionLabel>& label = labels_[i];
        const bool shares_paragraph = label && label->end > 0 && label->text_begin < paragraph.text.size();
        const auto number = heading_number(paragraph);
        const std::size_t title_begin = number ? number->length : 0;
        const std::size_t title_end = label && label->end > 0 ? label->end : paragraph.text.size();

        Section section;
        section.origin = *origins_[i];
        section.title = Place{index, title_begin, title_end};
        if (number) section.number = number->text;
        section.bookmarks = paragraph.bookmarks;
        section.bookmark = choose_bookmark(paragraph.bookmarks);
        section.level = level(i, number);
        section.parent = parent(section.level);
        if (label) {
            section.role = label->role;
            section.question_numbers = label->numbers;
            section.asked_by = label->asked_by;
        } else {
            const std::string_view title = text_at(letter_, *section.title);
            section.about_motion = names(title, "motie", "moties");
            section.about_commitment = names(title, "toezegging", "toezeggingen");
        }
        letter_.sections.push_back(std::move(section));
        if (shares_paragraph) {
            add_block(flow_.items[i]);
            letter_.homes[index].text_begin = label->text_begin;
            return;
        }

        Home& home = letter_.homes[index];
        home.kind = Home::Kind::title;
        home.section = letter_.sections.size() - 1;
        home.text_begin = title_begin;
    }

    std::optional<std::string> choose_bookmark(const std::vector<std::string>& bookmarks) const {
        std::optional<std::string> last;
        for (const std::string& name : bookmarks) {
            if (listed_.contains(name)) return name;
            if (is_toc_bookmark(name)) last = name;
        }
        return last;
    }

    int level(std::size_t i, const std::optional<HeadingNumber>& number) {
        if (origins_[i] == Origin::inferred) return 1 + level_above_;
        level_above_ = stated_level(i, number);
        return level_above_;
    }

    /// Of a heading that a style or a bookmark makes one. Where neither Word nor a number tells, one that another such
    /// heading directly follows is a theme, and those after it stand below it.
    int stated_level(std::size_t i, const std::optional<HeadingNumber>& number) {
        if (const auto outline_level = paragraph_at(i)->outline_level) return *outline_level + 1;
        if (number) return std::min(number->depth, deepest_level);
        const bool theme = i + 1 < origins_.size() && origins_[i + 1] == Origin::toc;
        below_theme_ = below_theme_ || theme;
        return theme || !below_theme_ ? 1 : 2;
    }

    /// The section above of a lower level; those that end here are closed.
    std::optional<std::size_t> parent(int level) {
        while (!open_.empty() && letter_.sections[open_.back()].level >= level)
            open_.pop_back();
        std::optional<std::size_t> found;
        if (!open_.empty()) found = open_.back();
        open_.push_back(letter_.sections.size());
        return found;
    }

    void add_block(const FlowItem& item) {
        if (letter_.sections.empty()) letter_.sections.emplace_back();
        const std::size_t section = letter_.sections.size() - 1;
        std::vector<SectionBlock>& blocks = letter_.sections.back().blocks;
        if (item.kind == FlowItem::Kind::grid) {
            blocks.push_back({SectionBlock::Kind::table, item.index, 0, 0});
            settle_grid(item.index, section);
            return;
        }
        const Paragraph& paragraph = paragraphs_[item.index];
        if (!paragraph.text.empty() || !paragraph.calls.empty()) {
            Home& home = letter_.homes[item.index];
            home.kind = Home::Kind::block;
            home.section = section;
            home.owner = blocks.size();
            auto marker = list_marker(paragraph);
            const int depth = marker ? 1 + (paragraph.list_item ? paragraph.list_item->level : 0) : 0;
            if (marker) {
                home.text_begin = marker->length;
                home.marker = std::move(marker->text);
            }
            blocks.push_back(
                {depth > 0 ? SectionBlock::Kind::item : SectionBlock::Kind::paragraph, item.index, 0, depth});
        }
        for (std::size_t image = 0; image < paragraph.images.size(); ++image) {
            blocks.push_back({SectionBlock::Kind::image, item.index, image, 0});
        }
    }

    /// The grid and those nested in it, which stand right behind it.
    void settle_grid(std::size_t grid, std::size_t section) {
        do {
            letter_.grids[grid].section = section;
            ++grid;
        } while (grid < letter_.grids.size() && letter_.grids[grid].parent);
    }

    void set_note_homes() {
        for (std::size_t p = 0; p < paragraphs_.size(); ++p) {
            Home& home = letter_.homes[p];
            if (home.kind == Home::Kind::cell || home.kind == Home::Kind::caption) {
                home.section = letter_.grids[home.owner].section;
            }
        }
        const std::vector<Note>& notes = letter_.document.notes;
        for (std::size_t n = 0; n < notes.size(); ++n) {
            for (std::size_t p = notes[n].first_paragraph; p < notes[n].first_paragraph + notes[n].paragraphs; ++p) {
                Home& home = letter_.homes[p];
                home.kind = Home::Kind::note;
                home.owner = n;
                if (!notes[n].calls.empty()) home.section = letter_.homes[notes[n].calls[0].paragraph].section;
                if (paragraphs_[p].list_item) home.marker = paragraphs_[p].list_item->label;
            }
        }
    }

    Letter& letter_;
    const std::vector<Paragraph>& paragraphs_;
    const Flow flow_;
    const std::vector<std::optional<QuestionLabel>> labels_;  // of the flow's items
    std::unordered_set<std::string_view> listed_;             // bookmarks that the table of contents points to
    std::vector<std::optional<Origin>> origins_;              // of the flow's items; absent where one is no heading
    std::vector<std::size_t> open_;                           // the sections that the present one stands in, and itself
    int level_above_ = 0;                                     // of the last heading that is not inferred
    bool below_theme_ = false;
};

}  // namespace

void find_sections(Letter& letter) {
    SectionPass(letter).run();
}

}  // namespace kamerbrief
