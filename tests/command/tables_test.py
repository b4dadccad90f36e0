"""kamerbrief tables: the cells of one table, for programs, spreadsheets and people, and Dutch numbers made plain in them."""
import csv
import io
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import run
from word_file import cell, heading, noted, paragraph, table, word_file


def row(*texts):
    return [cell(paragraph(text)) for text in texts]


BUDGET = table(
    row("Post", "Bedrag", "Verschil", "Datum"),
    row("Kades; &quot;oost&quot;", "€ 20 mln.", "-3,1", "13 juni 2025"),
    row("=SOM(A1)", "12.728", "12,5%", "13-6-2025"),
    row("12 à 13", "12.34", "007", "n.v.t."))
MERGED = table(
    [cell(paragraph("Sluis"), properties='<w:vMerge w:val="restart"/>'), cell(paragraph("Uren"), properties='<w:gridSpan w:val="2"/>')],
    [cell(paragraph(""), properties="<w:vMerge/>"), *row("dag", "nacht")],
    [cell(paragraph("Oost | west"), paragraph("(nieuw)")), *row("1.250", "")],
    header_rows=2)
NARROW = table(row("Kade"), row("Noord"), row(""), row("Zuid"))
LETTER = word_file(heading("Kades") + noted("Zie de tabellen", 1, ".") + BUDGET + paragraph("En:") + MERGED,
                   {1: paragraph("Stand van mei.")})
ONE = word_file(heading("Kades") + paragraph("Zie de tabel.") + NARROW)
NONE = word_file(heading("Kades") + paragraph("Er is geen tabel."))

CELLS = [["Post", "Bedrag", "Verschil", "Datum"],
         ['Kades; "oost"', "€ 20 mln.", "-3,1", "13 juni 2025"],
         ["=SOM(A1)", "12.728", "12,5%", "13-6-2025"],
         ["12 à 13", "12.34", "007", "n.v.t."]]
PLAIN = [CELLS[0],
         ['Kades; "oost"', "20000000", "-3.1", "2025-06-13"],
         ["=SOM(A1)", "12728", "12.5", "2025-06-13"],
         CELLS[3]]


def read(text, **dialect):
    return list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""), strict=True, **dialect))


class Tables(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.at = Path(directory.name)
        for name, content in (("brief.docx", LETTER), ("een.docx", ONE), ("geen.docx", NONE)):
            (self.at / name).write_bytes(content)

    def tables(self, *arguments, code=0):
        done = run("tables", *arguments, cwd=self.at)
        self.assertEqual(done.returncode, code, done.stderr.decode())
        return done

    def text(self, *arguments):
        return self.tables(*arguments).stdout

    def refused(self, code, said, *arguments):
        done = self.tables(*arguments, code=code)
        self.assertEqual((done.stdout, done.stderr.decode()), (b"", f"kamerbrief: {said}\n"))

    def test_csv_and_tsv_have_the_cells_and_nothing_else(self):
        text = self.text("-f", "csv", "--table", "t1", "brief.docx")
        self.assertEqual(read(text), CELLS)
        self.assertTrue(text.startswith(b"Post,Bedrag,Verschil,Datum\n"))
        text = self.text("-f", "tsv", "--table", "t1", "brief.docx")
        self.assertEqual(read(text, delimiter="\t"), CELLS)
        self.assertTrue(text.startswith(b"Post\tBedrag\t"))

    def test_places_of_merged_cells_are_empty_and_rows_of_headings_come_first(self):
        expected = [["Sluis", "Uren", ""], ["", "dag", "nacht"], ["Oost | west\n(nieuw)", "1.250", ""]]
        self.assertEqual(read(self.text("-f", "csv", "--table", "t2", "brief.docx")), expected)

    def test_markdown_renders_to_the_same_cells(self):
        markdown = self.text("-f", "markdown", "--table", "t2", "brief.docx")
        html = subprocess.run(["cmark-gfm", "-e", "table", "--unsafe"], input=markdown, check=True, capture_output=True).stdout.decode()
        shown = [re.findall(r"<t[hd]>(.*?)</t[hd]>", each) for each in re.findall(r"<tr>(.*?)</tr>", html, re.S)]
        self.assertEqual(shown, [["Sluis", "Uren", ""], ["", "dag", "nacht"], ["Oost | west<br>(nieuw)", "1.250", ""]])
        self.assertEqual(html.count("<th>"), 3)

    def test_numbers_are_plain_where_the_whole_cell_is_one(self):
        for form, dialect in (("csv", {}), ("tsv", {"delimiter": "\t"})):
            with self.subTest(form):
                self.assertEqual(read(self.text("-f", form, "--numbers", "--table", "t1", "brief.docx"), **dialect), PLAIN)

    def test_a_spreadsheet_calculates_with_numbers_and_with_nothing_else(self):
        text = self.text("-f", "csv", "--excel", "--table", "t1", "brief.docx")
        self.assertTrue(text.startswith(b"\xef\xbb\xbfPost;Bedrag;"))
        self.assertEqual(read(text, delimiter=";"),
                         [CELLS[0], [CELLS[1][0], "€ 20 mln.", "'-3,1", "13 juni 2025"], ["'=SOM(A1)", *CELLS[2][1:]], CELLS[3]])
        text = self.text("-f", "csv", "--excel", "--numbers", "--table", "t1", "brief.docx")
        self.assertEqual(read(text, delimiter=";"),
                         [CELLS[0], [CELLS[1][0], "20000000", "-3,1", "2025-06-13"], ["'=SOM(A1)", "12728", "12,5", "2025-06-13"], CELLS[3]])

    def test_miller_calculates_with_plain_numbers(self):
        text = self.text("-f", "csv", "--numbers", "--table", "t1", "brief.docx")
        done = subprocess.run(["mlr", "--icsv", "--onidx", "head", "-n", "2", "then", "stats1", "-a", "sum", "-f", "Bedrag"],
                              input=text, check=True, capture_output=True)
        self.assertEqual(done.stdout.strip(), b"20012728")

    def test_the_only_table_needs_no_name(self):
        # A line that is empty would be no row: one empty cell is in quotation marks.
        self.assertEqual(self.text("-f", "csv", "een.docx"), b'Kade\nNoord\n""\nZuid\n')

    def test_which_table_is_meant_must_be_clear(self):
        self.refused(2, "brief.docx has 2 tables: choose one, --table t1 to t2, or write each to a file with --out-dir DIR",
                     "-f", "csv", "brief.docx")
        several = "this form is of one table: name one letter, or write each table to a file with --out-dir DIR"
        self.refused(2, several, "-f", "tsv", "een.docx", "geen.docx")
        self.refused(2, several, "-f", "markdown", "--table", "t1", "een.docx", "weg.docx")
        self.refused(2, several, "-f", "csv", ".")

    def test_a_letter_without_the_table_cannot_be_written(self):
        self.refused(1, "geen.docx: the letter has no table [table.missing]", "-f", "csv", "geen.docx")
        self.refused(1, "geen.docx: the letter has no table [table.missing]", "-f", "csv", "--table", "t1", "geen.docx")
        self.refused(1, "brief.docx: no table t3: the last of the letter is t2 [table.missing]", "-f", "csv", "--table", "t3", "brief.docx")

    def test_each_table_has_a_file_of_its_own(self):
        self.text("-f", "csv", "--out-dir", "uit", ".")
        self.assertEqual(sorted(os.listdir(self.at / "uit")), ["brief-t1.csv", "brief-t2.csv", "een-t1.csv"])
        self.assertEqual(read((self.at / "uit" / "brief-t1.csv").read_bytes()), CELLS)

    def test_of_each_letter_the_table_that_is_named(self):
        done = self.tables("-f", "tsv", "--table", "t2", "--out-dir", "uit", ".", code=1)
        self.assertEqual(sorted(os.listdir(self.at / "uit")), ["brief-t2.tsv"])
        self.assertEqual(done.stderr.decode().count("[table.missing]"), 2)

    def test_letters_whose_tables_are_there_are_skipped(self):
        for options, first in (([], "brief-t1.md"), (["--table", "t2"], "brief-t2.md")):
            out = self.at / f"uit{len(options)}"
            out.mkdir()
            (out / first).write_text("al geschreven")
            self.text("-f", "md", *options, "--out-dir", out, "--skip-existing", "brief.docx")
            self.assertEqual([(each.name, each.read_text()) for each in out.iterdir()], [(first, "al geschreven")])

    def test_options_that_do_not_go_together(self):
        cells = "--table chooses a table to write as cells: say --format csv, tsv or markdown too"
        numbers = "--numbers is about cells in CSV or TSV: say --format csv or tsv too"
        for options, said in ((["--table", "t1"], cells), (["--numbers"], numbers), (["-f", "md", "--numbers"], numbers),
                              (["-f", "tsv", "--excel"], "--excel is a kind of CSV: say --format csv too"),
                              (["-f", "csv", "--errors", "inline"], "--errors inline writes JSON: leave it out, or say --format jsonl")):
            with self.subTest(options):
                self.refused(2, said, *options, "een.docx")
        for name in ("1", "t0", "t01", "t", "t1x", "s1", "t99999999999999999999"):
            with self.subTest(name):
                self.refused(2, f"--table: '{name}' is no id of a table, such as t3; see kamerbrief tables --help",
                             "-f", "csv", "--table", name, "een.docx")
        self.assertEqual(run("motions", "--numbers", "x").returncode, 2)


if __name__ == "__main__":
    unittest.main()
