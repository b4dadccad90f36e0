#include "write/json_records.hpp"

#include <array>

#include "kamerbrief/check.hpp"
#include "write/json_table.hpp"

namespace kamerbrief {
namespace {

// The names of the enumerators, in their order.
constexpr std::array<std::string_view, 4> origin_names{"toc", "heading", "inferred", "preamble"};
constexpr std::array<std::string_view, 12> status_names{
    "afgedaan",        "deels_afgedaan", "in_uitvoering", "aangehouden", "overgenomen", "ontraden",
    "niet_uitgevoerd", "ingetrokken",    "verworpen",     "vervallen",   "open",        "vermeld"};
constexpr std::array<std::string_view, 2> commitment_names{"answered", "new"};
constexpr std::array<std::string_view, 2> note_names{"footnote", "endnote"};

template <std::size_t size, class Enum>
std::string_view name(const std::array<std::string_view, size>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

using Lines = JsonWriter::Lines;

}  // namespace

std::string_view name_of(Origin origin) {
    return name(origin_names, origin);
}

std::string_view name_of(Status status) {
    return name(status_names, status);
}

std::string_view name_of(CommitmentKind kind) {
    return name(commitment_names, kind);
}

std::string_view name_of(NoteKind kind) {
    return name(note_names, kind);
}

JsonRecords::JsonRecords(const Letter& of, bool indented, Standing standing)
    : JsonParts(of, indented), standing_(standing) {
    gather_citations_of_notes();
}

void JsonRecords::section(const Section& section, std::size_t index) {
    id("id", 's', index);
    id("parent", 's', section.parent);
    json.member("level", section.level);
    json.member("number", section.number);
    text("title", section.title);
    json.member("origin", name_of(section.origin));
    json.member("bookmark", section.bookmark);
    json.member("bookmarks", section.bookmarks);
    json.key("topics");
    json.begin_array(Lines::one);
    if (section.about_motion) json.value("motion");
    if (section.about_commitment) json.value("commitment");
    json.end_array();
    json.key("blocks");
    json.begin_array();
    for (std::size_t i = 0; i < section.blocks.size(); ++i)
        block(section.blocks[i], i);
    json.end_array();
}

void JsonRecords::block(const SectionBlock& block, std::size_t index) {
    json.begin_object();
    switch (block.kind) {
        case SectionBlock::Kind::paragraph:
            json.member("paragraph", places.shown(block.index));
            break;
        case SectionBlock::Kind::item:
            json.member("item", places.shown(block.index));
            json.member("marker", letter.homes[block.index].marker);
            json.member("depth", block.depth);
            break;
        case SectionBlock::Kind::table:
            id("table", 't', block.index);
            break;
        case SectionBlock::Kind::image: {
            const std::string& alt_text = letter.document.paragraphs[block.index].images[block.image].alt_text;
            json.member("image", alt_text.empty() ? std::nullopt : std::optional(alt_text));
        }
    }
    json.key("notes");
    json.begin_array();
    // An image stands beside the text of its paragraph, which has the notes.
    if (block.kind != SectionBlock::Kind::table && letter.homes[block.index].owner == index) {
        for (const NoteCall& call : letter.document.paragraphs[block.index].calls) {
            if (!call.note) continue;
            json.begin_object(Lines::one);
            json.member("footnote", places.note_id(*call.note));
            json.member("at", places.offset(block.index, call.at));
            json.end_object();
        }
    }
    json.end_array();
    json.end_object();
}

void JsonRecords::motion(const Motion& motion, std::size_t index) {
    id("id", 'm', index);
    id("section", 's', motion.section);
    json.member("members", motion.members);
    json.member("cosigned", motion.cosigned);
    json.member("identifiers", motion.identifiers);
    text("request", motion.request);
    json.member("status", name_of(motion.outcome.status));
    disposal(motion.outcome.disposal);
    text("promised_by", motion.outcome.promised_by);
    text("text", motion.text);
    place("at", motion.text);
    ids("citations", 'c', motion.citations);
}

void JsonRecords::commitment(const Commitment& commitment, std::size_t index) {
    id("id", 'p', index);
    json.member("kind", name_of(commitment.kind));
    id("section", 's', commitment.section);
    json.member("number", commitment.number);
    json.member("made_on", commitment.made_on);
    text("made_in", commitment.made_in);
    json.member("made_to", commitment.made_to);
    text("text", commitment.text);
    json.member("status", name_of(commitment.outcome.status));
    disposal(commitment.outcome.disposal);
    text("promised_by", commitment.outcome.promised_by);
    place("at", commitment.text);
    ids("citations", 'c', commitment.citations);
}

void JsonRecords::disposal(const std::optional<Place>& disposal) {
    json.key("disposal");
    if (!disposal) return json.value(nullptr);
    json.begin_object();
    text("text", disposal);
    place("at", disposal);
    json.end_object();
}

void JsonRecords::question(const Question& question, std::size_t index) {
    id("id", 'q', index);
    json.member("number", question.number);
    id("section", 's', question.section);
    json.member("asked_by", question.asked_by);
    json.member("question", places.joined(question.question));
    json.member("answer", places.joined(question.answer));
    json.member("answered_with", question.answered_with);
    json.key("notes");
    json.begin_array();
    for (const QuestionNote& note : question.notes)
        question_note(note);
    json.end_array();
    place("at", place_of(question));
}

std::optional<Place> JsonRecords::place_of(const Question& question) const {
    if (question.question.empty()) return letter.sections[question.section].title;
    return places.shown_place(question.question.front());
}

void JsonRecords::question_note(const QuestionNote& note) {
    json.begin_object();
    json.key("footnote");
    note.note ? json.value(places.note_id(*note.note)) : json.value(nullptr);
    json.member("mark", note.note ? std::nullopt : std::optional(note.mark));
    json.key("text");
    if (note.note) {
        json.value(places.joined(places.note(*note.note)));
    } else {
        typed_note(note.text);
    }
    place("at", note.at);
    json.end_object();
}

void JsonRecords::typed_note(const std::vector<Place>& paragraphs) {
    if (paragraphs.empty()) return json.value(nullptr);
    std::vector<std::string_view> pieces;
    for (const Place& paragraph : paragraphs) {
        if (!pieces.empty()) pieces.push_back("\n");
        pieces.push_back(text_at(letter, paragraph));
    }
    json.value(pieces);
}

void JsonRecords::citation(const Citation& citation, std::size_t index) {
    const Home& home = letter.homes[citation.at.paragraph];
    id("id", 'c', index);
    json.member("kind", citation.kind);
    json.member("identifier", citation.identifier);
    json.member("url", citation.url);
    text("text", citation.at);
    place("at", citation.at);
    json.key("footnote");
    home.kind == Home::Kind::note ? json.value(places.note_id(home.owner)) : json.value(nullptr);
    id("section", 's', home.section);
    for (const Field& field : citation.fields)
        json.member(standing_ == Standing::by_itself ? name_in_record(field.name) : field.name, field.value);
    json.key("suggested");
    json.begin_array();
    for (const Suggestion& suggestion : citation.suggested) {
        json.begin_object();
        json.member("identifier", suggestion.identifier);
        json.member("url", suggestion.url);
        json.member("reason", suggestion.reason);
        json.end_object();
    }
    json.end_array();
    text("context", citation.context);
}

void JsonRecords::gather_citations_of_notes() {
    citations_of_notes_.resize(letter.document.notes.size());
    for (std::size_t i = 0; i < letter.citations.size(); ++i) {
        const Home& home = letter.homes[letter.citations[i].at.paragraph];
        if (home.kind == Home::Kind::note) citations_of_notes_[home.owner].push_back(i);
    }
}

void JsonRecords::note(const Note& note, std::size_t index) {
    json.member("id", places.note_id(index));
    json.member("number", note.number);
    json.member("mark", note.mark);
    json.member("kind", name_of(note.kind));
    id("section", 's', section_of(note));
    json.member("text", places.joined(places.note(index)));
    json.key("calls");
    json.begin_array();
    for (const Place& call : note.calls) {
        // A call in the letterhead has no place in the letter's texts.
        if (letter.homes[call.paragraph].kind != Home::Kind::outside) place(call);
    }
    json.end_array();
    ids("citations", 'c', citations_of_notes_[index]);
}

std::optional<std::size_t> JsonRecords::section_of(const Note& note) const {
    return note.calls.empty() ? std::nullopt : letter.homes[note.calls.front().paragraph].section;
}

void JsonRecords::table(const Grid& grid, std::size_t index) {
    write_json_table(*this, grid, index);
}

void JsonRecords::diagnostic(const Diagnostic& diagnostic, std::size_t) {
    json.member("code", diagnostic.code);
    json.member("severity", name_of(diagnostic.severity));
    json.member("message", diagnostic.message);
    place("at", diagnostic.at);
}

}  // namespace kamerbrief
