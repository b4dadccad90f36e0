// Marks with a fixed opening are rows of `bracket_marks`.
#include "read/tika_marks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_set>

namespace kamerbrief {
namespace {

using Kind = TikaMark::Kind;

/// The XML ids of notes are numbers (ECMA-376 Part 1, 17.11.14); Word also uses -1 and 0, for separators.
constexpr std::string_view id_characters = "0123456789-";
constexpr std::size_t longest_id = 20;
constexpr std::size_t longest_name = 256;       // of a bookmark; Word allows 40 characters
constexpr std::size_t longest_alt_text = 4096;  // Word's own descriptions run to a few hundred
constexpr std::size_t longest_author = 256;

struct BracketMark {
    std::string_view opening;
    Kind kind;
    std::string_view ends;  // the first of these behind the opening must be the "]"
    std::size_t longest;
};

constexpr std::array bracket_marks = {
    BracketMark{"[footnoteRef:", Kind::footnote_call, "[]\n", longest_id},
    BracketMark{"[endnoteRef:", Kind::endnote_call, "[]\n", longest_id},
    BracketMark{"[bookmark: ", Kind::bookmark, "[]\n", longest_name},
    BracketMark{"[image: ", Kind::image, "[]", longest_alt_text},  // Word describes an image in several lines
};

constexpr std::string_view comment_opening = "\tComment by ";

bool is_id(std::string_view text) {
    return !text.empty() && text.size() <= longest_id && text.find_first_not_of(id_characters) == text.npos;
}

/// "1.", "2.1.", "a)", "iv)", "·": what Tika writes before the bookmarks of a numbered paragraph.
bool is_list_label(std::string_view text) {
    if (text == "\u00b7") return true;
    if (text.size() < 2 || text.size() > 16 || (text.back() != '.' && text.back() != ')')) return false;
    text.remove_suffix(1);
    if (text.find_first_not_of("0123456789.") == text.npos) return true;
    if (text.find_first_not_of("ivxlcdmIVXLCDM") == text.npos) return true;
    return text.size() == 1 && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
}

std::string_view without_blanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    text.remove_suffix(text.size() - std::min(text.find_last_not_of(" \t") + 1, text.size()));
    return text;
}

class MarkFinder {
  public:
    explicit MarkFinder(std::string_view text) : text_(text), comment_(text.find(comment_opening)) {}

    std::vector<TikaMark> run() {
        for (std::size_t at = text_.find('['); at != text_.npos; at = text_.find('[', at)) {
            find_comments(at);
            follow_lines(at);
            const std::optional<TikaMark> mark = read_mark(at);
            if (mark) add(*mark);
            at = mark ? mark->end : at + 1;
        }
        find_comments(text_.size());
        drop_notes_without_call();
        return std::move(marks_);
    }

  private:
    void add(const TikaMark& mark) {
        if (mark.kind == Kind::bookmark) front_ = mark.end;
        if (mark.kind == Kind::image) next_line_ = std::max(next_line_, after_line_feed(mark.end));
        if (mark.is_call()) called_.insert(mark.value);
        marks_.push_back(mark);
    }

    std::optional<TikaMark> read_mark(std::size_t at) const {
        const std::string_view rest = text_.substr(at);
        for (const BracketMark& row : bracket_marks) {
            if (!rest.starts_with(row.opening)) continue;
            const std::string_view body = rest.substr(row.opening.size(), row.longest + 1);
            const std::size_t size = body.find_first_of(row.ends);
            if (size == body.npos || body[size] != ']') return std::nullopt;
            const TikaMark mark{row.kind, at, at + row.opening.size() + size + 1, body.substr(0, size), line_};
            const bool fits = mark.is_call() ? is_id(mark.value) : row.kind != Kind::bookmark || is_at_front(at);
            return fits ? std::optional(mark) : std::nullopt;
        }
        return read_note_opening(at);
    }

    std::optional<TikaMark> read_note_opening(std::size_t at) const {
        if (at == 0 || text_[at - 1] != ' ') return std::nullopt;
        const std::string_view rest = text_.substr(at + 1, longest_id + 2);
        const std::string_view id = rest.substr(0, std::min(rest.find_first_not_of(id_characters), rest.size()));
        if (!is_id(id) || !rest.substr(id.size()).starts_with(": ")) return std::nullopt;
        return TikaMark{Kind::note, at - 1, at + 1 + id.size() + 2, text_.substr(at + 1, id.size()), line_};
    }

    /// Tika writes a paragraph's bookmarks at its front, behind its list label.
    bool is_at_front(std::size_t at) const {
        const std::string_view before = text_.substr(front_, at - front_);
        if (before.find_first_not_of(" \t") == before.npos) return true;
        return front_ == line_ && before.back() == ' ' && is_list_label(without_blanks(before.substr(0, 64)));
    }

    /// Comments whose mark begins before `end`, and in no other mark.
    void find_comments(std::size_t end) {
        while (comment_ < end) {
            follow_lines(comment_);
            const bool in_mark = !marks_.empty() && comment_ < marks_.back().end;
            const std::size_t begin = comment_ + comment_opening.size();
            const std::string_view rest = text_.substr(begin, longest_author);
            const std::size_t size = rest.substr(0, rest.find('\n')).find(": ");
            if (size != rest.npos && !in_mark) {
                marks_.push_back({Kind::comment, comment_, begin + size + 2, rest.substr(0, size), line_});
            }
            comment_ = text_.find(comment_opening, begin);
        }
    }

    void follow_lines(std::size_t at) {
        while (next_line_ <= at) {
            line_ = front_ = next_line_;
            next_line_ = after_line_feed(next_line_);
        }
    }

    std::size_t after_line_feed(std::size_t at) const {
        const std::size_t found = text_.find('\n', at);
        return found == text_.npos ? text_.npos : found + 1;
    }

    void drop_notes_without_call() {
        std::erase_if(marks_,
                      [&](const TikaMark& mark) { return mark.kind == Kind::note && !called_.contains(mark.value); });
    }

    std::string_view text_;
    std::size_t comment_;        // the next that may be one
    std::size_t line_ = 0;       // the line that the search stands on
    std::size_t next_line_ = 0;  // npos behind the last
    std::size_t front_ = 0;      // up to here the line has nothing but bookmarks
    std::vector<TikaMark> marks_;
    std::unordered_set<std::string_view> called_;
};

}  // namespace

std::vector<TikaMark> find_tika_marks(std::string_view text) {
    return MarkFinder(text).run();
}

}  // namespace kamerbrief
