#include "write/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "text/json_writer.hpp"
#include "write/markdown_lists.hpp"
#include "write/markdown_rows.hpp"
#include "write/markdown_tables.hpp"
#include "write/markdown_text.hpp"
#include "write/places.hpp"
#include "write/record_tables.hpp"

namespace kamerbrief {
namespace {

constexpr int deepest_heading = 6;
constexpr std::size_t note_indent = 4;  // what further paragraphs of a note's definition need

class LetterMarkdown {
  public:
    LetterMarkdown(const Letter& letter, const WriteOptions& options)
        : letter_(letter),
          places_(letter),
          prefix_(options.ordinal == 0 ? "" : fmt::format("{}-", options.ordinal + 1)),
          text_(letter, places_, prefix_),
          tables_(letter, places_, text_) {
        if (options.ordinal > 0) out_ += '\n';
        front_matter(letter.head);
        summaries();
        for (std::size_t i = 0; i < letter.sections.size(); ++i)
            section(i);
        called_notes();
        other_notes();
    }

    std::string finish() { return std::move(out_); }

  private:
    /// YAML: its double-quoted strings take JSON's.
    void front_matter(const Head& head) {
        const std::pair<std::string_view, const std::optional<std::string>&> fields[] = {
            {"title", head.title}, {"date", head.date}, {"reference", head.reference}, {"ministry", head.ministry}};
        std::string known;
        for (const auto& [name, value] : fields) {
            if (!value) continue;
            JsonWriter quoted(false);
            quoted.value(*value);
            known += fmt::format("{}: {}", name, quoted.finish());
        }
        if (!known.empty()) out_ += fmt::format("---\n{}---\n", known);
    }

    /// What became of motions and commitments, in front of where the letter says it at length.
    void summaries() {
        if (letter_.motions.empty() && letter_.commitments.empty()) return;
        JsonRecords records(letter_, false, Standing::in_letter);
        const RecordSource source{.records = records, .file = "", .within_letter = true};
        summary(letter_.motions.size(), motion_table.summary, source);
        summary(letter_.commitments.size(), commitment_table.summary, source);
    }

    void summary(std::size_t records, std::span<const RecordColumn> columns, const RecordSource& source) {
        if (records == 0) return;
        blank_line();
        out_ += markdown_head(columns);
        for (std::size_t i = 0; i < records; ++i)
            out_ += markdown_row(record_row(columns, source, i));
    }

    void section(std::size_t index) {
        const Section& section = letter_.sections[index];
        if (section.title) {
            heading(section, index);
        } else if (asks_next(index)) {  // a table before the first heading
            blank_line();
            question_anchors(index);
            out_ += '\n';
        }
        for (std::size_t i = 0; i < section.blocks.size(); ++i)
            block(section.blocks[i]);
        lists_.end();
    }

    void heading(const Section& section, std::size_t index) {
        blank_line();
        out_.append(static_cast<std::size_t>(std::clamp(section.level, 1, deepest_heading)), '#');
        out_ += ' ';
        for (const std::string& bookmark : section.bookmarks)
            out_ += fmt::format("<a id=\"{}\"></a>", quoted(bookmark));
        question_anchors(index);
        if (section.number) out_ += markdown_escaped(*section.number, MarkdownContext::line) + ' ';
        if (letter_.homes[section.title->paragraph].kind == Home::Kind::title) {
            text_.append(out_, section.title->paragraph, MarkdownContext::line);
        } else {  // the label of a question, with the question behind it
            out_ += markdown_escaped(text_at(letter_, *section.title), MarkdownContext::line);
        }
        out_ += '\n';
    }

    bool asks_next(std::size_t section) const {
        return next_question_ < letter_.questions.size() && letter_.questions[next_question_].section == section;
    }

    void question_anchors(std::size_t section) {
        for (; asks_next(section); ++next_question_)
            out_ += fmt::format("<a id=\"{}q{}\"></a>", prefix_, next_question_ + 1);
    }

    static std::string quoted(std::string_view attribute) {
        std::string text;
        for (const char c : attribute) {
            switch (c) {
                case '"':
                    text += "&quot;";
                    break;
                case '&':
                    text += "&amp;";
                    break;
                case '<':
                    text += "&lt;";
                    break;
                case '>':
                    text += "&gt;";
                    break;
                case '\n':
                    text += ' ';
                    break;
                default:
                    text += c;
            }
        }
        return text;
    }

    void block(const SectionBlock& block) {
        if (block.kind == SectionBlock::Kind::item) return item(block);
        lists_.end();
        blank_line();
        switch (block.kind) {
            case SectionBlock::Kind::item:
                break;
            case SectionBlock::Kind::paragraph:
                text_.append(out_, block.index, MarkdownContext::block);
                out_ += '\n';
                break;
            case SectionBlock::Kind::table:
                tables_.append(out_, block.index);
                break;
            case SectionBlock::Kind::image:
                image(letter_.document.paragraphs[block.index].images[block.image]);
                break;
        }
    }

    void item(const SectionBlock& block) {
        const auto opening =
            lists_.item(letter_.homes[block.index].marker, block.depth, !places_.shown(block.index).empty());
        if (opening.blank_line) blank_line();
        out_ += opening.text;
        text_.append(out_, block.index, MarkdownContext::block, opening.indent);
        out_ += '\n';
    }

    void blank_line() {
        if (!out_.empty()) out_ += '\n';
    }

    /// The file of an image is not among what is written: its words are.
    void image(const Image& image) {
        out_ += fmt::format("![{}]()\n", markdown_escaped(image.alt_text, MarkdownContext::line));
    }

    /// Each may call further ones.
    void called_notes() {
        for (auto notes = text_.take_called(); !notes.empty(); notes = text_.take_called()) {
            for (const std::size_t note : notes) {
                blank_line();
                out_ += fmt::format("{}: ", text_.label(note));
                note_text(note, note_indent);
            }
        }
    }

    /// Notes that nothing written calls, in a list with their printed numbers.
    void other_notes() {
        bool first = true;
        for (std::size_t i = 0; i < letter_.document.notes.size(); ++i) {
            if (text_.is_called(i)) continue;
            if (std::exchange(first, false)) {
                blank_line();
                out_ += "<!-- notes that are never called -->\n";
            }
            text_.list(i);
            const Note& note = letter_.document.notes[i];
            const std::string marker = note.number ? fmt::format("{}.", *note.number) : note.mark.value_or("•");
            const auto opening = lists_.item(marker, 1, true);
            if (opening.blank_line) blank_line();
            out_ += opening.text;
            note_text(i, opening.indent);
        }
        lists_.end();
        called_notes();
    }

    void note_text(std::size_t note, std::size_t indent) {
        bool first = true;
        for (const std::size_t paragraph : places_.note(note)) {
            if (!std::exchange(first, false)) out_ += '\n' + std::string(indent, ' ');
            const std::string& marker = letter_.homes[paragraph].marker;
            if (!marker.empty()) out_ += markdown_escaped(marker, MarkdownContext::block) + ' ';
            text_.append(out_, paragraph, MarkdownContext::block, indent);
            out_ += '\n';
        }
        if (first) out_ += '\n';
    }

    const Letter& letter_;
    Places places_;
    std::string prefix_;  // of labels and anchors, where letters follow one another
    MarkdownText text_;
    MarkdownTables tables_;
    MarkdownLists lists_;
    std::size_t next_question_ = 0;  // that no heading had yet
    std::string out_;
};

}  // namespace

std::string write_markdown(const Letter& letter, const WriteOptions& options) {
    return LetterMarkdown(letter, options).finish();
}

}  // namespace kamerbrief
