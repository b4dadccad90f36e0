"""The sample letters: made again they are the same, each gives its .json, its .md and (its citations) its .csv, a letter's
Word file and its Tika text say the same, and it says what a person read in the letter (tests/gold).

    KAMERBRIEF=... KAMERBRIEF_SOURCE=. KAMERBRIEF_SHARED=../shared tests/command/samples_test.py --write

writes these three anew; read their difference before committing it.
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
SAMPLES = SOURCE / "samples"
SCORE = Path(os.environ["KAMERBRIEF_SHARED"]) / "gold" / "score.py"
LETTERS = ("halfjaarbrief", "kamervragen", "kort", "zonder-inhoudsopgave")


def written(command, form, file):
    # From the samples' own folder: what is written names the file as the command line does.
    arguments = [os.environ["KAMERBRIEF"], command, "--format", form, file]
    return subprocess.run(arguments, cwd=SAMPLES, check=True, capture_output=True, text=True).stdout


def parse(file, form="json"):
    return written("parse", form, file)


def letter(name, extension):
    return json.loads(parse(f"{name}{extension}"))


def readable(parsed):
    """The letter's JSON with a finding a line, to be read and compared; the order of keys counts."""
    def line(value):
        return json.dumps(value, ensure_ascii=False)

    def part(value):
        if not isinstance(value, list) or not value:
            return line(value)
        return "[\n" + ",\n".join(f"  {line(item)}" for item in value) + "\n ]"

    return "{\n" + ",\n".join(f" {line(key)}: {part(value)}" for key, value in parsed.items()) + "\n}\n"


EXPECTED = {
    ".json": lambda name: readable(letter(name, ".docx")),
    ".md": lambda name: parse(f"{name}.docx", "markdown"),
    ".csv": lambda name: written("citations", "csv", f"{name}.docx"),
}


class Made(unittest.TestCase):
    def test_made_again_they_are_the_same(self):
        with tempfile.TemporaryDirectory() as again:
            subprocess.run([sys.executable, SAMPLES / "make_docx.py", again], check=True)
            made = sorted(os.listdir(again))
            self.assertEqual(made, sorted(name + extension for name in LETTERS for extension in (".docx", ".txt")))
            for name in made:
                self.assertEqual((Path(again) / name).read_bytes(), (SAMPLES / name).read_bytes(), name)


class Expected(unittest.TestCase):
    maxDiff = None

    def test_gives_what_it_must(self):
        for name in LETTERS:
            for extension, given in EXPECTED.items():
                with self.subTest(name + extension):
                    self.assertEqual(given(name), (SAMPLES / (name + extension)).read_text(encoding="utf-8"))


def question(of):
    """As tests/gold has it."""
    told = {key: of[key] for key in ("number", "asked_by", "question", "answer", "answered_with")}
    return told | {"notes": [note["text"] for note in of["notes"]]}


def findings(parsed):
    """What the Tika text of a letter must say too."""
    def disposal(of):
        return of["disposal"] and of["disposal"]["text"]

    return {
        "letter": {**parsed["letter"], "title": None},  # a property of the Word file
        # Plain text knows no outline levels: those of headings without a bookmark are a guess there.
        "sections": [(s["title"], s["level"] if s["bookmark"] else None, s["bookmarks"], s["topics"])
                     for s in parsed["sections"]],
        "motions": [(m["members"], m["cosigned"], m["identifiers"], m["request"], m["status"], m["text"],
                     m["promised_by"], disposal(m)) for m in parsed["motions"]],
        "commitments": [(c["kind"], c["number"], c["made_on"], c["made_in"], c["made_to"], c["status"], c["text"],
                         c["promised_by"], disposal(c)) for c in parsed["commitments"]],
        "citations": [(c["kind"], c["identifier"], c["url"], c["text"], c["context"],
                       [s["identifier"] for s in c["suggested"]]) for c in parsed["citations"]],
        "questions": [question(q) for q in parsed["questions"]],
        "notes": [(n["kind"], n["number"], n["mark"], n["text"]) for n in parsed["footnotes"]],
        # A merged place is absent or an empty cell there: the texts of a row stay, in their order.
        "tables": [(t["label"], t["caption"], t["columns"], [[text for text in row if text] for row in t["rows"]])
                   for t in parsed["tables"]],
    }


class BothForms(unittest.TestCase):
    maxDiff = None

    def test_word_file_and_text_say_the_same(self):
        for name in LETTERS:
            word, text = findings(letter(name, ".docx")), findings(letter(name, ".txt"))
            for part, found in word.items():
                with self.subTest(name, part=part):
                    self.assertEqual(found, text[part])


@unittest.skipUnless(SCORE.exists(), f"{SCORE} is not there")
class Gold(unittest.TestCase):
    def test_finds_what_a_person_read(self):
        for name in LETTERS:
            with self.subTest(name):
                gold = SOURCE / "tests" / "gold" / f"{name}.json"
                command = [sys.executable, SCORE, "--gold", gold, "--show", "all"]
                scored = subprocess.run(command, input=parse(f"{name}.docx"), check=True, capture_output=True,
                                        text=True).stdout
                below = [line for line in scored.splitlines() if " F1 " in line and " F1 1.000 " not in line]
                self.assertEqual(below, [], scored)

    def test_finds_the_questions_that_a_person_read(self):
        for name in LETTERS:
            with self.subTest(name):
                gold = json.loads((SOURCE / "tests" / "gold" / f"{name}.json").read_text(encoding="utf-8"))
                found = [question(of) for of in letter(name, ".docx")["questions"]]
                self.assertEqual(found, gold.get("questions", []))


def write():
    for name in LETTERS:
        for extension, given in EXPECTED.items():
            (SAMPLES / (name + extension)).write_text(given(name), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write() if sys.argv[1:] == ["--write"] else unittest.main()
