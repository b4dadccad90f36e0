// Styles (ECMA-376 Part 1, 17.7): styles.xml in, what each style comes to through its chain of w:basedOn out.
#pragma once

#include <map>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "read/tracked_changes.hpp"

namespace kamerbrief {

/// Of a run. To know another property, add it here and to `read_run_properties`.
struct RunFormat {
    enum Property : unsigned { bold = 1, italic = 2, underline = 4, hidden = 8 };

    unsigned said = 0;  ///< the properties that something is said of; sets, as a letter has thousands of runs
    unsigned on = 0;    ///< those of them that are on

    bool is(Property property) const { return (on & property) != 0; }
};

struct ParagraphFormat {
    std::optional<int> outline_level;       ///< 9 is none
    std::optional<std::string> list;        ///< w:numId; "0" takes a paragraph out of the list of its style
    std::optional<int> list_level;          ///< w:ilvl
    std::optional<std::string> list_style;  ///< the style of the chain that names the list
};

/// Of a w:rPr, which may be null.
struct RunProperties {
    RunFormat format;
    const char* style = nullptr;  ///< w:rStyle, in the tree; null where it names none
    bool spec_vanish = false;     ///< of a paragraph's mark: what it ends stands on one line with the next
    TrackedChanges changes;
};
RunProperties read_run_properties(pugi::xml_node);

/// Of a w:pPr, which may be null.
struct ParagraphProperties {
    ParagraphFormat format;
    const char* style = nullptr;  ///< w:pStyle, in the tree; null where it names none
    pugi::xml_node list;          ///< its w:numPr
    pugi::xml_node mark;          ///< the w:rPr of its mark
    pugi::xml_node section;       ///< the w:sectPr of the section that it ends
    TrackedChanges changes;
};
ParagraphProperties read_paragraph_properties(pugi::xml_node);

/// The outline level of paragraphs that name a style of this id which the file has not: "Kop1" says enough.
std::optional<int> level_of_missing_style(std::string_view id);

/// Fills in from `base` what `format` does not say.
inline void inherit(RunFormat& format, const RunFormat& base) {
    format.on |= base.on & ~format.said;
    format.said |= base.said;
}
void inherit(ParagraphFormat& format, const ParagraphFormat& base);

struct Style {
    std::string id;
    std::string name;  ///< the first of its names
    std::string based_on;
    RunFormat run;
    ParagraphFormat paragraph;
    std::map<std::string, RunFormat> parts;  ///< of a table style: of "firstRow" and other parts of a table (17.7.6)
};

/// A style is read when it is first asked for: a letter uses ten of a hundred.
class Styles {
  public:
    Styles() = default;
    /// Keeps the node.
    explicit Styles(pugi::xml_node root);
    Styles(Styles&&) = default;

    /// Null where the file has no such style.
    const Style* paragraph_style(std::string_view id) const;
    const Style* character_style(std::string_view id) const;
    const Style* numbering_style(std::string_view id) const;
    const Style* table_style(std::string_view id) const;

    /// The one of paragraphs that name none, or one that is missing; null where the file has none.
    const Style* default_paragraph_style() const;

    /// How a run looks: its own format over those of its style, its paragraph's style, its table's style and the
    /// document's defaults.
    RunFormat effective(const RunFormat& own, const Style* character, const Style* paragraph,
                        const RunFormat& table = {}) const;

  private:
    struct Entry {
        pugi::xml_node node;
        std::optional<Style> style = {};  // once it is read
        bool resolved = false;            // with what its bases say
    };
    using Index = std::unordered_map<std::string_view, Entry>;

    static const Style* find(Index&, std::string_view id);
    static const Style* read(Index&, Entry&);

    // Of each type, by their ids in the tree. What is read is kept.
    mutable Index paragraphs_;
    mutable Index characters_;
    mutable Index numberings_;
    mutable Index tables_;
    Entry* default_paragraph_ = nullptr;
    RunFormat defaults_;
};

}  // namespace kamerbrief
