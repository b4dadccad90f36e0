// Elements that tell of other versions of the text (ECMA-376 Part 1, 17.13): tracked changes, comments, and the
// properties that hold some. Read is either the text with all changes or the one from before them.
#include "read/story_elements.hpp"

namespace kamerbrief {
namespace {

// Word keeps the note of a deleted call until the deletion is accepted, and that of an inserted one after all.
void leave_out_notes(Walk& walk, pugi::xml_node dropped) {
    struct NoteCalls : pugi::xml_tree_walker {
        explicit NoteCalls(std::set<Stories::NoteKey>& found) : calls(found) {}
        bool for_each(pugi::xml_node& node) override {
            if (const auto kind = note_kind(node)) calls.emplace(*kind, node.attribute("w:id").value());
            return true;
        }
        std::set<Stories::NoteKey>& calls;
    } note_calls(walk.stories.called_out_of_text);
    dropped.traverse(note_calls);
}

void count(Walk& walk, Leftover& leftover, std::size_t more = 1) {
    if (leftover.count == 0 && more > 0) walk.builder.mark(leftover.first);
    leftover.count += more;
}

}  // namespace

// 17.13.5.29 and its like: `<w:pPr> ... <w:pPrChange><w:pPr> the old ones </w:pPr></w:pPrChange></w:pPr>`.
pugi::xml_node properties_of(const Walk& walk, pugi::xml_node node, const char* name) {
    const pugi::xml_node properties = node.child(name);
    if (walk.stories.options.changes == Changes::accept) return properties;
    const pugi::xml_node change = properties.child((std::string(name) + "Change").c_str());
    return change ? change.child(name) : properties;
}

void count_changes(Walk& walk, const TrackedChanges& changes) {
    count(walk, walk.stories.leftovers.changes, changes.count());
}

void count_hidden(Walk& walk, std::string_view text) {
    // What nothing that shows parts, is one text: Word cuts it into runs as it likes.
    Leftover& hidden = walk.stories.leftovers.hidden_texts;
    if (!walk.in_hidden_text) count(walk, hidden);
    walk.in_hidden_text = true;
    constexpr std::size_t enough = 200;
    if (hidden.count == 1 && hidden.text.size() < enough) hidden.text += text;
}

Go change(Walk& walk, pugi::xml_node node) {
    count(walk, walk.stories.leftovers.changes);
    if (dropped_by(node.name()) != walk.stories.options.changes) return Go::into;
    leave_out_notes(walk, node);
    return Go::past;
}

Go dropped(Walk& walk, pugi::xml_node node) {
    leave_out_notes(walk, node);
    return Go::past;
}

Go deleted_text(Walk& walk, pugi::xml_node node) {
    return walk.stories.options.changes == Changes::reject ? open_text(walk, node) : Go::past;
}

Go deleted_field_code(Walk& walk, pugi::xml_node node) {
    return walk.stories.options.changes == Changes::reject ? field_code(walk, node) : Go::past;
}

Go comment(Walk& walk, pugi::xml_node) {
    count(walk, walk.stories.leftovers.comments);
    return Go::past;
}

Go unread_chart(Walk& walk, pugi::xml_node) {
    if (is_shown(walk)) count(walk, walk.stories.leftovers.charts);
    return Go::past;
}

Go unread_diagram(Walk& walk, pugi::xml_node) {
    if (is_shown(walk)) count(walk, walk.stories.leftovers.diagrams);
    return Go::past;
}

Go unread_document(Walk& walk, pugi::xml_node) {
    if (is_shown(walk)) count(walk, walk.stories.leftovers.documents);
    return Go::past;
}

Go properties(Walk& walk, pugi::xml_node node) {
    count_changes(walk, TrackedChanges(node));
    return Go::past;
}

// 17.6.17: they stand at the end of their section.
Go section_properties(Walk& walk, pugi::xml_node node) {
    count_changes(walk, TrackedChanges(node));
    walk.stories.sections.push_back(node);
    for (const pugi::xml_node reference : node.children()) {
        const std::string_view name = reference.name();
        if (name == "w:headerReference" || name == "w:footerReference")
            walk.stories.headers.emplace_back(reference.attribute("r:id").value());
    }
    return Go::past;
}

}  // namespace kamerbrief
