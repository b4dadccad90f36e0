#include "write/json.hpp"

#include <fmt/compile.h>

#include <array>
#include <utility>

#include "write/json_writer.hpp"
#include "write/places.hpp"
#include "write/utf8.hpp"

namespace kamerbrief {
namespace {

// The names of the enumerators, in their order.
constexpr std::array<std::string_view, 2> format_names{"docx", "text"};
constexpr std::array<std::string_view, 4> origin_names{"toc", "heading", "inferred", "preamble"};
constexpr std::array<std::string_view, 12> status_names{
    "afgedaan",        "deels_afgedaan", "in_uitvoering", "aangehouden", "overgenomen", "ontraden",
    "niet_uitgevoerd", "ingetrokken",    "verworpen",     "vervallen",   "open",        "vermeld"};
constexpr std::array<std::string_view, 2> commitment_names{"answered", "new"};
constexpr std::array<std::string_view, 2> note_names{"footnote", "endnote"};
constexpr std::array<std::string_view, 4> severity_names{"error", "warning", "info", "style"};

template <std::size_t size, class Enum>
std::string_view name(const std::array<std::string_view, size>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

using Lines = JsonWriter::Lines;

class LetterJson {
  public:
    LetterJson(const Letter& letter, const WriteOptions& options)
        : letter_(letter), document_(letter.document), places_(letter), json_(options.indented) {
        json_.begin_object();
        json_.member("schema", "kamerbrief/1");
        source(options.file);
        head();
        records("sections", letter.sections, &LetterJson::section);
        records("motions", letter.motions, &LetterJson::motion);
        records("commitments", letter.commitments, &LetterJson::commitment);
        json_.member("questions", std::vector<std::string>{});
        records("citations", letter.citations, &LetterJson::citation);
        gather_citations_of_notes();
        records("footnotes", document_.notes, &LetterJson::note);
        records("tables", letter.grids, &LetterJson::table);
        records("diagnostics", letter.diagnostics, &LetterJson::diagnostic);
        json_.end_object();
    }

    std::string finish() { return json_.finish(); }

  private:
    template <class Record>
    void records(std::string_view key, const std::vector<Record>& list,
                 void (LetterJson::*write)(const Record&, std::size_t)) {
        json_.key(key);
        json_.begin_array();
        for (std::size_t i = 0; i < list.size(); ++i) {
            json_.begin_object();
            (this->*write)(list[i], i);
            json_.end_object();
        }
        json_.end_array();
    }

    void source(std::string_view file) {
        json_.key("source");
        json_.begin_object(Lines::one);
        json_.member("file", valid_utf8(file));
        json_.member("format", name(format_names, document_.format));
        json_.end_object();
    }

    void head() {
        const Head& head = letter_.head;
        json_.key("letter");
        json_.begin_object();
        json_.member("title", head.title);
        json_.member("subject", head.subject);
        json_.member("date", head.date);
        json_.member("reference", head.reference);
        json_.member("your_reference", head.your_reference);
        json_.member("ministry", head.ministry);
        json_.member("addressee", head.addressee);
        json_.key("signatories");
        json_.begin_array();
        for (const Signatory& signatory : head.signatories) {
            json_.begin_object(Lines::one);
            json_.member("name", signatory.name);
            json_.member("function", signatory.function);
            json_.end_object();
        }
        json_.end_array();
        json_.end_object();
    }

    void section(const Section& section, std::size_t index) {
        id("id", 's', index);
        id("parent", 's', section.parent);
        json_.member("level", section.level);
        json_.member("number", section.number);
        text("title", section.title);
        json_.member("origin", name(origin_names, section.origin));
        json_.member("bookmark", section.bookmark);
        json_.member("bookmarks", section.bookmarks);
        json_.key("topics");
        json_.begin_array(Lines::one);
        if (section.about_motion) json_.value("motion");
        if (section.about_commitment) json_.value("commitment");
        json_.end_array();
        json_.key("blocks");
        json_.begin_array();
        for (std::size_t i = 0; i < section.blocks.size(); ++i)
            block(section.blocks[i], i);
        json_.end_array();
    }

    void block(const SectionBlock& block, std::size_t index) {
        json_.begin_object();
        switch (block.kind) {
            case SectionBlock::Kind::paragraph:
                json_.member("paragraph", places_.shown(block.index));
                break;
            case SectionBlock::Kind::item:
                json_.member("item", places_.shown(block.index));
                json_.member("marker", letter_.homes[block.index].marker);
                json_.member("depth", block.depth);
                break;
            case SectionBlock::Kind::table:
                id("table", 't', block.index);
                break;
            case SectionBlock::Kind::image: {
                const std::string& alt_text = document_.paragraphs[block.index].images[block.image].alt_text;
                json_.member("image", alt_text.empty() ? std::nullopt : std::optional(alt_text));
            }
        }
        json_.key("notes");
        json_.begin_array();
        // An image stands beside the text of its paragraph, which has the notes.
        if (block.kind != SectionBlock::Kind::table && letter_.homes[block.index].owner == index) {
            for (const NoteCall& call : document_.paragraphs[block.index].calls) {
                if (!call.note) continue;
                json_.begin_object(Lines::one);
                json_.member("footnote", places_.note_id(*call.note));
                json_.member("at", places_.offset(block.index, call.at));
                json_.end_object();
            }
        }
        json_.end_array();
        json_.end_object();
    }

    void motion(const Motion& motion, std::size_t index) {
        id("id", 'm', index);
        id("section", 's', motion.section);
        json_.member("members", motion.members);
        json_.member("cosigned", motion.cosigned);
        json_.member("identifiers", motion.identifiers);
        text("request", motion.request);
        json_.member("status", name(status_names, motion.outcome.status));
        disposal(motion.outcome.disposal);
        text("promised_by", motion.outcome.promised_by);
        text("text", motion.text);
        place("at", motion.text);
        ids("citations", 'c', motion.citations);
    }

    void commitment(const Commitment& commitment, std::size_t index) {
        id("id", 'p', index);
        json_.member("kind", name(commitment_names, commitment.kind));
        id("section", 's', commitment.section);
        json_.member("number", commitment.number);
        json_.member("made_on", commitment.made_on);
        text("made_in", commitment.made_in);
        json_.member("made_to", commitment.made_to);
        text("text", commitment.text);
        json_.member("status", name(status_names, commitment.outcome.status));
        disposal(commitment.outcome.disposal);
        text("promised_by", commitment.outcome.promised_by);
        place("at", commitment.text);
        ids("citations", 'c', commitment.citations);
    }

    void disposal(const std::optional<Place>& disposal) {
        json_.key("disposal");
        if (!disposal) return json_.value(nullptr);
        json_.begin_object();
        text("text", disposal);
        place("at", disposal);
        json_.end_object();
    }

    void citation(const Citation& citation, std::size_t index) {
        const Home& home = letter_.homes[citation.at.paragraph];
        id("id", 'c', index);
        json_.member("kind", citation.kind);
        json_.member("identifier", citation.identifier);
        json_.member("url", citation.url);
        text("text", citation.at);
        place("at", citation.at);
        json_.key("footnote");
        home.kind == Home::Kind::note ? json_.value(places_.note_id(home.owner)) : json_.value(nullptr);
        id("section", 's', home.section);
        for (const Field& field : citation.fields)
            json_.member(field.name, field.value);
        json_.key("suggested");
        json_.begin_array();
        for (const Suggestion& suggestion : citation.suggested) {
            json_.begin_object();
            json_.member("identifier", suggestion.identifier);
            json_.member("url", suggestion.url);
            json_.member("reason", suggestion.reason);
            json_.end_object();
        }
        json_.end_array();
        text("context", citation.context);
    }

    void gather_citations_of_notes() {
        citations_of_notes_.resize(document_.notes.size());
        for (std::size_t i = 0; i < letter_.citations.size(); ++i) {
            const Home& home = letter_.homes[letter_.citations[i].at.paragraph];
            if (home.kind == Home::Kind::note) citations_of_notes_[home.owner].push_back(i);
        }
    }

    void note(const Note& note, std::size_t index) {
        json_.member("id", places_.note_id(index));
        json_.member("number", note.number);
        json_.member("mark", note.mark);
        json_.member("kind", name(note_names, note.kind));
        id("section", 's', note.calls.empty() ? std::nullopt : letter_.homes[note.calls.front().paragraph].section);
        json_.member("text", places_.joined(places_.note(index)));
        json_.key("calls");
        json_.begin_array();
        for (const Place& call : note.calls) {
            // A call in the letterhead has no place in the letter's texts.
            if (letter_.homes[call.paragraph].kind != Home::Kind::outside) place(call);
        }
        json_.end_array();
        ids("citations", 'c', citations_of_notes_[index]);
    }

    void table(const Grid& grid, std::size_t index) {
        const Table& table = document_.tables[grid.table];
        id("id", 't', index);
        id("section", 's', grid.section);
        json_.member("label", grid.label);
        text("caption", grid.caption);
        json_.member("header_rows", grid.header_rows);
        json_.member("columns", table.columns);
        rows(table, index);
        spans(table);
        table_notes(grid, index);
        json_.key("parent");
        if (grid.parent) {
            json_.begin_object(Lines::one);
            id("table", 't', *grid.parent);
            json_.member("row", grid.parent_row);
            json_.member("column", grid.parent_column);
            json_.end_object();
        } else {
            json_.value(nullptr);
        }
        bookmarks(grid, index);
    }

    void rows(const Table& table, std::size_t index) {
        json_.key("rows");
        json_.begin_array();
        auto cell = table.cells.begin();
        for (std::size_t row = 0; row < table.rows; ++row) {
            json_.begin_array(Lines::one);
            for (std::size_t column = 0; column < table.columns; ++column) {
                if (cell != table.cells.end() && cell->row == row && cell->column == column) {
                    json_.value(places_.joined(places_.cell(index, row, column)));
                    ++cell;
                } else {
                    json_.value(nullptr);
                }
            }
            json_.end_array();
        }
        json_.end_array();
    }

    void spans(const Table& table) {
        json_.key("spans");
        json_.begin_array();
        for (const Cell& cell : table.cells) {
            if (cell.rowspan <= 1 && cell.colspan <= 1) continue;
            json_.begin_object(Lines::one);
            json_.member("row", cell.row);
            json_.member("column", cell.column);
            json_.member("rowspan", cell.rowspan);
            json_.member("colspan", cell.colspan);
            json_.end_object();
        }
        json_.end_array();
    }

    void table_notes(const Grid& grid, std::size_t index) {
        json_.key("notes");
        json_.begin_array();
        if (grid.caption) table_notes_of(grid.caption->paragraph, std::nullopt);
        for (const Cell& cell : document_.tables[grid.table].cells) {
            for (const std::size_t paragraph : places_.cell(index, cell.row, cell.column)) {
                table_notes_of(paragraph, std::pair(cell.row, cell.column));
            }
        }
        json_.end_array();
    }

    void table_notes_of(std::size_t paragraph, std::optional<std::pair<std::size_t, std::size_t>> cell) {
        for (const NoteCall& call : document_.paragraphs[paragraph].calls) {
            if (!call.note) continue;
            json_.begin_object(Lines::one);
            json_.member("footnote", places_.note_id(*call.note));
            row_and_column(cell);
            json_.member("at", places_.offset(paragraph, call.at));
            json_.end_object();
        }
    }

    void row_and_column(std::optional<std::pair<std::size_t, std::size_t>> cell) {
        json_.member("row", cell ? std::optional(cell->first) : std::nullopt);
        json_.member("column", cell ? std::optional(cell->second) : std::nullopt);
    }

    /// Those of the caption and of the cells: what a cross-reference to the table points to.
    void bookmarks(const Grid& grid, std::size_t index) {
        std::vector<std::string> names;
        const auto add = [&](std::size_t paragraph) {
            const auto& bookmarks = document_.paragraphs[paragraph].bookmarks;
            names.insert(names.end(), bookmarks.begin(), bookmarks.end());
        };
        if (grid.caption) add(grid.caption->paragraph);
        for (const Cell& cell : document_.tables[grid.table].cells) {
            for (const std::size_t paragraph : places_.cell(index, cell.row, cell.column))
                add(paragraph);
        }
        json_.member("bookmarks", names);
    }

    void diagnostic(const Diagnostic& diagnostic, std::size_t) {
        json_.member("code", diagnostic.code);
        json_.member("severity", name(severity_names, diagnostic.severity));
        json_.member("message", diagnostic.message);
        place("at", diagnostic.at);
    }

    /// "s1" is the first section: ids are for people too, indexes are not.
    void id(std::string_view key, char list, std::optional<std::size_t> index) {
        json_.key(key);
        index ? id(list, *index) : json_.value(nullptr);
    }

    void id(char list, std::size_t index) { json_.value(fmt::format(FMT_COMPILE("{}{}"), list, index + 1)); }

    void ids(std::string_view key, char list, const std::vector<std::size_t>& indexes) {
        json_.key(key);
        json_.begin_array(Lines::one);
        for (const std::size_t index : indexes)
            id(list, index);
        json_.end_array();
    }

    void text(std::string_view key, const std::optional<Place>& place) {
        json_.key(key);
        place ? json_.value(text_at(letter_, *place)) : json_.value(nullptr);
    }

    void place(std::string_view key, const std::optional<Place>& place) {
        json_.key(key);
        place ? this->place(*place) : json_.value(nullptr);
    }

    void place(const Place& place) {
        const Home& home = letter_.homes[place.paragraph];
        if (home.kind == Home::Kind::outside) return json_.value(nullptr);
        json_.begin_object(Lines::one);
        switch (home.kind) {
            case Home::Kind::outside:
                break;
            case Home::Kind::title:
                id("section", 's', home.section);
                json_.member("title", true);
                break;
            case Home::Kind::block:
                id("section", 's', home.section);
                json_.member("block", home.owner);
                break;
            case Home::Kind::cell:
                id("table", 't', home.owner);
                row_and_column(std::pair(home.row, home.column));
                break;
            case Home::Kind::caption:
                id("table", 't', home.owner);
                row_and_column(std::nullopt);
                break;
            case Home::Kind::note:
                json_.member("footnote", places_.note_id(home.owner));
                break;
        }
        const Span span = places_.span(place);
        json_.key("span");
        json_.begin_array();
        json_.value(span.begin);
        json_.value(span.end);
        json_.end_array();
        json_.end_object();
    }

    const Letter& letter_;
    const Document& document_;
    Places places_;
    JsonWriter json_;
    std::vector<std::vector<std::size_t>> citations_of_notes_;
};

}  // namespace

std::string write_json(const Letter& letter, const WriteOptions& options) {
    return LetterJson(letter, options).finish();
}

}  // namespace kamerbrief
