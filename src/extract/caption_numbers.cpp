// Whether the captions of tables and figures are numbered in order, each number once.
//
// Each annex of a letter ("Bijlage 2" as a heading) may begin anew. Gaps are nobody's fault that one can see: the table
// may stand in the letter as an image.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "extract/captions.hpp"
#include "extract/passes.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

constexpr std::array<std::string_view, 3> figure_words = {"Figuur", "Grafiek", "Afbeelding"};

/// Captions that are numbered together, and the last of them.
struct Series {
    std::vector<int> last;  // its parts and the letter behind them: {2, 1, 'b'}; 0 for no letter
    std::string last_label;
    std::set<std::vector<int>> numbers;
};

/// A label's number: {4, 0} of "Tabel 4", {2, 1, 'b'} of "Tabel B.2.1b". `begin` is where its digits begin.
std::vector<int> parts_of(std::string_view label, std::size_t begin) {
    std::vector<int> parts;
    const char* at = label.data() + begin;
    const char* const end = label.data() + label.size();
    while (at < end && is_digit(*at)) {
        int part = 0;
        const auto [behind, failure] = std::from_chars(at, end, part);
        if (failure != std::errc()) return {};
        parts.push_back(part);
        at = behind < end && *behind == '.' ? behind + 1 : behind;
    }
    parts.push_back(at < end ? *at : 0);
    return parts;
}

class CaptionNumbers {
  public:
    explicit CaptionNumbers(Letter& letter) : letter_(letter) {
        std::size_t annex = 0;
        for (const Section& section : letter.sections) {
            if (section.title && text_at(letter, *section.title).starts_with("Bijlage")) ++annex;
            annexes_.push_back(annex);
        }
    }

    void run() {
        const std::vector<Paragraph>& paragraphs = letter_.document.paragraphs;
        for (std::size_t p = 0; p < paragraphs.size(); ++p) {
            const Home& home = letter_.homes[p];
            if (home.kind == Home::Kind::caption) {
                const Grid& grid = letter_.grids[home.owner];
                if (grid.label) compare(p, *grid.label, home.text_begin, grid.section);
            } else if (home.kind == Home::Kind::block && (has_caption_style(paragraphs[p]) || is_beside_image(p))) {
                const auto caption = read_caption(paragraphs[p], figure_words);
                if (caption && caption->label) compare(p, *caption->label, caption->text_begin, home.section);
            }
        }
    }

  private:
    bool is_beside_image(std::size_t p) const {
        const std::vector<Paragraph>& paragraphs = letter_.document.paragraphs;
        return !paragraphs[p].images.empty() || (p > 0 && !paragraphs[p - 1].images.empty()) ||
               (p + 1 < paragraphs.size() && !paragraphs[p + 1].images.empty());
    }

    void compare(std::size_t p, const std::string& label, std::size_t text_begin, std::optional<std::size_t> section) {
        const std::string_view text = letter_.document.paragraphs[p].text;
        const std::string_view rest = text.substr(text_begin);
        if (rest.starts_with("(vervolg") || rest.starts_with("vervolg")) return;
        const std::size_t digits = label.find_first_of("0123456789");
        std::vector<int> number = parts_of(label, digits);
        if (number.empty()) return;
        const std::size_t annex = section ? annexes_[*section] : 0;
        // "2.1" and "2" are numbered apart.
        Series& series = series_[fmt::format("{} {} {}", label.substr(0, digits), annex, number.size())];
        const Place place{p, rest.empty() ? 0 : text_begin, text.size()};
        if (!series.numbers.insert(number).second) {
            letter_.diagnostics.push_back({"caption-number-twice", Severity::warning,
                                           fmt::format("\"{}\" stands over more than one: number them anew", label),
                                           place});
        } else if (number < series.last) {
            letter_.diagnostics.push_back(
                {"caption-out-of-order", Severity::warning,
                 fmt::format("\"{}\" stands behind \"{}\": number them in order", label, series.last_label), place});
        }
        series.last = std::move(number);
        series.last_label = label;
    }

    Letter& letter_;
    std::vector<std::size_t> annexes_;  // by section: how many annexes have begun
    std::map<std::string, Series> series_;
};

}  // namespace

void check_caption_numbers(Letter& letter) {
    CaptionNumbers(letter).run();
}

}  // namespace kamerbrief
