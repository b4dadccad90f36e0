#include "read/paragraph_builder.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace kamerbrief {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

/// Nothing in it is folded: no signs of layout, and no blank behind another. So is nearly all text of a letter.
bool is_plain(std::string_view piece) {
    if (piece.empty() || static_cast<std::uint8_t>(piece[0]) < ' ') return false;
    std::uint8_t other = 0;  // without a branch and in bytes, so that many are looked at in one go
    for (std::size_t i = 1; i < piece.size(); ++i) {
        const auto is_control = static_cast<std::uint8_t>(static_cast<std::uint8_t>(piece[i]) < ' ');
        const auto is_blank = static_cast<std::uint8_t>(piece[i] == ' ');
        const auto is_behind_blank = static_cast<std::uint8_t>(piece[i - 1] == ' ');
        other |= static_cast<std::uint8_t>(is_control | (is_blank & is_behind_blank));
    }
    return other == 0;
}

bool ends_with_break(const std::string& text) {
    return text.empty() || text.back() == '\n' || text.back() == '\t';
}

}  // namespace

void ParagraphBuilder::text(std::string_view piece) {
    std::string& text = paragraph_.text;
    const bool opens_blank = text.empty() && (piece.starts_with(' ') || piece.starts_with(no_break_space));
    if (!opens_blank && is_plain(piece)) return plain_text(piece);
    text.reserve(text.size() + piece.size());
    while (!piece.empty()) {
        if (text.empty() && piece.starts_with(no_break_space)) {
            piece.remove_prefix(no_break_space.size());
            continue;
        }
        const char c = piece.front();
        if (c == ' ' || c == '\r') {
            blank_pending_ = true;
            piece.remove_prefix(1);
        } else if (c == '\n' || c == '\t') {
            blank_pending_ = false;
            if (!text.empty()) text += c;
            piece.remove_prefix(1);
        } else {
            if (blank_pending_ && !ends_with_break(text)) text += ' ';
            blank_pending_ = false;
            std::size_t size = 1;
            while (size < piece.size() && static_cast<unsigned char>(piece[size]) > ' ')
                ++size;
            text += piece.substr(0, size);
            piece.remove_prefix(size);
        }
    }
}

void ParagraphBuilder::plain_text(std::string_view piece) {
    std::string& text = paragraph_.text;
    if (piece.starts_with(' ')) {
        blank_pending_ = true;
        piece.remove_prefix(1);
    }
    if (piece.empty()) return;
    if (blank_pending_ && !ends_with_break(text)) text += ' ';
    blank_pending_ = piece.ends_with(' ');
    if (blank_pending_) piece.remove_suffix(1);
    text += piece;
}

void ParagraphBuilder::call(NoteKind kind, std::string id) {
    // "word [call] word": the call stands behind the word, so a blank before it is one after it.
    paragraph_.calls.push_back({paragraph_.text.size(), kind, std::move(id), std::nullopt});
}

void ParagraphBuilder::image(std::string alt_text) {
    paragraph_.images.push_back({paragraph_.text.size(), std::move(alt_text)});
}

void ParagraphBuilder::bookmark(std::string name) {
    paragraph_.bookmarks.push_back(std::move(name));
}

void ParagraphBuilder::open_hyperlink(std::string target) {
    if (++open_hyperlinks_ > 1) return;
    if (blank_pending_ && !ends_with_break(paragraph_.text)) paragraph_.text += ' ';
    blank_pending_ = false;
    paragraph_.hyperlinks.push_back({paragraph_.text.size(), paragraph_.text.size(), std::move(target)});
}

void ParagraphBuilder::close_hyperlink() {
    if (open_hyperlinks_ == 0 || --open_hyperlinks_ > 0) return;
    paragraph_.hyperlinks.back().end = paragraph_.text.size();
}

Paragraph ParagraphBuilder::finish() {
    while (open_hyperlinks_ > 0)
        close_hyperlink();
    trim_end();
    blank_pending_ = false;
    // Its text in memory of its own size; what has grown is kept for the next one.
    Paragraph done = std::exchange(paragraph_, {});
    paragraph_.text = std::exchange(done.text, std::string(done.text));
    paragraph_.text.clear();
    return done;
}

void ParagraphBuilder::trim_end() {
    std::string& text = paragraph_.text;
    for (;;) {
        if (text.ends_with(no_break_space)) {
            text.resize(text.size() - no_break_space.size());
        } else if (text.ends_with('\n') || text.ends_with('\t') || text.ends_with(' ')) {
            text.pop_back();
        } else {
            break;
        }
    }
    const std::size_t size = text.size();
    for (NoteCall& call : paragraph_.calls)
        call.at = std::min(call.at, size);
    for (Image& image : paragraph_.images)
        image.at = std::min(image.at, size);
    for (Hyperlink& link : paragraph_.hyperlinks) {
        link.begin = std::min(link.begin, size);
        link.end = std::min(link.end, size);
    }
    std::erase_if(paragraph_.hyperlinks, [](const Hyperlink& link) { return link.begin == link.end; });
}

}  // namespace kamerbrief
