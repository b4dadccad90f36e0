// Elements of fields (ECMA-376 Part 1, 17.16): their results are text, their codes are not, and some show what stands
// in neither.
#include <iterator>
#include <utility>

#include "read/lost_fields.hpp"
#include "read/story_elements.hpp"
#include "read/xml.hpp"

namespace kamerbrief {
namespace {

// 17.16.9: the number of an entry of the list, from 0.
std::string drop_down_text(pugi::xml_node list) {
    const char* chosen = child_value_of(list, "w:result");
    if (chosen == nullptr) chosen = child_value_of(list, "w:default");
    int entries_before = chosen == nullptr ? 0 : whole_number(chosen).value_or(0);
    for (const pugi::xml_node entry : list.children("w:listEntry")) {
        if (entries_before-- == 0) return entry.attribute("w:val").value();
    }
    return {};
}

// 17.16.7
std::string check_box_text(pugi::xml_node box) {
    const std::optional<bool> checked = on_off(box, "w:checked");
    return checked.value_or(on_off(box, "w:default").value_or(false)) ? "☒" : "☐";
}

// 17.16.33
std::string text_input_text(pugi::xml_node input) {
    const char* text = child_value_of(input, "w:default");
    return text == nullptr ? std::string() : text;
}

// 17.16.17: what a field of a form says where it has no result.
struct FormField {
    const char* element;
    std::string (*text)(pugi::xml_node);
};
constexpr FormField form_fields[] = {
    {"w:checkBox", check_box_text},
    {"w:ddList", drop_down_text},
    {"w:textInput", text_input_text},
};

std::string form_text(pugi::xml_node form) {
    for (const FormField& row : form_fields) {
        if (const pugi::xml_node field = form.child(row.element)) return row.text(field);
    }
    return {};
}

void end_code(Walk& walk) {
    const FieldStack::Field* field = walk.fields().separate();
    if (field != nullptr && field->keyword == "HYPERLINK") walk.builder.open_hyperlink(field->target);
    if (field != nullptr && field->keyword == "PAGEREF") walk.builder.page_reference(field->target);
}

void end_field(Walk& walk) {
    const FieldStack::Field field = walk.fields().end();
    emit(walk, field.text);
    if (field.keyword == "HYPERLINK") walk.builder.close_hyperlink();
    if (field.keyword == "TOC" && !walk.fields().in_toc()) walk.builder.toc_field_ended();
}

}  // namespace

Go field_character(Walk& walk, pugi::xml_node node) {
    const std::string_view type = node.attribute("w:fldCharType").value();
    if (type == "begin") walk.fields().begin(node, form_text(node.child("w:ffData")));
    if (type == "separate") end_code(walk);
    if (type == "end") end_field(walk);
    return Go::past;
}

Go field_code(Walk& walk, pugi::xml_node node) {
    walk.fields().code(text_within(node));
    return Go::past;
}

Go open_simple_field(Walk& walk, pugi::xml_node node) {
    walk.fields().begin(node);
    walk.fields().code(node.attribute("w:instr").value());
    end_code(walk);
    return Go::into;
}

void close_simple_field(Walk& walk, pugi::xml_node) {
    end_field(walk);
}

void end_paragraph_of_fields(Walk& walk) {
    if (walk.fields().is_printed()) return;
    Walk::Step& step = walk.steps.back();
    if (!step.lost_fields) step.lost_fields = lost_fields(step.root);
    emit(walk, step.fields.end_paragraph(*step.lost_fields));
}

}  // namespace kamerbrief
