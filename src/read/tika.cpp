// Plain text, as Apache Tika writes it for a Word file or as anybody may: its lines become paragraphs and tables, its
// marks calls, notes, bookmarks and images. Any valid text is read.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "read/notes.hpp"
#include "read/paragraph_builder.hpp"
#include "read/readers.hpp"
#include "read/tika_lines.hpp"
#include "read/tika_marks.hpp"
#include "read/tika_notes.hpp"
#include "read/tika_tables.hpp"

namespace kamerbrief {
namespace {

/// What POI writes in the place of a note that the file does not have.
constexpr std::string_view missing_note = "!!! End note with ID ";

NoteKind kind_of(const TikaMark& call) {
    return call.kind == TikaMark::Kind::endnote_call ? NoteKind::endnote : NoteKind::footnote;
}

class TikaReader {
  public:
    TikaReader(std::string_view text, const Limits& limits)
        : text_(text),
          limits_(limits),
          marks_(find_tika_marks(text)),
          notes_(find_tika_notes(text, marks_)),
          lines_(split_tika_lines(text, marks_, notes_, limits)) {}

    Document run() {
        document_.format = Format::text;
        name_notes();
        TikaLayout layout = lay_out(lines_, limits_);
        write_paragraphs(layout);
        for (Block& block : layout.body)
            point_to_paragraph(block);
        for (Table& table : layout.tables) {
            for (Cell& cell : table.cells) {
                for (Block& block : cell.blocks)
                    point_to_paragraph(block);
            }
        }
        document_.body = std::move(layout.body);
        document_.tables = std::move(layout.tables);
        link_notes(document_);
        for (const TableDoubt& doubt : layout.doubts)
            report(doubt);
        report_losses();
        return std::move(document_);
    }

  private:
    /// Where an id comes again with another text, as in a text of several files, it names another note: "5.2".
    void name_notes() {
        struct Named {
            std::string_view text;
            std::size_t times = 1;
        };
        std::map<std::pair<NoteKind, std::string_view>, Named> named;
        note_ids_.resize(notes_.notes.size());
        for (std::size_t n = 0; n < notes_.notes.size(); ++n) {
            const TikaMark& call = marks_[notes_.notes[n].call];
            const std::string_view text = note_text(n);
            if (text.starts_with(missing_note)) continue;
            const auto [found, is_new] = named.try_emplace({kind_of(call), call.value}, Named{text});
            if (is_new) {
                note_ids_[n] = call.value;
            } else if (found->second.text != text) {
                note_ids_[n] = fmt::format("{}.{}", call.value, ++found->second.times);
                renamed_calls_.emplace(notes_.notes[n].call, note_ids_[n]);
            }
            if (!notes_.notes[n].own_mark.empty()) own_marks_.emplace(notes_.notes[n].call, notes_.notes[n].own_mark);
        }
    }

    std::string_view note_text(std::size_t n) const {
        return text_.substr(notes_.notes[n].begin, notes_.notes[n].end - notes_.notes[n].begin);
    }

    /// One paragraph for each line that stands in a block, in the text's order, the notes that it calls behind it.
    void write_paragraphs(const TikaLayout& layout) {
        std::vector<bool> is_block(lines_.size(), false);
        const auto mark_block = [&](const Block& block) {
            if (block.kind == Block::Kind::paragraph) is_block[block.index] = true;
        };
        std::for_each(layout.body.begin(), layout.body.end(), mark_block);
        for (const Table& table : layout.tables) {
            for (const Cell& cell : table.cells)
                std::for_each(cell.blocks.begin(), cell.blocks.end(), mark_block);
        }
        document_.paragraphs.reserve(lines_.size() + notes_.notes.size());
        paragraph_of_line_.resize(lines_.size());
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (!is_block[i]) continue;
            paragraph_of_line_[i] = document_.paragraphs.size();
            write_paragraph(lines_[i].begin, lines_[i].end);
            for (std::size_t n = 0; n < lines_[i].notes; ++n)
                write_note(lines_[i].first_note + n);
        }
    }

    void point_to_paragraph(Block& block) const {
        if (block.kind == Block::Kind::paragraph) block.index = paragraph_of_line_[block.index];
    }

    void write_note(std::size_t n) {
        if (note_ids_[n].empty()) return;
        Note note;
        note.kind = kind_of(marks_[notes_.notes[n].call]);
        note.id = std::move(note_ids_[n]);
        note.first_paragraph = document_.paragraphs.size();
        const std::string_view own_mark = notes_.notes[n].own_mark;
        if (!own_mark.empty()) note.mark = own_mark;
        int number = 0;
        const char* const id_end = note.id.data() + note.id.size();
        const bool numbered = std::from_chars(note.id.data(), id_end, number).ec == std::errc();
        if (numbered && own_mark.empty()) note.number = number;
        const std::size_t end = notes_.notes[n].end;
        const std::string_view up_to_end = text_.substr(0, end);
        for (std::size_t at = notes_.notes[n].begin; at <= end;) {
            const std::size_t line_end = std::min(up_to_end.find('\n', at), end);
            write_paragraph(at, line_end);
            // Blank lines of a note are not its paragraphs.
            if (document_.paragraphs.back().text.empty() && document_.paragraphs.size() > note.first_paragraph + 1) {
                document_.paragraphs.pop_back();
            }
            at = line_end + 1;
        }
        note.paragraphs = document_.paragraphs.size() - note.first_paragraph;
        document_.notes.push_back(std::move(note));
    }

    /// The bytes [begin, end) of the text, further on than those of the paragraph before.
    void write_paragraph(std::size_t begin, std::size_t end) {
        ParagraphBuilder builder;
        while (mark_ < marks_.size() && marks_[mark_].begin < begin)
            ++mark_;
        std::size_t at = begin;
        for (; mark_ < marks_.size() && marks_[mark_].begin < end; ++mark_) {
            const TikaMark& mark = marks_[mark_];
            if (mark.kind == TikaMark::Kind::note || mark.begin < at) continue;  // words that look like a note
            builder.text(text_.substr(at, mark.begin - at));
            at = std::min(mark.end, end);
            switch (mark.kind) {
                case TikaMark::Kind::footnote_call:
                case TikaMark::Kind::endnote_call:
                    builder.call(kind_of(mark), call_id(mark_));
                    at = std::min(at + own_mark(mark_).size(), end);
                    break;
                case TikaMark::Kind::bookmark:
                    builder.bookmark(std::string(mark.value));
                    break;
                case TikaMark::Kind::image:
                    builder.image(std::string(mark.value));
                    break;
                case TikaMark::Kind::comment:
                    at = end_of_comment(mark_, end);
                    ++comments_;
                    break;
                case TikaMark::Kind::note:
                    break;
            }
        }
        builder.text(text_.substr(at, end - at));
        document_.paragraphs.push_back(builder.finish());
    }

    std::string call_id(std::size_t mark) const {
        const auto renamed = renamed_calls_.find(mark);
        return renamed == renamed_calls_.end() ? std::string(marks_[mark].value) : renamed->second;
    }

    std::string_view own_mark(std::size_t call) const {
        const auto found = own_marks_.find(call);
        return found == own_marks_.end() ? std::string_view() : found->second;
    }

    /// Comments are the last of their paragraph.
    std::size_t end_of_comment(std::size_t mark, std::size_t end) const {
        const bool another = mark + 1 < marks_.size() && marks_[mark + 1].kind == TikaMark::Kind::comment;
        return another ? std::min(marks_[mark + 1].begin, end) : end;
    }

    Place all_of(std::size_t paragraph) const { return {paragraph, 0, document_.paragraphs[paragraph].text.size()}; }

    void report(const TableDoubt& doubt) {
        const Place at = all_of(paragraph_of_line_[doubt.line]);
        if (doubt.kind == TableDoubt::Kind::ragged) {
            document_.diagnostics.push_back({"table-ragged", Severity::info,
                                             "rows of this table differ in length; the text does not tell merged cells",
                                             at});
        } else {
            document_.diagnostics.push_back(
                {"table-recovered", Severity::info,
                 fmt::format("{} in this table {} read as part of a cell",
                             doubt.lines == 1 ? "one empty line" : fmt::format("{} empty lines", doubt.lines),
                             doubt.lines == 1 ? "was" : "were"),
                 at});
        }
    }

    void report_losses() {
        if (comments_ > 0) {
            document_.diagnostics.push_back(
                {"comments-left", Severity::warning,
                 fmt::format("{} left in the letter",
                             comments_ == 1 ? "a comment is" : fmt::format("{} comments are", comments_)),
                 std::nullopt});
        }
        std::string message = "a text does not tell";
        const std::size_t told = message.size();
        if (has_uneven_table()) message += " which cells of a table are merged,";
        if (has_list()) message += " how deep the items of a list are and where it starts anew,";
        const bool has_text = std::any_of(document_.paragraphs.begin(), document_.paragraphs.end(),
                                          [](const Paragraph& paragraph) { return !paragraph.text.empty(); });
        const bool calls =
            std::any_of(marks_.begin(), marks_.end(), [](const TikaMark& mark) { return mark.is_call(); });
        if (has_text && marks_.empty()) {
            message += " headings, notes and bookmarks, and this one marks none: all of it is read as text,";
        } else if (calls && notes_.bare) {
            message += " where a note ends, and this one does not mark it,";
        } else if (calls && notes_.notes.empty()) {
            message += " the texts of its notes, which are read as text,";
        }
        if (message.size() == told) return;
        message.back() = ';';
        message += " deleted and hidden text is printed like any other";
        document_.diagnostics.push_back({"text-lossy", Severity::info, std::move(message), std::nullopt});
    }

    bool has_uneven_table() const {
        return std::any_of(document_.tables.begin(), document_.tables.end(),
                           [](const Table& table) { return table.cells.size() < table.rows * table.columns; });
    }

    /// Labels are all that is left of a list: "· ", "1. ", "a) ".
    bool has_list() const {
        return std::any_of(document_.paragraphs.begin(), document_.paragraphs.end(), [](const Paragraph& paragraph) {
            const std::string_view text = paragraph.text;
            if (text.starts_with("·")) return true;
            const std::size_t label = text.find_first_of(" \t");
            if (label == std::string_view::npos || label < 2 || label > 3) return false;
            return text[label - 1] == ')' || (text[label - 1] == '.' && text[0] >= '0' && text[0] <= '9');
        });
    }

    std::string_view text_;
    const Limits& limits_;
    std::vector<TikaMark> marks_;
    TikaNotes notes_;
    std::vector<TikaLine> lines_;
    std::vector<std::string> note_ids_;                  // "" for one that the file does not have, or has already
    std::map<std::size_t, std::string> renamed_calls_;   // by mark
    std::map<std::size_t, std::string_view> own_marks_;  // of notes, by the mark that calls them
    std::vector<std::size_t> paragraph_of_line_;
    std::size_t mark_ = 0;  // the next to write
    std::size_t comments_ = 0;
    Document document_;
};

}  // namespace

Document read_tika(std::string_view text, const Limits& limits) {
    return TikaReader(text, limits).run();
}

}  // namespace kamerbrief
