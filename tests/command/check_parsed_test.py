"""kamerbrief check of what parse wrote: the same is told as of the letters themselves."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from program import BINARY, run
from word_file import cell, paragraph, table, word_file

SOURCE = Path(os.environ["KAMERBRIEF_SOURCE"])
SHARED = Path(os.environ["KAMERBRIEF_SHARED"])
SAMPLES = sorted(str(file) for file in (SOURCE / "samples").iterdir() if file.suffix in (".docx", ".txt"))
FORMATS = ("text", "jsonl", "sarif")

# With findings in a heading, a paragraph, an item and a note, and in a cell of several paragraphs.
LETTER = """Dijken

1. Kades uit Kamerstukken II 2025/25, 29628, nr. 97

Zie voor een overzicht Kamerstukken II 2024/25, 2024D51189 en tabel 8.

a) de dijk van Kamerstukken II 2025/25, 29628, nr. 98[1]
b) de kade

[1] Kamerstukken II 2025/25, 29628, nr. 99 en Kamerstukken II 2024/25, 29628, nr. 979
""".encode()


WORD_LETTER = word_file(
    paragraph("Dijken") + paragraph("Tabel 1: Bronnen") + table(
        [cell(paragraph("Dijk")), cell(paragraph("Bron"))],
        [cell(paragraph("Noord")), cell(paragraph("Zie ook"), paragraph("Kamerstukken II 2025/25, 29628, nr. 97"))])
    + paragraph("Slot."))


def wrong(number):
    """A paper of sessions that do not follow one another."""
    return f"Kamerstukken II 2025/25, 29628, nr. {number}"


# A table in a cell, between paragraphs of that cell.
NESTED_LETTER = word_file(
    paragraph("Dijken") + table(
        [cell(paragraph("Dijk")), cell(paragraph("Bron"))],
        [cell(paragraph(wrong(1)), table([cell(paragraph("Kade")), cell(paragraph("Stuk"))],
                                         [cell(paragraph("Zuid")), cell(paragraph(wrong(4)))]), paragraph(wrong(2))),
         cell(paragraph(wrong(3)))])
    + paragraph("Slot: " + wrong(5)))


def lines(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


class Parsed(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.directory = Path(directory.name)

    def write(self, name, content):
        file = self.directory / name
        file.write_bytes(content)
        return str(file)

    def assert_the_same(self, letters, *arguments, parse=()):
        """What is told of letters and of what parse wrote of them, the words of letterheads aside."""
        parsed = self.write("brieven.anders", run("parse", *parse, "-q", "--errors", "inline", *letters).stdout)
        for form in FORMATS:
            of_letters = run("check", "-f", form, *parse, *arguments, *letters)
            of_parsed = run("check", "-f", form, *arguments, parsed)
            with self.subTest(form, letters=letters[:3]):
                self.assertEqual(of_parsed.stdout.decode(), of_letters.stdout.decode())
                self.assertEqual(of_parsed.stderr, of_letters.stderr)
                self.assertEqual(of_parsed.returncode, of_letters.returncode)
                self.assertTrue(of_letters.stdout)

    def test_the_same_is_told_in_every_form(self):
        self.assert_the_same([self.write("brief.txt", LETTER), str(SOURCE / "samples" / "halfjaarbrief.docx"),
                              self.write("tabel.docx", WORD_LETTER)])

    def test_a_table_in_a_table_is_told_behind_it(self):
        letter = self.write("tabellen.docx", NESTED_LETTER)
        self.assert_the_same([letter])
        told = lines(run("check", "-f", "jsonl", "--select", "session-impossible", letter))
        self.assertEqual([finding["message"].split(":")[0] for finding in told],
                         [wrong(number) for number in (1, 2, 3, 4, 5)])

    def test_the_same_papers_are_unknown(self):
        known = self.write("bekend.txt", b"kst-29628-97\nBWBR0000001\nah-tk-20232024-1\n")
        self.assert_the_same([self.write("brief.txt", LETTER), *SAMPLES], "--select", "paper-unknown", "--known", known)

    def test_the_same_of_the_letters_that_others_wrote(self):
        letters = sorted(str(file) for folder in ("seed", "corpora/letters", "corpora/moties", "corpora/aanhangsel")
                         for file in (SHARED / folder).glob("*.*") if file.suffix in (".docx", ".txt"))
        if not letters:
            self.skipTest(f"no letters in {SHARED}")
        known = self.write("bekend.txt", b"kst-1-1\n")
        parsed = self.write("brieven.jsonl", run("parse", "--date", "2025-06-12", *letters).stdout)
        arguments = ("-f", "jsonl", "--known", known)
        self.assertEqual(lines(run("check", *arguments, parsed)),
                         lines(run("check", *arguments, "--date", "2025-06-12", *letters)))

    def test_indented_one_behind_another_and_from_standard_input(self):
        compact = run("parse", self.write("brief.txt", LETTER)).stdout
        indented = (json.dumps(json.loads(compact), indent=2, ensure_ascii=False) + "\n").encode()
        told = run("check", "-f", "jsonl", "-", input=compact).stdout
        self.assertGreater(told.count(b"\n"), 3)
        for content, times in ((indented, 1), (indented * 2, 2), (indented + compact + b"\n" + indented, 3),
                               (b"\xef\xbb\xbf" + compact, 1), (b"\n\r\n " + compact, 1), (compact[:-1], 1),
                               (indented[:-1], 1), (compact.replace(b"\n", b"\r\n") * 2, 2),
                               (indented.replace(b"\n", b"\r\n") * 2, 2)):
            with self.subTest(content[:20], times=times):
                done = run("check", "-f", "jsonl", "-", input=content)
                self.assertEqual((done.stdout, done.stderr), (told * times, b""))

    def test_a_letter_that_could_not_be_read_is_told_again(self):
        letter = self.write("brief.txt", b"Dijken\n\nNiets.\n")
        parsed = run("parse", "-q", "--errors", "inline", "weg.txt", letter).stdout
        done = run("check", "--ignore", "text-lossy", "-", input=parsed)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(done.stderr.decode(), "kamerbrief: weg.txt: No such file or directory [file.missing]\n"
                                               "kamerbrief: nothing to remark in 1 letter\n")
        inline = run("check", "-f", "jsonl", "--errors", "inline", "-", input=parsed)
        self.assertEqual(inline.stdout.splitlines()[0], parsed.splitlines()[0])

    def test_a_damaged_line_is_told_and_costs_no_other(self):
        letter = run("parse", self.write("brief.txt", LETTER)).stdout
        told = run("check", "-f", "jsonl", "-", input=letter).stdout
        wrong = letter.replace(b'"span":[', b'"span":[-')
        content = letter + letter[:300] + b"\n" + letter + b"onzin\n" + b'{"schema":"anders"}\n' + b"[]\n" + wrong + letter
        done = run("check", "-f", "jsonl", "-", input=content)
        self.assertEqual((done.returncode, done.stdout), (1, told * 3))
        said = done.stderr.decode().splitlines()
        self.assertEqual([line.split(": ")[2] for line in said], ["line 2", "line 4", "line 5", "line 6", "line 7"])
        self.assertEqual([line.rsplit("[")[-1] for line in said],
                         ["json.invalid]", "json.invalid]", "json.not_letter]", "json.invalid]", "json.invalid]"])
        inline = lines(run("check", "-f", "jsonl", "--errors", "inline", "-", input=b'{"a":1}\n' + letter))[0]
        self.assertEqual((inline["file"], inline["code"]), ("-", "json.not_letter"))

    def test_json_of_something_else_is_no_letter(self):
        records = run("citations", self.write("brief.txt", LETTER)).stdout.splitlines(keepends=True)[0]
        for content in (records, b"{}", b'[{"schema":"kamerbrief/1"}]\n', run("schema").stdout):
            with self.subTest(content[:20]):
                done = run("check", "-", input=content)
                self.assertEqual((done.returncode, done.stdout), (1, b""))
                self.assertRegex(done.stderr.decode(), r"\Akamerbrief: -: line 1: .*\[json\.\w+\]\n\Z")

    def test_a_text_that_begins_with_a_bracket_is_a_letter(self):
        for text in (b"{datum}\n\n", b"[datum]\n\n", b"{ \n\n"):
            done = run("check", "-f", "jsonl", "-", input=text + LETTER)
            self.assertEqual(done.stderr, b"")
            self.assertIn(b"session-impossible", done.stdout)

    def test_a_stream_is_read_line_by_line(self):
        letter = run("parse", "-", input=LETTER).stdout
        with subprocess.Popen([BINARY, "check", "-f", "jsonl", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as check:
            for _ in range(2):
                check.stdin.write(letter)
                check.stdin.flush()
                self.assertIn(b"session-impossible", b"".join(check.stdout.readline() for _ in range(2)))
                for _ in range(run("check", "-f", "jsonl", "-", input=letter).stdout.count(b"\n") - 2):
                    check.stdout.readline()
            check.stdin.close()
            self.assertEqual(check.wait(timeout=60), 4)


if __name__ == "__main__":
    unittest.main()
