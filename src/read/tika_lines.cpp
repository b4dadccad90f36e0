#include "read/tika_lines.hpp"

#include <algorithm>

namespace kamerbrief {
namespace {

using Kind = TikaMark::Kind;

constexpr std::string_view section_bookmark = "_Toc";

class LineSplitter {
  public:
    LineSplitter(std::string_view text, const std::vector<TikaMark>& marks, const TikaNotes& notes,
                 const Limits& limits)
        : text_(text), marks_(marks), notes_(notes), limits_(limits) {}

    std::vector<TikaLine> run() {
        std::vector<TikaLine> lines;
        auto noted = notes_.paragraphs.begin();
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t end = end_of_line(at);
            TikaLine line;
            line.begin = at;
            line.end = end;
            at = std::min(end + 1, text_.size());
            if (noted != notes_.paragraphs.end() && noted->begin <= end) {
                line.end = noted->text_end;
                line.first_note = noted->first_note;
                line.notes = noted->notes;
                at = noted->end;
                ++noted;
            }
            line.empty = line.begin == line.end && line.notes == 0;
            read_front(line);
            lines.push_back(line);
        }
        return lines;
    }

  private:
    /// The next line feed that stands in no image's description.
    std::size_t end_of_line(std::size_t at) {
        for (;;) {
            const std::size_t end = std::min(text_.find('\n', at), text_.size());
            while (mark_ < marks_.size() && marks_[mark_].end <= end)
                ++mark_;
            if (mark_ == marks_.size() || marks_[mark_].begin >= end) return end;
            at = marks_[mark_].end;
        }
    }

    /// Its TABs, but for one that begins a comment; its bookmarks.
    void read_front(TikaLine& line) const {
        auto mark = std::lower_bound(marks_.begin(), marks_.end(), line.begin,
                                     [](const TikaMark& m, std::size_t at) { return m.begin < at; });
        const bool comment = mark != marks_.end() && mark->kind == Kind::comment;
        const std::size_t end = comment ? std::min(mark->begin, line.end) : line.end;
        while (line.begin < end && text_[line.begin] == '\t' && line.tabs < limits_.table_depth) {
            ++line.begin;
            ++line.tabs;
        }
        for (; mark != marks_.end() && mark->begin < line.end && mark->kind == Kind::bookmark; ++mark)
            line.opens_section = line.opens_section || mark->value.starts_with(section_bookmark);
    }

    std::string_view text_;
    const std::vector<TikaMark>& marks_;
    const TikaNotes& notes_;
    const Limits& limits_;
    std::size_t mark_ = 0;  // all before it end before the line that is being read
};

}  // namespace

std::vector<TikaLine> split_tika_lines(std::string_view text, const std::vector<TikaMark>& marks,
                                       const TikaNotes& notes, const Limits& limits) {
    return LineSplitter(text, marks, notes, limits).run();
}

}  // namespace kamerbrief
