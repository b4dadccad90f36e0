// Elements that tell of other versions of the text: tracked changes, comments, and the properties that hold some.
#include <algorithm>
#include <iterator>

#include "read/story_elements.hpp"

namespace kamerbrief {
namespace {

bool is_change(std::string_view name) {
    constexpr std::string_view changes[] = {"w:ins",     "w:del",     "w:moveFrom", "w:moveTo",
                                            "w:cellIns", "w:cellDel", "w:cellMerge"};
    return name.ends_with("Change") || std::find(std::begin(changes), std::end(changes), name) != std::end(changes);
}

}  // namespace

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

}  // namespace kamerbrief
