// The letterhead and the signature: a letter's date, subject, reference, ministry, addressee and signatories.
//
// They stand in page headers, in text boxes, in tables that lay out the page, or simply in the first and last lines.
// Here all of these are read as lines; a label ("Datum", "Ons kenmerk") has its value behind it or on the next line.
// What belongs to letterhead or signature is taken out of the body, so that the letter begins where it speaks: at
// "Geachte".
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/cursor.hpp"
#include "extract/dutch.hpp"
#include "extract/passes.hpp"

namespace kamerbrief {
namespace {

/// One printed line of a letterhead or signature, and the block of `Document::body` that it stands in.
struct Line {
    std::string_view text;
    std::size_t block = 0;
};

struct Label {
    std::string_view word;
    std::optional<std::string> Head::*field;
};

// As the ministries' house style prints them. The longer of two that begin alike stands first.
constexpr std::array<Label, 9> labels = {{
    {"datum", &Head::date},
    {"betreft", &Head::subject},
    {"onderwerp", &Head::subject},
    {"ons kenmerk", &Head::reference},
    {"onze referentie", &Head::reference},
    {"kenmerk", &Head::reference},
    {"uw kenmerk", &Head::your_reference},
    {"uw referentie", &Head::your_reference},
    {"uw brief", &Head::your_reference},
}};

constexpr std::array<std::string_view, 4> offices = {
    "minister",
    "staatssecretaris",
    "minister-president",
    "viceminister-president",
};

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
constexpr std::size_t longest_line = 160;        // bytes of a line of a signature
constexpr std::size_t signature_gap = 3;         // lines between "Hoogachtend," and the minister

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == ':'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == ','))
        text.remove_suffix(1);
    return text;
}

void add_lines(std::string_view text, std::size_t block, std::vector<Line>& lines) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) lines.push_back({text.substr(0, end), block});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// The lines of a list of blocks; those of tables cell by cell.
std::vector<Line> read_lines(const Document& document, const std::vector<Block>& blocks) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::vector<Block> pending{blocks[i]};
        while (!pending.empty()) {
            const Block block = pending.back();
            pending.pop_back();
            if (block.kind == Block::Kind::paragraph) {
                add_lines(document.paragraphs[block.index].text, i, lines);
                continue;
            }
            const std::vector<Cell>& cells = document.tables[block.index].cells;
            for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell) {
                pending.insert(pending.end(), cell->blocks.rbegin(), cell->blocks.rend());
            }
        }
    }
    return lines;
}

const Label* label_of(std::string_view line, std::size_t& value_begin) {
    for (const Label& label : labels) {
        Cursor cursor(line);
        if (!cursor.word(label.word)) continue;
        const bool separated = cursor.done() || cursor.peek() == ':' || cursor.peek() == '\t' ||
                               line.substr(cursor.at()).starts_with("  ") || line.size() < longest_line;
        if (!separated) return nullptr;
        value_begin = cursor.at();
        return &label;
    }
    return nullptr;
}

/// A name that is printed over two lines: "Ministerie van Waterwegen en" / "Kust".
bool goes_on(std::string_view line) {
    return line.ends_with(" en") || line.ends_with(',');
}

bool is_salutation(std::string_view line) {
    Cursor cursor(line);
    return cursor.word("geachte") && line.size() < longest_line;
}

bool speaks(std::string_view line) {
    return line.size() >= longest_line || std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
               return Cursor(line).literal_any_case(opening);
           });
}

bool is_closing(std::string_view line) {
    Cursor cursor(line);
    return cursor.word("hoogachtend") || cursor.literal_any_case("met vriendelijke groet");
}

/// "De Minister van Waterwegen en Kust,": the whole line is an office, so no sentence about a minister.
bool is_office(std::string_view line) {
    if (line.size() > longest_line || line.ends_with('.')) return false;
    Cursor cursor(line);
    if (cursor.word("de")) cursor.blanks();
    const bool office =
        std::any_of(offices.begin(), offices.end(), [&](std::string_view word) { return cursor.word(word); });
    if (!office) return false;
    cursor.blanks();
    return cursor.done() || cursor.peek() == ',' || cursor.word("van") || cursor.word("voor");
}

/// "mr. J.P. van den Akker": a capital early on, no digit, and none of a sentence's signs.
bool is_name(std::string_view line) {
    line = trim(line);
    if (line.size() < 4 || line.size() > 60 || line.find_first_of("0123456789:;?!\t") != line.npos) return false;
    return std::any_of(line.begin(), line.end(), is_capital) && !line.ends_with('.') && !is_office(line) &&
           line.find(' ') != line.npos;
}

class HeadPass {
  public:
    HeadPass(Letter& letter, const Hints& hints) : head_(letter.head), document_(letter.document), hints_(hints) {}

    void run() {
        read_letterhead();
        read_signature();
        const auto title = std::find_if(document_.properties.begin(), document_.properties.end(),
                                        [](const Property& property) { return property.name == "title"; });
        if (title != document_.properties.end() && !title->value.empty()) {
            head_.title = title->value;
        } else {
            head_.title = head_.subject;
        }
        if (!head_.date) head_.date = hints_.date;
    }

  private:
    bool opens_section(const Block& block) const {
        if (block.kind != Block::Kind::paragraph) return false;
        const Paragraph& paragraph = document_.paragraphs[block.index];
        return paragraph.outline_level || std::any_of(paragraph.bookmarks.begin(), paragraph.bookmarks.end(),
                                                      [](const std::string& name) { return name.starts_with("_Toc"); });
    }

    void read_letterhead() {
        std::vector<Line> lines = read_lines(document_, document_.body);
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
        read_fields(read_lines(document_, document_.headers));
        if (found) document_.body.erase(document_.body.begin(), document_.body.begin() + to_offset(begin_of_letter));
    }

    /// A letter without a salutation begins behind the tables and text boxes that it opens with, or behind the last
    /// label of the short lines that it opens with.
    std::size_t end_without_salutation(const std::vector<Line>& lines, std::size_t limit) const {
        std::size_t end = 0;
        while (end < limit && is_frame(document_.body[lines[end].block]) && !speaks(lines[end].text))
            ++end;
        std::size_t labelled = 0;
        std::size_t known = 0;
        for (std::size_t i = end; i < limit && !speaks(lines[i].text) && !lines[i].text.ends_with('.'); ++i) {
            std::size_t value_begin = 0;
            if (!label_of(lines[i].text, value_begin)) continue;
            ++known;
            const bool value_below = trim(lines[i].text.substr(value_begin)).empty() && i + 1 < limit;
            labelled = i + (value_below ? 2 : 1);
        }
        return known > 1 ? labelled : end;
    }

    bool is_frame(const Block& block) const {
        return block.kind == Block::Kind::table || document_.paragraphs[block.index].in_text_box;
    }

    /// Whether the lines hold a letterhead. What is known already stays.
    bool read_fields(const std::vector<Line>& lines) {
        bool found = false;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            std::size_t value_begin = 0;
            if (const Label* label = label_of(lines[i].text, value_begin)) {
                std::string_view value = trim(lines[i].text.substr(value_begin));
                std::size_t ignored = 0;
                if (value.empty() && i + 1 < lines.size() && !label_of(lines[i + 1].text, ignored)) {
                    value = trim(lines[++i].text);
                }
                found = true;
                set(label->field, value);
            } else if (Cursor(lines[i].text).literal("Ministerie van ")) {
                found = true;
                std::string ministry(lines[i].text);
                while (goes_on(ministry) && i + 1 < lines.size())
                    ministry.append(" ").append(lines[++i].text);
                set(&Head::ministry, trim(ministry));
            } else if (is_addressee(lines[i].text)) {
                found = true;
                i = read_addressee(lines, i);
            }
        }
        return found;
    }

    void set(std::optional<std::string> Head::*field, std::string_view value) {
        if (value.empty() || head_.*field) return;
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
        return cursor.word("voorzitter") && line.size() < longest_line;
    }

    /// The addressee runs over several lines, up to the postal address; gives the last line that belongs to it.
    std::size_t read_addressee(const std::vector<Line>& lines, std::size_t i) {
        Cursor cursor(lines[i].text);
        if (cursor.word("aan")) cursor.blanks();
        std::string addressee(trim(cursor.rest()));
        if (!addressee.empty() && is_small(addressee[0])) addressee[0] = static_cast<char>(addressee[0] - 'a' + 'A');
        while (i + 1 < lines.size()) {
            Cursor next(lines[i + 1].text);
            if (!next.word("van") && !next.word("der") && !next.word("kamer") && !next.word("tweede") &&
                !next.word("eerste")) {
                break;
            }
            addressee.append(" ").append(trim(lines[++i].text));
        }
        set(&Head::addressee, addressee);
        return i;
    }

    void read_signature() {
        const std::vector<Line> lines = read_lines(document_, document_.body);
        std::size_t first = lines.size();
        std::size_t last = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!head_.signatories.empty() && i > last + signature_gap) break;
            if (!is_office(lines[i].text)) continue;
            std::string office(lines[i].text);
            std::size_t end = i;
            const bool broken = i + 1 < lines.size() && goes_on(office) && goes_on(lines[i + 1].text);
            if (broken && !is_office(lines[i + 1].text)) office.append(" ").append(lines[++end].text);
            const std::optional<std::size_t> name = name_beside(lines, i, end);
            if (!name) continue;
            head_.signatories.push_back({std::string(trim(lines[*name].text)), std::string(trim(office))});
            first = std::min({first, i, *name});
            last = std::max({last, end, *name});
            i = last;
        }
        if (head_.signatories.empty()) return;
        for (std::size_t back = 1; back <= signature_gap && back <= first; ++back) {
            if (is_closing(lines[first - back].text)) {
                first -= back;
                break;
            }
        }
        take_out(lines, first, last);
    }

    /// The line of a name under the office, or over it where nothing but the closing stands before.
    static std::optional<std::size_t> name_beside(const std::vector<Line>& lines, std::size_t first, std::size_t last) {
        if (last + 1 < lines.size() && is_name(lines[last + 1].text)) return last + 1;
        if (first > 1 && is_name(lines[first - 1].text) && is_closing(lines[first - 2].text)) return first - 1;
        return std::nullopt;
    }

    /// Takes the blocks of these lines out of the body; one that holds other lines too stays, as text must not be lost.
    void take_out(const std::vector<Line>& lines, std::size_t first, std::size_t last) {
        std::size_t begin = lines[first].block;
        std::size_t end = lines[last].block + 1;
        if (first > 0 && lines[first - 1].block == begin) ++begin;
        if (last + 1 < lines.size() && lines[last + 1].block == end - 1) --end;
        if (begin < end) {
            document_.body.erase(document_.body.begin() + to_offset(begin), document_.body.begin() + to_offset(end));
        }
    }

    static std::ptrdiff_t to_offset(std::size_t index) { return static_cast<std::ptrdiff_t>(index); }

    Head& head_;
    Document& document_;
    const Hints& hints_;
};

}  // namespace

void find_head(Letter& letter, const Hints& hints) {
    HeadPass(letter, hints).run();
}

}  // namespace kamerbrief
