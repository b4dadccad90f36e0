"""Nothing lost, nothing doubled: what the program says of every Word file of the corpora is, as a bag of words, what an
independent reader (visible_text.py) finds in the file. No file is refused, no run crashes or hangs.

To accept a difference, add a rule with its reason: to `Said.optional` what may stand in the JSON and not in the file's text,
to `without_letterhead` what leaves the body by design.
"""
import itertools
import json
import os
import re
import subprocess
import unittest
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

from program import BINARY

try:
    from visible_text import visible_text
except ImportError:  # no lxml
    visible_text = None

CORPORA = Path(os.environ["KAMERBRIEF_SHARED"]) / "corpora"
FILES = [str(file) for folder in ("docx", "letters") for file in sorted((CORPORA / folder).rglob("*.docx"))]
FILES_A_RUN = 40
SECONDS_A_RUN = 120  # under sanitizers on a busy machine; a run takes some three

WORDS = re.compile(r"\w+|[^\w\s]")
# The only sentence that letterheads print; whatever else is one, or begins as a letter does, belongs to the letter.
SENTENCE_OF_LETTERHEADS = "Bij beantwoording de datum en ons kenmerk vermelden."
BEGINNINGS = ("Geachte ", "Hierbij ", "Met deze brief ", "In antwoord op ", "In het antwoord op ", "Naar aanleiding van ")
LETTERHEAD = ("subject", "date", "reference", "your_reference", "addressee")
LONGEST_SIGNATURE = 6  # paragraphs


def words(texts):
    bag = Counter()
    for text in texts:
        bag.update(WORDS.findall(text or ""))
    return bag


def on_one_line(text):
    return " ".join(text.split())


class Said:
    """The text of the letter's JSON, and apart from it what Word prints without that it is text of the file."""

    def __init__(self, letter):
        self.text, self.optional = [], []
        for section in letter["sections"]:
            self.text.append(section["title"])
            if section["number"]:
                # From numbering, or typed: then `number` leaves out its closing sign.
                self.optional += [section["number"], ".", ")"]
            for block in section["blocks"]:
                self.text.append(block.get("paragraph", block.get("item")))
                self.optional.append(block.get("marker"))  # from numbering, or typed
        for table in letter["tables"]:
            self.text += [table["label"], table["caption"]]
            for cell in filter(None, (cell for row in table["rows"] for cell in row)):
                for line in cell.split("\n"):
                    # A list item in a cell opens with its marker, which comes from numbering.
                    bullet, line = ("•", line[2:]) if line.startswith("• ") else (None, line)
                    self.text.append(line)
                    self.optional.append(bullet)
        for note in letter["footnotes"]:
            self.text += [note["text"], note["mark"]]


def speaks(paragraph):
    return paragraph.startswith(BEGINNINGS) or (paragraph.endswith(".") and
                                                not paragraph.startswith(SENTENCE_OF_LETTERHEADS))


def without_letterhead(paragraphs, said, letter):
    """The paragraphs of the body without those that are in `letter` by design: before the first one that is said, the
    letterhead; and the few up to the name of a signatory."""
    paragraphs = [on_one_line(text) for text in paragraphs]
    lines = {on_one_line(text) for text in said.text if text}
    is_said = [text in lines for text in paragraphs]
    taken = set()
    if True in is_said and any(letter[field] for field in LETTERHEAD):
        taken.update(i for i in range(is_said.index(True)) if not speaks(paragraphs[i]))
    for signatory in letter["signatories"]:
        for last in (i for i, text in enumerate(paragraphs) if text == signatory["name"]):
            lines_before = range(last, max(last - LONGEST_SIGNATURE, -1), -1)
            taken.update(itertools.takewhile(lambda i: not is_said[i] and not speaks(paragraphs[i]), lines_before))
    return [text for i, text in enumerate(paragraphs) if i not in taken]


def differences(file, letter):
    """What is wrong with what the program says of a file; nothing where all is well."""
    if "source" not in letter:
        return [f"refused: {letter['code']}: {letter['message']}"]
    visible, said = visible_text(file), Said(letter)
    body = [paragraph.text for paragraph in visible.body if not paragraph.contents]
    notes = [paragraph.text for paragraph in visible.notes]
    in_file = words(without_letterhead(body, said, letter["letter"]) + notes + visible.marks)
    in_json = words(said.text)
    lost = in_file - in_json - words(said.optional)
    doubled = in_json - in_file
    # The character that w:sym shows depends on its font, which only the program knows; that it shows one is compared.
    signs = [word for word in doubled if not word.isalnum()]
    if sum(doubled[sign] for sign in signs) == visible.symbols:
        for sign in signs:
            del doubled[sign]
    return [f"{kind}: {dict(bag)}" for kind, bag in (("lost", lost), ("doubled", doubled)) if bag]


def run_over(files):
    """Pairs of a file and what is wrong with it."""
    try:
        run = subprocess.run([BINARY, "parse", "--errors", "inline", *files], stdin=subprocess.DEVNULL,
                             capture_output=True, timeout=SECONDS_A_RUN)
    except subprocess.TimeoutExpired:
        return [(" ".join(files), [f"no end after {SECONDS_A_RUN} seconds"])]
    lines = run.stdout.splitlines()
    # Sanitizers write to standard error.
    if run.returncode not in (0, 1) or run.stderr or len(lines) != len(files):
        return [(" ".join(files), [f"exit {run.returncode}", run.stderr.decode(errors="replace")])]
    return [(file, found) for file, line in zip(files, lines) if (found := differences(file, json.loads(line)))]


@unittest.skipUnless(visible_text, "no lxml for this Python")
@unittest.skipUnless(FILES, f"no Word files in {CORPORA}")
class Corpus(unittest.TestCase):
    def test_every_word_once(self):
        with Pool(2) as pool:
            for found in pool.imap(run_over, [FILES[i:i + FILES_A_RUN] for i in range(0, len(FILES), FILES_A_RUN)]):
                for file, wrong in found:
                    with self.subTest(file):
                        self.fail("\n".join(wrong))


if __name__ == "__main__":
    unittest.main()
