// Builds one paragraph from the pieces that a file has it in, and keeps the promises of document.hpp: blanks folded,
// nothing blank at the ends, offsets that fit the finished text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

class ParagraphBuilder {
  public:
    /// Valid UTF-8; '\n' is a line break, '\t' a tab.
    void text(std::string_view piece);
    void call(NoteKind kind, std::string id);
    void image(std::string alt_text);
    void bookmark(std::string name);
    /// One within another adds nothing: its text links where the outer one does.
    void open_hyperlink(std::string target);
    void close_hyperlink();

    /// Everything but the text: style, outline level, emphasis.
    Paragraph& properties() { return paragraph_; }

    /// The paragraph, whole; the builder is empty again.
    Paragraph finish();

  private:
    void plain_text(std::string_view piece);
    void trim_end();

    Paragraph paragraph_;
    bool blank_pending_ = false;  // a blank that counts only when text follows it on its line
    std::size_t open_hyperlinks_ = 0;
};

}  // namespace kamerbrief
