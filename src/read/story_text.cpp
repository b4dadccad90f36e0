// Elements of text: paragraphs, runs, characters, links, calls of notes.
#include <algorithm>

#include "read/story_elements.hpp"
#include "read/symbols.hpp"
#include "read/xml.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

std::string hyperlink_target(const Walk& walk, pugi::xml_node node) {
    std::string target;
    const Relationship* relationship = walk.relationships.by_id(node.attribute("r:id").value());
    if (relationship != nullptr && relationship->external) target = relationship->target;
    const std::string_view bookmark = node.attribute("w:anchor").value();
    if (!bookmark.empty()) target.append("#").append(bookmark);
    return target;
}

/// Of a w:rPr that has been read.
RunFormat run_format(const Walk& walk, const RunProperties& own) {
    return walk.run_format(own.format, own.style ? walk.stories.styles.character_style(own.style) : nullptr);
}

bool is_rejecting(const Walk& walk, const TrackedChanges& changes) {
    return changes.count() > 0 && walk.stories.options.changes == Changes::reject;
}

// 17.3.2.41: a paragraph whose mark is hidden runs on into the next. One that is hidden with w:specVanish too
// (17.3.2.36) only stands on one line with it, as a heading that opens its paragraph: they stay two.
bool is_mark_hidden(const Walk& walk, const RunProperties& mark) {
    if (walk.stories.options.hidden || mark.spec_vanish) return false;
    return run_format(walk, mark).is(RunFormat::hidden);
}

}  // namespace

void emit(Walk& walk, std::string_view text) {
    if (text.empty()) return;
    const RunFormat run = walk.run();
    if (!walk.fields().is_printed()) return walk.fields().withhold(text);
    walk.fields().printed();
    if (!is_blank(text)) {
        if (run.is(RunFormat::hidden)) {
            count_hidden(walk, text);
        } else {
            walk.in_hidden_text = false;
        }
    }
    if (run.is(RunFormat::hidden) && !walk.stories.options.hidden) return;
    if (walk.custom_mark != nullptr) {
        *walk.custom_mark += text;
        return;
    }
    if (!walk.leading_mark.empty() && text.starts_with(walk.leading_mark)) {
        text.remove_prefix(walk.leading_mark.size());
    }
    walk.leading_mark = {};
    walk.builder.text(text, run, walk.fields().in_toc());
}

bool is_shown(Walk& walk) {
    if (!walk.fields().is_printed()) return false;
    if (!walk.run().is(RunFormat::hidden)) {
        walk.in_hidden_text = false;
        return true;
    }
    count_hidden(walk, {});
    return walk.stories.options.hidden;
}

std::optional<NoteKind> note_kind(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:footnoteReference") return NoteKind::footnote;
    if (name == "w:endnoteReference") return NoteKind::endnote;
    return std::nullopt;
}

Go open_paragraph(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node properties = node.child("w:pPr");
    ParagraphProperties own = read_paragraph_properties(properties);
    RunProperties mark = read_run_properties(own.mark);
    count_changes(walk, own.changes);
    count_changes(walk, mark.changes);
    const bool mark_dropped = mark.changes.drop(walk.stories.options.changes);
    const pugi::xml_node section = own.section;
    if (is_rejecting(walk, mark.changes)) mark = read_run_properties(properties_of(walk, properties, "w:rPr"));
    if (is_rejecting(walk, own.changes)) own = read_paragraph_properties(properties_of(walk, node, "w:pPr"));

    ParagraphFormat& format = own.format;
    const Style* style = nullptr;
    if (own.style != nullptr) {
        style = walk.stories.styles.paragraph_style(own.style);
        if (style == nullptr && !format.outline_level) format.outline_level = level_of_missing_style(own.style);
    }
    if (style == nullptr) style = walk.stories.styles.default_paragraph_style();
    // 17.13.5.19: the paragraph was put into the list as a tracked change.
    if (own.list && TrackedChanges(own.list).drop(walk.stories.options.changes)) {
        format.list.reset();
        format.list_level.reset();
    }
    walk.builder.begin_paragraph(style, format);
    walk.paragraphs.push_back({mark_dropped || is_mark_hidden(walk, mark), section});
    return behind(properties, node);
}

void end_paragraph(Walk& walk, bool mark_dropped) {
    walk.custom_mark = nullptr;
    end_paragraph_of_fields(walk);
    if (walk.in_hidden_text) count_hidden(walk, " ");
    // A mark that stands in a code is none of the text either.
    walk.builder.end_paragraph(mark_dropped || !walk.fields().is_printed());
}

void close_paragraph(Walk& walk, pugi::xml_node) {
    const Walk::OpenParagraph paragraph = walk.paragraphs.back();
    walk.paragraphs.pop_back();
    end_paragraph(walk, paragraph.mark_dropped);
    if (paragraph.section) section_properties(walk, paragraph.section);
}

Go open_run(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node properties = node.child("w:rPr");
    RunProperties own = read_run_properties(properties);
    const Go go = behind(properties, node);
    if (go == Go::behind_first) count_changes(walk, own.changes);
    if (is_rejecting(walk, own.changes)) own = read_run_properties(properties_of(walk, node, "w:rPr"));
    walk.runs.push_back(run_format(walk, own));
    return go;
}

void close_run(Walk& walk, pugi::xml_node) {
    walk.runs.pop_back();
    if (walk.custom_mark != nullptr && !walk.custom_mark->empty()) walk.custom_mark = nullptr;
}

Go open_text(Walk& walk, pugi::xml_node) {
    ++walk.texts;
    return Go::into;
}

void close_text(Walk& walk, pugi::xml_node) {
    --walk.texts;
}

// A line end within w:t is layout of the XML, where a break would be w:br. A soft hyphen is no text, be it a character
// or w:softHyphen: it says where a word may be broken.
void characters(Walk& walk, std::string_view text) {
    if (text.find('\n') == std::string_view::npos && text.find(soft_hyphen) == std::string_view::npos) {
        return emit(walk, text);
    }
    std::string plain;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, text.find(soft_hyphen));
        plain += piece;
        text.remove_prefix(std::min(piece.size() + soft_hyphen.size(), text.size()));
    }
    std::replace(plain.begin(), plain.end(), '\n', ' ');
    emit(walk, plain);
}

Go tab(Walk& walk, pugi::xml_node) {
    emit(walk, "\t");
    return Go::past;
}

Go line_break(Walk& walk, pugi::xml_node) {
    emit(walk, "\n");
    return Go::past;
}

Go no_break_hyphen(Walk& walk, pugi::xml_node) {
    emit(walk, "\u2011");
    return Go::past;
}

Go symbol(Walk& walk, pugi::xml_node node) {
    emit(walk, symbol_text(node.attribute("w:font").value(), node.attribute("w:char").value()));
    return Go::past;
}

// 17.3.3.25: the reading of East Asian characters stands in the file before them. It is text in brackets behind them.
Go ruby(Walk&, pugi::xml_node node) {
    if (const pugi::xml_node reading = node.child("w:rt")) node.append_move(reading);
    return Go::into;
}

Go open_ruby_text(Walk& walk, pugi::xml_node) {
    emit(walk, "(");
    return Go::into;
}

void close_ruby_text(Walk& walk, pugi::xml_node) {
    emit(walk, ")");
}

Go open_hyperlink(Walk& walk, pugi::xml_node node) {
    walk.builder.open_hyperlink(hyperlink_target(walk, node));
    return Go::into;
}

void close_hyperlink(Walk& walk, pugi::xml_node) {
    walk.builder.close_hyperlink();
}

Go bookmark(Walk& walk, pugi::xml_node node) {
    walk.builder.bookmark(node.attribute("w:name").value());
    return Go::past;
}

Go note_call(Walk& walk, pugi::xml_node node) {
    const NoteKind kind = *note_kind(node);
    std::string id = node.attribute("w:id").value();
    if (!is_shown(walk)) {
        walk.stories.called_out_of_text.emplace(kind, std::move(id));
        return Go::past;
    }
    walk.stories.called.try_emplace({kind, id}, walk.stories.sections.size());
    const std::string_view own_mark = node.attribute("w:customMarkFollows").value();
    walk.custom_mark = nullptr;
    if (own_mark == "1" || own_mark == "true" || own_mark == "on") walk.custom_mark = &walk.stories.marks[{kind, id}];
    walk.builder.call(kind, std::move(id));
    return Go::past;
}

}  // namespace kamerbrief
