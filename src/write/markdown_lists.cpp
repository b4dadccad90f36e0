#include "write/markdown_lists.hpp"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "text/markdown.hpp"

namespace kamerbrief {
namespace {

constexpr std::size_t most_digits = 9;  // that CommonMark takes for the number of an item

struct Mark {
    char mark = '-';
    long number = 0;
};

std::optional<Mark> mark_of(std::string_view marker) {
    if (marker == "•") return Mark{};
    if (marker.size() < 2 || marker.size() > most_digits + 1) return std::nullopt;
    if (marker.back() != '.' && marker.back() != ')') return std::nullopt;
    if (marker.front() == '0' && marker.size() > 2) return std::nullopt;  // "01." would be rendered as "1."
    Mark mark{.mark = marker.back()};
    const char* end = marker.data() + marker.size() - 1;
    const auto [stopped, error] = std::from_chars(marker.data(), end, mark.number);
    if (error != std::errc() || stopped != end || mark.number < 0) return std::nullopt;
    return mark;
}

}  // namespace

MarkdownLists::Opening MarkdownLists::item(std::string_view marker, int depth, bool has_text) {
    while (!open_.empty() && open_.back().depth > depth)
        open_.pop_back();
    std::optional<List> sibling;
    if (!open_.empty() && open_.back().depth == depth) {
        sibling = open_.back();
        open_.pop_back();
    }
    const std::size_t outer = open_.empty() ? 0 : open_.back().indent;
    Opening opening{.text = std::string(outer, ' ')};
    const auto mark = mark_of(marker);
    if (!mark) {
        if (!marker.empty()) opening.text += markdown_escaped(marker, MarkdownContext::block) + ' ';
        opening.indent = outer;
        return opening;
    }
    if (sibling && sibling->mark == mark->mark) {
        opening.blank_line = mark->mark != '-' && mark->number != sibling->number + 1;
        // Something must stand between two lists of one kind, or they are one.
        if (opening.blank_line) opening.text += "<!-- -->\n\n" + opening.text;
    } else if (!sibling && !open_.empty()) {
        // Right below its parent's text, a list can only open with a bullet or a 1, and some text.
        opening.blank_line = !has_text || (mark->mark != '-' && mark->number != 1);
    }
    const std::string printed = mark->mark == '-' ? "- " : fmt::format("{}{} ", mark->number, mark->mark);
    opening.text += printed;
    opening.indent = outer + printed.size();
    open_.push_back({depth, mark->mark, mark->number, opening.indent});
    return opening;
}

}  // namespace kamerbrief
