// Elements that tell of other versions of the text (ECMA-376 Part 1, 17.13): tracked changes, comments, and the
// properties that hold some. Read is either the text with all changes or the one from before them.
#include <algorithm>
#include <iterator>

#include "read/story_elements.hpp"

namespace kamerbrief {
namespace {

// Elements that bring text, a paragraph's mark, a row or a cell, and those that take one away. What both brings and
// takes the same is in neither text.
struct Change {
    std::string_view name;
    Changes dropped_by;  // the view that what it is of is not in
};
constexpr Change content_changes[] = {
    {"w:ins", Changes::reject}, {"w:moveTo", Changes::reject},   {"w:cellIns", Changes::reject},
    {"w:del", Changes::accept}, {"w:moveFrom", Changes::accept}, {"w:cellDel", Changes::accept},
};

const Change* content_change(std::string_view name) {
    const auto row = std::find_if(std::begin(content_changes), std::end(content_changes),
                                  [&](const Change& known) { return known.name == name; });
    return row == std::end(content_changes) ? nullptr : row;
}

bool is_change(std::string_view name) {
    // All are "w:i...", "w:d...", "w:m..." or "w:c...", or end in "Change": most properties are neither.
    const char initial = name.size() < 3 ? '\0' : name[2];
    if (initial != 'i' && initial != 'd' && initial != 'm' && initial != 'c' && !name.ends_with('e')) return false;
    return content_change(name) != nullptr || name == "w:cellMerge" || name.ends_with("Change");
}

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

void count(Walk& walk, Leftover& leftover) {
    if (leftover.count++ == 0) walk.builder.mark(leftover.first);
}

}  // namespace

bool is_dropped(const Walk& walk, pugi::xml_node properties) {
    for (pugi::xml_node property = properties.first_child(); property; property = property.next_sibling()) {
        const Change* change = is_change(property.name()) ? content_change(property.name()) : nullptr;
        if (change != nullptr && change->dropped_by == walk.stories.options.changes) return true;
    }
    return false;
}

// 17.13.5.29 and its like: `<w:pPr> ... <w:pPrChange><w:pPr> the old ones </w:pPr></w:pPrChange></w:pPr>`.
pugi::xml_node properties_of(const Walk& walk, pugi::xml_node node, const char* name) {
    const pugi::xml_node properties = node.child(name);
    if (walk.stories.options.changes == Changes::accept) return properties;
    const pugi::xml_node change = properties.child((std::string(name) + "Change").c_str());
    return change ? change.child(name) : properties;
}

void count_change(Walk& walk) {
    count(walk, walk.stories.leftovers.changes);
}

void count_changes(Walk& walk, pugi::xml_node properties) {
    for (pugi::xml_node property = properties.first_child(); property; property = property.next_sibling()) {
        if (is_change(property.name())) count_change(walk);
    }
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
    count_change(walk);
    if (content_change(node.name())->dropped_by != walk.stories.options.changes) return Go::into;
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
    count_changes(walk, node);
    return Go::past;
}

// 17.6.17: they stand at the end of their section.
Go section_properties(Walk& walk, pugi::xml_node node) {
    count_changes(walk, node);
    walk.stories.sections.push_back(node);
    for (const pugi::xml_node reference : node.children()) {
        const std::string_view name = reference.name();
        if (name == "w:headerReference" || name == "w:footerReference")
            walk.stories.headers.emplace_back(reference.attribute("r:id").value());
    }
    return Go::past;
}

}  // namespace kamerbrief
