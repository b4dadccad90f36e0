#include "read/note_numbers.hpp"

#include <algorithm>
#include <string_view>

#include "read/xml.hpp"

namespace kamerbrief {
namespace {

/// Counts the notes of one kind, whose properties are `<w:footnotePr>` or `<w:endnotePr>`: of the section, or for all
/// in the settings.
class NoteCounter {
  public:
    NoteCounter(const Stories& stories, pugi::xml_node settings, NoteKind kind)
        : stories_(stories),
          settings_(settings),
          kind_(kind),
          properties_(kind == NoteKind::footnote ? "w:footnotePr" : "w:endnotePr") {}

    void number(Note& note) {
        if (note.kind != kind_ || note.mark) return;
        const auto called = stories_.called.find({kind_, note.id});
        if (called == stories_.called.end()) return;
        const std::size_t section = called->second;
        const std::string_view restart = value(section, "w:numRestart", "continuous");
        // 17.11.19 and 17.11.20: each section may begin anew, at its own start.
        if (!begun_ || (section != section_ && restart == "eachSect")) {
            constexpr int most = 1'000'000'000;  // so that counting on never passes what an int holds
            next_ = std::clamp(whole_number(value(section, "w:numStart", "1")).value_or(1), 0, most);
        }
        if (restart == "eachPage") restarts_on_pages_ = true;
        begun_ = true;
        section_ = section;
        note.number = next_++;
    }

    bool restarts_on_pages() const { return restarts_on_pages_; }

  private:
    std::string_view value(std::size_t section, const char* name, std::string_view otherwise) const {
        const auto& sections = stories_.sections;
        const pugi::xml_node own = section < sections.size() ? sections[section] : pugi::xml_node();
        for (const pugi::xml_node place : {own, settings_}) {
            if (const char* found = child_value_of(place.child(properties_), name)) return found;
        }
        return otherwise;
    }

    const Stories& stories_;
    pugi::xml_node settings_;
    NoteKind kind_;
    const char* properties_;
    bool begun_ = false;
    bool restarts_on_pages_ = false;
    std::size_t section_ = 0;
    int next_ = 1;
};

}  // namespace

void number_notes(Document& document, const Stories& stories, pugi::xml_node settings) {
    NoteCounter footnotes(stories, settings, NoteKind::footnote);
    NoteCounter endnotes(stories, settings, NoteKind::endnote);
    for (Note& note : document.notes) {
        if (note.calls.empty()) continue;
        footnotes.number(note);
        endnotes.number(note);
    }
    if (footnotes.restarts_on_pages() || endnotes.restarts_on_pages()) {
        document.diagnostics.push_back(
            {"text-lossy", Severity::info,
             "notes are numbered anew on each page, and a Word file does not tell its pages: they are numbered through",
             std::nullopt});
    }
}

}  // namespace kamerbrief
