// The letterhead: date, subject, reference, ministry and addressee.
//
// It stands in page headers, in text boxes, in tables that lay out the page, or simply in the first lines. A label
// ("Datum", "Ons kenmerk") has its value behind it or on the next line. To take in another label, add a row.
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/cursor.hpp"
#include "extract/dutch.hpp"
#include "extract/head.hpp"
#include "extract/head_lines.hpp"

namespace kamerbrief {
namespace {

struct Label {
    std::string_view word;
    std::optional<std::string> Head::*field;
};

// As the ministries' house style prints them. The longer of two that begin alike stands first.
constexpr auto labels = std::to_array<Label>({
    {"datum", &Head::date},
    {"betreft", &Head::subject},
    {"onderwerp", &Head::subject},
    {"ons kenmerk", &Head::reference},
    {"onze referentie", &Head::reference},
    {"kenmerk", &Head::reference},
    {"uw kenmerk", &Head::your_reference},
    {"uw referentie", &Head::your_reference},
    {"uw brief", &Head::your_reference},
});

// How a letter without a salutation begins to speak.
constexpr auto openings = std::to_array<std::string_view>({
    "in antwoord op",
    "in het antwoord op",
    "hierbij",
    "met deze brief",
    "in deze brief",
    "naar aanleiding van",
    "mede namens",
    "op verzoek van",
});

constexpr std::size_t longest_letterhead = 120;  // lines; what goes on for longer is text

const Label* label_of(std::string_view line, std::size_t& value_begin) {
    for (const Label& label : labels) {
        Cursor cursor(line);
        if (!cursor.word(label.word)) continue;
        const bool separated = cursor.done() || cursor.peek() == ':' || cursor.peek() == '\t';
        if (!separated && line.size() >= longest_head_line) return nullptr;  // "Betreft" opens a sentence too
        value_begin = cursor.at();
        return &label;
    }
    return nullptr;
}

bool is_salutation(std::string_view line) {
    Cursor cursor(line);
    return cursor.word("geachte") && line.size() < longest_head_line;
}

bool speaks(std::string_view line) {
    return line.size() >= longest_head_line ||
           std::any_of(openings.begin(), openings.end(),
                       [&](std::string_view opening) { return Cursor(line).literal_any_case(opening); });
}

class LetterheadReader {
  public:
    LetterheadReader(Document& document, Head& head) : document_(document), head_(head) {}

    void read() {
        std::vector<HeadLine> lines = read_head_lines(document_, document_.body);
        std::size_t end = 0;
        while (end < lines.size() && end < longest_letterhead && !is_salutation(lines[end].text) &&
               !opens_section(document_.body[lines[end].block])) {
            ++end;
        }
        const bool salutation = end < lines.size() && is_salutation(lines[end].text);
        if (!salutation) end = end_without_salutation(lines, end);
        const std::size_t begin_of_letter = end < lines.size() ? lines[end].block : document_.body.size();
        lines.resize(end);
        const bool found = read_fields(lines);
        read_fields(read_head_lines(document_, document_.headers));
        if (found)
            document_.body.erase(document_.body.begin(),
                                 document_.body.begin() + static_cast<std::ptrdiff_t>(begin_of_letter));
    }

  private:
    bool opens_section(const Block& block) const {
        if (block.kind != Block::Kind::paragraph) return false;
        const Paragraph& paragraph = document_.paragraphs[block.index];
        return paragraph.outline_level || std::any_of(paragraph.bookmarks.begin(), paragraph.bookmarks.end(),
                                                      [](const std::string& name) { return name.starts_with("_Toc"); });
    }

    /// A letter without a salutation begins behind the tables and text boxes that it opens with, or behind the last
    /// label of the short lines that it opens with.
    std::size_t end_without_salutation(const std::vector<HeadLine>& lines, std::size_t limit) const {
        std::size_t end = 0;
        while (end < limit && is_frame(document_.body[lines[end].block]) && !speaks(lines[end].text))
            ++end;
        std::size_t labelled = 0;
        std::size_t known = 0;
        for (std::size_t i = end; i < limit && !speaks(lines[i].text) && !lines[i].text.ends_with('.'); ++i) {
            std::size_t value_begin = 0;
            if (!label_of(lines[i].text, value_begin)) continue;
            ++known;
            const bool value_below = trim_head_line(lines[i].text.substr(value_begin)).empty() && i + 1 < limit;
            labelled = i + (value_below ? 2 : 1);
        }
        return known > 1 ? labelled : end;
    }

    bool is_frame(const Block& block) const {
        return block.kind == Block::Kind::table || document_.paragraphs[block.index].in_text_box;
    }

    /// Whether the lines hold a letterhead. What is known already stays.
    bool read_fields(const std::vector<HeadLine>& lines) {
        bool found = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::size_t value_begin = 0;
            if (const Label* label = label_of(lines[i].text, value_begin)) {
                std::string_view value = trim_head_line(lines[i].text.substr(value_begin));
                std::size_t ignored = 0;
                if (value.empty() && i + 1 < lines.size() && !label_of(lines[i + 1].text, ignored)) {
                    value = trim_head_line(lines[++i].text);
                }
                found = true;
                set(label->field, value);
            } else if (Cursor(lines[i].text).literal("Ministerie van ")) {
                found = true;
                std::string ministry(lines[i].text);
                while (goes_on(ministry) && i + 1 < lines.size())
                    ministry.append(" ").append(lines[++i].text);
                set(&Head::ministry, trim_head_line(ministry));
            } else if (is_addressee(lines[i].text)) {
                found = true;
                i = read_addressee(lines, i);
            }
        }
        return found;
    }

    void set(std::optional<std::string> Head::*field, std::string_view value) {
        const bool page_number = Cursor(value).word("pagina");  // an empty field has the page below it
        if (value.empty() || page_number || head_.*field) return;
        if (field != &Head::date) {
            head_.*field = std::string(value);
        } else if (const auto date = find_date(value); date && date->year) {
            head_.date = iso_date(*date);
        }
    }

    static bool is_addressee(std::string_view line) {
        Cursor cursor(line);
        if (cursor.word("aan")) cursor.blanks();
        if (cursor.word("de")) cursor.blanks();
        return cursor.word("voorzitter") && line.size() < longest_head_line;
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
                !next.word("eerste")) {
                break;
            }
            addressee.append(" ").append(trim_head_line(lines[++i].text));
        }
        set(&Head::addressee, addressee);
        return i;
    }

    Document& document_;
    Head& head_;
};

}  // namespace

void read_letterhead(Document& document, Head& head) {
    LetterheadReader(document, head).read();
}

}  // namespace kamerbrief
