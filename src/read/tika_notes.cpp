// A paragraph's calls stand in its text, its notes behind it in the order of the calls: "Text.[footnoteRef:1] [1:
// Note.] ", and then two line feeds. Nothing in a note is escaped, so "]" ends one only before the next note or at a
// line's end.
#include "read/tika_notes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace kamerbrief {
namespace {

using Kind = TikaMark::Kind;

/// Longer ones before those that they begin with.
constexpr std::array<std::string_view, 5> own_marks = {"***", "**", "*", "\u2020", "\u2021"};

/// A "]" that has only blanks behind it on its line.
struct LineEnd {
    std::size_t at = 0;
    std::ptrdiff_t depth = 0;   // brackets open behind it, counted from the text's beginning
    bool closes_notes = false;  // as POI ends the notes of a paragraph: a blank and an empty line, or nothing more
};

class NoteFinder {
  public:
    NoteFinder(std::string_view text, const std::vector<TikaMark>& marks)
        : text_(text), marks_(marks), depth_(marks.size()), first_close_(marks.size(), text.npos) {}

    TikaNotes run() {
        const bool called =
            std::any_of(marks_.begin(), marks_.end(), [](const TikaMark& mark) { return mark.is_call(); });
        if (!called) return {};
        measure_brackets();
        for (std::size_t m = 0; m < marks_.size();) {
            const TikaMark& mark = marks_[m];
            if (mark.kind == Kind::note && waiting_call(mark.value, 0)) {
                m = read_notes(m);
                continue;
            }
            if (mark.kind == Kind::bookmark) waiting_.clear();  // these stand at the front of a paragraph only
            if (mark.is_call()) wait(m);
            ++m;
        }
        if (found_.notes.empty()) read_bare_notes();
        for (TikaNote& note : found_.notes)
            read_own_mark(note);
        return std::move(found_);
    }

  private:
    void measure_brackets() {
        std::ptrdiff_t depth = 0;
        std::size_t m = 0;
        std::size_t unclosed = 0;  // openings from here on have had no "]" yet
        std::size_t open = text_.find('[');
        std::size_t close = text_.find(']');
        while (std::min(open, close) != text_.npos) {
            const std::size_t at = std::min(open, close);
            while (m < marks_.size() && (marks_[m].kind != Kind::note || marks_[m].begin < at)) {
                depth_[m] = depth;
                ++m;
            }
            if (at == open) {
                ++depth;
                open = text_.find('[', at + 1);
                continue;
            }
            --depth;
            close = text_.find(']', at + 1);
            for (; unclosed < m; ++unclosed)
                first_close_[unclosed] = at;
            const std::size_t next = skip_blanks(at + 1);
            if (next == text_.size()) {
                line_ends_.push_back({at, depth, true});
            } else if (text_[next] == '\n') {
                const bool empty_line = next + 1 == text_.size() || text_[next + 1] == '\n';
                line_ends_.push_back({at, depth, next > at + 1 && empty_line});
            }
        }
    }

    void wait(std::size_t m) {
        std::vector<std::size_t>& calls = waiting_[marks_[m].value];
        // The same call again on a later line: the first has no note. (A footnote and an endnote may share an id.)
        if (!calls.empty() && marks_[calls.back()].kind == marks_[m].kind &&
            marks_[calls.back()].line != marks_[m].line) {
            calls.clear();
        }
        calls.push_back(m);
    }

    /// The first call from mark `from` on that waits for the note `id`.
    std::optional<std::size_t> waiting_call(std::string_view id, std::size_t from) const {
        const auto found = waiting_.find(id);
        if (found == waiting_.end()) return std::nullopt;
        const auto call = std::lower_bound(found->second.begin(), found->second.end(), from);
        return call == found->second.end() ? std::nullopt : std::optional(*call);
    }

    /// The notes of one paragraph, from the opening `m` on. Returns the first mark behind them.
    std::size_t read_notes(std::size_t m) {
        m = skip_prose(m);
        TikaNotedParagraph paragraph;
        paragraph.text_end = marks_[m].begin;
        paragraph.first_note = found_.notes.size();
        std::size_t from = 0;
        std::size_t end = 0;
        for (std::optional<std::size_t> opening = m; opening;) {
            const std::size_t call = *waiting_call(marks_[*opening].value, from);
            if (paragraph.notes == 0) paragraph.begin = marks_[call].line;
            from = call + 1;
            const std::optional<std::size_t> next = next_opening(*opening, from);
            end = next ? before_blanks(marks_[*next].begin) - 1 : end_of_last(*opening);
            found_.notes.push_back({call, marks_[*opening].end, std::max(end, marks_[*opening].end), {}});
            ++paragraph.notes;
            opening = next;
        }
        paragraph.end = end_of_paragraph(end);
        found_.paragraphs.push_back(paragraph);
        waiting_.clear();
        while (m < marks_.size() && marks_[m].begin < paragraph.end)
            ++m;
        return m;
    }

    /// Where words that read like the opening of a note, "[12: 30 uur] per week", come before the note itself, the
    /// note.
    std::size_t skip_prose(std::size_t m) const {
        while (m + 1 < marks_.size() && marks_[m + 1].kind == Kind::note && marks_[m + 1].value == marks_[m].value) {
            const std::size_t close = first_close_[m];
            if (close == text_.npos) break;
            const std::size_t behind = skip_blanks(close + 1);
            if (behind == text_.size() || text_[behind] == '\n' || text_[behind] == '[') break;
            ++m;
        }
        return m;
    }

    /// The opening of the note that follows the one that `m` opens: of a later call, behind a "]".
    std::optional<std::size_t> next_opening(std::size_t m, std::size_t from) const {
        for (std::size_t next = m + 1; next < marks_.size(); ++next) {
            const TikaMark& mark = marks_[next];
            if (mark.is_call() || mark.kind == Kind::bookmark) break;
            if (mark.kind != Kind::note || !waiting_call(mark.value, from)) continue;
            const std::size_t end = before_blanks(mark.begin);
            if (end > marks_[m].end && text_[end - 1] == ']') return next;
        }
        return std::nullopt;
    }

    /// The "]" that ends the last note of a paragraph: the first at a line's end that leaves no bracket open or that
    /// the end of a paragraph follows. A note that nothing ends stops with its line.
    std::size_t end_of_last(std::size_t m) const {
        constexpr std::size_t most_lines = 64;  // of a note that end in "]"; a note is not so long
        const std::size_t begin = marks_[m].end;
        const std::size_t limit = next_paragraph(m);
        auto line_end = std::lower_bound(line_ends_.begin(), line_ends_.end(), begin,
                                         [](const LineEnd& end, std::size_t at) { return end.at < at; });
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < most_lines && line_end != line_ends_.end() && line_end->at < limit;
             ++i, ++line_end) {
            if (line_end->closes_notes || line_end->depth == depth_[m]) return line_end->at;
            if (!first) first = line_end->at;
        }
        return first.value_or(std::min(text_.find('\n', begin), text_.size()));
    }

    /// Where a mark shows that another paragraph has begun.
    std::size_t next_paragraph(std::size_t m) const {
        for (std::size_t next = m + 1; next < marks_.size(); ++next) {
            const TikaMark& mark = marks_[next];
            if ((mark.is_call() || mark.kind == Kind::bookmark) && mark.line > marks_[m].end) return mark.line;
        }
        return text_.size();
    }

    /// Behind the line feed that ends the notes, and the one that ends their paragraph.
    std::size_t end_of_paragraph(std::size_t end) const {
        if (end < text_.size() && text_[end] == ']') ++end;
        end = skip_blanks(end);
        for (int i = 0; i < 2 && end < text_.size() && text_[end] == '\n'; ++i)
            ++end;
        return end;
    }

    /// Notes without marks: as many lines behind a paragraph as it has calls. A note begins with the blank behind its
    /// number; where a line does not, the notes have been lost.
    void read_bare_notes() {
        for (std::size_t m = 0; m < marks_.size();) {
            if (!marks_[m].is_call()) {
                ++m;
                continue;
            }
            const std::size_t first = m;
            const std::size_t line = marks_[m].line;
            while (m < marks_.size() && marks_[m].line == line)
                ++m;
            std::vector<TikaNote> notes;
            const std::size_t text_end = end_of_line(marks_[m - 1].end);
            std::size_t end = text_end;
            bool whole = true;
            for (std::size_t call = first; call < m && whole; ++call) {
                if (!marks_[call].is_call()) continue;
                const std::size_t begin = end + 1;
                whole = begin < text_.size() && text_[begin] == ' ' && skip_blanks(begin) < end_of_line(begin);
                end = whole ? end_of_line(begin) : end;
                notes.push_back({call, begin, end, {}});
            }
            if (!whole) continue;
            found_.paragraphs.push_back(
                {line, text_end, std::min(end + 1, text_.size()), found_.notes.size(), notes.size()});
            found_.notes.insert(found_.notes.end(), notes.begin(), notes.end());
            found_.bare = true;
        }
    }

    std::size_t end_of_line(std::size_t at) const { return std::min(text_.find('\n', at), text_.size()); }

    /// Word prints a mark of the writer's own instead of the number (w:customMarkFollows, ECMA-376 Part 1, 17.11.14).
    void read_own_mark(TikaNote& note) const {
        const std::size_t begin = skip_blanks(note.begin);
        for (const std::string_view mark : own_marks) {
            const std::string_view text = text_.substr(begin, note.end - std::min(begin, note.end));
            if (!text.starts_with(mark) || !text_.substr(marks_[note.call].end).starts_with(mark)) continue;
            note.own_mark = mark;
            note.begin = begin + mark.size();
            return;
        }
    }

    std::size_t skip_blanks(std::size_t at) const { return std::min(text_.find_first_not_of(' ', at), text_.size()); }

    /// Behind the last byte before `at` that is no blank.
    std::size_t before_blanks(std::size_t at) const {
        while (at > 0 && text_[at - 1] == ' ')
            --at;
        return at;
    }

    std::string_view text_;
    const std::vector<TikaMark>& marks_;
    std::vector<std::ptrdiff_t> depth_;     // brackets open before each opening of a note
    std::vector<std::size_t> first_close_;  // the first "]" behind it
    std::vector<LineEnd> line_ends_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> waiting_;  // calls by id, in order
    TikaNotes found_;
};

}  // namespace

TikaNotes find_tika_notes(std::string_view text, const std::vector<TikaMark>& marks) {
    return NoteFinder(text, marks).run();
}

}  // namespace kamerbrief
