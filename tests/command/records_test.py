"""kamerbrief sections, motions, ...: the records of many letters, as they stand in the letters' own JSON: a line each, or
a row each in a table."""
import csv
import io
import json
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import run
from word_file import heading, paragraph, word_file

SAMPLES = Path(os.environ["KAMERBRIEF_SOURCE"]) / "samples"
LETTERS = sorted(SAMPLES.glob("*.docx"))
KINDS = ("sections", "motions", "commitments", "questions", "citations", "footnotes", "tables")


TABLES = ("motions", "commitments")
ODD = word_file(heading("Kades | &lt;b>hekken&lt;/b>")
                + paragraph("De motie van het lid Hagen verzoekt de regering om &quot;hekken&quot; | &lt;b>palen&lt;/b>; en "
                            "meer. Hierover informeer ik uw Kamer voor de zomer."))


def cell(value):
    """A value of a record as a cell has it; a place apart."""
    if isinstance(value, dict):
        return value["text"]
    if isinstance(value, list):
        return "; ".join(value)
    return {None: "", True: "true", False: "false"}.get(value, value)


def rows(text, **form):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True, **form))


def rendered(markdown):
    html = subprocess.run(["cmark-gfm", "-e", "table", "--unsafe"], input=markdown, check=True, capture_output=True,
                          text=True).stdout
    return html, [re.findall(r"<t[hd]>(.*?)</t[hd]>", row, re.S) for row in re.findall(r"<tr>(.*?)</tr>", html, re.S)]


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


class Rows(unittest.TestCase):
    def test_csv_has_the_keys_for_columns_and_a_row_a_record(self):
        for kind in TABLES:
            with self.subTest(kind):
                expected = records(kind, *LETTERS)
                head, *found = rows(run(kind, "-f", "csv", *LETTERS, check=True).stdout.decode())
                self.assertEqual(head, list(expected[0]))
                self.assertEqual(len(found), len(expected))
                for row, record in zip(found, expected):
                    row = dict(zip(head, row, strict=True))
                    self.assertEqual(json.loads(row.pop("at")), record.pop("at"))
                    self.assertEqual(row, {key: cell(value) for key, value in record.items()})

    def test_for_a_spreadsheet(self):
        plain = rows(run("motions", "-f", "csv", *LETTERS, check=True).stdout.decode())
        text = run("motions", "-f", "csv", "--excel", *LETTERS, check=True).stdout
        self.assertTrue(text.startswith(b"\xef\xbb\xbffile;date;"))
        self.assertEqual(rows(text.decode("utf-8-sig"), delimiter=";"), plain)

    def test_a_file_named_as_a_formula_is_none(self):
        with tempfile.TemporaryDirectory() as directory:
            name = Path("=1+1.docx")
            (Path(directory) / name).write_bytes(ODD)
            for form, first in (([], "=1+1.docx"), (["--excel"], "'=1+1.docx")):
                text = run("motions", "-f", "csv", *form, name, cwd=directory, check=True).stdout.decode("utf-8-sig")
                self.assertEqual(rows(text, delimiter=";" if form else ",")[1][0], first)

    def test_markdown_is_one_table_of_all_letters(self):
        for kind, columns in (("motions", ["Letter", "Date", "Motion", "Moved by", "Paper", "Status", "Section"]),
                              ("commitments", ["Letter", "Date", "Commitment", "Made to", "Number", "Status", "Section"])):
            for name in ("markdown", "md"):
                with self.subTest(kind, name=name):
                    expected = records(kind, *LETTERS)
                    html, (head, *found) = rendered(run(kind, "-f", name, *LETTERS, check=True).stdout.decode())
                    self.assertEqual((head, html.count("<table>")), (columns, 1))
                    self.assertEqual([row[:2] for row in found], [[r["file"], r["date"] or ""] for r in expected])
                    self.assertEqual([row[5].split(" (")[0] for row in found], [r["status"] for r in expected])

    def test_nothing_in_a_letter_breaks_the_table(self):
        with tempfile.TemporaryDirectory() as directory:
            file = Path(directory) / "een|brief.docx"
            file.write_bytes(ODD)
            _, (head, row) = rendered(run("motions", "-f", "markdown", file, check=True).stdout.decode())
            self.assertEqual(row, [str(file), "", 'om &quot;hekken&quot; | &lt;b&gt;palen&lt;/b&gt;; en meer', "Hagen", "",
                                   "open (voor de zomer)", "Kades | &lt;b&gt;hekken&lt;/b&gt;"])
            _, read = rows(run("motions", "-f", "csv", file, check=True).stdout.decode())
            self.assertIn('om "hekken" | <b>palen</b>; en meer', read)

    def test_the_head_stands_once_in_front_of_the_first_letter_that_can_be_read(self):
        done = run("motions", "-f", "csv", "missing.docx", SAMPLES / "kamervragen.docx", SAMPLES / "kort.docx")
        self.assertEqual(done.returncode, 1)
        head, *found = rows(done.stdout.decode())
        self.assertEqual((head[0], [row[0] for row in found]), ("file", [str(SAMPLES / "kort.docx")] * len(found)))
        self.assertGreater(len(found), 0)

    def test_kinds_that_are_no_rows_say_so(self):
        done = run("tables", "-f", "csv", SAMPLES / "kort.docx")
        self.assertEqual((done.returncode, done.stdout), (2, b""))

    def test_options_that_do_not_go_together(self):
        for options, said in ((["--excel"], b"--excel is a kind of CSV: say --format csv too"),
                              (["-f", "md", "--errors", "inline"], b"--errors inline writes JSON: leave it out")):
            done = run("motions", *options, SAMPLES / "kort.docx")
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(said, done.stderr)


if __name__ == "__main__":
    unittest.main()
