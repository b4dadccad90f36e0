"""kamerbrief sections, motions, ...: the records of many letters, a line each, as they stand in the letters' own JSON."""
import json
import os
import unittest
from pathlib import Path

from program import run

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
LETTERS = sorted(SAMPLES.glob("*.docx"))
KINDS = ("sections", "motions", "commitments", "questions", "citations", "footnotes", "tables")


def records(kind, *files):
    return [json.loads(line) for line in run(kind, *files, check=True).stdout.splitlines()]


class Records(unittest.TestCase):
    def test_a_record_is_what_the_letter_has_behind_its_file_date_and_key(self):
        letters = [json.loads(line) for line in run("parse", *LETTERS, check=True).stdout.splitlines()]
        for kind in KINDS:
            expected = []
            for letter in letters:
                file = letter["source"]["file"]
                expected += [{"file": file, "date": letter["letter"]["date"], "key": f"{file}#{record['id']}"} | record
                             for record in letter[kind]]
            with self.subTest(kind):
                self.assertGreater(len(expected), 0, "no sample letter has one")
                found = records(kind, *LETTERS)
                self.assertEqual(found, expected)
                self.assertEqual([list(record) for record in found], [list(record) for record in expected])

    def test_a_letter_without_any_gives_nothing(self):
        done = run("questions", SAMPLES / "kort.docx")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, b"", b""))

    def test_a_file_that_cannot_be_read_is_named_and_the_others_are_written(self):
        done = run("questions", "missing.docx", SAMPLES / "kamervragen.docx")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"missing.docx", done.stderr)
        self.assertEqual(len(done.stdout.splitlines()), 5)

    def test_such_a_file_has_its_place_with_errors_inline(self):
        done = run("questions", "--errors", "inline", "missing.docx", SAMPLES / "kamervragen.docx")
        first, *rest = (json.loads(line) for line in done.stdout.splitlines())
        self.assertEqual((first["schema"], first["code"], len(rest)), ("kamerbrief-error/1", "file.missing", 5))


if __name__ == "__main__":
    unittest.main()
