#include "text/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/controls.hpp"
#include "text/letters.hpp"
#include "text/unicode.hpp"

namespace kamerbrief {
namespace {

constexpr std::string_view marks_anywhere = "\\`*_[]<~$";
constexpr std::string_view marks_at_line_start = "#-+=>:|";
constexpr std::string_view plain_in_addresses = "-._/:?#@!$'*+,;=%";

bool is_letter_or_digit(char c) {
    return is_digit(c) || is_small(c) || is_capital(c);
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

}  // namespace

void MarkdownEscaper::text(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t control = control_at(text, i); control > 0) {
            mark(replacement_character);
            i += control - 1;
        } else {
            character(text, i);
        }
    }
}

void MarkdownEscaper::mark(std::string_view mark) {
    if (mark.starts_with('[') && out_.ends_with('!')) out_.insert(out_.size() - 1, 1, '\\');  // no image
    out_ += mark;
    line_start_ = false;
}

void MarkdownEscaper::call(std::string_view label) {
    mark(label);
    after_call_ = true;
}

void MarkdownEscaper::character(std::string_view text, std::size_t i) {
    const char c = text[i];
    if (c == '\n') return line_break();
    if (is_blank(c) && line_start_) return;  // four of them would be code
    if (needs_escape(text, i)) out_ += '\\';
    out_ += c;
    // The dot of "1." makes a list only behind digits that open the line.
    in_number_ = context_ == MarkdownContext::block && is_digit(c) && (line_start_ || in_number_);
    line_start_ = false;
    after_call_ = false;
}

bool MarkdownEscaper::needs_escape(std::string_view text, std::size_t i) const {
    const char c = text[i];
    const std::string_view rest = text.substr(i + 1);
    if (marks_anywhere.find(c) != std::string_view::npos) return true;
    if (line_start_ && context_ == MarkdownContext::block && marks_at_line_start.find(c) != std::string_view::npos)
        return true;
    switch (c) {
        case '.':
            // "www." is a link to GitHub's eyes
            return in_number_ || (i >= 3 && text.substr(i - 3, 3) == "www");
        case ')':
            return in_number_;
        case '(':
            return after_call_;  // "[^1](" would be a link
        case ':':
            return after_call_ || rest.starts_with("//");  // "[^1]:" would be a note; "://" is a link
        case '&':
            return !rest.empty() && (is_letter_or_digit(rest[0]) || rest[0] == '#');
        case '#':
            return context_ == MarkdownContext::line;  // some at the end would close the heading
        case '|':
            return context_ == MarkdownContext::cell;
        default:
            return false;
    }
}

void MarkdownEscaper::line_break() {
    if (context_ != MarkdownContext::block) {
        out_ += "<br>";
        return;
    }
    if (line_start_) {  // an empty line would end the paragraph
        out_ += "<br>";
        return;
    }
    out_ += "\\\n";
    out_.append(indent_, ' ');
    line_start_ = true;
    in_number_ = false;
}

std::string markdown_escaped(std::string_view text, MarkdownContext context, std::size_t indent) {
    std::string out;
    MarkdownEscaper(out, context, indent).text(text);
    return out;
}

std::string markdown_link(std::string_view text, std::string_view address, MarkdownContext context) {
    return fmt::format("[{}]({})", markdown_escaped(text, context), markdown_target(address));
}

std::string markdown_target(std::string_view address) {
    const bool plain = !address.empty() && std::ranges::all_of(address, [](char c) {
        return is_letter_or_digit(c) || plain_in_addresses.find(c) != std::string_view::npos;
    });
    if (plain) return std::string(address);
    std::string target = "<";
    for (const char c : address) {
        if (c == '\n') continue;
        if (c == '|') {  // would end the cell of a table
            target += "%7C";
            continue;
        }
        if (c == '<' || c == '>' || c == '\\' || c == '&') target += '\\';
        target += c;
    }
    return target + ">";
}

std::string markdown_row(std::span<const std::string> cells) {
    std::string line;
    for (const std::string& cell : cells) {
        line += "| ";
        line += cell;
        if (!cell.empty()) line += ' ';
    }
    return line + "|\n";
}

std::string markdown_rule(std::size_t columns) {
    std::string rule;
    for (std::size_t i = 0; i < columns; ++i)
        rule += "| --- ";
    return rule + "|\n";
}

}  // namespace kamerbrief
