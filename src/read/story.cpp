// The walk over a story and its table of elements. To read another element, write its handler (story_elements.hpp) and
// add its row.
#include "read/story.hpp"

#include <array>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <unordered_set>

#include "read/story_elements.hpp"

namespace kamerbrief {

Go behind(pugi::xml_node properties, pugi::xml_node node) {
    return properties && properties == node.first_child() ? Go::behind_first : Go::into;
}

namespace {

Go skip(Walk&, pugi::xml_node) {
    return Go::past;
}

}  // namespace

struct Element {
    std::string_view name;
    Go (*open)(Walk&, pugi::xml_node);
    void (*close)(Walk&, pugi::xml_node) = nullptr;  // of one that was gone into
};

namespace {

constexpr Element elements[] = {
    {"a:br", line_break},
    {"a:p", open_drawn_paragraph, close_drawn_paragraph},
    {"a:t", open_text, close_text},
    {"a:txBody", text_box},
    {"c:chart", unread_chart},
    {"dgm:relIds", unread_diagram},
    {"m:t", open_text, close_text},
    {"mc:AlternateContent", open_alternatives, close_alternatives},
    {"mc:Choice", alternative},
    {"mc:Fallback", alternative},
    {"pic:pic", picture},
    {"v:imagedata", vml_picture},
    {"v:textpath", vml_word_art},
    {"w:altChunk", unread_document},
    {"w:bookmarkStart", bookmark},
    {"w:br", line_break},
    {"w:commentReference", comment},
    {"w:cr", line_break},
    {"w:del", change},
    {"w:delInstrText", deleted_field_code},
    {"w:delText", deleted_text, close_text},
    {"w:endnoteReference", note_call},
    {"w:fldChar", field_character},
    {"w:fldSimple", open_simple_field, close_simple_field},
    {"w:footnoteReference", note_call},
    {"w:hyperlink", open_hyperlink, close_hyperlink},
    {"w:ins", change},
    {"w:instrText", field_code},
    {"w:moveFrom", change},
    {"w:moveTo", change},
    {"w:noBreakHyphen", no_break_hyphen},
    {"w:p", open_paragraph, close_paragraph},
    {"w:pPr", skip},  // read with its paragraph; its w:tab is none of the text
    {"w:ptab", tab},
    {"w:r", open_run, close_run},
    {"w:rPr", properties},
    {"w:rt", open_ruby_text, close_ruby_text},
    {"w:ruby", ruby},
    {"w:sdt", open_content_control, close_content_control},
    {"w:sdtPr", skip},
    {"w:sectPr", section_properties},
    {"w:subDoc", unread_document},
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

/// The rows by the lengths and some letters of their names. By a search in order the walk over a story took half as
/// long again.
class ElementIndex {
  public:
    constexpr ElementIndex() {
        rows_.fill(none);
        for (std::size_t row = 0; row < std::size(elements); ++row) {
            std::size_t at = place(elements[row].name);
            while (rows_[at] != none)
                at = (at + 1) % places;
            rows_[at] = static_cast<std::uint8_t>(row);
        }
    }

    /// Null for a name that is in no row, "" of a text among them.
    const Element* find(std::string_view name) const {
        if (name.size() < shortest) return nullptr;
        for (std::size_t at = place(name); rows_[at] != none; at = (at + 1) % places) {
            const Element& element = elements[rows_[at]];
            if (element.name == name) return &element;
        }
        return nullptr;
    }

  private:
    static constexpr std::size_t places = 256;
    static constexpr std::uint8_t none = 0xff;
    static constexpr std::size_t shortest = 3;  // "w:p"
    static_assert(std::size(elements) < places / 4);

    static constexpr std::size_t place(std::string_view name) {
        // Factors by which few rows come to one place.
        const auto letter = [&](std::size_t at) { return static_cast<unsigned char>(name[at]); };
        return (name.size() * 7 + letter(0) * 3 + letter(2) * 31 + letter(name.size() - 1)) % places;
    }

    std::array<std::uint8_t, places> rows_{};
};
constexpr ElementIndex element_index;

Go open(Walk& walk, pugi::xml_node node, const Element* element) {
    const Go go = element == nullptr ? Go::into : element->open(walk, node);
    // Of a node that is text, or the text that an element begins with.
    if (walk.texts > 0 && go != Go::past && *node.value() != '\0') characters(walk, node.value());
    return go;
}

void close(Walk& walk, pugi::xml_node node, const Element* element) {
    if (element != nullptr && element->close != nullptr) element->close(walk, node);
}

// From one node to the next in the order of the file, without recursion: what nests deep takes no stack.
void enter(Walk& walk, Walk::Step& step) {
    const pugi::xml_node node = step.node;
    const Element* element = element_index.find(node.name());
    if (const Go go = open(walk, node, element); go != Go::past) {
        pugi::xml_node child = node.first_child();
        if (go == Go::behind_first) child = child.next_sibling();
        if (child) {
            step.inside.push_back({node, element});
            check_depth(walk.part, step.depth + step.inside.size() + 1, walk.stories.options.limits);
            step.node = child;
            return;
        }
        close(walk, node, element);
    }
    step.node = node.next_sibling();
}

void leave(Walk& walk, Walk::Step& step) {
    const Walk::Step::Entered entered = step.inside.back();
    close(walk, entered.node, entered.element);
    step.inside.pop_back();
    step.node = entered.node.next_sibling();
}

void read_whole(Walk& walk, pugi::xml_node story, std::size_t depth, std::vector<Block>* blocks) {
    walk.builder.begin_story(blocks);
    walk.steps.push_back({story, story.first_child(), depth});
    while (!walk.steps.empty()) {
        Walk::Step& step = walk.steps.back();
        if (!step.text_boxes.empty() && !walk.builder.paragraph_open()) {
            const pugi::xml_node box = step.text_boxes.front();
            const std::size_t box_depth = step.depth + 1;  // at the least
            step.text_boxes.pop_front();
            check_depth(walk.part, box_depth, walk.stories.options.limits);
            walk.builder.begin_text_box();
            walk.steps.push_back({box, box.first_child(), box_depth});
        } else if (step.node) {
            enter(walk, step);
        } else if (!step.inside.empty()) {
            leave(walk, step);
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

void read_story(Stories& stories, const Xml& story, const Relationships& relationships, std::vector<Block>& blocks) {
    Walk walk(stories, story.part, relationships);
    read_whole(walk, story.root(), 1, &blocks);
}

void read_notes(Stories& stories, const Xml& notes, const Relationships& relationships, NoteKind kind) {
    Walk walk(stories, notes.part, relationships);
    std::unordered_set<std::string> ids;
    std::vector<std::string> repeated;
    for (const pugi::xml_node node : notes.root().children(kind == NoteKind::footnote ? "w:footnote" : "w:endnote")) {
        // 17.11.17: separators are known by their type; real notes may have any id, 0 too.
        const std::string_view type = node.attribute("w:type").value();
        if (!type.empty() && type != "normal") continue;
        Note note;
        note.kind = kind;
        note.id = node.attribute("w:id").value();
        const Stories::NoteKey key(kind, note.id);
        if (!ids.insert(note.id).second) repeated.push_back(note.id);
        if (stories.called_out_of_text.contains(key) && !stories.called.contains(key)) continue;
        note.first_paragraph = stories.document.paragraphs.size();
        walk.leading_mark = {};
        if (const auto mark = stories.marks.find(key); mark != stories.marks.end()) {
            note.mark = mark->second;
            walk.leading_mark = mark->second;
        }
        read_whole(walk, node, 2, nullptr);
        note.paragraphs = stories.document.paragraphs.size() - note.first_paragraph;
        stories.document.notes.push_back(std::move(note));
    }
    say_repeated_ids(repeated, kind == NoteKind::footnote ? "footnotes" : "endnotes", stories.document.diagnostics);
}

}  // namespace kamerbrief
