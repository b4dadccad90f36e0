// Every code that a diagnostic can have, as `check --explain` and SARIF tell it.
//
// A new code is a row here and a line in kamerbrief(5), which has the same summary; tests hold all three together.
#include <array>

#include "kamerbrief/check.hpp"

namespace kamerbrief {
namespace {

using enum Severity;

constexpr std::array<std::string_view, 4> severity_names{"error", "warning", "info", "style"};

// By subject: citations, motions and commitments, notes, the table of contents, the text, the file, the reading of it.
constexpr auto codes = std::to_array<DiagnosticCode>({
    {error, "session-impossible", "a session that no parliament sat, as 2025/25",
     "A session of parliament runs from one September to the next, so its second year is always the one after the "
     "first. Correct the year that is wrong.",
     "Kamerstukken II 2024/26, 29628, nr. 1230", "Kamerstukken II 2024/25, 29628, nr. 1230"},
    {warning, "session-not-constant", "one paper cited with two sessions",
     "A paper is printed in one session of parliament, whatever the date of the letter that cites it. Look up which of "
     "the two it is.",
     "Kamerstukken II 2023/24, 31305, nr. 12, and in another note Kamerstukken II 2024/25, 31305, nr. 12",
     "Kamerstukken II 2024/25, 31305, nr. 12 in both"},
    {error, "number-unreadable", "a paper whose number cannot be one",
     "Behind the word nr. stands what no paper of the Kamer is numbered by: too many digits, or a word. Look the "
     "number "
     "up.",
     "Kamerstukken II 2024/25, 29628, nr. 12345", "Kamerstukken II 2024/25, 29628, nr. 1234"},
    {warning, "chamber-mismatch", "a paper of the Eerste Kamer cited as one of the Tweede",
     "Papers numbered by letters are of the Eerste Kamer. Write Kamerstukken I, or correct the number.",
     "Kamerstukken II 2024/25, 36410, nr. C", "Kamerstukken I 2024/25, 36410, C"},
    {error, "budget-chapter-missing",
     "a budget dossier without its chapter; for information only where the main dossier is plausible",
     "Papers of a budget are numbered anew in each chapter, so that the dossier and a number alone name another paper, "
     "or "
     "none. Add the chapter of the ministry. Where the number may be one of the main dossier (the general debate on "
     "the "
     "budget), this is for information only.",
     "36 600, nr. 32 in a letter that elsewhere cites 36 600-VI", "36600-VI, nr. 32"},
    {warning, "same-paper-two-forms", "one paper with its chapter here and without it there",
     "The same dossier and number are cited with a chapter in one place and without it in another. If they are one "
     "paper, "
     "write it the same way; if they are two, nothing is wrong.",
     "36 600, nr. 32, and later 36600-VI, nr. 32", "36600-VI, nr. 32, both times"},
    {warning, "chapter-not-constant", "a budget dossier without its chapter that means two chapters",
     "The dossier of a budget stands without its chapter for one ministry here and for another there. Write each with "
     "its chapter.",
     "\"36 600, nr. 79\" of one ministry, and in a sentence about another \"36 600, nr. 184\"",
     "\"36 600-VI, nr. 79\" and \"36 600-XVI, nr. 184\""},
    {warning, "same-id-different-subject", "one number for different promises, or for motions on different things",
     "One number stands for two motions of different members, or for commitments under different headings. Most often "
     "it was copied along with the text around it: look both up.",
     "TZ202412-156 under \"Dijken\" and under \"Sluizen\"", "TZ202412-156 twice under \"Dijken\""},
    {warning, "member-spelling", "one member with two spellings",
     "A double name is written with a letter more, less or other than elsewhere in the letter. Both are read as the "
     "one "
     "that the letter has most. Write the name in one way.",
     "het lid Michels-Baker, and elsewhere het lid Michels-Bakker", "het lid Bosma and het lid Bosman"},
    {warning, "paper-different-members", "one paper with different movers",
     "A motion's paper is named with other members than elsewhere in the letter. Check in the paper who moved it, and "
     "in "
     "which order.",
     "the motion of Van der Horst and Drenthen, and later, of the same paper, of Van der Horst and Smit",
     "the motion of Van der Horst and Drenthen, both times"},
    {warning, "label-mismatch", "\"Kamerstukken\" before the number of something else",
     "A document, a zaak or a commitment is registered under a number of its own and is no Kamerstuk. Leave the label "
     "out.",
     "Kamerstukken II 2024/25, 2024D51189", "2024D51189"},
    {error, "tz-prefix-missing", "the number of a commitment without TZ",
     "The number of a commitment begins with TZ, the year and the month. Without TZ it is not found.",
     "Kamerstukken II 2024/25, 202412, nr. 156", "TZ202412-156"},
    {error, "tz-malformed", "the number of a commitment that cannot be one",
     "A commitment is numbered TZ, four digits of the year, two of the month, a hyphen and a number. Look it up in the "
     "list of commitments.",
     "TZ2024412", "TZ202412-156"},
    {warning, "law-title-mismatch", "a law by a title that is not its own",
     "A word of the title is misspelt, or the letters of the abbreviation stand in another order. Write the title as "
     "wetten.overheid.nl has it.",
     "Wet wapens en munities", "Wet wapens en munitie"},
    {info, "pinned-version", "a law as it stood in an earlier year",
     "An address at wetten.overheid.nl with a date shows the law as it stood then. That may be meant; else leave the "
     "date out.",
     "https://wetten.overheid.nl/BWBR0032607/2023-01-01 in a letter of 2025", "the same in a letter of 2023"},
    {error, "ecli-slip", "an ECLI that is not written as one",
     "An ECLI begins with ECLI and the country, with colons between its parts. It is read as what it can only mean; "
     "write "
     "it that way.",
     "ECLl:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006"},
    {warning, "case-note-without-publication", "a case note without the journal that prints it",
     "A case note is cited by its author and its case, and the reader cannot tell where to find it. Add the journal, "
     "the year and the number.",
     "Noot A. Jansma, ECLI:NL:HR:2019:2006", "Noot A. Jansma, NJ 2020/41, ECLI:NL:HR:2019:2006"},
    {info, "pinpoint-on-conclusion", "\"r.o.\" of an opinion of the Parket",
     "Opinions have numbered paragraphs, rulings have considerations (r.o.). Perhaps the ruling is meant.",
     "ECLI:NL:PHR:2015:1111, r.o. 9", "ECLI:NL:HR:2015:1111, r.o. 9"},
    {error, "number-slip", "a letter where a digit belongs",
     "A letter stands in a number for the digit that it looks like. It is read as that digit; write the digit.",
     "Stb. 2024, 4l2", "Stb. 2024, 412"},
    {warning, "grey-literature-no-year", "a report without its year",
     "A report is found by who wrote it, its title and its year. Add the year.",
     "Rapport Inspectie van de Kust, Toezicht op kades, Den Haag",
     "Rapport Inspectie van de Kust, Toezicht op kades, Den Haag 2024"},
    {error, "handelingen-no-year", "a debate without a year",
     "The minutes of a debate cannot be found by the day and the month alone. Add the year, better the session, the "
     "number "
     "of the meeting and the item.",
     "Handelingen II, 16 april", "Handelingen II 2024/25, nr. 71, item 5"},
    {warning, "handelingen-incomplete", "a debate that cannot be looked up",
     "The official address of minutes is made of the session, the number of the meeting and the item (before 2010: the "
     "pages). One of them is missing.",
     "Handelingen II 2024/25, nr. 71", "Handelingen II 2024/25, nr. 71, item 5"},
    {warning, "not-a-handelingen-source", "\"Handelingen\" for a debate in committee",
     "The Handelingen report plenary meetings. A debate in committee is reported in a paper of its own: cite that, or "
     "the debate by its name and date.",
     "\"Handelingen II, 25 september\" at a sentence about a commissiedebat",
     "the same at a sentence about a plenary debate"},
    {error, "date-in-future", "a debate or paper dated after the letter",
     "A letter cannot cite what did not yet exist. Correct the date of one or the other.",
     "TZ202512-004 in a letter of June 2025", "TZ202412-156 in a letter of June 2025"},
    {warning, "comma-as-citation-separator", "a comma between two papers where others have a semicolon",
     "Papers of different dossiers are parted by a semicolon, so that the parts of one citation and two citations "
     "differ.",
     "\"31305, nr. 12, 34324, nr. 5\" in a letter with \"31305, nr. 13; 34324, nr. 6\"",
     "\"31305, nr. 12; 34324, nr. 5\""},
    {info, "cited-twice", "the same thing in two notes in a row, or one apart",
     "A note repeats what one of the two before it cites. One of them can go, or say \"idem\".",
     "ECLI:NL:HR:2019:2006 in notes 39 and 41", "the same in notes 39 and 60"},
    {style, "citation-style", "a citation written unlike the others",
     "Most citations of the letter are written in one way and this one in another: the comma before \"nr.\", the blank "
     "within the dossier, the full stop behind it. A blank before a comma is never right.",
     "\"31305 nr. 12\" in a letter with commas before \"nr.\"", "\"31305, nr. 12\""},
    {error, "paper-unknown", "a cited paper that the list of --known does not have",
     "The list given with --known names papers of this kind, and not this one: a digit is probably wrong. Kinds of "
     "which "
     "the list names none are not looked up.",
     "29628, nr. 12300 where the list ends at kst-29628-1230", "29628, nr. 1230"},
    {warning, "motion-without-paper", "a motion that is treated and not cited",
     "The letter says what becomes of a motion and cites its paper nowhere, so that the registrar cannot tell which "
     "motion "
     "it is. Add the dossier and the number.",
     "Met deze brief beschouw ik de motie van het lid Drenthen als afgedaan.",
     "Met deze brief beschouw ik de motie van het lid Drenthen (29628, nr. 1230) als afgedaan."},
    {warning, "disposal-count-differs", "\"de twee toezeggingen\" where there is one",
     "A sentence that disposes of motions or commitments counts them, and the part of the letter that it speaks of has "
     "another number of them. One is missing, or the sentence is from an earlier version.",
     "\"Hiermee beschouw ik de twee moties als afgedaan\" below one motion", "the same below two motions"},
    {warning, "note-not-called", "a note that nothing in the letter calls",
     "The file holds a note that no place of the text calls, so that no reader sees it. Its call was probably deleted, "
     "or "
     "the note was typed over.",
     "a note 3 where the text calls 1 and 2", "a note 3 that a table's caption calls"},
    {error, "call-without-note", "a call of a note that the letter does not have",
     "The text calls a note that is not there: the reader finds a number that leads nowhere. Add the note, or take the "
     "call out.",
     "a call of note 4 where there are three notes", "two calls of note 3"},
    {warning, "note-cycle", "a note that leads back to itself",
     "The note calls itself, or another note that calls it, so that whoever follows the calls goes round. Take one of "
     "them out.",
     "a note 2 that says \"zie noot 3\" by a call of note 3, which calls note 2", "a note 3 that calls note 2"},
    {warning, "toc-bookmark-missing", "a line of the table of contents points to a heading that is gone",
     "The table of contents has a line whose heading was deleted or rewritten. Update the field in Word (F9).",
     "a line that points to _Toc123, which nothing carries", "a line that points to the bookmark of a heading"},
    {warning, "toc-title-differs", "the table of contents calls a heading something else",
     "The heading was changed after the table of contents was made. Update the field in Word (F9).",
     "\"Dijken\" in the table, \"Dijken en duinen\" above the text",
     "\"Dijken\" in both, with its number in one of them"},
    {warning, "toc-entry-missing", "a heading that the table of contents does not have",
     "The heading was added after the table of contents was made. Update the field in Word (F9).",
     "a heading behind a table of contents that lists all others of its level",
     "a heading of a level that the table of contents leaves out"},
    {warning, "caption-number-twice", "a number that two tables or two figures have",
     "A reference to the number does not say which is meant. Number the captions anew.", "\"Tabel 3\" over two tables",
     "\"Tabel 3\" and \"Tabel 3 (vervolg)\""},
    {warning, "caption-out-of-order", "a table or a figure with a lower number than the one before it",
     "The captions were numbered by hand and moved. Number them in the order in which they stand.", "tables 1, 3 and 2",
     "tables 1, 2 and 4"},
    {warning, "cross-reference-missing", "a reference to a part that the letter does not have",
     "The letter numbers its tables, figures, headings, annexes or notes, and has none of this number. Correct the "
     "number; "
     "where a part of another document is meant, say of which.",
     "\"zie tabel 9\" where there are four tables", "\"zie tabel 9 van het jaarverslag\""},
    {error, "field-error", "a field of which Word shows an error",
     "A field refers to something that was deleted, and Word prints its error in place of the text. Repair the "
     "reference or "
     "take it out, and update the fields (F9).",
     "zie Fout! Verwijzingsbron niet gevonden.", "zie tabel 3"},
    {error, "placeholder-left", "a placeholder that nobody filled in",
     "What stands here was to be replaced: a prompt of the template, a name in brackets, XX or PM. Fill it in or take "
     "it "
     "out.",
     "op [datum] aan uw Kamer gezonden", "op 3 juni 2025 aan uw Kamer gezonden"},
    {warning, "no-content", "a letter without any text",
     "The file can be read, and nothing is in it: neither words nor images. It is probably not the one that was meant.",
     "a text of blank lines", "a letter that is one image"},
    {warning, "comments-left", "comments that the sender would not wish to send",
     "The file has Word comments in it, which whoever receives it can read. Delete them before it is sent.",
     "a file with one comment", "a file whose comments were deleted"},
    {warning, "changes-left", "tracked changes, likewise",
     "The file has tracked changes in it: whoever receives it can read what was deleted and who did it. Accept or "
     "reject "
     "them before it is sent.",
     "a file with one inserted word that is not accepted", "a file whose changes were accepted"},
    {warning, "hidden-text-left", "hidden text, likewise",
     "The file has text that is formatted as hidden, which whoever receives it can make visible. Delete it.",
     "a paragraph formatted as hidden", "a hidden mark without text"},
    {info, "part-not-read", "a chart, a SmartArt graphic or a document within the letter, whose text is not read",
     "The letter holds something with text that this program does not read. What it says is in none of the findings.",
     "a letter with a chart", "a letter with an image"},
    {warning, "part-missing", "a part that the file names and does not have: styles, numbering, notes, a header",
     "A part of the file is gone, and what it says of the letter with it: headings may be read as text, items as "
     "paragraphs. Ask for the file anew.",
     "a file whose styles.xml was taken out", "a file as Word saves it"},
    {warning, "id-not-unique", "two notes, or two relationships, with one id: the first is meant",
     "The file was damaged or made by a program with a fault: two of its parts have one name. Open it in Word, save it "
     "again and compare.",
     "two footnotes with w:id 3", "a footnote and an endnote with w:id 3"},
    {info, "file-irregular", "a Word file that is not built as Word builds it",
     "A part of the file is missing, named otherwise or in another place than the format demands, and was found all "
     "the "
     "same. Another program made it, or something happened to it on its way: open it in Word and compare.",
     "a file without [Content_Types].xml", "a file as Word saves it"},
    {info, "table-recovered", "a table that was read in the one way that fits",
     "Something about a table is not as the format demands, and it was read in the only way that makes sense of it. "
     "Compare it with the letter.",
     "a row with more cells than the grid of its table has columns", "a row whose merged cells fill the grid"},
    {info, "table-ragged", "a table whose rows are not of one length",
     "Plain text does not tell which cells are merged, so that the cells of a short row may belong further to the "
     "right. "
     "Compare it with the letter, or read the Word file.",
     "a table of text with rows of three and of two cells", "a table of text with rows of three cells only"},
    {info, "text-lossy", "what the form of the file cannot tell",
     "The file does not say something that a finding might depend on, as which cells are merged in plain text. Read "
     "the "
     "Word file where there is one.",
     "a plain text with a list", "the Word file that it was made of"},
    {info, "text-encoding", "a text that is not UTF-8",
     "The text was read as Windows-1252, in which old programs write. Where accents look wrong, convert it to UTF-8 "
     "first.",
     "a text with the byte E9 for an e with an accent", "the same text in UTF-8"},
    {warning, "text-damaged", "bytes that are no text, shown as U+FFFD",
     "Some bytes are no character in the encoding of the text. Make the text anew from its source.",
     "a character in UTF-8 of which the last byte is missing", "a text in which all characters are whole"},
    {warning, "text-controls", "control characters, which are left out",
     "The text has NUL or control characters in it, which no letter has. It was probably made by a program with a "
     "fault.",
     "a NUL between two words", "a tab between two words"},
});

}  // namespace

std::span<const DiagnosticCode> diagnostic_codes() {
    return codes;
}

std::string_view name_of(Severity severity) {
    return severity_names[static_cast<std::size_t>(severity)];
}

}  // namespace kamerbrief
