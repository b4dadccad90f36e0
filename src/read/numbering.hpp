// List labels (ECMA-376 Part 1, 17.9): numbering.xml in, the label that Word prints before each paragraph out.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/styles.hpp"

namespace kamerbrief {

constexpr std::size_t list_levels = 9;

/// A number in a w:numFmt ("lowerRoman", or "001" for one with zeros before it); in digits where the format is not
/// known or cannot write it.
std::string formatted_number(std::string_view format, int number);

class Numbering {
  public:
    Numbering() = default;
    /// Keeps the node.
    Numbering(pugi::xml_node root, const Styles&);

    /// The label of the next paragraph of the list, which counts it; "" where none is printed.
    std::string next_label(std::string_view list, int level);

    /// The level that is tied to a paragraph style (w:pStyle), for a style that names its list only.
    std::optional<int> level_of_style(std::string_view list, std::string_view style);

  private:
    struct Level {
        std::string format = "decimal";
        std::string text;  ///< w:lvlText, "%1.%2"
        std::string style;
        int start = 1;
        int restart_after = -1;  ///< w:lvlRestart; -1 where it is not given: after any higher level
        bool legal = false;      ///< w:isLgl: every number in digits
    };
    /// Levels that count together, of a w:abstractNum. They are read when a list of theirs is first asked for: a letter
    /// uses few of its dozens.
    struct Counted {
        pugi::xml_node node;
        std::string_view link;           ///< w:numStyleLink: the levels are those of the list of that style
        std::vector<Level> levels = {};  ///< list_levels of them, or none yet
        std::array<std::optional<int>, list_levels> counts = {};
    };
    struct List {
        std::size_t counted = 0;
        std::map<int, Level> replaced;  ///< levels of its own
        std::map<int, int> starts;      ///< w:startOverride
        std::set<int> to_start;         ///< levels that have not begun at it yet
    };

    static void read_level(pugi::xml_node, Level&);
    /// The list, with its levels; null where there is none of that id.
    List* find(std::string_view id);
    const Level& level(const List&, std::size_t) const;
    int start(const List&, std::size_t) const;

    std::vector<Counted> counted_;
    std::unordered_map<std::string, List> lists_;
};

}  // namespace kamerbrief
