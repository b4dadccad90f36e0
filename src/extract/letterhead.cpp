// The letterhead: who writes when, to whom, about what.
//
// It stands in page headers, in text boxes, in tables that lay out the page, or simply in the first lines. A label
// ("Datum", "Ons kenmerk") has its value behind it, on the next line or in the next cell. What is printed counts; where
// nothing is, the properties that the house style's template fills in.
#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/head.hpp"
#include "extract/head_lines.hpp"
#include "extract/letterhead_lines.hpp"
#include "extract/ministries.hpp"
#include "text/cursor.hpp"
#include "text/dutch_dates.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t longest_letterhead = 120;  // lines; what goes on for longer is text
constexpr std::size_t longest_reference = 60;    // bytes
constexpr std::size_t enough_evidence = 2;       // labels and addresses, where no salutation ends it

// Custom properties of the house style's templates (ECMA-376 Part 1, 22.3).
struct TemplateProperty {
    std::string_view name;  // in small letters
    std::optional<std::string> Head::*field;
};
constexpr auto template_properties = std::to_array<TemplateProperty>({
    {"onderwerp", &Head::subject},
    {"betreft", &Head::subject},
    {"onskenmerk", &Head::reference},
    {"kenmerk", &Head::reference},
    {"uwkenmerk", &Head::your_reference},
    {"datum", &Head::date},
});

class LetterheadReader {
  public:
    LetterheadReader(Document& document, Head& head) : document_(document), head_(head) {}

    void read() {
        std::vector<HeadLine> lines = read_head_lines(document_, document_.body, longest_letterhead + 1);
        const std::size_t end = end_of_letterhead(lines);
        std::optional<std::size_t> first_of_letter;
        if (end < lines.size()) first_of_letter = lines[end].paragraph;
        lines.resize(end);
        const bool found = read_fields(lines);
        read_fields(read_head_lines(document_, document_.headers));
        read_properties();
        if (!head_.ministry) head_.ministry = ministry_of_page_;
        if (!head_.date) head_.date = unlabelled_date_;
        if (found) take_out_of_body(document_, paragraphs_before(document_, first_of_letter));
    }

  private:
    // Where the letter begins.

    /// At its salutation. Text never goes with the letterhead: where some stands before the salutation, or where there
    /// is none, the letter begins behind the tables and text boxes that it opens with, or behind the last label of the
    /// short lines that it opens with.
    std::size_t end_of_letterhead(const std::vector<HeadLine>& lines) const {
        std::size_t end = 0;
        std::size_t evidence = 0;
        bool only_frames = true;
        bool value_comes = false;
        bool may_go_on = false;  // the line before is a label or a value: its paragraph and its cell belong to it
        for (std::size_t i = 0; i < lines.size() && i < longest_letterhead; ++i) {
            const std::string_view line = lines[i].text;
            if (opens_section(lines[i]) || opens_data(lines, i)) break;
            if (is_salutation(line)) return i;
            const auto label = read_labelled_line(line);
            const bool is_value = value_comes || (may_go_on && goes_on_from(lines[i - 1], lines[i]));
            only_frames = only_frames && is_frame(lines[i]);
            if (label || is_addressee(line) || is_address_or_clause(line)) {
                ++evidence;
                end = i + 1;
            } else if (is_value || (only_frames && !speaks(line))) {
                end = i + 1;
            } else if (speaks(line) || is_sentence(line)) {
                break;
            }
            value_comes = label && label->takes_value && label->value.empty();
            may_go_on = label || is_value;
        }
        return evidence >= enough_evidence ? end : 0;
    }

    bool opens_section(const HeadLine& line) const {
        const Paragraph& paragraph = document_.paragraphs[line.paragraph];
        return !line.cell && (paragraph.outline_level ||
                              std::ranges::any_of(paragraph.bookmarks,
                                                  [](const std::string& name) { return name.starts_with("_Toc"); }));
    }

    /// A table "Datum | Onderwerp" with several rows of dates under its head is one of data. A letterhead has one value
    /// for a label, beside it or under it.
    bool opens_data(const std::vector<HeadLine>& lines, std::size_t i) const {
        const Block& block = document_.body[lines[i].block];
        const bool first_of_block = i == 0 || lines[i - 1].block != lines[i].block;
        if (block.kind != Block::Kind::table || !first_of_block) return false;
        constexpr std::size_t fewest_rows = 3;
        const Table& table = document_.tables[block.index];
        if (table.rows < fewest_rows || table.columns < 2) return false;
        return std::ranges::all_of(table.cells, [&](const Cell& cell) {
            const bool is_label = !cell.blocks.empty() && cell.blocks.front().kind == Block::Kind::paragraph &&
                                  read_labelled_line(document_.paragraphs[cell.blocks.front().index].text);
            return is_label == (cell.row == 0);
        });
    }

    static bool goes_on_from(const HeadLine& before, const HeadLine& line) {
        return line.paragraph == before.paragraph || (line.cell && line.cell == before.cell);
    }

    bool is_frame(const HeadLine& line) const { return line.cell || document_.paragraphs[line.paragraph].in_text_box; }

    // What it says.

    /// Whether the lines hold a letterhead. What is known already stays.
    bool read_fields(const std::vector<HeadLine>& lines) {
        bool found = false;
        std::deque<std::size_t> waiting;  // lines with a label that has no value yet
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string_view line = lines[i].text;
            if (const auto label = read_labelled_line(line)) {
                found = found || label->field;
                // Labels one below the other in a cell have their values in the next one; elsewhere one without a value
                // is left empty.
                if (!waiting.empty() && (!lines[i].cell || lines[i].cell != lines[waiting.back()].cell))
                    waiting.clear();
                if (!label->value.empty()) {
                    set(label->field, std::string(label->value) + rest_of_paragraph(lines, i));
                } else if (label->takes_value) {
                    waiting.push_back(i);
                }
            } else if (!waiting.empty()) {
                const HeadLine& label_line = lines[waiting.front()];
                const bool one_for_one = waiting.size() > 1;
                const bool own_cell = lines[i].cell != label_line.cell;
                waiting.pop_front();
                std::string value(trim_head_line(line));
                if (!one_for_one) value += rest_of_value(lines, i, own_cell);
                set(read_labelled_line(label_line.text)->field, value);
            } else if (Cursor name(line); name.literal("Ministerie van ") || name.literal("MINISTERIE VAN ")) {
                found = true;
                std::string ministry(name.rest());
                while (goes_on(ministry) && i + 1 < lines.size())
                    ministry.append(" ").append(lines[++i].text);
                set(&Head::ministry, ministry_of_name(trim_head_line(ministry)));
            } else if (is_addressee(line)) {
                found = true;
                i = read_addressee(lines, i);
            } else {
                if (!ministry_of_page_) ministry_of_page_ = ministry_of_page(line);
                note_date(line);
            }
        }
        return found;
    }

    /// " " and the further lines of the paragraph of line `i`, which moves on to the last of them.
    static std::string rest_of_paragraph(const std::vector<HeadLine>& lines, std::size_t& i) {
        std::string rest;
        while (i + 1 < lines.size() && lines[i + 1].paragraph == lines[i].paragraph &&
               !read_labelled_line(lines[i + 1].text))
            rest.append(" ").append(trim_head_line(lines[++i].text));
        return rest;
    }

    /// The same for the further lines of a value: those of the cell that it has for its own, else those that go on with
    /// a small letter.
    static std::string rest_of_value(const std::vector<HeadLine>& lines, std::size_t& i, bool own_cell) {
        std::string rest;
        while (i + 1 < lines.size() && !read_labelled_line(lines[i + 1].text)) {
            const HeadLine& next = lines[i + 1];
            if (own_cell ? next.cell != lines[i].cell : !is_small(next.text.front())) break;
            rest.append(" ").append(trim_head_line(next.text));
            ++i;
        }
        return rest;
    }

    void set(std::optional<std::string> Head::*field, const std::string& value) {
        if (!field || head_.*field || value.empty()) return;
        if (field == &Head::date) {
            if (const auto date = find_date(value); date && date->year) head_.date = iso_date(*date);
            return;
        }
        const bool is_reference = field == &Head::reference || field == &Head::your_reference;
        const bool plausible = value.size() <= longest_reference && std::ranges::any_of(value, is_digit);
        if (!is_reference || plausible) head_.*field = value;
    }

    /// "Den Haag, 14 maart 2025": a date that no label names.
    void note_date(std::string_view line) {
        const auto date = find_date(line);
        if (!date || !date->year || unlabelled_date_ || trim_head_line(line.substr(date->end)).size() > 0) return;
        const std::string_view before = line.substr(0, date->begin);
        if (before.empty() || before.ends_with(", ")) unlabelled_date_ = iso_date(*date);
    }

    /// The addressee runs over several lines, up to the postal address; gives the last line that belongs to it.
    std::size_t read_addressee(const std::vector<HeadLine>& lines, std::size_t i) {
        Cursor cursor(lines[i].text);
        if (cursor.word("aan")) cursor.blanks();
        std::string addressee(trim_head_line(cursor.rest()));
        if (!addressee.empty() && is_small(addressee[0])) addressee[0] = static_cast<char>(addressee[0] - 'a' + 'A');
        while (i + 1 < lines.size()) {
            Cursor next(lines[i + 1].text);
            if (!next.word("van") && !next.word("der") && !next.word("kamer") && !next.word("tweede") &&
                !next.word("eerste") && !next.word("staten-generaal")) {
                break;
            }
            addressee.append(" ").append(trim_head_line(lines[++i].text));
        }
        set(&Head::addressee, addressee);
        return i;
    }

    void read_properties() {
        for (const TemplateProperty& row : template_properties) {
            const auto property = std::ranges::find_if(document_.properties, [&](const Property& candidate) {
                return equal_any_case(candidate.name, row.name);
            });
            if (property != document_.properties.end()) set(row.field, std::string(trim_head_line(property->value)));
        }
    }

    Document& document_;
    Head& head_;
    std::optional<std::string> ministry_of_page_;
    std::optional<std::string> unlabelled_date_;
};

}  // namespace

void read_letterhead(Document& document, Head& head) {
    LetterheadReader(document, head).read();
}

}  // namespace kamerbrief
