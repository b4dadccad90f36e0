"""Compares what is read from Word files with what is read from the text that Tika makes of them.

    compare.py PROGRAM FOLDER < LIST

LIST has two lines for each file: its path and the name of its text in FOLDER. Writes a table, a line for each file and a
column for each thing compared: entries that differ / entries that Word has. Then the differences that are accepted, with
their reasons, and those that are not: "-" from Word, "+" from the text. Ends with 1 where there is one of these.

Not compared, as a text cannot tell it: the title in docProps, the number and the id of a note (Tika prints ids only), levels
and bookmarks of sections, the markers of lists (every bullet is "\u00b7"), spans and header rows of tables. Other
differences that are no mistake of reading are the rows of ACCEPTED: each speaks of how such files are made, never of one.
"""
import collections
import difflib
import itertools
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path


# What is read, as entries: a list of texts for each thing compared.


def plain(text):
    """Blanks of any kind and number are one, as Tika writes its own behind labels and in cells; and a non-breaking hyphen
    is none, as older versions print nothing for it."""
    return " ".join((text or "").replace("\u2011", "").split())


def fields(letter):
    head = letter["letter"]
    yield from (f"{name}: {plain(head[name])}" for name in ("subject", "date", "reference", "your_reference", "ministry"))
    yield f"addressee: {plain(head['addressee'])}"
    yield from (f"signatory: {plain(person['name'])}, {plain(person['function'])}" for person in head["signatories"])


def sections(letter):
    return (f"{section['number'] or ''}|{plain(section['title'])}" for section in letter["sections"])


def blocks(letter):
    for section in letter["sections"]:
        for block in section["blocks"]:
            kind = next(kind for kind in ("paragraph", "item", "table", "image") if kind in block)
            yield f"{kind}: {plain(block[kind])}" if kind in ("paragraph", "item") else kind


def notes(letter):
    return (f"{note['kind']}: {plain(note['text'])}" for note in letter["footnotes"])


def calls(letter, before=40):
    """The words before each call, and the note called."""
    text = {note["id"]: plain(note["text"]) for note in letter["footnotes"]}
    for section in letter["sections"]:
        for block in section["blocks"]:
            words = block.get("paragraph", block.get("item")) or ""
            for call in block["notes"]:
                yield f"{plain(words[:call['at']])[-before:]} ^ {text[call['footnote']]}"
    for table in letter["tables"]:
        for call in table["notes"]:
            words = table["caption"] if call["row"] is None else table["rows"][call["row"]][call["column"]]
            yield f"{plain((words or '')[:call['at']])[-before:]} ^ {text[call['footnote']]}"


def citations(letter):
    return (f"{found['kind']} {found['identifier']}: {plain(found['text'])}" for found in letter["citations"])


def disposal(found):
    return plain((found["disposal"] or {}).get("text"))


def motions(letter):
    for found in letter["motions"]:
        yield (f"{found['members']} {found['identifiers']} {found['status']} {found['promised_by']}: "
               f"{plain(found['text'])} | {plain(found['request'])} | {disposal(found)}")


def commitments(letter):
    for found in letter["commitments"]:
        yield (f"{found['kind']} {found['number']} {found['made_on']} {found['made_in']} {found['made_to']} "
               f"{found['status']} {found['promised_by']}: {plain(found['text'])} | {disposal(found)}")


def questions(letter):
    for found in letter["questions"]:
        yield (f"{found['number']} {found['asked_by']} {found['answered_with']}: {plain(found['question'])} | "
               f"{plain(found['answer'])} | {[plain(note['text']) for note in found['notes']]}")


def cells(letter):
    for table in letter["tables"]:
        yield f"{plain(table['label'])}|{plain(table['caption'])}"
        yield from (plain(cell) for row in table["rows"] for cell in row if plain(cell))


COMPARED = (fields, sections, blocks, notes, calls, citations, motions, commitments, questions, cells)


# The differences that are accepted. Each row: does it explain that Word has the entry `word`, the text the entry `text` (None
# for none)? `printed` is what Tika printed, `marks` the names of the elements that the Word file has.


def not_printed(word, text, printed, marks):
    label, _, value = word.partition(": ") if word else ("", "", "")
    return bool(value) and text in (None, f"{label}: ") and value not in printed


def number_not_printed(word, text, printed, marks):
    number, _, title = (word or "").partition("|")
    return bool(number) and text == f"|{title}" and not re.search(re.escape(number) + r"[.)]? " + re.escape(title), printed)


def printed_though_deleted(word, text, printed, marks):
    if not word or not text or marks.isdisjoint({"w:del", "w:moveFrom", "w:vanish"}):
        return False
    words = iter(text.split())
    return all(any(other == one for other in words) for one in word.split())


ACCEPTED = (
    (not_printed, "Tika prints no file properties, no tables inside text boxes, and some results of fields not at all"),
    (number_not_printed, "Tika prints the numbers of lists, but none that come from the style of a heading"),
    (printed_though_deleted, "Tika prints deleted and hidden text like any other"),
)


def read(program, file):
    run = subprocess.run([program, "parse", "--quiet", str(file)], capture_output=True, timeout=300)
    if run.returncode != 0:
        sys.exit(f"{file}: {program} ended with {run.returncode}: {run.stderr.decode(errors='replace')}")
    return json.loads(run.stdout)


def elements(file):
    with zipfile.ZipFile(file) as package:
        return set(re.findall(r"<(w:\w+)", package.read("word/document.xml").decode(errors="replace")))


def pairs(word, text):
    """What differs: the entries that only one has, side by side as far as they stand in the same place."""
    for tag, a, b, c, d in difflib.SequenceMatcher(a=word, b=text, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from itertools.zip_longest(word[a:b], text[c:d])


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    lines = sys.stdin.read().splitlines()
    accepted = collections.Counter()
    told = []
    print(f"{'':32}" + "".join(f"{compared.__name__:>13}" for compared in COMPARED))
    for file, text_name in zip(lines[::2], lines[1::2]):
        name = Path(file).name
        text_file = folder / text_name
        if not text_file.exists():  # named by TikaText.java, with the reason
            print(f"{name:32}{'not read by Tika':>18}")
            continue
        word, text, printed = read(program, file), read(program, text_file), plain(text_file.read_text("utf-8"))
        marks = elements(file)
        cells_of_row = []
        for compared in COMPARED:
            entries = list(compared(word))
            differing = 0
            for one, other in pairs(entries, list(compared(text))):
                reason = next((reason for row, reason in ACCEPTED if row(one, other, printed, marks)), None)
                if reason:
                    accepted[reason] += 1
                    continue
                differing += 1
                told.append(f"{name}: {compared.__name__}")
                told.extend(f"  {sign} {entry}" for sign, entry in (("-", one), ("+", other)) if entry is not None)
            cells_of_row.append(f"{differing}/{len(entries)}")
        print(f"{name:32}" + "".join(f"{cell:>13}" for cell in cells_of_row))
    for reason, times in accepted.items():
        print(f"accepted, {times} times: {reason}")
    print("\n".join(told) or "No other differences.")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
