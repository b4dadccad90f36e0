// The table of contents against the headings: Word prints it once, and headings change after that.
//
// A line of a Word file points to the bookmark of its heading. A line of a plain text points nowhere: it is compared
// with the headings by its words only.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "extract/passes.hpp"
#include "text/cursor.hpp"

namespace kamerbrief {
namespace {

/// The words of a title, one blank between them: Word prints a heading's line break or tab as a blank.
std::string words_of(std::string_view title) {
    std::string words;
    for (std::size_t at = 0; at < title.size();) {
        const std::size_t blank = title[at] == '\n' ? 1 : blank_at(title, at);
        if (blank == 0) {
            words += title[at++];
            continue;
        }
        if (!words.empty() && words.back() != ' ') words += ' ';
        at += blank;
    }
    if (words.ends_with(' ')) words.pop_back();
    return words;
}

class ContentsCheck {
  public:
    explicit ContentsCheck(Letter& letter) : letter_(letter) {
        for (const Paragraph& paragraph : letter.document.paragraphs)
            bookmarks_.insert(paragraph.bookmarks.begin(), paragraph.bookmarks.end());
        for (const Section& section : letter.sections) {
            if (!section.title) continue;
            titles_.insert(words_of(text_at(letter, *section.title)));
            for (const std::string& bookmark : section.bookmarks)
                sections_.emplace(bookmark, &section);
        }
    }

    void run() {
        const auto is_found = [&](const ContentsLine& line) { return titles_.contains(words_of(line.title)); };
        // Lines of which none is a heading are some other list with numbers at its end.
        const bool is_contents = std::ranges::any_of(letter_.contents, is_found);
        for (const ContentsLine& line : letter_.contents) {
            if (!line.bookmark.empty()) {
                check(line);
            } else if (letter_.document.format == Format::text && is_contents && !is_found(line)) {
                say("toc-title-differs", Severity::warning,
                    fmt::format("the table of contents has \"{}\", and no heading reads so: update it", line.title),
                    std::nullopt);
            }
        }
        if (letter_.document.format == Format::docx && is_contents) miss_headings();
    }

  private:
    /// Word lists all headings down to a level. Those before the list, as its own, are not in it.
    void miss_headings() {
        std::unordered_set<std::string_view> listed;
        std::size_t last_line = 0;
        int deepest = 0;
        for (const ContentsLine& line : letter_.contents) {
            listed.insert(line.bookmark);
            last_line = std::max(last_line, line.paragraph);
            const auto section = sections_.find(line.bookmark);
            if (section != sections_.end()) deepest = std::max(deepest, section->second->level);
        }
        for (const Section& section : letter_.sections) {
            const bool is_heading = section.origin == Origin::toc || section.origin == Origin::heading;
            if (!is_heading || section.level > deepest || section.title->paragraph < last_line) continue;
            const bool is_listed =
                std::ranges::any_of(section.bookmarks, [&](const std::string& name) { return listed.contains(name); });
            if (is_listed || is_listed_by_title(section)) continue;
            say("toc-entry-missing", Severity::warning, "the table of contents does not have this heading: update it",
                *section.title);
        }
    }

    bool is_listed_by_title(const Section& section) {
        if (!listed_titles_) {
            listed_titles_.emplace();
            for (const ContentsLine& line : letter_.contents)
                listed_titles_->insert(words_of(line.title));
        }
        return listed_titles_->contains(words_of(text_at(letter_, *section.title)));
    }

    void check(const ContentsLine& line) {
        if (!bookmarks_.contains(line.bookmark)) {
            say("toc-bookmark-missing", Severity::warning,
                fmt::format("\"{}\" in the table of contents points to a bookmark that is gone ({}): update it",
                            line.title, line.bookmark),
                std::nullopt);
            return;
        }
        const auto section = sections_.find(line.bookmark);
        if (section == sections_.end()) return;  // a bookmark of something else than a heading
        const Place& title = *section->second->title;
        std::string_view printed = line.title;
        // "Hoofdstuk 2<tab>Kades": the number of a heading that Word numbers.
        if (const std::size_t tab = printed.find('\t'); section->second->number && tab != printed.npos)
            printed.remove_prefix(tab + 1);
        const std::string_view heading = text_at(letter_, title);
        if (heading == printed || words_of(heading) == words_of(printed)) return;
        say("toc-title-differs", Severity::warning,
            fmt::format("the table of contents calls this \"{}\": update it", line.title), title);
    }

    void say(std::string_view code, Severity severity, std::string message, std::optional<Place> at) {
        letter_.diagnostics.push_back({std::string(code), severity, std::move(message), at});
    }

    Letter& letter_;
    std::unordered_set<std::string_view> bookmarks_;                 // of the whole letter
    std::unordered_set<std::string> titles_;                         // of its headings
    std::optional<std::unordered_set<std::string>> listed_titles_;   // in the contents; known once it matters
    std::unordered_map<std::string_view, const Section*> sections_;  // by bookmark
};

}  // namespace

void check_contents(Letter& letter) {
    if (!letter.contents.empty()) ContentsCheck(letter).run();
}

}  // namespace kamerbrief
