// Elements that hold paragraphs or stand in their place: content controls, alternatives, drawings, tables.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include "read/story_elements.hpp"
#include "read/xml.hpp"

namespace kamerbrief {
namespace {

bool is_table_of_contents(pugi::xml_node control) {
    const char* gallery = child_value_of(control.child("w:sdtPr").child("w:docPartObj"), "w:docPartGallery");
    return gallery != nullptr && std::string_view(gallery) == "Table of Contents";
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

void image(Walk& walk, std::string alt_text) {
    std::replace(alt_text.begin(), alt_text.end(), '\n', ' ');
    alt_text.erase(alt_text.find_last_not_of(' ') + 1);
    alt_text.erase(0, alt_text.find_first_not_of(' '));
    if (is_shown(walk)) walk.builder.image(std::move(alt_text));
}

/// What is no count, or too large for one, is none that fits a grid.
std::size_t count_in(std::string_view value) {
    std::uint32_t count = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error == std::errc::result_out_of_range) return std::numeric_limits<std::uint32_t>::max();
    return error == std::errc() && end == value.data() + value.size() ? count : 0;
}

std::size_t count_of(pugi::xml_node properties, const char* child) {
    const char* value = child_value_of(properties, child);
    return value == nullptr ? 0 : count_in(value);
}

/// Of a w:tcPr, which may be null.
struct CellProperties {
    CellFormat format;
    pugi::xml_node merge;  // its w:cellMerge
    bool deleted = false;
    TrackedChanges changes;
};

// Each child is looked at once: tables have hundreds of cells.
CellProperties read_cell_properties(pugi::xml_node node) {
    CellProperties properties;
    CellFormat& format = properties.format;
    bool has_span = false;  // the first of a property counts
    using enum CellFormat::Merge;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = child.name();
        if (name == "w:gridSpan" && !std::exchange(has_span, true)) {
            format.grid_span = count_in(child.attribute("w:val").value());
        } else if (name == "w:vMerge" && format.vertical == none) {
            format.vertical = child.attribute("w:val").value() == std::string_view("restart") ? restart : continued;
        } else if (name == "w:hMerge") {
            // 17.4.22: how old files write w:gridSpan.
            format.goes_on = child.attribute("w:val").value() != std::string_view("restart");
        } else {
            if (name == "w:cellMerge") properties.merge = child;
            if (name == "w:cellDel") properties.deleted = true;
            properties.changes.add(name);
        }
    }
    return properties;
}

CellFormat cell_format(const Walk& walk, pugi::xml_node cell, const CellProperties& own) {
    CellFormat format = own.format;
    if (own.changes.count() == 0) return format;
    const bool accepted = walk.stories.options.changes == Changes::accept;
    if (!accepted) format = read_cell_properties(properties_of(walk, cell, "w:tcPr")).format;
    // 17.13.5.3: cells that are merged, or parted, as a tracked change.
    if (own.merge) {
        using enum CellFormat::Merge;
        const std::string_view side = own.merge.attribute(accepted ? "w:vMerge" : "w:vMergeOrig").value();
        format.vertical = side == "cont" ? continued : side == "rest" ? restart : none;
    }
    return format;
}

}  // namespace

Go open_content_control(Walk& walk, pugi::xml_node node) {
    if (is_table_of_contents(node)) walk.builder.open_table_of_contents();
    return Go::into;
}

void close_content_control(Walk& walk, pugi::xml_node node) {
    if (is_table_of_contents(node)) walk.builder.close_table_of_contents();
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

// Part 1, 21.1.2.2.6: text in a drawing is in paragraphs of its own, which have none of the letter's styles.
Go open_drawn_paragraph(Walk& walk, pugi::xml_node) {
    walk.builder.begin_paragraph(walk.stories.styles.default_paragraph_style(), {});
    return Go::into;
}

void close_drawn_paragraph(Walk& walk, pugi::xml_node) {
    end_paragraph(walk, false);
}

Go drawing_properties(Walk& walk, pugi::xml_node node) {
    walk.alt_text = node.attribute("descr").value();
    return Go::past;
}

Go picture(Walk& walk, pugi::xml_node node) {
    // A drawing's description is told once, with its first picture.
    std::string alt_text = std::exchange(walk.alt_text, "");
    if (alt_text.empty()) alt_text = node.child("pic:nvPicPr").child("pic:cNvPr").attribute("descr").value();
    image(walk, std::move(alt_text));
    return Go::past;
}

Go vml_picture(Walk& walk, pugi::xml_node node) {
    // A shape has one picture: others beside it have no description of their own.
    const bool is_first = node.parent().child(node.name()) == node;
    image(walk, is_first ? node.parent().attribute("alt").value() : "");
    return Go::past;
}

// Part 4, 19.1.2.23: words that are drawn, such as a watermark, are an image of them.
Go vml_word_art(Walk& walk, pugi::xml_node node) {
    std::string words = node.attribute("string").value();
    if (!words.empty()) image(walk, std::move(words));
    return Go::past;
}

Go open_table(Walk& walk, pugi::xml_node node) {
    walk.tables.emplace_back(properties_of(walk, node, "w:tblPr"), walk.stories.styles);
    walk.builder.open_table();
    return Go::into;
}

void close_table(Walk& walk, pugi::xml_node) {
    walk.tables.pop_back();
    walk.builder.close_table();
}

Go open_row(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node format = node.child("w:trPr");
    if (const TrackedChanges changes(format); changes.drop(walk.stories.options.changes)) {
        count_changes(walk, changes);
        return dropped(walk, node);
    }
    if (!walk.tables.empty()) walk.tables.back().open_row(!node.next_sibling(node.name()));
    walk.builder.open_row({count_of(format, "w:gridBefore"), count_of(format, "w:gridAfter"),
                           on_off(format, "w:tblHeader").value_or(false),
                           !walk.stories.options.hidden && on_off(format, "w:hidden").value_or(false)});
    return Go::into;
}

void close_row(Walk& walk, pugi::xml_node) {
    walk.builder.close_row();
}

Go open_cell(Walk& walk, pugi::xml_node node) {
    const pugi::xml_node properties = node.child("w:tcPr");
    const CellProperties own = read_cell_properties(properties);
    const CellFormat format = cell_format(walk, node, own);
    if (!own.changes.drop(walk.stories.options.changes)) {
        if (!walk.tables.empty()) walk.tables.back().open_cell(!node.next_sibling(node.name()));
        walk.builder.open_cell(format);
        const Go go = behind(properties, node);
        if (go == Go::behind_first) count_changes(walk, own.changes);
        return go;
    }
    // 17.13.5.1: Word tracks the merging of cells as the deletion of all but the first.
    if (own.deleted) walk.builder.deleted_cell(format);
    count_changes(walk, own.changes);
    return dropped(walk, node);
}

void close_cell(Walk& walk, pugi::xml_node) {
    walk.builder.close_cell();
}

}  // namespace kamerbrief
