// The signature: the ministers who sign, by name and office.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "extract/cursor.hpp"
#include "extract/head.hpp"
#include "extract/head_lines.hpp"

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

/// "Participatie en Integratie,": words with capitals, and what joins them, up to the end of the line.
bool is_field_of_policy(Cursor cursor) {
    if (!capital_at(cursor.text(), cursor.at())) return false;
    while (!cursor.done()) {
        const std::size_t begin = cursor.at();
        while (!cursor.done() && cursor.peek() != ' ' && cursor.peek() != ',')
            cursor.move_to(cursor.at() + 1);
        const std::string_view word = cursor.since(begin);
        if (!word.empty() && !capital_at(word, 0) && word != "en" && word != "&") return false;
        while (cursor.literal(" ") || cursor.literal(",")) {}
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
    cursor.blanks();
    return cursor.done() || cursor.peek() == ',' || cursor.word("van") || cursor.word("voor") ||
           is_field_of_policy(cursor);
}

/// The rest of an office that is printed over two lines: "De minister van Waterwegen" / "en Kust,", and "De
/// minister-president," / "minister van Algemene Zaken,", which is a second office of the same person.
bool continues_office(std::string_view office, std::string_view line) {
    if (line.starts_with("en ") || line.starts_with("& ")) return true;
    if (is_office(line)) {
        Cursor cursor(line);
        return is_small(cursor.peek()) && read_office_word(cursor);
    }
    return goes_on(office) && goes_on(line);
}

/// "mede namens de Minister van Kust,": who does not sign.
bool is_for_another(std::string_view line) {
    Cursor cursor(line);
    if (!cursor.word("mede namens")) return false;
    cursor.blanks();
    return is_office(cursor.rest());
}

/// "mr. J.P. van den Akker": a capital early on, no digit, and none of a sentence's signs.
bool is_name(std::string_view line) {
    line = trim_head_line(line);
    if (line.size() < 4 || line.size() > 60 || line.find_first_of("0123456789:;?!\t") != line.npos) return false;
    return std::any_of(line.begin(), line.end(), is_capital) && !line.ends_with('.') && !is_office(line) &&
           line.find(' ') != line.npos;
}

/// "Mona van den Akker": words with capitals and what stands between them; stricter, as no office stands before it.
bool is_bare_name(std::string_view line) {
    constexpr auto small_words =
        std::to_array<std::string_view>({"van", "de", "der", "den", "het", "ten", "ter", "te", "el", "in"});
    if (!is_name(line)) return false;
    for (std::size_t begin = 0; begin < line.size();) {
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        const std::string_view word = line.substr(begin, end - begin);
        const bool particle = begin != 0 && std::ranges::find(small_words, word) != small_words.end();
        if (!particle && (word.empty() || !capital_at(word, 0))) return false;
        begin = end + 1;
    }
    return true;
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
            if (!is_office(lines[i].text)) continue;
            const std::vector<Office> offices = read_offices(lines, i);
            const std::vector<std::size_t> names = names_beside(lines, i, offices);
            if (names.empty()) {
                i = offices.back().last;  // a run of offices without names is read once
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
        while (first > 0 && is_for_another(lines[first - 1].text))
            --first;
        for (std::size_t back = 1; back <= signature_gap && back <= first; ++back) {
            if (!is_closing(lines[first - back].text)) continue;
            first -= back;
            break;
        }
        take_out(lines, first, last);
    }

  private:
    struct Office {
        std::string text;
        std::size_t last = 0;  // line
    };

    /// The offices on the lines from `i` on: those of ministers who sign side by side stand in one row.
    static std::vector<Office> read_offices(const std::vector<HeadLine>& lines, std::size_t i) {
        std::vector<Office> offices;
        for (; i < lines.size() && is_office(lines[i].text); ++i) {
            Office office{std::string(lines[i].text), i};
            if (i + 1 < lines.size() && continues_office(office.text, lines[i + 1].text)) {
                office.text.append(" ").append(lines[++i].text);
                office.last = i;
            }
            offices.push_back(std::move(office));
        }
        return offices;
    }

    /// The lines of as many names under the offices, or of one over it where the closing stands before it or the letter
    /// ends with the office.
    static std::vector<std::size_t> names_beside(const std::vector<HeadLine>& lines, std::size_t first,
                                                 const std::vector<Office>& offices) {
        std::vector<std::size_t> names;
        for (std::size_t i = offices.back().last + 1;
             i < lines.size() && names.size() < offices.size() && is_name(lines[i].text); ++i) {
            names.push_back(i);
        }
        if (!names.empty() || first < 2) return names;
        const bool closed = is_name(lines[first - 1].text) && is_closing(lines[first - 2].text);
        const bool at_end = is_bare_name(lines[first - 1].text) && offices.back().last + 1 == lines.size();
        if (closed || at_end) names.push_back(first - 1);
        return names;
    }

    /// Takes the paragraphs of these lines out of the body; one that holds other lines too stays, as text must not be
    /// lost.
    void take_out(const std::vector<HeadLine>& lines, std::size_t first, std::size_t last) {
        std::vector<std::size_t> paragraphs;
        for (std::size_t i = first; i <= last; ++i) {
            const bool shared = (first > 0 && lines[i].paragraph == lines[first - 1].paragraph) ||
                                (last + 1 < lines.size() && lines[i].paragraph == lines[last + 1].paragraph);
            if (!shared) paragraphs.push_back(lines[i].paragraph);
        }
        take_out_of_body(document_, std::move(paragraphs));
    }

    Document& document_;
    Head& head_;
};

}  // namespace

void read_signature(Document& document, Head& head) {
    SignatureReader(document, head).read();
}

}  // namespace kamerbrief
