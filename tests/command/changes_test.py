"""Tracked changes of real Word files: read as accepted, or as rejected, a file says what Word's own accepted or rejected copy
says. The files are triples (X, X-Accepted, X-Rejected) that the Open XML PowerTools are tested with."""
import json
import os
import unittest
from pathlib import Path

from program import run

CORPUS = Path(os.environ["KAMERBRIEF_SHARED"]) / "corpora" / "docx"
TRIPLES = sorted(CORPUS.glob("*OpenXmlPowerTools/TestFiles/RP/*-Accepted.docx"))

VIEWS = {"accept": "Accepted", "reject": "Rejected"}

# Copies that are not what Word would give, and why.
EXCEPTIONS = {
    # The copy keeps the note whose only call is deleted, without its text; Word keeps no such note.
    ("RP050-Deleted-Footnote", "accept"),
}


def texts(file, *options):
    """What the letter says, without what tells of the file."""
    letter = json.loads(run("parse", *options, file, check=True).stdout)
    return {kind: letter[kind] for kind in ("letter", "sections", "tables", "footnotes")}


@unittest.skipUnless(TRIPLES, f"no triples of tracked changes in {CORPUS}")
class Changes(unittest.TestCase):
    maxDiff = None

    def test_triples(self):
        for accepted in TRIPLES:
            name = accepted.name.removesuffix("-Accepted.docx")
            for view, suffix in VIEWS.items():
                if (name, view) in EXCEPTIONS:
                    continue
                with self.subTest(name, view=view):
                    copy = accepted.with_name(f"{name}-{suffix}.docx")
                    self.assertEqual(texts(accepted.with_name(f"{name}.docx"), "--changes", view), texts(copy))


if __name__ == "__main__":
    unittest.main()
