#include "read/numbering.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "read/xml.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view bullet = "•";

// Word prints no more than this either; a file may ask for nine levels of a number of any size.
constexpr std::size_t longest_label = 64;

std::string decimal(int number) {
    return std::to_string(number);
}

std::string decimal_zero(int number) {
    return fmt::format("{:02}", number);
}

std::string number_in_dash(int number) {
    return fmt::format("- {} -", number);
}

// ① to ⑳
std::string decimal_enclosed_circle(int number) {
    if (number < 1 || number > 20) return decimal(number);
    std::string out;
    append_utf8(out, 0x2460 + static_cast<char32_t>(number) - 1);
    return out;
}

// Dutch, as the letters are: "1e".
std::string ordinal(int number) {
    return fmt::format("{}e", number);
}

// Dutch too. Word begins the words of a label with a capital.
template <std::size_t size>
std::string in_words(const std::string_view (&words)[size], int number) {
    return number < 1 || number > static_cast<int>(size) ? decimal(number) : std::string(words[number - 1]);
}

std::string cardinal_text(int number) {
    constexpr std::string_view words[] = {
        "Een", "Twee",   "Drie",    "Vier",     "Vijf",     "Zes",     "Zeven",     "Acht",     "Negen",     "Tien",
        "Elf", "Twaalf", "Dertien", "Veertien", "Vijftien", "Zestien", "Zeventien", "Achttien", "Negentien", "Twintig"};
    return in_words(words, number);
}

std::string ordinal_text(int number) {
    constexpr std::string_view words[] = {"Eerste",    "Tweede",      "Derde",      "Vierde",      "Vijfde",
                                          "Zesde",     "Zevende",     "Achtste",    "Negende",     "Tiende",
                                          "Elfde",     "Twaalfde",    "Dertiende",  "Veertiende",  "Vijftiende",
                                          "Zestiende", "Zeventiende", "Achttiende", "Negentiende", "Twintigste"};
    return in_words(words, number);
}

// a - z, then aa - zz, aaa: one letter repeated.
std::string letters(int number, char first) {
    constexpr int alphabet = 26;
    if (number < 1 || number > alphabet * 20) return decimal(number);
    const auto times = static_cast<std::size_t>((number - 1) / alphabet + 1);
    return std::string(times, static_cast<char>(first + (number - 1) % alphabet));
}

std::string lower_letter(int number) {
    return letters(number, 'a');
}

std::string upper_letter(int number) {
    return letters(number, 'A');
}

std::string upper_roman(int number) {
    struct Digit {
        int value;
        std::string_view letters;
    };
    constexpr Digit digits[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
                                {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    if (number < 1 || number > 3999) return decimal(number);
    std::string out;
    for (const Digit& digit : digits) {
        for (; number >= digit.value; number -= digit.value)
            out += digit.letters;
    }
    return out;
}

std::string lower_roman(int number) {
    return in_small_letters(upper_roman(number));
}

std::string nothing(int) {
    return {};
}

// 17.18.59. To write another format, add its row.
struct NumberFormat {
    std::string_view name;
    std::string (*write)(int);
};
constexpr NumberFormat number_formats[] = {
    {"decimal", decimal},
    {"decimalZero", decimal_zero},
    {"lowerLetter", lower_letter},
    {"upperLetter", upper_letter},
    {"lowerRoman", lower_roman},
    {"upperRoman", upper_roman},
    {"ordinal", ordinal},
    {"ordinalText", ordinal_text},
    {"cardinalText", cardinal_text},
    {"numberInDash", number_in_dash},
    {"decimalEnclosedCircle", decimal_enclosed_circle},
    {"none", nothing},
    {"bullet", nothing},
};

// Newer versions of Word ask for more zeros as `<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>`, of which
// they keep a plain format beside it for older ones. Such a format is known here by its first number, of five digits at
// most in Word.
bool is_padded_one(std::string_view format) {
    return format.size() > 1 && format.size() <= 5 && format.find_first_not_of('0') == format.size() - 1 &&
           format.back() == '1';
}

std::string number_format(pugi::xml_node level) {
    if (const char* format = child_value_of(level, "w:numFmt")) return format;
    const pugi::xml_node alternatives = level.child("mc:AlternateContent");
    const pugi::xml_node choice = alternatives.child("mc:Choice").child("w:numFmt");
    const std::string_view numbers = choice.attribute("w:format").value();
    const std::string_view first = numbers.substr(0, numbers.find(','));
    if (is_padded_one(first)) return std::string(first);
    const char* format = child_value_of(alternatives.child("mc:Fallback"), "w:numFmt");
    return format == nullptr ? "" : format;
}

std::size_t clamped_level(int level) {
    return static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(list_levels) - 1));
}

int number_or(const char* value, int otherwise) {
    return value == nullptr ? otherwise : whole_number(value).value_or(otherwise);
}

}  // namespace

std::string formatted_number(std::string_view format, int number) {
    for (const NumberFormat& row : number_formats) {
        if (row.name == format) return row.write(number);
    }
    if (is_padded_one(format)) return fmt::format("{:0{}}", number, format.size());
    return decimal(number);
}

void Numbering::read_level(pugi::xml_node node, Level& level) {
    if (std::string format = number_format(node); !format.empty()) level.format = std::move(format);
    if (const char* text = child_value_of(node, "w:lvlText")) level.text = text;
    if (const char* style = child_value_of(node, "w:pStyle")) level.style = style;
    level.start = number_or(child_value_of(node, "w:start"), 0);
    level.restart_after = number_or(child_value_of(node, "w:lvlRestart"), -1);
    level.legal = on_off(node, "w:isLgl").value_or(false);
}

Numbering::Numbering(pugi::xml_node root, const Styles& styles) {
    std::unordered_map<std::string_view, std::size_t> by_id;
    for (const pugi::xml_node node : root.children("w:abstractNum")) {
        if (!by_id.try_emplace(node.attribute("w:abstractNumId").value(), counted_.size()).second) continue;
        const char* link = child_value_of(node, "w:numStyleLink");
        counted_.push_back({node, link == nullptr ? "" : link});
    }

    for (const pugi::xml_node node : root.children("w:num")) {
        const char* abstract = child_value_of(node, "w:abstractNumId");
        const auto found = by_id.find(abstract == nullptr ? "" : abstract);
        if (found == by_id.end()) continue;
        const auto [entry, is_new] = lists_.try_emplace(node.attribute("w:numId").value());
        if (!is_new) continue;
        List& list = entry->second;
        list.counted = found->second;
        for (const pugi::xml_node override : node.children("w:lvlOverride")) {
            const std::size_t at = clamped_level(override.attribute("w:ilvl").as_int());
            const int key = static_cast<int>(at);
            if (const pugi::xml_node level = override.child("w:lvl")) read_level(level, list.replaced[key]);
            if (const char* start = child_value_of(override, "w:startOverride")) {
                list.starts[key] = number_or(start, 1);
                list.to_start.insert(key);
            }
        }
    }

    // The style's list is looked up once: a link to a link is not followed, so none can come back to itself.
    for (auto& [id, list] : lists_) {
        const std::string_view link = counted_[list.counted].link;
        const Style* style = link.empty() ? nullptr : styles.numbering_style(link);
        if (style == nullptr || !style->paragraph.list) continue;
        const auto target = lists_.find(*style->paragraph.list);
        if (target != lists_.end() && counted_[target->second.counted].link.empty())
            list.counted = target->second.counted;
    }
}

Numbering::List* Numbering::find(std::string_view id) {
    const auto found = lists_.find(std::string(id));
    if (found == lists_.end()) return nullptr;
    Counted& counted = counted_[found->second.counted];
    if (counted.levels.empty()) {
        counted.levels.resize(list_levels);
        for (const pugi::xml_node level : counted.node.children("w:lvl"))
            read_level(level, counted.levels[clamped_level(level.attribute("w:ilvl").as_int())]);
    }
    return &found->second;
}

const Numbering::Level& Numbering::level(const List& list, std::size_t at) const {
    const auto own = list.replaced.find(static_cast<int>(at));
    return own != list.replaced.end() ? own->second : counted_[list.counted].levels[at];
}

// 17.9.26: the start that the list has of its own holds where the level begins, and wherever it is restarted.
int Numbering::start(const List& list, std::size_t at) const {
    const auto own = list.starts.find(static_cast<int>(at));
    return own != list.starts.end() ? own->second : level(list, at).start;
}

std::optional<int> Numbering::level_of_style(std::string_view list, std::string_view style) {
    const List* const of_style = find(list);
    if (of_style == nullptr) return std::nullopt;
    for (std::size_t at = 0; at < list_levels; ++at) {
        if (level(*of_style, at).style == style) return static_cast<int>(at);
    }
    return std::nullopt;
}

std::string Numbering::next_label(std::string_view list_id, int level_number) {
    List* const found = find(list_id);
    if (found == nullptr) return {};
    List& list = *found;
    auto& counts = counted_[list.counted].counts;
    const std::size_t at = clamped_level(level_number);
    const Level& own = level(list, at);

    if (counts[at] && list.to_start.erase(static_cast<int>(at)) == 0) {
        // A count cannot pass what an int holds, wherever a file lets it start.
        counts[at] = *counts[at] + (*counts[at] < 1'000'000'000 ? 1 : 0);
    } else {
        counts[at] = start(list, at);
        list.to_start.erase(static_cast<int>(at));
    }
    for (std::size_t deeper = at + 1; deeper < list_levels; ++deeper) {
        // 17.9.10: 0 is never; else only a level that stands as high as the one named, counted from 1, restarts it.
        const int after = level(list, deeper).restart_after;
        if (after == -1 || static_cast<int>(at) < after) counts[deeper].reset();
    }

    if (own.format == "bullet") return own.text.empty() ? std::string() : std::string(bullet);
    std::string label;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const char next = i + 1 < own.text.size() ? own.text[i + 1] : '\0';
        if (own.text[i] != '%' || next < '1' || next > '9') {
            label += own.text[i];
            continue;
        }
        const auto shown = static_cast<std::size_t>(next - '1');
        const Level& other = level(list, shown);
        label += formatted_number(own.legal ? "decimal" : other.format, counts[shown].value_or(start(list, shown)));
        ++i;
        if (label.size() > longest_label) return {};
    }
    return label.size() > longest_label ? std::string() : label;
}

}  // namespace kamerbrief
