// The signature: the ministers who sign, by name and office.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/cursor.hpp"
#include "extract/head.hpp"
#include "extract/head_lines.hpp"

namespace kamerbrief {
namespace {

constexpr auto offices = std::to_array<std::string_view>({
    "minister",
    "staatssecretaris",
    "minister-president",
    "viceminister-president",
});

constexpr std::size_t signature_gap = 3;  // lines between "Hoogachtend," and the minister

bool is_closing(std::string_view line) {
    Cursor cursor(line);
    return cursor.word("hoogachtend") || cursor.literal_any_case("met vriendelijke groet");
}

/// "De Minister van Waterwegen en Kust,": the whole line is an office, so no sentence about a minister.
bool is_office(std::string_view line) {
    if (line.size() > longest_head_line || line.ends_with('.')) return false;
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
    line = trim_head_line(line);
    if (line.size() < 4 || line.size() > 60 || line.find_first_of("0123456789:;?!\t") != line.npos) return false;
    return std::any_of(line.begin(), line.end(), is_capital) && !line.ends_with('.') && !is_office(line) &&
           line.find(' ') != line.npos;
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
            std::string office(lines[i].text);
            std::size_t end = i;
            const bool broken = i + 1 < lines.size() && goes_on(office) && goes_on(lines[i + 1].text);
            if (broken && !is_office(lines[i + 1].text)) office.append(" ").append(lines[++end].text);
            const std::optional<std::size_t> name = name_beside(lines, i, end);
            if (!name) continue;
            head_.signatories.push_back(
                {std::string(trim_head_line(lines[*name].text)), std::string(trim_head_line(office))});
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

  private:
    /// The line of a name under the office, or over it where nothing but the closing stands before.
    static std::optional<std::size_t> name_beside(const std::vector<HeadLine>& lines, std::size_t first,
                                                  std::size_t last) {
        if (last + 1 < lines.size() && is_name(lines[last + 1].text)) return last + 1;
        if (first > 1 && is_name(lines[first - 1].text) && is_closing(lines[first - 2].text)) return first - 1;
        return std::nullopt;
    }

    /// Takes the blocks of these lines out of the body; one that holds other lines too stays, as text must not be lost.
    void take_out(const std::vector<HeadLine>& lines, std::size_t first, std::size_t last) {
        std::size_t begin = lines[first].block;
        std::size_t end = lines[last].block + 1;
        if (first > 0 && lines[first - 1].block == begin) ++begin;
        if (last + 1 < lines.size() && lines[last + 1].block == end - 1) --end;
        if (begin < end) {
            const auto body = document_.body.begin();
            document_.body.erase(body + static_cast<std::ptrdiff_t>(begin), body + static_cast<std::ptrdiff_t>(end));
        }
    }

    Document& document_;
    Head& head_;
};

}  // namespace

void read_signature(Document& document, Head& head) {
    SignatureReader(document, head).read();
}

}  // namespace kamerbrief
