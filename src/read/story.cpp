#include "read/story.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <optional>
#include <string_view>

#include "read/fields.hpp"
#include "read/story_builder.hpp"
#include "read/symbols.hpp"
#include "read/xml.hpp"

namespace kamerbrief {
namespace {

// --- The walk, as far as it has come. ---

struct Walk {
    Stories& stories;
    const Relationships& relationships;
    StoryBuilder builder;

    Walk(Stories& of, const Relationships& in)
        : stories(of), relationships(in), builder(of.document, of.styles, of.numbering, of.limits) {}

    struct Step {
        pugi::xml_node root;
        pugi::xml_node node;
        bool leaving = false;
        FieldStack fields = {};
        std::deque<pugi::xml_node> text_boxes = {};  // to be read behind the paragraph that holds them
    };
    std::vector<Step> steps = {};  // of the story, and of each text box within
    std::vector<RunFormat> runs = {};
    std::size_t texts = 0;                    // w:t that are open
    bool run_is_hidden = false;               // and counted as such
    std::vector<pugi::xml_node> chosen = {};  // in each mc:AlternateContent
    std::string alt_text = {};
    std::string* custom_mark = nullptr;  // of the note just called: its text follows
    std::string_view leading_mark = {};  // of the note that is read, until its text begins

    FieldStack& fields() { return steps.back().fields; }

    // 17.7.2: text in no run looks as its paragraph's style says.
    RunFormat run() const {
        return runs.empty() ? stories.styles.effective({}, nullptr, builder.style()) : runs.back();
    }

    bool is_hidden() const { return run().hidden.value_or(false); }
};

enum class Go { into, past };

void emit(Walk& walk, std::string_view text) {
    if (text.empty()) return;
    const RunFormat run = walk.run();
    if (run.hidden.value_or(false)) {
        if (!walk.run_is_hidden && text.find_first_not_of(" \t\n") != std::string_view::npos) {
            walk.run_is_hidden = true;
            ++walk.stories.leftovers.hidden_texts;
        }
    } else if (walk.fields().in_code()) {
        walk.fields().withhold(text);
    } else if (walk.custom_mark != nullptr) {
        *walk.custom_mark += text;
    } else {
        if (!walk.leading_mark.empty() && text.starts_with(walk.leading_mark)) {
            text.remove_prefix(walk.leading_mark.size());
        }
        walk.leading_mark = {};
        walk.builder.text(text, run, walk.fields().in_toc());
    }
}

bool is_shown(Walk& walk) {
    return !walk.fields().in_code() && !walk.is_hidden();
}

// --- What is left in the file of other versions of the text. ---

bool is_change(std::string_view name) {
    constexpr std::string_view changes[] = {"w:ins",     "w:del",     "w:moveFrom", "w:moveTo",
                                            "w:cellIns", "w:cellDel", "w:cellMerge"};
    return name.ends_with("Change") || std::find(std::begin(changes), std::end(changes), name) != std::end(changes);
}

bool is_deletion(pugi::xml_node properties) {
    return properties.child("w:del") || properties.child("w:moveFrom") || properties.child("w:cellDel");
}

void count_changes(Walk& walk, pugi::xml_node properties) {
    for (const pugi::xml_node property : properties.children()) {
        if (is_change(property.name())) ++walk.stories.leftovers.changes;
    }
}

Go kept_change(Walk& walk, pugi::xml_node) {
    ++walk.stories.leftovers.changes;
    return Go::into;
}

std::optional<NoteKind> note_kind(pugi::xml_node node) {
    const std::string_view name = node.name();
    if (name == "w:footnoteReference") return NoteKind::footnote;
    if (name == "w:endnoteReference") return NoteKind::endnote;
    return std::nullopt;
}

// Word keeps the note of a deleted call until the deletion is accepted.
Go dropped_change(Walk& walk, pugi::xml_node deletion) {
    struct NoteCalls : pugi::xml_tree_walker {
        explicit NoteCalls(std::set<Stories::NoteKey>& found) : calls(found) {}
        bool for_each(pugi::xml_node& node) override {
            if (const auto kind = note_kind(node)) calls.emplace(*kind, node.attribute("w:id").value());
            return true;
        }
        std::set<Stories::NoteKey>& calls;
    } note_calls(walk.stories.called_in_deletion);
    deletion.traverse(note_calls);
    ++walk.stories.leftovers.changes;
    return Go::past;
}

Go comment(Walk& walk, pugi::xml_node) {
    ++walk.stories.leftovers.comments;
    return Go::past;
}

Go properties(Walk& walk, pugi::xml_node node) {
    count_changes(walk, node);
    return Go::past;
}

Go section_properties(Walk& walk, pugi::xml_node node) {
    count_changes(walk, node);
    for (const pugi::xml_node reference : node.children()) {
        const std::string_view name = reference.name();
        if (name != "w:headerReference" && name != "w:footerReference") continue;
        std::vector<std::string>& headers = walk.stories.headers;
        std::string id = reference.attribute("r:id").value();
        // A letter has few sections, and each at most six of these.
        if (std::find(headers.begin(), headers.end(), id) == headers.end()) headers.push_back(std::move(id));
    }
    return Go::past;
}

// --- Paragraphs and runs. ---

Go open_paragraph(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node format = node.child("w:pPr");
    const Style* style = nullptr;
    if (const char* id = child_value_of(format, "w:pStyle")) style = walk.stories.styles.paragraph_style(id);
    if (style == nullptr) style = walk.stories.styles.default_paragraph_style();
    count_changes(walk, format);
    count_changes(walk, format.child("w:rPr"));
    if (const pugi::xml_node section = format.child("w:sectPr")) section_properties(walk, section);
    walk.builder.begin_paragraph(style, read_paragraph_format(format));
    return Go::into;
}

void end_paragraph(Walk& walk, bool mark_deleted) {
    walk.custom_mark = nullptr;
    emit(walk, walk.fields().end_paragraph());
    walk.builder.end_paragraph(mark_deleted);
}

void close_paragraph(Walk& walk, pugi::xml_node node) {
    end_paragraph(walk, is_deletion(node.child("w:pPr").child("w:rPr")));
}

Go open_run(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node format = node.child("w:rPr");
    const Style* style = nullptr;
    if (const char* id = child_value_of(format, "w:rStyle")) style = walk.stories.styles.character_style(id);
    walk.runs.push_back(walk.stories.styles.effective(read_run_format(format), style, walk.builder.style()));
    walk.run_is_hidden = false;
    return Go::into;
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

// A line end within w:t is layout of the XML, where a break would be w:br.
void characters(Walk& walk, std::string_view text) {
    if (text.find('\n') == std::string_view::npos) return emit(walk, text);
    std::string on_one_line(text);
    std::replace(on_one_line.begin(), on_one_line.end(), '\n', ' ');
    emit(walk, on_one_line);
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

// The reading of East Asian characters, in brackets behind them.
Go open_ruby_text(Walk& walk, pugi::xml_node) {
    emit(walk, "(");
    return Go::into;
}

void close_ruby_text(Walk& walk, pugi::xml_node) {
    emit(walk, ")");
}

// --- Links, bookmarks, notes. ---

std::string hyperlink_target(const Walk& walk, pugi::xml_node node) {
    std::string target;
    const Relationship* relationship = walk.relationships.by_id(node.attribute("r:id").value());
    if (relationship != nullptr && relationship->external) target = relationship->target;
    const std::string_view bookmark = node.attribute("w:anchor").value();
    if (!bookmark.empty()) target.append("#").append(bookmark);
    return target;
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
    if (!is_shown(walk)) return Go::past;
    const NoteKind kind = *note_kind(node);
    std::string id = node.attribute("w:id").value();
    walk.stories.called.emplace(kind, id);
    const std::string_view own_mark = node.attribute("w:customMarkFollows").value();
    walk.custom_mark = nullptr;
    if (own_mark == "1" || own_mark == "true" || own_mark == "on") walk.custom_mark = &walk.stories.marks[{kind, id}];
    walk.builder.call(kind, std::move(id));
    return Go::past;
}

// --- Fields. ---

void end_code(Walk& walk) {
    const FieldStack::Field* field = walk.fields().separate();
    if (field != nullptr && field->keyword == "HYPERLINK") walk.builder.open_hyperlink(field->target);
    if (field != nullptr && field->keyword == "PAGEREF") walk.builder.page_reference(field->target);
}

void end_field(Walk& walk) {
    const FieldStack::Field field = walk.fields().end();
    if (field.keyword == "HYPERLINK") walk.builder.close_hyperlink();
    if (field.keyword == "TOC" && !walk.fields().in_toc()) walk.builder.toc_field_ended();
}

Go field_character(Walk& walk, pugi::xml_node node) {
    const std::string_view type = node.attribute("w:fldCharType").value();
    if (type == "begin") walk.fields().begin();
    if (type == "separate") end_code(walk);
    if (type == "end") end_field(walk);
    return Go::past;
}

Go field_code(Walk& walk, pugi::xml_node node) {
    walk.fields().code(text_within(node));
    return Go::past;
}

Go open_simple_field(Walk& walk, pugi::xml_node node) {
    walk.fields().begin();
    walk.fields().code(node.attribute("w:instr").value());
    end_code(walk);
    return Go::into;
}

void close_simple_field(Walk& walk, pugi::xml_node) {
    end_field(walk);
}

// --- Content controls, alternatives, drawings. ---

bool is_table_of_contents(pugi::xml_node control) {
    const char* gallery = child_value_of(control.child("w:sdtPr").child("w:docPartObj"), "w:docPartGallery");
    return gallery != nullptr && std::string_view(gallery) == "Table of Contents";
}

Go open_content_control(Walk& walk, pugi::xml_node node) {
    if (is_table_of_contents(node)) walk.builder.open_table_of_contents();
    return Go::into;
}

void close_content_control(Walk& walk, pugi::xml_node node) {
    if (is_table_of_contents(node)) walk.builder.close_table_of_contents();
}

// Namespaces whose text is found by walking: shapes, and marks of newer versions of Word.
bool is_understood(std::string_view prefixes) {
    constexpr std::string_view understood[] = {"wps", "wpg", "wpc", "wp14", "w14", "w15"};
    while (!prefixes.empty()) {
        const std::string_view prefix = prefixes.substr(0, prefixes.find(' '));
        prefixes.remove_prefix(std::min(prefix.size() + 1, prefixes.size()));
        if (prefix.empty()) continue;
        if (std::find(std::begin(understood), std::end(understood), prefix) == std::end(understood)) return false;
    }
    return true;
}

// Part 3, 7.6: the first choice that is understood, else the fallback. Where there is none of these, the first choice:
// some text is better than none.
Go open_alternatives(Walk& walk, pugi::xml_node node) {
    pugi::xml_node chosen = node.child("mc:Fallback");
    for (const pugi::xml_node choice : node.children("mc:Choice")) {
        if (!is_understood(choice.attribute("Requires").value())) continue;
        chosen = choice;
        break;
    }
    walk.chosen.push_back(chosen ? chosen : node.child("mc:Choice"));
    return Go::into;
}

void close_alternatives(Walk& walk, pugi::xml_node) {
    walk.chosen.pop_back();
}

Go alternative(Walk& walk, pugi::xml_node node) {
    return walk.chosen.empty() || walk.chosen.back() == node ? Go::into : Go::past;
}

Go text_box(Walk& walk, pugi::xml_node node) {
    if (is_shown(walk)) walk.steps.back().text_boxes.push_back(node);
    return Go::past;
}

Go drawing_properties(Walk& walk, pugi::xml_node node) {
    walk.alt_text = node.attribute("descr").value();
    return Go::past;
}

void image(Walk& walk, std::string alt_text) {
    std::replace(alt_text.begin(), alt_text.end(), '\n', ' ');
    if (is_shown(walk)) walk.builder.image(std::move(alt_text));
}

Go picture(Walk& walk, pugi::xml_node node) {
    std::string own = node.child("pic:nvPicPr").child("pic:cNvPr").attribute("descr").value();
    image(walk, walk.alt_text.empty() ? std::move(own) : walk.alt_text);
    return Go::past;
}

Go vml_picture(Walk& walk, pugi::xml_node node) {
    image(walk, node.parent().attribute("alt").value());
    return Go::past;
}

// --- Tables. ---

std::size_t count_of(pugi::xml_node properties, const char* child, std::size_t otherwise) {
    const char* value = child_value_of(properties, child);
    const int number = value == nullptr ? -1 : whole_number(value).value_or(-1);
    return number < 0 ? otherwise : static_cast<std::size_t>(number);
}

Go open_table(Walk& walk, pugi::xml_node) {
    walk.builder.open_table();
    return Go::into;
}

void close_table(Walk& walk, pugi::xml_node) {
    walk.builder.close_table();
}

Go open_row(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node format = node.child("w:trPr");
    if (is_deletion(format)) return properties(walk, format);
    walk.builder.open_row({count_of(format, "w:gridBefore", 0), count_of(format, "w:gridAfter", 0),
                           on_off(format, "w:tblHeader").value_or(false)});
    return Go::into;
}

void close_row(Walk& walk, pugi::xml_node) {
    walk.builder.close_row();
}

Go open_cell(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node format = node.child("w:tcPr");
    if (is_deletion(format)) return properties(walk, format);
    CellFormat cell;
    cell.grid_span = count_of(format, "w:gridSpan", 1);
    using enum CellFormat::Merge;
    if (const char* merge = child_value_of(format, "w:vMerge")) {
        cell.vertical = std::string_view(merge) == "restart" ? restart : continued;
    }
    // 17.13.5.1: cells that are merged as a tracked change.
    const std::string_view change = format.child("w:cellMerge").attribute("w:vMerge").value();
    if (!change.empty()) cell.vertical = change == "cont" ? continued : restart;
    walk.builder.open_cell(cell);
    return Go::into;
}

void close_cell(Walk& walk, pugi::xml_node) {
    walk.builder.close_cell();
}

Go skip(Walk&, pugi::xml_node) {
    return Go::past;
}

// --- The table of elements, in the order of their bytes. ---

struct Element {
    std::string_view name;
    Go (*open)(Walk&, pugi::xml_node);
    void (*close)(Walk&, pugi::xml_node) = nullptr;  // of one that was gone into
};

constexpr Element elements[] = {
    {"m:t", open_text, close_text},
    {"mc:AlternateContent", open_alternatives, close_alternatives},
    {"mc:Choice", alternative},
    {"mc:Fallback", alternative},
    {"pic:pic", picture},
    {"v:imagedata", vml_picture},
    {"w:bookmarkStart", bookmark},
    {"w:br", line_break},
    {"w:commentReference", comment},
    {"w:cr", line_break},
    {"w:del", dropped_change},
    {"w:delInstrText", skip},
    {"w:delText", skip},
    {"w:endnoteReference", note_call},
    {"w:fldChar", field_character},
    {"w:fldSimple", open_simple_field, close_simple_field},
    {"w:footnoteReference", note_call},
    {"w:hyperlink", open_hyperlink, close_hyperlink},
    {"w:ins", kept_change},
    {"w:instrText", field_code},
    {"w:moveFrom", dropped_change},
    {"w:moveTo", kept_change},
    {"w:noBreakHyphen", no_break_hyphen},
    {"w:p", open_paragraph, close_paragraph},
    {"w:pPr", skip},  // read with its paragraph; its w:tab is none of the text
    {"w:ptab", tab},
    {"w:r", open_run, close_run},
    {"w:rPr", properties},
    {"w:rt", open_ruby_text, close_ruby_text},
    {"w:sdt", open_content_control, close_content_control},
    {"w:sdtPr", skip},
    {"w:sectPr", section_properties},
    {"w:sym", symbol},
    {"w:t", open_text, close_text},
    {"w:tab", tab},
    {"w:tbl", open_table, close_table},
    {"w:tblPr", properties},
    {"w:tc", open_cell, close_cell},
    {"w:tcPr", properties},
    {"w:tr", open_row, close_row},
    {"w:trPr", properties},
    {"w:txbxContent", text_box},
    {"wp:docPr", drawing_properties},
};
static_assert(std::is_sorted(std::begin(elements), std::end(elements),
                             [](const Element& a, const Element& b) { return a.name < b.name; }));

const Element* element_of(pugi::xml_node node) {
    const std::string_view name = node.name();
    const auto row = std::lower_bound(std::begin(elements), std::end(elements), name,
                                      [](const Element& element, std::string_view n) { return element.name < n; });
    return row != std::end(elements) && row->name == name ? row : nullptr;
}

Go open(Walk& walk, pugi::xml_node node) {
    const bool is_text = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    if (is_text && walk.texts > 0) characters(walk, node.value());
    const Element* element = element_of(node);
    return element == nullptr ? Go::into : element->open(walk, node);
}

void close(Walk& walk, pugi::xml_node node) {
    const Element* element = element_of(node);
    if (element != nullptr && element->close != nullptr) element->close(walk, node);
}

// From one node to the next in the order of the file, without recursion: a file may nest as deep as it likes.
void advance(Walk& walk) {
    const pugi::xml_node node = walk.steps.back().node;
    const bool gone_into = walk.steps.back().leaving || open(walk, node) == Go::into;
    Walk::Step& step = walk.steps.back();
    if (gone_into && !step.leaving && node.first_child()) {
        step.node = node.first_child();
        return;
    }
    if (gone_into) close(walk, node);
    step.leaving = false;
    if (node == step.root) {
        step.node = {};
    } else if (const pugi::xml_node next = node.next_sibling()) {
        step.node = next;
    } else {
        step.node = node.parent();
        step.leaving = true;
    }
}

void read_whole(Walk& walk, pugi::xml_node story, std::vector<Block>* blocks) {
    walk.builder.begin_story(blocks);
    walk.steps.push_back({story, story.first_child()});
    while (!walk.steps.empty()) {
        Walk::Step& step = walk.steps.back();
        if (!step.text_boxes.empty() && !walk.builder.paragraph_open()) {
            const pugi::xml_node box = step.text_boxes.front();
            step.text_boxes.pop_front();
            walk.builder.begin_text_box();
            walk.steps.push_back({box, box.first_child()});
        } else if (step.node) {
            advance(walk);
        } else if (walk.builder.paragraph_open()) {
            end_paragraph(walk, false);
        } else {
            walk.steps.pop_back();
            if (!walk.steps.empty()) walk.builder.end_text_box();
        }
    }
    walk.builder.end_story();
}

}  // namespace

void read_story(Stories& stories, pugi::xml_node story, const Relationships& relationships,
                std::vector<Block>& blocks) {
    Walk walk(stories, relationships);
    read_whole(walk, story, &blocks);
}

void read_notes(Stories& stories, pugi::xml_node notes, const Relationships& relationships, NoteKind kind) {
    Walk walk(stories, relationships);
    for (const pugi::xml_node node : notes.children(kind == NoteKind::footnote ? "w:footnote" : "w:endnote")) {
        // 17.11.17: separators are known by their type; real notes may have any id, 0 too.
        const std::string_view type = node.attribute("w:type").value();
        if (!type.empty() && type != "normal") continue;
        Note note;
        note.kind = kind;
        note.id = node.attribute("w:id").value();
        const Stories::NoteKey key(kind, note.id);
        if (stories.called_in_deletion.contains(key) && !stories.called.contains(key)) continue;
        note.first_paragraph = stories.document.paragraphs.size();
        if (const auto mark = stories.marks.find(key); mark != stories.marks.end()) {
            note.mark = mark->second;
            walk.leading_mark = mark->second;
        }
        read_whole(walk, node, nullptr);
        note.paragraphs = stories.document.paragraphs.size() - note.first_paragraph;
        stories.document.notes.push_back(std::move(note));
    }
}

}  // namespace kamerbrief
