// What a letter means: its sections, motions, commitments, citations and tables, as judged from the document.
//
// A letter owns its document, and a finding is a place in it, never a copy: the bytes at a finding's place are its
// text. Everything is named by its index in its list. kamerbrief(5) describes each field as it is written.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kamerbrief/document.hpp"

namespace kamerbrief {

struct Signatory {
    std::string name;
    std::string function;
};

/// The letterhead and the signature. A field is absent where the letter does not say.
struct Head {
    std::optional<std::string> title;    ///< the document's own, else the subject
    std::optional<std::string> subject;  ///< after "Betreft" or "Onderwerp"
    std::optional<std::string> date;     ///< ISO 8601, "2025-06-13"
    std::optional<std::string> reference;
    std::optional<std::string> your_reference;
    std::optional<std::string> ministry;
    std::optional<std::string> addressee;
    std::vector<Signatory> signatories;
};

/// Where a paragraph stands in the letter, for every paragraph of the document.
struct Home {
    enum class Kind {
        outside,  ///< no text of the letter: letterhead, signature, table of contents, empty
        title,    ///< of `section`
        block,    ///< `owner` is the block in `section`
        cell,     ///< `owner` is the grid; `row` and `column` in it
        caption,  ///< `owner` is the grid
        note,     ///< `owner` is the note
    };
    Kind kind = Kind::outside;
    std::optional<std::size_t> section;  ///< for a note: that of its first call
    std::size_t owner = 0;
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t text_begin =
        0;               ///< the byte behind a typed number, list marker or caption label, where the shown text begins
    std::string marker;  ///< of a list item, typed or printed by Word: "1)", "•"
};

enum class Origin { toc, heading, inferred, preamble };

/// Of a section in an answer to questions of members (beantwoording Kamervragen).
enum class SectionRole { text, question, answer };

/// A line of the table of contents as the letter prints it.
struct ContentsLine {
    std::size_t paragraph = 0;
    std::string title;     ///< without its number and page
    std::string bookmark;  ///< of the heading; "" where the file does not say, as in plain text
};

struct SectionBlock {
    enum class Kind { paragraph, item, table, image };
    Kind kind = Kind::paragraph;
    std::size_t index = 0;  ///< the paragraph (also of an image), or the grid
    std::size_t image = 0;  ///< in the paragraph's images
    int depth = 0;          ///< of an item, 1 for the outermost
};

struct Section {
    std::optional<std::size_t> parent;
    int level = 0;
    std::optional<std::string> number;  ///< without its closing dot or bracket: "2.1"
    std::optional<Place> title;         ///< without the number; absent for the preamble
    Origin origin = Origin::preamble;
    std::optional<std::string> bookmark;  ///< that the table of contents points to, else the last _Toc one
    std::vector<std::string> bookmarks;
    bool about_motion = false;  ///< its title names a motion
    bool about_commitment = false;
    SectionRole role = SectionRole::text;
    std::vector<std::string> question_numbers;  ///< that it asks or answers: "3", "4a"; empty where it does not say
    std::vector<std::string> asked_by;          ///< members whom its label names
    std::vector<SectionBlock> blocks;
};

/// A table that holds data. `table` has its cells.
struct Grid {
    std::size_t table = 0;
    std::optional<std::size_t> section;
    std::optional<std::string> label;  ///< "Tabel 1"
    std::optional<Place> caption;      ///< without the label
    std::size_t header_rows = 0;
    std::optional<std::size_t> parent;  ///< the grid that it is nested in, at `parent_row`, `parent_column`
    std::size_t parent_row = 0;
    std::size_t parent_column = 0;
};

/// A field of a citation's kind, "dossier": "36600".
struct Field {
    std::string_view name;  ///< from the table of kinds: lives as long as the program
    std::string value;
};

struct Suggestion {
    std::string identifier;
    std::string url;
    std::string reason;
};

/// How the letter says what it cites.
enum class Wording {
    full,     ///< in words or numbers of its own
    name,     ///< by the name of a letter whose paper a note gives: "tweede halfjaarbericht kust 2024"
    anaphor,  ///< by pointing to another citation: "Idem", "zie noot 12"
};

struct Citation {
    std::string_view kind;  ///< the name of a row of the table of kinds: "kamerstuk"
    Place at;
    std::optional<std::string> identifier;  ///< as the text says, normalised; absent where none can be built
    std::optional<std::string> url;
    std::vector<Field> fields;          ///< those that the text gives, in the order of kamerbrief(5)
    std::vector<Suggestion> suggested;  ///< best first
    std::optional<Place> context;       ///< for one in a note: the sentence that the note hangs on
    Wording wording = Wording::full;
};

/// What became of a motion or a commitment, as the letter says.
enum class Status {
    afgedaan,
    deels_afgedaan,
    in_uitvoering,
    aangehouden,
    overgenomen,
    ontraden,
    niet_uitgevoerd,
    ingetrokken,
    verworpen,
    vervallen,
    open,
    vermeld,
};

/// What the letter says of a motion or a commitment.
struct Outcome {
    Status status = Status::vermeld;
    std::optional<Place> disposal;     ///< the sentence that says so
    std::optional<Place> promised_by;  ///< when the letter says that it will return to what is not done
};

struct Motion {
    std::size_t section = 0;
    std::vector<std::string> members;  ///< surnames as the Kamer writes them: "Van der Werf"
    bool cosigned = false;             ///< "c.s."
    std::vector<std::string> identifiers;
    std::optional<Place> request;
    Outcome outcome;
    Place text;  ///< the sentence that introduces it, or the title
    std::vector<std::size_t> citations;
};

enum class CommitmentKind { answered, new_ };

struct Commitment {
    CommitmentKind kind = CommitmentKind::answered;
    std::size_t section = 0;
    std::optional<std::string> number;   ///< "TZ202412-156", or as written where no identifier can be made
    std::optional<std::string> made_on;  ///< ISO 8601; "--04-16" where the year is unknown
    std::optional<Place> made_in;
    std::vector<std::string> made_to;  ///< surnames of members
    Outcome outcome;
    Place text;  ///< the sentence that tells of it, or the title
    std::vector<std::size_t> citations;
};

/// A note that a question or its answer calls.
struct QuestionNote {
    std::optional<std::size_t> note;  ///< in the document's notes; absent for one typed by hand
    std::string mark;                 ///< of one typed by hand: "1)", "[6]"
    std::vector<Place> text;          ///< of one typed by hand, without its mark; empty where none is found
    Place at;                         ///< of its call; of no length for a real note
};

/// A question of members of parliament, and its answer.
struct Question {
    std::string number;                      ///< "3", "4a"
    std::size_t section = 0;                 ///< that asks it, or holds the table that does
    std::vector<std::string> asked_by;       ///< surnames of members
    std::vector<std::size_t> question;       ///< paragraphs, in order
    std::vector<std::size_t> answer;         ///< likewise; empty where the letter gives none
    std::vector<std::string> answered_with;  ///< the numbers of the other questions that the answer is of
    std::vector<QuestionNote> notes;         ///< of the question, then of the answer
};

struct Letter {
    Document document;
    std::vector<Home> homes;  ///< one for every paragraph of the document
    Head head;
    std::vector<ContentsLine> contents;
    std::vector<Section> sections;
    std::vector<Grid> grids;
    std::vector<Motion> motions;
    std::vector<Commitment> commitments;
    std::vector<Question> questions;  ///< by where they are asked
    std::vector<Citation> citations;  ///< in reading order: a note's right behind the paragraph that first calls it
    std::vector<Diagnostic> diagnostics;
};

inline std::string_view text_at(const Letter& letter, const Place& place) {
    return text_at(letter.document, place);
}

}  // namespace kamerbrief
