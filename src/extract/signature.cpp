// The signature: the ministers who sign, by name and office.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/head.hpp"
#include "extract/head_lines.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

// The longer of two that begin alike stands first.
constexpr auto office_words = std::to_array<std::string_view>({
    "minister-president",
    "viceminister-president",
    "minister",
    "staatssecretaris",
});

constexpr std::size_t signature_gap = 3;  // lines between "Hoogachtend," and the minister

bool is_closing(std::string_view line) {
    Cursor cursor(line);
    return cursor.word("hoogachtend") || cursor.literal_any_case("met vriendelijke groet");
}

bool read_office_word(Cursor& cursor) {
    return std::ranges::any_of(office_words, [&](std::string_view word) { return cursor.word(word); });
}

/// "Participatie en Integratie,", "van Justitie en Veiligheid": words with capitals, and what joins them, up to the end
/// of the line.
bool is_field_of_policy(Cursor cursor) {
    constexpr auto joining = std::to_array<std::string_view>({"en", "&", "-", "\u2013"});
    const auto skip = [&] {
        while (cursor.literal(",") || cursor.blanks()) {}
    };
    skip();
    if (!capital_at(cursor.text(), cursor.at())) return false;
    while (!cursor.done()) {
        const std::size_t begin = cursor.at();
        while (!cursor.done() && cursor.peek() != ',' && blank_at(cursor.text(), cursor.at()) == 0)
            cursor.move_to(cursor.at() + 1);
        const std::string_view word = cursor.since(begin);
        if (!capital_at(word, 0) && std::ranges::find(joining, word) == joining.end()) return false;
        skip();
    }
    return true;
}

/// "De Minister van Waterwegen en Kust,", "De Staatssecretaris Kustbeheer,": the whole line is an office, so no
/// sentence about a minister.
bool is_office(std::string_view line) {
    if (line.size() > longest_head_line || line.ends_with('.')) return false;
    Cursor cursor(line);
    if (cursor.word("de")) cursor.blanks();
    if (!read_office_word(cursor)) return false;
    if (cursor.done() || cursor.rest() == ",") return true;
    cursor.blanks();
    if (cursor.word("van") || cursor.word("voor")) cursor.blanks();
    return is_field_of_policy(cursor);
}

/// "mede namens de Minister van Havens,": who does not sign.
bool is_for_another(std::string_view line) {
    return Cursor(line).word("mede namens");
}

/// "mr. J.P. van den Akker": words with capitals and what stands between them, and no line of an office.
bool is_name(std::string_view line) {
    constexpr auto small_words = std::to_array<std::string_view>(
        {"van", "de",      "der",    "den",  "het", "ten",   "ter", "te",   "el",  "in",   "'t", "\u2019t",
         "mr.", "mr.drs.", "mr.dr.", "drs.", "dr.", "prof.", "ir.", "ing.", "ds.", "jhr.", "MSc"});
    line = trim_head_line(line);
    if (line.size() < 4 || line.size() > 60 || line.find_first_of("0123456789:;?!\t") != line.npos) return false;
    if (line.ends_with('.') || is_office(line) || line.find(' ') == line.npos) return false;
    bool named = false;
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        const std::string_view word = line.substr(begin, end - begin);
        const bool capital = capital_at(word, 0);
        if (!capital && std::ranges::find(small_words, word) == small_words.end()) return false;
        named = named || capital;
        begin = end + 1;
    }
    return named;
}

/// The rest of an office that is printed over several lines: "De minister van Waterwegen" / "en Kust,", and "De
/// minister-president," / "minister van Algemene Zaken,", which is a second office of the same person.
bool continues_office(std::string_view office, std::string_view line) {
    if (line.starts_with("en ") || line.starts_with("& ")) return true;
    if (is_office(line)) {
        Cursor cursor(line);
        return is_small(cursor.peek()) && read_office_word(cursor);
    }
    if (!is_field_of_policy(Cursor(line)) || line.find('.') != line.npos) return false;
    // A comma is the office's last sign too: what stands under it may be the name.
    return office.ends_with(" en") || (office.ends_with(',') && (goes_on(line) || !is_name(line)));
}

class SignatureReader {
  public:
    SignatureReader(Document& document, Head& head) : document_(document), head_(head) {}

    void read() {
        const std::vector<HeadLine> lines = read_head_lines(document_, document_.body);
        std::size_t first = lines.size();
        std::size_t last = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!head_.signatories.empty() && i > last + signature_gap) break;
            if (!is_office_line(lines[i])) continue;
            const std::vector<Office> offices = read_offices(lines, i);
            const std::vector<std::size_t> names = names_beside(lines, i, offices);
            if (names.empty() || !signs(lines, i, offices, names)) {
                i = offices.back().last;  // a run of offices is read once
                continue;
            }
            for (std::size_t k = 0; k < std::min(offices.size(), names.size()); ++k) {
                head_.signatories.push_back(
                    {std::string(trim_head_line(lines[names[k]].text)), std::string(trim_head_line(offices[k].text))});
            }
            first = std::min({first, i, names.front()});
            last = std::max({last, offices.back().last, names.back()});
            i = last;
        }
        if (head_.signatories.empty()) return;
        take_out(lines, closing_before(lines, first).value_or(first), last);
    }

  private:
    struct Office {
        std::string text;
        std::size_t last = 0;  // line
    };

    /// A heading or an item of a list signs nothing.
    bool is_plain(const HeadLine& line) const {
        const Paragraph& paragraph = document_.paragraphs[line.paragraph];
        return !paragraph.outline_level && !paragraph.list_item;
    }
    bool is_office_line(const HeadLine& line) const { return is_plain(line) && is_office(line.text); }
    bool is_name_line(const HeadLine& line) const { return is_plain(line) && is_name(line.text); }

    /// The offices on the lines from `i` on: those of ministers who sign side by side stand in one row.
    std::vector<Office> read_offices(const std::vector<HeadLine>& lines, std::size_t i) const {
        std::vector<Office> offices;
        for (; i < lines.size() && is_office_line(lines[i]); ++i) {
            Office office{std::string(lines[i].text), i};
            while (i + 1 < lines.size() && continues_office(office.text, lines[i + 1].text)) {
                office.text.append(" ").append(lines[++i].text);
                office.last = i;
            }
            offices.push_back(std::move(office));
        }
        return offices;
    }

    /// The lines of as many names under the offices, or of one over it where the closing stands before it or the letter
    /// ends with the office.
    std::vector<std::size_t> names_beside(const std::vector<HeadLine>& lines, std::size_t first,
                                          const std::vector<Office>& offices) const {
        std::vector<std::size_t> names;
        const std::size_t last = offices.back().last;
        for (std::size_t i = last + 1; i < lines.size() && names.size() < offices.size(); ++i) {
            // In the next cell of the row it is a column of data.
            const bool beside = lines[i].cell && lines[last].cell && lines[i].cell != lines[last].cell &&
                                lines[i].cell->row == lines[last].cell->row;
            if (beside || !is_name_line(lines[i])) break;
            names.push_back(i);
        }
        if (!names.empty() || first < 2 || !is_name_line(lines[first - 1])) return names;
        if (is_closing(lines[first - 2].text) || last + 1 == lines.size()) names.push_back(first - 1);
        return names;
    }

    /// An office and a name stand in lists too. A signature follows its closing, ends the letter, has a comma between
    /// the two, or is one by its form: "De Minister van Kust" / "A. Bos".
    bool signs(const std::vector<HeadLine>& lines, std::size_t first, const std::vector<Office>& offices,
               const std::vector<std::size_t>& names) const {
        if (!head_.signatories.empty() || offices.back().text.ends_with(',')) return true;
        if (std::max(offices.back().last, names.back()) + 1 == lines.size()) return true;
        const std::string_view name = lines[names.front()].text;
        const bool initials = name.substr(0, name.find(' ')).ends_with('.') && capital_at(name, 0);
        return (initials && Cursor(offices.front().text).word("de")) ||
               closing_before(lines, std::min(first, names.front()));
    }

    static std::optional<std::size_t> closing_before(const std::vector<HeadLine>& lines, std::size_t first) {
        for (std::size_t back = 1; back <= signature_gap && back <= first; ++back) {
            if (is_closing(lines[first - back].text)) return first - back;
        }
        return std::nullopt;
    }

    /// Takes the paragraphs of these lines out of the body; one that holds other lines too stays, as text must not be
    /// lost, and so does a line about who does not sign.
    void take_out(const std::vector<HeadLine>& lines, std::size_t first, std::size_t last) {
        std::vector<std::size_t> paragraphs;
        std::vector<std::size_t> kept;
        for (std::size_t i = first; i <= last; ++i) {
            const bool shared = (first > 0 && lines[i].paragraph == lines[first - 1].paragraph) ||
                                (last + 1 < lines.size() && lines[i].paragraph == lines[last + 1].paragraph);
            const bool keep = shared || is_for_another(lines[i].text);
            (keep ? kept : paragraphs).push_back(lines[i].paragraph);
        }
        for (std::size_t i = first; i > 0 && is_for_another(lines[i - 1].text); --i)
            kept.push_back(lines[i - 1].paragraph);
        take_out_of_body(document_, std::move(paragraphs), std::move(kept));
    }

    Document& document_;
    Head& head_;
};

}  // namespace

void read_signature(Document& document, Head& head) {
    SignatureReader(document, head).read();
}

}  // namespace kamerbrief
