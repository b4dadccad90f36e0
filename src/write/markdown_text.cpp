#include "write/markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace kamerbrief {
namespace {

constexpr std::string_view marks_anywhere = "\\`*_[]<~$";
constexpr std::string_view marks_at_line_start = "#-+=>:|";
constexpr std::string_view plain_in_addresses = "-._/:?#@!$'*+,;=%";

bool is_digit(char c) {
    return '0' <= c && c <= '9';
}

bool is_letter_or_digit(char c) {
    return is_digit(c) || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/// Escapes a text that is given in pieces, between which links and calls stand.
class Escaper {
  public:
    Escaper(std::string& out, MarkdownContext context, std::size_t indent)
        : out_(out), context_(context), indent_(indent) {}

    void text(std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i)
            character(text, i);
    }

    void mark(std::string_view mark) {
        if (mark.starts_with('[') && out_.ends_with('!')) out_.insert(out_.size() - 1, 1, '\\');  // no image
        out_ += mark;
        line_start_ = false;
    }

    void call(std::string_view label) {
        mark(label);
        after_call_ = true;
    }

  private:
    void character(std::string_view text, std::size_t i) {
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

    bool needs_escape(std::string_view text, std::size_t i) const {
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

    void line_break() {
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

    std::string& out_;
    MarkdownContext context_;
    std::size_t indent_;
    bool line_start_ = true;
    bool in_number_ = false;
    bool after_call_ = false;
};

std::string link_target(std::string_view address) {
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

}  // namespace

std::string markdown_escaped(std::string_view text, MarkdownContext context, std::size_t indent) {
    std::string out;
    Escaper(out, context, indent).text(text);
    return out;
}

std::string markdown_link(std::string_view text, std::string_view address, MarkdownContext context) {
    return fmt::format("[{}]({})", markdown_escaped(text, context), link_target(address));
}

MarkdownText::MarkdownText(const Letter& letter, const Places& places, std::string label_prefix)
    : letter_(letter),
      places_(places),
      label_prefix_(std::move(label_prefix)),
      states_(letter.document.notes.size(), State::not_called) {
    std::vector<std::size_t> with_address;
    for (std::size_t i = 0; i < letter.citations.size(); ++i) {
        if (letter.citations[i].url) with_address.push_back(i);
    }
    std::ranges::stable_sort(with_address, {}, [&](std::size_t i) {
        const Place& at = letter.citations[i].at;
        return std::tuple(at.paragraph, at.begin);
    });
    // A link cannot hold another: of citations that share words, the first is linked.
    Place last;
    for (const std::size_t i : with_address) {
        const Place& at = letter.citations[i].at;
        if (at.paragraph == last.paragraph && at.begin < last.end) continue;
        links_.push_back(i);
        last = at;
    }
}

void MarkdownText::append(std::string& out, std::size_t paragraph, MarkdownContext context, std::size_t indent) {
    const Place shown = places_.shown_place(paragraph);
    const std::string_view text = letter_.document.paragraphs[paragraph].text;
    const auto& calls = letter_.document.paragraphs[paragraph].calls;
    const auto paragraph_of = [&](std::size_t i) { return letter_.citations[i].at.paragraph; };
    auto link = std::ranges::lower_bound(links_, paragraph, {}, paragraph_of);

    Escaper escaper(out, context, indent);
    std::size_t done = shown.begin;
    auto call = calls.begin();
    const auto text_until = [&](std::size_t end) {
        end = std::clamp(end, done, shown.end);
        escaper.text(text.substr(done, end - done));
        done = end;
    };
    const auto calls_until = [&](std::size_t end) {
        for (; call != calls.end() && call->at <= end; ++call) {
            text_until(call->at);
            if (!call->note || states_[*call->note] == State::listed) continue;
            escaper.call(label(*call->note));
            if (std::exchange(states_[*call->note], State::called) == State::not_called) {
                called_.push_back(*call->note);
            }
        }
    };
    for (; link != links_.end() && paragraph_of(*link) == paragraph; ++link) {
        const Citation& citation = letter_.citations[*link];
        if (citation.at.end <= shown.begin || citation.at.begin >= shown.end) continue;
        calls_until(citation.at.begin);
        text_until(citation.at.begin);
        escaper.mark("[");
        text_until(citation.at.end);
        escaper.mark(fmt::format("]({})", link_target(*citation.url)));
    }
    calls_until(text.size());
    text_until(shown.end);
}

std::vector<std::size_t> MarkdownText::take_called() {
    std::ranges::sort(called_);
    return std::exchange(called_, {});
}

}  // namespace kamerbrief
