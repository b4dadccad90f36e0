"""The real letter that the project began with: what the program finds in it is what a person read, in its Word file and in its
text alike."""

import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

SHARED = Path(os.environ["KAMERBRIEF_SHARED"])
LETTER = SHARED / "seed" / "halfjaarbericht-politie"
SCORE = SHARED / "gold" / "score.py"
FORMS = (".docx", ".txt")

EXACT = ("sections", "footnotes", "tables", "cells", "nested", "places")
FLOORS = {
    **dict.fromkeys(EXACT, 1),
    **dict.fromkeys(("citations", "spans", "suggested"), 0.98),
    **dict.fromkeys(("subsections", "motions", "members", "status", "commitments", "kept"), 0.9),
    "diagnostics": 0.95,
}

# What only one of the two forms can say.
OF_ONE_FORM = ("text-lossy", "table-recovered", "table-ragged", "toc-bookmark-missing", "toc-title-differs")


def parse(extension):
    # The letter's text has no date of its own.
    command = [os.environ["KAMERBRIEF"], "parse", "--date", "2025-06-12", f"{LETTER}{extension}"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@unittest.skipUnless(LETTER.with_suffix(".docx").exists(), f"{LETTER}.docx is not there")
class Seed(unittest.TestCase):
    maxDiff = None

    def test_finds_what_a_person_read(self):
        floors = [f"--min={part}={floor}" for part, floor in FLOORS.items()]
        for form in FORMS:
            with self.subTest(form):
                scored = subprocess.run([sys.executable, SCORE, "--show", "all", *floors], input=parse(form),
                                        capture_output=True, text=True)
                self.assertEqual(scored.returncode, 0, scored.stdout + scored.stderr)

    def test_both_forms_say_the_same(self):
        word, text = (json.loads(parse(form)) for form in FORMS)
        for table in word["tables"]:
            table["spans"] = []
        for letter in (word, text):
            letter["diagnostics"] = [d for d in letter["diagnostics"] if d["code"] not in OF_ONE_FORM]
        for part in ("sections", "motions", "commitments", "citations", "footnotes", "tables", "diagnostics"):
            with self.subTest(part):
                self.assertEqual(word[part], text[part])


if __name__ == "__main__":
    unittest.main()
