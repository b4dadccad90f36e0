#include "read/styles.hpp"

#include <algorithm>
#include <vector>

#include "read/table_look.hpp"
#include "read/xml.hpp"
#include "text/letters.hpp"

namespace kamerbrief {
namespace {

// Word names its own heading styles in English in every language ("heading 1" for "Kop 1") and gives them their level
// whether the file says so or not; other programs may write the Dutch name. Their ids are the names in Word's own
// language, without blanks: "Kop1", "Heading1".
constexpr std::string_view headings[] = {"heading", "kop"};

std::optional<int> heading_level(std::string_view name_or_id) {
    const std::string lowered = in_small_letters(name_or_id);
    for (const std::string_view heading : headings) {
        if (!lowered.starts_with(heading)) continue;
        std::string_view level = std::string_view(lowered).substr(heading.size());
        if (level.starts_with(' ')) level.remove_prefix(1);
        if (level.size() == 1 && level[0] >= '1' && level[0] <= '9') return level[0] - '1';
    }
    return std::nullopt;
}

// Word parts the names that a style has by commas: "heading 1,Kop 1 Dijken".
std::optional<int> heading_level_of_names(std::string_view names) {
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(','));
        names.remove_prefix(std::min(name.size() + 1, names.size()));
        if (const std::optional<int> level = heading_level(name)) return level;
    }
    return std::nullopt;
}

template <class T>
void fill(std::optional<T>& value, const std::optional<T>& base) {
    if (!value) value = base;
}

// The first element of a property counts.
void say(RunFormat& format, RunFormat::Property property, bool is_on) {
    inherit(format, {property, is_on ? property : 0U});
}

// Word takes 253 characters. Each paragraph carries the name of its style.
constexpr std::size_t longest_style_name = 1024;  // bytes

/// Whole characters of at most so many bytes.
std::string_view beginning(std::string_view text, std::size_t most) {
    if (text.size() <= most) return text;
    while ((static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

Style read_style(pugi::xml_node node) {
    Style style;
    style.id = node.attribute("w:styleId").value();
    const char* const names = child_value_of(node, "w:name");
    if (names != nullptr) {
        const std::string_view all_names = names;
        style.name = beginning(all_names.substr(0, all_names.find(',')), longest_style_name);
    }
    if (const char* base = child_value_of(node, "w:basedOn")) style.based_on = base;
    style.run = read_run_properties(node.child("w:rPr")).format;
    style.paragraph = read_paragraph_properties(node.child("w:pPr")).format;
    if (style.paragraph.list) style.paragraph.list_style = style.id;
    for (const pugi::xml_node part : node.children("w:tblStylePr")) {
        const char* const type = part.attribute("w:type").value();
        if (is_part_of_table(type)) style.parts.emplace(type, read_run_properties(part.child("w:rPr")).format);
    }
    if (!style.paragraph.outline_level) {
        style.paragraph.outline_level = names != nullptr ? heading_level_of_names(names) : heading_level(style.id);
    }
    return style;
}

void inherit(Style& style, const Style& base) {
    inherit(style.run, base.run);
    inherit(style.paragraph, base.paragraph);
    for (const auto& [part, run] : base.parts)
        inherit(style.parts[part], run);
}

}  // namespace

std::optional<int> level_of_missing_style(std::string_view id) {
    return heading_level(id);
}

// Each child is looked at once, here and below: a letter has thousands of runs.
RunProperties read_run_properties(pugi::xml_node node) {
    RunProperties properties;
    RunFormat& format = properties.format;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = child.name();
        if (name == "w:b") {
            say(format, RunFormat::bold, is_on(child));
        } else if (name == "w:i") {
            say(format, RunFormat::italic, is_on(child));
        } else if (name == "w:u") {
            say(format, RunFormat::underline, child.attribute("w:val").value() != std::string_view("none"));
        } else if (name == "w:vanish") {
            say(format, RunFormat::hidden, is_on(child));
        } else if (name == "w:specVanish") {
            properties.spec_vanish = properties.spec_vanish || is_on(child);
        } else if (name == "w:rStyle") {
            if (properties.style == nullptr) properties.style = child.attribute("w:val").value();
        } else {
            properties.changes.add(name);
        }
    }
    return properties;
}

ParagraphProperties read_paragraph_properties(pugi::xml_node node) {
    ParagraphProperties properties;
    pugi::xml_node level;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = child.name();
        if (name == "w:pStyle" && properties.style == nullptr) {
            properties.style = child.attribute("w:val").value();
        } else if (name == "w:numPr" && !properties.list) {
            properties.list = child;
        } else if (name == "w:outlineLvl" && !level) {
            level = child;
        } else if (name == "w:rPr" && !properties.mark) {
            properties.mark = child;
        } else if (name == "w:sectPr" && !properties.section) {
            properties.section = child;
        } else {
            properties.changes.add(name);
        }
    }
    if (level) properties.format.outline_level = whole_number(level.attribute("w:val").value());
    if (!properties.list) return properties;
    if (const char* id = child_value_of(properties.list, "w:numId")) properties.format.list = id;
    if (const char* of_list = child_value_of(properties.list, "w:ilvl")) {
        properties.format.list_level = whole_number(of_list);
    }
    return properties;
}

void inherit(ParagraphFormat& format, const ParagraphFormat& base) {
    fill(format.outline_level, base.outline_level);
    fill(format.list, base.list);
    fill(format.list_level, base.list_level);
    fill(format.list_style, base.list_style);
}

Styles::Styles(pugi::xml_node root) {
    defaults_ = read_run_properties(root.child("w:docDefaults").child("w:rPrDefault").child("w:rPr")).format;
    for (const pugi::xml_node node : root.children("w:style")) {
        const std::string_view type = node.attribute("w:type").value();
        Index* const index = type == "paragraph" || type.empty() ? &paragraphs_
                             : type == "character"               ? &characters_
                             : type == "numbering"               ? &numberings_
                             : type == "table"                   ? &tables_
                                                                 : nullptr;
        if (index == nullptr) continue;
        const std::string_view id = node.attribute("w:styleId").value();
        const auto [entry, is_new] = index->try_emplace(id, Entry{node});
        if (!is_new) continue;
        const std::string_view is_default = node.attribute("w:default").value();
        const bool named_default = is_default == "1" || is_default == "true" || is_default == "on";
        if (named_default && index == &paragraphs_ && default_paragraph_ == nullptr) {
            default_paragraph_ = &entry->second;
        }
    }
}

const Style* Styles::find(Index& index, std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : read(index, found->second);
}

// Follows the chain of bases up to a style that is done, then fills in on the way back: each style once, whatever the
// chain's length. A chain that comes back to itself ends there.
const Style* Styles::read(Index& index, Entry& asked_for) {
    if (asked_for.resolved) return &*asked_for.style;
    std::vector<Entry*> chain;
    Entry* at = &asked_for;
    while (at != nullptr && !at->style) {
        at->style = read_style(at->node);
        chain.push_back(at);
        const auto base = index.find(at->style->based_on);
        at = base == index.end() ? nullptr : &base->second;
    }
    const Entry* base = at != nullptr && at->resolved ? at : nullptr;
    for (; !chain.empty(); chain.pop_back()) {
        Entry& entry = *chain.back();
        if (base != nullptr) inherit(*entry.style, *base->style);
        entry.resolved = true;
        base = &entry;
    }
    return &*asked_for.style;
}

const Style* Styles::paragraph_style(std::string_view id) const {
    return find(paragraphs_, id);
}

const Style* Styles::character_style(std::string_view id) const {
    return find(characters_, id);
}

const Style* Styles::numbering_style(std::string_view id) const {
    return find(numberings_, id);
}

const Style* Styles::table_style(std::string_view id) const {
    return find(tables_, id);
}

const Style* Styles::default_paragraph_style() const {
    return default_paragraph_ == nullptr ? nullptr : read(paragraphs_, *default_paragraph_);
}

// 17.7.3: what two kinds of styles both switch on is off again, so that emphasis shows within emphasis; but what the
// defaults switch on stays on. Underlining is no such switch.
RunFormat Styles::effective(const RunFormat& own, const Style* character, const Style* paragraph,
                            const RunFormat& table) const {
    const RunFormat of_character = character ? character->run : RunFormat{};
    const RunFormat of_paragraph = paragraph ? paragraph->run : RunFormat{};
    RunFormat styled = of_character;
    inherit(styled, of_paragraph);
    inherit(styled, table);
    inherit(styled, defaults_);
    const unsigned toggled = (of_character.on ^ of_paragraph.on ^ table.on) | defaults_.on;
    styled.on = (styled.on & RunFormat::underline) | (toggled & ~unsigned{RunFormat::underline});

    RunFormat format = own;
    inherit(format, styled);
    return format;
}

}  // namespace kamerbrief
