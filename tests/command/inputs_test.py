"""What is read, in which order, and what is said of what cannot be read."""
import io
import json
import os
import shutil
import tempfile
import unittest
import zipfile
from pathlib import Path

from program import BINARY, run
from word_file import heading, paragraph, word_file

GOOD = word_file(heading("Kades") + paragraph("Hierbij informeer ik uw Kamer over kades."))


def truncated():
    return GOOD[: len(GOOD) // 2]


def unclosed():
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, content.replace(b"</w:body>", b"") if name == "word/document.xml" else content)
    return out.getvalue()


# What is wrong, the file, and what its line must hold.
BAD = (
    ("empty", b"", "file.empty"),
    ("an old Word file", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "file.ole2"),
    ("a truncated archive", truncated(), "zip."),
    ("XML that does not close", unclosed(), "xml.malformed"),
    ("binary noise", bytes(range(256)) * 16, "file.not_text"),
    ("an archive of something else", None, "ooxml.no_document"),
)


class Inputs(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)
        self.at = Path(self.directory.name)

    def write(self, name, content=GOOD):
        path = self.at / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def names(self, *operands):
        done = run("parse", *operands, cwd=self.at)
        return [json.loads(line)["source"]["file"] for line in done.stdout.splitlines()]

    def test_a_bad_file_is_named_in_one_line_and_the_others_are_written(self):
        other = io.BytesIO()
        with zipfile.ZipFile(other, "w") as archive:
            archive.writestr("inhoud.txt", "iets anders")
        self.write("voor.docx")
        self.write("na.docx")
        for what, content, code in BAD:
            with self.subTest(what):
                self.write("fout.docx", other.getvalue() if content is None else content)
                done = run("parse", "voor.docx", "fout.docx", "na.docx", cwd=self.at)
                self.assertEqual(done.returncode, 1)
                self.assertEqual([json.loads(line)["source"]["file"] for line in done.stdout.splitlines()],
                                 ["voor.docx", "na.docx"])
                lines = done.stderr.decode().splitlines()
                self.assertEqual(len(lines), 1, lines)
                self.assertRegex(lines[0], r"^kamerbrief: fout\.docx: .+ \[[a-z]+\.[a-z0-9_]+\]$")
                self.assertIn(f"[{code}", lines[0])

    def test_missing_files_and_empty_directories(self):
        (self.at / "leeg").mkdir()
        done = run("parse", "weg.docx", "leeg", cwd=self.at)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr.decode().splitlines(), [
            "kamerbrief: weg.docx: No such file or directory [file.missing]",
            "kamerbrief: leeg: a directory without letters (.docx, .docm, .dotx, .txt) [directory.empty]"])
        self.assertEqual(done.stdout, b"")

    def test_what_may_not_be_read(self):
        self.at.chmod(0o755)
        self.write("open/dicht.docx").chmod(0)
        (self.write("open/dicht/brief.docx").parent).chmod(0)
        self.write("open/goed.docx")
        # Root may read everything; and nobody else may go where root builds, so the program comes along.
        program = shutil.copy(BINARY, self.at / "kamerbrief")
        nobody = {"user": 65534} if os.geteuid() == 0 else {}
        done = run("parse", "open", cwd=self.at, executable=program, **nobody)
        self.assertEqual(done.stderr.decode().splitlines(), [
            "kamerbrief: open/dicht: Permission denied [file.denied]",
            "kamerbrief: open/dicht.docx: Permission denied [file.denied]"])
        self.assertEqual(json.loads(done.stdout)["source"]["file"], "open/goed.docx")
        (self.at / "open/dicht").chmod(0o755)

    def test_quiet_says_nothing_but_in_the_exit_code(self):
        done = run("parse", "-q", "weg.docx", cwd=self.at)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b""))

    def test_errors_inline_stand_in_the_place_of_the_letter(self):
        self.write("goed.docx")
        done = run("parse", "--errors", "inline", "weg.docx", "goed.docx", cwd=self.at)
        first, second = done.stdout.decode().splitlines()
        self.assertEqual(first, '{"schema":"kamerbrief-error/1","file":"weg.docx","code":"file.missing",'
                                '"message":"No such file or directory"}')
        self.assertEqual(json.loads(second)["schema"], "kamerbrief/1")
        self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_a_directory_is_searched_for_letters(self):
        for name in ("b.docx", "a.docx", "B.DOCX", "a-b/c.txt", "a/z.docm", "a/b/y.dotx", "~$a.docx", "aantekening.md", "docx"):
            self.write(name)
        os.mkfifo(self.at / "pijp.docx")
        os.symlink(self.at / "a.docx", self.at / "link.docx")
        os.symlink(self.at, self.at / "a" / "rond")
        self.assertEqual(self.names("."), ["./B.DOCX", "./a-b/c.txt", "./a.docx", "./a/b/y.dotx", "./a/z.docm", "./b.docx"])
        self.assertEqual(self.names("a", "link.docx", "aantekening.md"),
                         ["a/b/y.dotx", "a/z.docm", "link.docx", "aantekening.md"])

    def test_standard_input(self):
        done = run("parse", "-", input=GOOD)
        self.assertEqual(json.loads(done.stdout)["source"], {"file": "-", "format": "docx"})

    def test_a_pipe_that_is_named_is_read(self):
        reader, writer = os.pipe()
        os.write(writer, GOOD)
        os.close(writer)
        done = run("parse", f"/dev/fd/{reader}", pass_fds=(reader,))
        os.close(reader)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_endless_input_ends_at_the_limit(self):
        with open("/dev/zero", "rb") as zeros:
            done = run("parse", "-", stdin=zeros)
        self.assertEqual(done.stderr.decode(), "kamerbrief: -: larger than 268435456 bytes [limit.input]\n")

    def test_odd_names(self):
        for name, said in (("--help", "--help"), ("met spatie", "met spatie"), ("a\nb\x1b[31m", '"a\\nb\\x1b[31m"'),
                           (b"caf\xe9", '"caf\\xe9"'), ("rechts\u202enaar", '"rechts\\xe2\\x80\\xaenaar"'), ("één", "één")):
            with self.subTest(said):
                done = run("parse", "--", name, cwd=self.at)
                self.assertEqual(done.stderr.decode(), f"kamerbrief: {said}: No such file or directory [file.missing]\n")
        name = os.fsdecode(b"caf\xe9.docx")
        self.write(name)
        self.assertEqual(self.names(name), ["caf\ufffd.docx"])
        self.write("--help")
        self.assertEqual(self.names("--", "--help"), ["--help"])
        self.write("schema")
        self.assertEqual(self.names("schema"), ["schema"])

    def test_the_format_is_known_by_content(self):
        self.write("brief.txt")
        self.write("brief.docx", b"Kades\n")
        done = run("parse", "brief.txt", "brief.docx", cwd=self.at)
        self.assertEqual([json.loads(line)["source"]["format"] for line in done.stdout.splitlines()], ["docx", "text"])


if __name__ == "__main__":
    unittest.main()
