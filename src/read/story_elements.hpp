// The handlers of the elements of a story, and the walk that they share. Which element each is of, says the table in
// story.cpp.
#pragma once

#include <cstddef>
#include <list>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "read/fields.hpp"
#include "read/story.hpp"
#include "read/story_builder.hpp"
#include "read/table_look.hpp"
#include "read/tracked_changes.hpp"

namespace kamerbrief {

struct Element;

/// How far the walk over a story has come.
struct Walk {
    Stories& stories;
    std::string_view part;  // that the story is in
    const Relationships& relationships;
    StoryBuilder builder;

    Walk(Stories& of, std::string_view in, const Relationships& from)
        : stories(of),
          part(in),
          relationships(from),
          builder(of.document, of.styles, of.numbering, of.options.limits) {}

    struct Step {
        pugi::xml_node root;
        pugi::xml_node node;  // that is next; null behind the last one in an element
        std::size_t depth;    // of the root in its part, 1 for that of all
        struct Entered {
            pugi::xml_node node;
            const Element* element;  // its row
        };
        std::vector<Entered> inside = {};  // from the root down to the node
        FieldStack fields = {};
        std::optional<std::set<pugi::xml_node>> lost_fields = {};  // known once it matters
        std::list<pugi::xml_node> text_boxes = {};                 // to be read behind the paragraph that holds them
    };
    std::vector<Step> steps = {};  // of the story, and of each text box within
    struct OpenParagraph {
        bool mark_dropped;
        pugi::xml_node section;  // the w:sectPr of the one that it ends
    };
    std::vector<OpenParagraph> paragraphs = {};
    std::vector<RunFormat> runs = {};
    std::vector<TableLook> tables = {};       // that are open
    std::size_t texts = 0;                    // w:t that are open
    bool in_hidden_text = false;              // nothing that shows has come behind it yet
    std::vector<pugi::xml_node> chosen = {};  // in each mc:AlternateContent
    std::string alt_text = {};
    std::string* custom_mark = nullptr;  // of the note just called: its text follows
    std::string_view leading_mark = {};  // of the note that is read, until its text begins

    FieldStack& fields() { return steps.back().fields; }

    RunFormat run_format(const RunFormat& own, const Style* style) const {
        return stories.styles.effective(own, style, builder.style(),
                                        tables.empty() ? RunFormat() : tables.back().run());
    }

    // 17.7.2: text in no run looks as its paragraph's style says.
    RunFormat run() const { return runs.empty() ? run_format({}, nullptr) : runs.back(); }
};

/// Whether the walk goes into an element, and closes it behind what is in it; or in behind its first child, which has
/// been read with it.
enum class Go { into, behind_first, past };
/// Into an element that has been read with its properties, which are mostly the first in it.
Go behind(pugi::xml_node properties, pugi::xml_node node);

/// The text that an element stands for; none of it where it is hidden, or in the code of a field.
void emit(Walk&, std::string_view text);
/// The same for what is no text.
bool is_shown(Walk&);
void end_paragraph(Walk&, bool mark_dropped);

/// Goes past a row or a cell that is.
Go dropped(Walk&, pugi::xml_node);
/// A w:pPr, w:rPr or w:tcPr of `node`: the one of the text that is read.
pugi::xml_node properties_of(const Walk&, pugi::xml_node node, const char* name);
void count_changes(Walk&, const TrackedChanges&);
/// `text` is hidden; "" where it is none, but something else.
void count_hidden(Walk&, std::string_view text);
std::optional<NoteKind> note_kind(pugi::xml_node);

// story_text.cpp: paragraphs, runs and what stands in them.
Go open_paragraph(Walk&, pugi::xml_node);
void close_paragraph(Walk&, pugi::xml_node);
Go open_run(Walk&, pugi::xml_node);
void close_run(Walk&, pugi::xml_node);
Go open_text(Walk&, pugi::xml_node);
void close_text(Walk&, pugi::xml_node);
void characters(Walk&, std::string_view text);
Go tab(Walk&, pugi::xml_node);
Go line_break(Walk&, pugi::xml_node);
Go no_break_hyphen(Walk&, pugi::xml_node);
Go symbol(Walk&, pugi::xml_node);
Go ruby(Walk&, pugi::xml_node);
Go open_ruby_text(Walk&, pugi::xml_node);
void close_ruby_text(Walk&, pugi::xml_node);
Go open_hyperlink(Walk&, pugi::xml_node);
void close_hyperlink(Walk&, pugi::xml_node);
Go bookmark(Walk&, pugi::xml_node);
Go note_call(Walk&, pugi::xml_node);

// story_fields.cpp: fields, whose results are text and whose codes are not.
Go field_character(Walk&, pugi::xml_node);
Go field_code(Walk&, pugi::xml_node);
Go open_simple_field(Walk&, pugi::xml_node);
void close_simple_field(Walk&, pugi::xml_node);
void end_paragraph_of_fields(Walk&);

// story_changes.cpp: what is left in the file of other versions of the text, and what is not read.
Go change(Walk&, pugi::xml_node);
Go deleted_text(Walk&, pugi::xml_node);
Go deleted_field_code(Walk&, pugi::xml_node);
Go comment(Walk&, pugi::xml_node);
Go unread_chart(Walk&, pugi::xml_node);
Go unread_diagram(Walk&, pugi::xml_node);
Go unread_document(Walk&, pugi::xml_node);
Go properties(Walk&, pugi::xml_node);
Go section_properties(Walk&, pugi::xml_node);

// story_frames.cpp: what holds paragraphs, or stands in their place.
Go open_content_control(Walk&, pugi::xml_node);
void close_content_control(Walk&, pugi::xml_node);
Go open_alternatives(Walk&, pugi::xml_node);
void close_alternatives(Walk&, pugi::xml_node);
Go alternative(Walk&, pugi::xml_node);
Go text_box(Walk&, pugi::xml_node);
Go open_drawn_paragraph(Walk&, pugi::xml_node);
void close_drawn_paragraph(Walk&, pugi::xml_node);
Go drawing_properties(Walk&, pugi::xml_node);
Go picture(Walk&, pugi::xml_node);
Go vml_picture(Walk&, pugi::xml_node);
Go vml_word_art(Walk&, pugi::xml_node);
Go open_table(Walk&, pugi::xml_node);
void close_table(Walk&, pugi::xml_node);
Go open_row(Walk&, pugi::xml_node);
void close_row(Walk&, pugi::xml_node);
Go open_cell(Walk&, pugi::xml_node);
void close_cell(Walk&, pugi::xml_node);

}  // namespace kamerbrief
