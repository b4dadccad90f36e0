// Texts in GitHub-flavoured Markdown: escaped so that they render as they read.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace kamerbrief {

/// What a text stands in, which decides what Markdown would take for a mark there.
enum class MarkdownContext {
    block,  ///< a paragraph, list item or note: its lines may look like the start of a block
    line,   ///< a heading: one line
    cell,   ///< of a table with pipes: one line, without pipes
};

/// Lines after the first open with `indent` blanks.
std::string markdown_escaped(std::string_view text, MarkdownContext context, std::size_t indent = 0);

std::string markdown_link(std::string_view text, std::string_view address, MarkdownContext context);

/// What stands between the round brackets of a link.
std::string markdown_target(std::string_view address);

/// A line of a table with pipes, of cells that are Markdown already.
std::string markdown_row(std::span<const std::string> cells);

/// The line that makes a head of the row above it.
std::string markdown_rule(std::size_t columns);

/// Escapes a text that is given in pieces, between which marks of links and calls of notes stand.
class MarkdownEscaper {
  public:
    MarkdownEscaper(std::string& out, MarkdownContext context, std::size_t indent)
        : out_(out), context_(context), indent_(indent) {}

    void text(std::string_view);
    void mark(std::string_view);
    void call(std::string_view label);

  private:
    void character(std::string_view text, std::size_t i);
    bool needs_escape(std::string_view text, std::size_t i) const;
    void line_break();

    std::string& out_;
    MarkdownContext context_;
    std::size_t indent_;
    bool line_start_ = true;
    bool in_number_ = false;
    bool after_call_ = false;
};

}  // namespace kamerbrief
