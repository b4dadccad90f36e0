"""kamerbrief sections, motions, ...: the records of many letters, as they stand in the letters' own JSON: a line each, or
a row each in a table."""
import csv
import html
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
ROWS = tuple(kind for kind in KINDS if kind != "tables")  # tables are rows themselves
# A form, and how Python and Miller are told of it.
FORMS = (("csv", {}, []), ("tsv", {"delimiter": "\t"}, ["--ifs", "tab"]))
ODD = word_file(heading("Kades | &lt;b>hekken&lt;/b>")
                + paragraph("De motie van het lid Hagen verzoekt de regering om &quot;hekken&quot; | &lt;b>palen&lt;/b>; en "
                            "meer. Hierover informeer ik uw Kamer voor de zomer."))


def compact(place):
    return json.dumps(place, ensure_ascii=False, separators=(",", ":"))


def line(block):
    """What a person would copy of a block."""
    if "item" in block:
        return f'{block["marker"]} {block["item"]}'
    return block.get("paragraph") or block.get("table") or block.get("image") or ""


# What stands in the cell of a key whose value is more than a text, a number or a list of texts.
CELLS = {
    "at": lambda place: place and compact(place),
    "blocks": lambda blocks: "\n".join(filter(None, map(line, blocks))),
    "calls": lambda places: [compact(place) for place in places],
    "disposal": lambda disposal: disposal and disposal["text"],
    "notes": lambda notes: [note["footnote"] or note["mark"] for note in notes],
    "suggested": lambda suggested: [of["identifier"] for of in suggested],
}


def cell(key, value):
    value = CELLS.get(key, lambda same: same)(value)
    if isinstance(value, list):
        return "; ".join(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def rows(text, **form):
    return list(csv.reader(io.StringIO(text, newline=""), strict=True, **form))


def rendered(markdown):
    shown = subprocess.run(["cmark-gfm", "-e", "table", "--unsafe"], input=markdown, check=True, capture_output=True,
                           text=True).stdout
    return shown, [re.findall(r"<t[hd]>(.*?)</t[hd]>", row, re.S) for row in re.findall(r"<tr>(.*?)</tr>", shown, re.S)]


def keys_once(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), keys
    return dict(pairs)


def records(kind, *files):
    return [json.loads(line, object_pairs_hook=keys_once) for line in run(kind, *files, check=True).stdout.splitlines()]


def by_itself(kind, record):
    """In a citation's record `date` is the letter's."""
    if kind != "citations":
        return record
    return {"cited_date" if key == "date" else key: value for key, value in record.items()}


def mlr(text, *form):
    """What Miller reads; it is not to take texts for numbers."""
    done = subprocess.run(["mlr", "--icsv", *form, "--infer-none", "--ojsonl", "cat"], input=text, check=True,
                          capture_output=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Records(unittest.TestCase):
    def test_a_record_is_what_the_letter_has_behind_its_file_date_and_key(self):
        letters = [json.loads(line) for line in run("parse", *LETTERS, check=True).stdout.splitlines()]
        for kind in KINDS:
            expected = []
            for letter in letters:
                file = letter["source"]["file"]
                expected += [{"file": file, "date": letter["letter"]["date"], "key": f"{file}#{record['id']}"} | by_itself(kind, record)
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
    def test_the_columns_are_the_keys_and_a_row_is_a_record(self):
        for kind in ROWS:
            columns = list(json.loads(run("schema", kind[:-1], check=True).stdout)["properties"])
            expected = [[cell(column, record.get(column)) for column in columns] for record in records(kind, *LETTERS)]
            self.assertGreater(len(expected), 0, "no sample letter has one")
            for form, dialect, _ in FORMS:
                with self.subTest(kind, form=form):
                    text = run(kind, "-f", form, *LETTERS, check=True).stdout
                    self.assertNotIn(b"\r", text)
                    self.assertEqual(rows(text.decode(), **dialect), [columns, *expected])

    def test_miller_reads_the_same(self):
        for kind in ROWS:
            plain, *found = rows(run(kind, "-f", "csv", *LETTERS, check=True).stdout.decode())
            expected = [dict(zip(plain, row, strict=True)) for row in found]
            for form, _, options in FORMS:
                with self.subTest(kind, form=form):
                    self.assertEqual(mlr(run(kind, "-f", form, *LETTERS, check=True).stdout, *options), expected)

    def test_for_a_spreadsheet(self):
        for kind in ROWS:
            with self.subTest(kind):
                plain = rows(run(kind, "-f", "csv", *LETTERS, check=True).stdout.decode())
                text = run(kind, "-f", "csv", "--excel", *LETTERS, check=True).stdout
                self.assertTrue(text.startswith(b"\xef\xbb\xbffile;date;"))
                guarded = [[f"'{of}" if of[:1] in set("=+-@\t\n") else of for of in row] for row in plain]
                self.assertEqual(rows(text.decode("utf-8-sig"), delimiter=";"), guarded)

    def test_a_file_named_as_a_formula_is_none(self):
        with tempfile.TemporaryDirectory() as directory:
            name = Path("=1+1.docx")
            (Path(directory) / name).write_bytes(ODD)
            for form, first in (([], "=1+1.docx"), (["--excel"], "'=1+1.docx")):
                text = run("motions", "-f", "csv", *form, name, cwd=directory, check=True).stdout.decode("utf-8-sig")
                self.assertEqual(rows(text, delimiter=";" if form else ",")[1][0], first)

    def test_markdown_is_one_table_of_all_letters(self):
        # The columns, and what the third has of a record's text.
        for kind, columns, text in (
                ("sections", ["Section", "Level", "Topics", "Text"], lambda of: of["title"] or ""),
                ("motions", ["Motion", "Moved by", "Paper", "Status", "Section"], lambda of: of["request"] or of["text"]),
                ("commitments", ["Commitment", "Made to", "Made in", "Number", "Status", "Section"], lambda of: of["text"]),
                ("questions", ["Number", "Asked by", "Question", "Answer"], lambda of: of["number"]),
                ("citations", ["Citation", "Kind", "Document", "Meant", "Note", "Section"], lambda of: of["text"]),
                ("footnotes", ["Note", "Text", "Documents", "Section"], lambda of: of["mark"] or str(of["number"]))):
            for name in ("markdown", "md"):
                with self.subTest(kind, name=name):
                    expected = records(kind, *LETTERS)
                    shown, (head, *found) = rendered(run(kind, "-f", name, *LETTERS, check=True).stdout.decode())
                    self.assertEqual((head, shown.count("<table>")), (["Letter", "Date", *columns], 1))
                    self.assertEqual([row[:2] for row in found], [[r["file"], r["date"] or ""] for r in expected])
                    for row, record in zip(found, expected, strict=True):
                        beginning = html.unescape(re.sub(r"<.*?>", "", row[2])).removesuffix(" …").removeprefix("… ")
                        # A motion's sentence is shown without what other columns say.
                        self.assertLessEqual(set(re.findall(r"\w+", beginning)),
                                             set(re.findall(r"\w+", f'{record.get("number")} {text(record)}')))

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

    def test_options_that_do_not_go_together(self):
        for options, said in ((["--excel"], b"--excel is a kind of CSV: say --format csv too"),
                              (["-f", "tsv", "--excel"], b"--excel is a kind of CSV: say --format csv too"),
                              (["-f", "md", "--errors", "inline"], b"--errors inline writes JSON: leave it out")):
            done = run("motions", *options, SAMPLES / "kort.docx")
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertIn(said, done.stderr)


if __name__ == "__main__":
    unittest.main()
